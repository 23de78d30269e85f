import { memoryFile } from './byte-file.ts';
import type { ByteFile } from './byte-file.ts';
import { isGzip, memberAt, nextMember, tries } from './member.ts';
import { recordAt } from './record.ts';
import type { RecordAt } from './record.ts';

/** Where to go on: a byte of the file, and how many records of the member that begins there are done. */
export interface WarcCursor {
  readonly offset: number;
  readonly done: number;
}

export interface Placed {
  /** The byte at which it begins; of a record inside a packed one, the packed one's. */
  readonly at: number;
  readonly place: string;
  readonly cursor: WarcCursor;
  readonly found: RecordAt | { readonly damage: string };
}

async function* plain(file: ByteFile, from: number): AsyncGenerator<Placed> {
  for (let at = from; at < file.size;) {
    const found = await recordAt(file, at);
    yield { at, place: `record at byte ${String(at)}`, cursor: { offset: found.next, done: 0 }, found };
    at = found.next;
  }
}

const NOTHING = new Uint8Array(0);

async function* packed(file: ByteFile, from: WarcCursor): AsyncGenerator<Placed> {
  let skip = from.done;
  const may = tries();
  for (let at = from.offset; at < file.size; skip = 0) {
    const member = await memberAt(file, at);
    const place = `record at byte ${String(at)}`;
    let done = 0;
    for await (const { found } of plain(memoryFile(member.bytes ?? NOTHING), 0)) {
      // A record that the cut took in the middle is told once, below.
      if ('damage' in found && 'damage' in member) break;
      done++;
      const inside = done > 1 ? `, record ${String(done)} in it` : '';
      if (done > skip) yield { at, place: `${place}${inside}`, cursor: { offset: at, done }, found };
    }
    if ('damage' in member) {
      const next = await nextMember(file, at + 1, may);
      yield { at, place, cursor: { offset: next, done: 0 }, found: member };
      at = next;
      continue;
    }
    at = member.end;
  }
}

/**
 * Some bytes of a packed file: the records that begin in `[from, to)`. Parts of a file share out its records; a damage that
 * begins where a part's last record ends, and that nobody else would come upon, is told by that part.
 */
export interface Part {
  readonly from: number;
  readonly to: number;
}
const WHOLE: Part = { from: 0, to: Number.POSITIVE_INFINITY };

/** A file with more damage than that is no archive any more. */
const MOST_DAMAGES = 1000;

/**
 * The records of a WARC file, packed record by record or not packed. Nothing ends silently: what is cut off, zeroed or
 * overwritten is a damage with its place, and the records behind it are found again.
 */
export async function* recordsOf(file: ByteFile, from: WarcCursor | null, part: Part = WHOLE): AsyncGenerator<Placed> {
  const first = part.from === 0 ? 0 : await nextMember(file, part.from, tries());
  const start = from ?? { offset: first, done: 0 };
  if (file.size === 0) yield { at: 0, place: 'the whole file', cursor: start, found: { damage: 'the file is empty' } };
  const found = isGzip(await file.read(0, 3)) ? packed(file, start) : plain(file, start.offset);
  let damages = 0;
  let isBegun = false;
  for await (const one of found) {
    if (one.at >= part.to) {
      if (isBegun && 'damage' in one.found && (await nextMember(file, one.at, tries())) !== one.at) yield one;
      return;
    }
    isBegun = true;
    yield one;
    if (!('damage' in one.found) || ++damages < MOST_DAMAGES) continue;
    const cursor = { offset: file.size, done: 0 };
    const damage = `more than ${String(MOST_DAMAGES)} damaged places; the rest of it is not read`;
    yield { at: one.at, place: `byte ${String(one.cursor.offset)}`, cursor, found: { damage } };
    return;
  }
}
