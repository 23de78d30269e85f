import { Growing } from './growing.ts';
import { PARTITIONS, indexLimits } from './limits.ts';
import type { Part, Postings } from './postings.ts';

/** The shingles that stand in several reports, and in which: group g has the members from `end[g - 1]` to `end[g]`. */
export interface Repeated {
  readonly shingle: Uint32Array;
  readonly end: Uint32Array;
  /** Ranks of reports, ascending within each group. */
  readonly members: Uint32Array;
}

interface Sink {
  readonly shingle: Growing;
  readonly end: Growing;
  readonly members: Growing;
}

/*
 * Loops that run long stand alone: what follows a loop in one function makes the compiler throw away what it compiled.
 */
function countSlots(shingle: Uint32Array, begin: Uint32Array, shift: number): void {
  const last = begin.length - 2;
  for (let i = 0; i < shingle.length; i++) begin[((shingle[i]! >>> shift) & last) + 1]!++;
}

function addUp(begin: Uint32Array): void {
  for (let s = 0; s + 1 < begin.length; s++) begin[s + 1] = begin[s + 1]! + begin[s]!;
}

function fillSlots(shingle: Uint32Array, order: Uint32Array, next: Uint32Array, shift: number): void {
  const last = next.length - 2;
  for (let i = 0; i < shingle.length; i++) order[next[(shingle[i]! >>> shift) & last]!++] = i;
}

/** Entries of one part in order of their shingles: counting sort by the next bits, then by comparison in the short slots. */
function sortedEntries({ shingle }: Part): { order: Uint32Array; begin: Uint32Array } {
  const bits = Math.max(4, Math.min(20, 32 - Math.clz32(shingle.length)));
  const slots = 1 << bits;
  const shift = 32 - indexLimits.partitionBits - bits;
  const begin = new Uint32Array(slots + 1);
  countSlots(shingle, begin, shift);
  addUp(begin);
  const order = new Uint32Array(shingle.length);
  fillSlots(shingle, order, begin.slice(), shift);
  return { order, begin };
}

/** Writes the group of equal shingles, if several distinct reports have it. */
function addGroup(ranks: number[], shingle: number, sink: Sink): void {
  if (ranks.length < 2) return;
  ranks.sort((x, y) => x - y);
  if (ranks[0] === ranks.at(-1)) return;
  let previous = -1;
  for (const rank of ranks) {
    if (rank !== previous) sink.members.push(rank);
    previous = rank;
  }
  sink.shingle.push(shingle);
  sink.end.push(sink.members.length);
}

function addSlot(part: Part, entries: Uint32Array, rank: Int32Array, sink: Sink): void {
  const { shingle, report } = part;
  if (entries.length > 2) entries.sort((x, y) => shingle[x]! - shingle[y]! || x - y);
  let i = 0;
  while (i < entries.length) {
    const key = shingle[entries[i]!]!;
    let j = i + 1;
    while (j < entries.length && shingle[entries[j]!] === key) j++;
    if (j > i + 1) {
      const ranks: number[] = [];
      for (let e = i; e < j; e++) {
        const r = rank[report[entries[e]!]!]!;
        if (r >= 0) ranks.push(r);
      }
      addGroup(ranks, key, sink);
    }
    i = j;
  }
}

/**
 * Finds the shingles that several reports share.
 *
 * @param rank rank of each report, -1 for reports that are not looked at
 */
export function repeatedShingles(postings: Postings, rank: Int32Array): Repeated {
  const sink = { shingle: new Growing(), end: new Growing(), members: new Growing() };
  for (let p = 0; p < PARTITIONS; p++) {
    const part = postings.part(p);
    const { order, begin } = sortedEntries(part);
    const { shingle } = part;
    for (let s = 0; s + 1 < begin.length; s++) {
      const [from, to] = [begin[s]!, begin[s + 1]!];
      if (to - from < 2) continue;
      // Most slots with two have two different ones.
      if (to - from === 2 && shingle[order[from]!] !== shingle[order[from + 1]!]) continue;
      addSlot(part, order.subarray(from, to), rank, sink);
    }
  }
  return { shingle: sink.shingle.copy(), end: sink.end.copy(), members: sink.members.copy() };
}
