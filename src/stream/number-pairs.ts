/**
 * A number for each of many pairs of numbers: open addressing in one array. A `Map` within each of a hundred thousand `Map`s
 * took most of the memory that a stream's words need.
 */
export interface NumberPairs {
  size: number;
  /** Three for each: 1 and the first (0: free), the second, the number. Twice as many entries as are used, or more. */
  table: Int32Array;
}

const SMALLEST = 1 << 10;

export const newPairs = (): NumberPairs => ({ size: 0, table: new Int32Array(3 * SMALLEST) });

/** Where a pair stands, or the free entry where it belongs. */
function entryOf(table: Int32Array, first: number, second: number): number {
  const mask = table.length / 3 - 1;
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  for (let at = (mixed ^ (mixed >>> 15)) & mask; ; at = (at + 1) & mask) {
    const key = table[3 * at]!;
    if (key === 0 || (key === first + 1 && table[3 * at + 1] === second)) return 3 * at;
  }
}

/** The number of a pair; -1: none yet. */
export function numberOfPair({ table }: NumberPairs, first: number, second: number): number {
  const at = entryOf(table, first, second);
  return table[at] === 0 ? -1 : table[at + 2]!;
}

function put(table: Int32Array, first: number, second: number, number: number): void {
  const at = entryOf(table, first, second);
  table[at] = first + 1;
  table[at + 1] = second;
  table[at + 2] = number;
}

/** Gives a pair that has none its number. */
export function setPair(pairs: NumberPairs, first: number, second: number, number: number): void {
  const { table } = pairs;
  if (6 * ++pairs.size > table.length) {
    pairs.table = new Int32Array(2 * table.length);
    for (let at = 0; at < table.length; at += 3)
      if (table[at] !== 0) put(pairs.table, table[at]! - 1, table[at + 1]!, table[at + 2]!);
  }
  put(pairs.table, first, second, number);
}
