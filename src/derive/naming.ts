import type { NamedMedium } from './named-media.ts';
import type { Rarity } from './rarity.ts';
import type { Background } from './background.ts';
import { likeness } from './rarity.ts';
import { naming } from './thresholds.ts';
import type { Witness, Window } from './witness.ts';
import { isContent } from './witness.ts';
import { wordAt } from './words.ts';

/** A place where one report names a medium, and how much of what stands there is also in the other report. */
export interface Naming {
  readonly named: NamedMedium;
  /** Share of the content words around the name that the other report has. */
  readonly overlap: number;
}

/** Content words around a name. */
export function around(witness: Witness, named: NamedMedium, stop: ReadonlySet<number>): Set<number> {
  const { wording } = witness;
  const list = wording.words;
  const first = wordAt(list, Math.max(0, named.range[0] - naming.characters));
  const last = wordAt(list, named.range[1] + naming.characters);
  const own = [wordAt(list, named.range[0]), wordAt(list, named.range[1])] as const;
  const out = new Set<number>();
  for (let i = first; i < Math.min(last, list.hash.length); i++)
    if ((i < own[0] || i >= own[1]) && isContent(wording, i, stop)) out.add(list.hash[i]!);
  return out;
}

/** Share of the words that the other report has, rare words weighing more. */
export function shareIn(words: ReadonlySet<number>, other: ReadonlySet<number>, rare: Rarity): number {
  let all = 0;
  let common = 0;
  for (const word of words) {
    const weight = rare.of(word);
    all += weight;
    if (other.has(word)) common += weight;
  }
  return all === 0 ? 0 : common / all;
}

/** Whether a report can have been there when the other was written. Hours cannot be told: zones lie, pages are re-dated. */
export const canBeBefore = (source: Window | null, copy: Window | null): boolean =>
  source === null || copy === null || source.from - naming.tolerance <= copy.to;

/** Whether two reports are about one thing: alike in their rare words, and of one week where both are dated. */
export function oneStory(a: Witness, b: Witness, { rare, doublings }: Background): boolean {
  const [x, y] = [a.window, b.window];
  const apart = x === null || y === null ? 0 : Math.max(x.from - y.to, y.from - x.to);
  return (
    apart <= naming.apart && likeness(a.content, b.content, rare) >= naming.likeness + doublings * naming.likenessMore
  );
}

/** Where a report names the other's outlet for what the other report says; the best such place first. */
export function namings(a: Witness, b: Witness, background: Background): Naming[] {
  const { stop, rare } = background;
  if (b.medium === null || a.medium === b.medium) return [];
  const cited = a.named.filter((named) => named.cue !== null && named.media.includes(b.medium!));
  if (cited.length === 0) return [];
  return cited
    .map((named) => ({ named, overlap: shareIn(around(a, named, stop), b.content, rare) }))
    .filter((n) => n.overlap >= naming.overlap)
    .sort((x, y) => y.overlap - x.overlap || x.named.range[0] - y.named.range[0]);
}

/** A third medium that both reports name for the same matter; the best first. */
export function thirdMedia(
  a: Witness,
  b: Witness,
  { stop, rare }: Background,
): { medium: string; printed: string; overlap: number }[] {
  const out: { medium: string; printed: string; overlap: number }[] = [];
  for (const x of a.named)
    for (const y of b.named) {
      const medium = x.media.find((m) => y.media.includes(m));
      if (medium === undefined || x.cue === null || y.cue === null || (x.isShort && y.isShort)) continue;
      if ([...x.media, ...y.media].some((m) => m === a.medium || m === b.medium)) continue;
      const left = around(a, x, stop);
      const right = around(b, y, stop);
      const overlap = left.size < right.size ? shareIn(left, right, rare) : shareIn(right, left, rare);
      if (overlap >= naming.thirdOverlap)
        out.push({ medium, printed: !x.isShort ? x.printed : !y.isShort ? y.printed : medium, overlap });
    }
  return out.sort((x, y) => y.overlap - x.overlap || (x.medium < y.medium ? -1 : 1));
}
