import { readFileSync } from 'node:fs';
import type { FileInShard, Shard } from '../../work/index.ts';
import type { Failure } from '../failure.ts';
import { failureOf, findFiles } from '../find-files.ts';
import type { Found } from '../find-files.ts';
import { sideInformation } from '../side-information.ts';
import { formOf, isAddress, READ } from './sources-of.ts';
import type { Given } from './sources-of.ts';

/** What can be handed out of the inputs, and what could not be read. */
export interface Cut {
  readonly shards: readonly Shard[];
  readonly failures: readonly Failure[];
}

/**
 * Cuts inputs into parts that workers import: what `sourcesOf` would read in one process. Files are named by where they
 * lie; every worker must find them there.
 *
 * @param now RFC 3339; addresses are asked anew every time they are handed out
 */
export async function shardsOfInputs(inputs: readonly string[], given: Given, now: string): Promise<Cut> {
  const { addressShards, archiveShards, filesShards, shardsOf, wholeShard } = await import('../../work/shards.ts');
  const { kindOfFile } = await import('../../work/sources/feed-file.ts');
  const { listedFeeds } = await import('../../work/sources/address.ts');
  const side = sideInformation();
  const shards: Shard[] = [];
  const failures: Failure[] = [];
  const addresses = inputs.filter(isAddress);

  /** A file that is cut by itself; `null`: it is handed out with its neighbours. */
  async function single({ path, name }: Found): Promise<readonly Shard[] | null> {
    const form = formOf(name);
    if (form === 'lines') return shardsOf(path);
    if (form === 'archive') return archiveShards(path, given.filter);
    if (form === 'bundle') return [wholeShard(form, path, given.filter)];
    if (form !== 'feed') return form === null ? null : [wholeShard(form, path)];
    const kind = kindOfFile(path);
    if (kind === 'feed') return [wholeShard('feed', path)];
    if (kind === null) return null;
    const feeds = listedFeeds(readFileSync(path));
    if (feeds.length === 0) throw new Error('the list names no feed');
    addresses.push(...feeds);
    return [];
  }

  for (const input of inputs.filter((one) => !isAddress(one))) {
    const listing = findFiles([input], READ);
    failures.push(...listing.failures);
    const together: FileInShard[] = [];
    for (const file of listing.files) {
      try {
        const cut = await single(file);
        if (cut === null) together.push({ ...file, beside: side.of(file.path) });
        else shards.push(...cut);
      } catch (error) {
        failures.push(failureOf(file.name, error));
      }
    }
    shards.push(...filesShards(together));
  }
  shards.push(...addressShards(addresses, now));
  return { shards, failures: [...failures, ...side.failures] };
}
