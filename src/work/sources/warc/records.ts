import { memoryFile } from './byte-file.ts';
import type { ByteFile } from './byte-file.ts';
import { isGzip, memberAt, nextMember } from './member.ts';
import { recordAt } from './record.ts';
import type { RecordAt } from './record.ts';

/** Where to go on: a byte of the file, and how many records of the member that begins there are done. */
export interface WarcCursor {
  readonly offset: number;
  readonly done: number;
}

export interface Placed {
  readonly place: string;
  readonly cursor: WarcCursor;
  readonly found: RecordAt | { readonly damage: string };
}

async function* plain(file: ByteFile, from: number): AsyncGenerator<Placed> {
  for (let at = from; at < file.size;) {
    const found = await recordAt(file, at);
    yield { place: `record at byte ${String(at)}`, cursor: { offset: found.next, done: 0 }, found };
    at = found.next;
  }
}

const NOTHING = new Uint8Array(0);

async function* packed(file: ByteFile, from: WarcCursor): AsyncGenerator<Placed> {
  let skip = from.done;
  for (let at = from.offset; at < file.size; skip = 0) {
    const member = await memberAt(file, at);
    const place = `record at byte ${String(at)}`;
    let done = 0;
    for await (const { found } of plain(memoryFile(member.bytes ?? NOTHING), 0)) {
      // A record that the cut took in the middle is told once, below.
      if ('damage' in found && 'damage' in member) break;
      done++;
      const inside = done > 1 ? `, record ${String(done)} in it` : '';
      if (done > skip) yield { place: `${place}${inside}`, cursor: { offset: at, done }, found };
    }
    if ('damage' in member) {
      const next = await nextMember(file, at + 1);
      yield { place, cursor: { offset: next, done: 0 }, found: member };
      at = next;
      continue;
    }
    at = member.end;
  }
}

/**
 * The records of a WARC file, packed record by record or not packed. Nothing ends silently: what is cut off, zeroed or
 * overwritten is a damage with its place, and the records behind it are found again.
 */
export async function* recordsOf(file: ByteFile, from: WarcCursor | null): AsyncGenerator<Placed> {
  const start = from ?? { offset: 0, done: 0 };
  if (file.size === 0) yield { place: 'the whole file', cursor: start, found: { damage: 'the file is empty' } };
  if (isGzip(await file.read(0, 3))) yield* packed(file, start);
  else yield* plain(file, start.offset);
}
