import type { Difference, Reading } from '../model/claim.ts';

const place = (reading: Reading): string =>
  `${reading.spans[0]?.report ?? ''} ${String(reading.spans[0]?.start ?? 0).padStart(9, '0')}`;
const firstPlace = (d: Omit<Difference, 'id'>): string => d.readings.map(place).sort()[0] ?? '';

/** The most telling first; ties by kind and place, so that the order never hangs on the input. Ids `d1` onwards. */
export function ranked(differences: readonly Omit<Difference, 'id'>[]): Difference[] {
  return [...differences]
    .sort((a, b) => b.weight - a.weight || compare(a.kind, b.kind) || compare(firstPlace(a), firstPlace(b)))
    .map((difference, i) => ({ ...difference, id: `d${i + 1}` }));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
