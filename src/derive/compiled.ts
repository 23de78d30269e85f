import type { Evidence } from './evidence.ts';
import type { Related } from './relate.ts';
import { direction } from './thresholds.ts';
import type { Wording } from './wording.ts';
import { LONG_QUOTE, nameOf } from './wording.ts';

interface Part {
  readonly other: string;
  readonly ranges: readonly (readonly [number, number])[];
}

/** For each report, which of its words stand in which others. */
export function partsOf(all: readonly Related[]): Map<string, Part[]> {
  const out = new Map<string, Part[]>();
  const add = (id: string, part: Part): void => {
    const list = out.get(id);
    if (list) list.push(part);
    else out.set(id, [part]);
  };
  for (const { pair, shared } of all) {
    add(pair.a, { other: pair.b, ranges: shared.blocks.map((block) => block.a) });
    add(pair.b, { other: pair.a, ranges: shared.blocks.map((block) => block.b) });
  }
  return out;
}

const key = (x: string, y: string): string => (x < y ? `${x}\t${y}` : `${y}\t${x}`);

/** Own words that `from` does not have, and how many of these stand in reports that have nothing to do with `from`. */
function elsewhere(
  report: Wording,
  from: string,
  parts: readonly Part[],
  related: ReadonlySet<string>,
): { rest: number; found: number } {
  const rest = new Uint8Array(report.mask.length);
  for (let i = 0; i < rest.length; i++) rest[i] = (report.mask[i]! & ~LONG_QUOTE) === 0 ? 1 : 0;
  for (const part of parts) if (part.other === from) for (const [start, end] of part.ranges) rest.fill(0, start, end);
  let before = 0;
  for (const bit of rest) before += bit;
  if (before < direction.compiledWords) return { rest: before, found: 0 };
  for (const part of parts)
    if (part.other !== from && !related.has(key(part.other, from)))
      for (const [start, end] of part.ranges) rest.fill(0, start, end);
  let after = 0;
  for (const bit of rest) after += bit;
  return { rest: before, found: before - after };
}

/**
 * A report put together from others: what it does not share with one stands in another that has nothing to do with the first.
 * Then it draws on both; they cannot both draw on it without sharing something themselves.
 */
export function compiled(
  one: Related,
  wordings: (id: string) => Wording,
  parts: ReadonlyMap<string, readonly Part[]>,
  related: ReadonlySet<string>,
): Evidence[] {
  const { a, b } = one.pair;
  const left = elsewhere(wordings(a), b, parts.get(a) ?? [], related);
  const right = elsewhere(wordings(b), a, parts.get(b) ?? [], related);
  const isCompiled = ({ rest, found }: typeof left): boolean =>
    found >= direction.compiledWords && found >= rest * direction.compiledShare;
  const why = (id: string): string =>
    `what ${nameOf(wordings(id))} does not share with the other stands in a third report that has nothing to do with it`;
  if (isCompiled(left) && !isCompiled(right))
    return [{ for: 'a-from-b', weight: direction.compiled, why: why(a), by: 'direction/compiled' }];
  if (isCompiled(right) && !isCompiled(left))
    return [{ for: 'b-from-a', weight: direction.compiled, why: why(b), by: 'direction/compiled' }];
  return [];
}

/** Keys of the pairs that are related at all. */
export const relatedKeys = (all: readonly Related[]): Set<string> =>
  new Set(all.map(({ pair }) => key(pair.a, pair.b)));
