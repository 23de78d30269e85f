import { collections } from '../thresholds.ts';
import { eachPair } from './pair-counts.ts';
import type { Repeated } from './repeated.ts';

/** What is known of the distinct reports, by rank. */
export interface Ranked {
  readonly words: Uint32Array;
  /** Number of the host, -1 for none. */
  readonly host: Int32Array;
  /** Day number or NaN. */
  readonly day: Float64Array;
}

/**
 * Texts that share a large part of one of them are versions of one text, and count once when it is asked in how many
 * texts some wording stands. Returns the first version of each report.
 *
 * @param each how many shingles of a report one in the index stands for
 */
function versions(repeated: Repeated, { words }: Ranked, each: number): Uint32Array {
  const first = Uint32Array.from(words, (_, r) => r);
  const root = (r: number): number => {
    while (first[r] !== r) r = first[r] = first[first[r]!]!;
    return r;
  };
  const size = words.length;
  eachPair(repeated, size, collections.documentsOfShingle, never, (a, b, counted) => {
    const shared = counted * each;
    if (shared < collections.sharedShingles) return;
    const shorter = Math.min(words[a]!, words[b]!) - 4;
    if (shared < shorter * collections.shareOfVersion) return;
    const [x, y] = [root(a), root(b)];
    first[Math.max(x, y)] = Math.min(x, y);
  });
  return first.map((_, r) => root(r));
}

const never = (): boolean => false;

const spellOf = (day: number): number => Math.floor(day / collections.daysOfStory);

/**
 * Whether a shingle is furniture of a site or a trade: in more texts than any story has, in several texts of one site, or on
 * many sites at many times. One text in very many places is a wire's if many outlets have it in a few days, else a template.
 */
function isBoilerplate(members: Uint32Array, version: Uint32Array, { host, day }: Ranked): boolean {
  if (members.length < collections.textsOfHost) return false;
  const many = members.length > collections.documentsOfShingle;
  const texts = new Set<number>();
  for (const r of members) texts.add(version[r]!);
  if (texts.size > collections.documentsOfShingle) return true;
  if (!many && texts.size < collections.textsOfHost) return false;
  const hosts = new Map<number, number>();
  const spells = new Set<number>();
  for (const r of many ? members : texts) {
    if (host[r]! >= 0) hosts.set(host[r]!, (hosts.get(host[r]!) ?? 0) + 1);
    if (!Number.isNaN(day[r]!)) spells.add(spellOf(day[r]!));
  }
  if (many)
    return spells.size >= collections.spellsOfBoilerplate || hosts.size * collections.textsOfHost < members.length;
  for (const n of hosts.values()) if (n >= collections.textsOfHost) return true;
  return hosts.size >= collections.hostsOfBoilerplate && spells.size >= collections.spellsOfBoilerplate;
}

/** Which groups are boilerplate: one byte a group. */
export function boilerplateGroups(repeated: Repeated, ranked: Ranked, each: number): Uint8Array {
  const version = versions(repeated, ranked, each);
  const out = new Uint8Array(repeated.end.length);
  let from = 0;
  for (let g = 0; g < out.length; g++) {
    const to = repeated.end[g]!;
    if (isBoilerplate(repeated.members.subarray(from, to), version, ranked)) out[g] = 1;
    from = to;
  }
  return out;
}
