import type { Background } from './background.ts';

/** What a term is. */
export const WORD = 0;
export const FIGURE = 1;
export const NAME_PAIR = 2;

/**
 * The terms of one report and how each is used, in the order of first use: columns, used again for each report.
 * Valid until the next report is read.
 */
export interface Reading {
  size: number;
  /** Numbers of the terms. */
  terms: Int32Array;
  kinds: Uint8Array;
  /** Occurrences, those in the title and the first lines counted double. */
  counts: Int32Array;
  /** Written with a capital where a sentence does not ask for one, less the times it was not. */
  capitals: Int32Array;
  /** 1: stands in the title or the first lines. */
  leads: Uint8Array;
  /** Where it was first printed; `titles` 1: in the title. */
  starts: Int32Array;
  ends: Int32Array;
  titles: Uint8Array;
}

const columns = (room: number): Omit<Reading, 'size'> => ({
  terms: new Int32Array(room),
  kinds: new Uint8Array(room),
  counts: new Int32Array(room),
  capitals: new Int32Array(room),
  leads: new Uint8Array(room),
  starts: new Int32Array(room),
  ends: new Int32Array(room),
  titles: new Uint8Array(room),
});

export const newReading = (): Reading => ({ size: 0, ...columns(1024) });

function widen(reading: Reading): void {
  const wider = columns(2 * reading.terms.length);
  wider.terms.set(reading.terms);
  wider.kinds.set(reading.kinds);
  wider.counts.set(reading.counts);
  wider.capitals.set(reading.capitals);
  wider.leads.set(reading.leads);
  wider.starts.set(reading.starts);
  wider.ends.set(reading.ends);
  wider.titles.set(reading.titles);
  Object.assign(reading, wider);
}

/** The place of a term in the reading, put at its end when it is new there. */
export function placeOf(reading: Reading, { readAt }: Background, term: number): number {
  const known = readAt[term]!;
  if (known > 0) return known - 1;
  const at = reading.size++;
  if (at === reading.terms.length) widen(reading);
  readAt[term] = at + 1;
  reading.terms[at] = term;
  reading.kinds[at] = WORD;
  reading.counts[at] = 0;
  reading.capitals[at] = 0;
  reading.leads[at] = 0;
  reading.starts[at] = -1;
  return at;
}

/** Ends a reading. */
export function clearReading({ terms, size }: Reading, { readAt }: Background): void {
  for (let i = 0; i < size; i++) readAt[terms[i]!] = 0;
}
