import type { Passage } from '../model/copies.ts';

/** Passages by the two reports that share them. A large story has too many to search them pair by pair. */
export type PassageIndex = ReadonlyMap<string, readonly Passage[]>;

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

export const passageIndex = (all: readonly Passage[]): PassageIndex =>
  Map.groupBy(all, ({ a, b }) => keyOf(a.report, b.report));

/** Passages of two reports, each with its `a` side in the report `a`, in the order of that report. */
export function passagesOf(index: PassageIndex, a: string, b: string): readonly Passage[] {
  return (index.get(keyOf(a, b)) ?? [])
    .map((one) => (one.a.report === a ? one : { ...one, a: one.b, b: one.a }))
    .sort((p, q) => p.a.start - q.a.start || p.b.start - q.b.start);
}
