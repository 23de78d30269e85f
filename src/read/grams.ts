import { requiredBy, small } from './required.ts';

/** Every three characters in a row of a text, without case: what many expressions are asked about at once. */
export interface Grams {
  /** Whether an expression may match the text; never wrongly no. */
  mayMatch(pattern: RegExp): boolean;
}

const BITS = 15;
const SIZE = 3;

const gramAt = (text: string, i: number): number =>
  (Math.imul(Math.imul(text.charCodeAt(i), 0x9e3b) + text.charCodeAt(i + 1), 0x9e3b) + text.charCodeAt(i + 2)) &
  ((1 << BITS) - 1);

type Places = readonly (readonly Uint16Array[])[];

/** For each string of each set that an expression needs, where its grams stand in the table. */
const known = new WeakMap<RegExp, Places>();

function placesOf(pattern: RegExp): Places {
  let found = known.get(pattern);
  if (found === undefined) {
    found = requiredBy(pattern)
      .map((set) => set.map(small))
      .filter((set) => set.every(({ length }) => length >= SIZE)) // shorter ones are not in the table
      .map((set) => set.map((one) => Uint16Array.from({ length: one.length - SIZE + 1 }, (_, i) => gramAt(one, i))));
    known.set(pattern, found);
  }
  return found;
}

function note(text: string, table: Uint8Array): void {
  for (let i = 0; i + SIZE <= text.length; i++) table[gramAt(text, i)] = 1;
}

/** Takes in a text. */
export function gramsOf(text: string): Grams {
  const lower = small(text);
  const table = new Uint8Array(1 << BITS);
  note(lower, table);
  return {
    mayMatch: (pattern) =>
      placesOf(pattern).every((set) => set.some((grams) => grams.every((gram) => table[gram] === 1))),
  };
}
