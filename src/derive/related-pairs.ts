import type { Pair } from '../model/copies.ts';
import type { LightText } from './light-text.ts';
import { sharedShingles } from './index-of-shingles.ts';
import { relation } from './relation.ts';
import { sharedWording, withoutBoilerplate } from './shared-wording.ts';
import type { Wording } from './wording.ts';
import { wordHashes } from './words.ts';

export interface CollectionOptions {
  /** Reads one text: its structure, its quotes. Called only for texts that share wording with another. */
  readonly wording: (text: LightText) => Wording;
}

const DAY = 86_400_000;

/**
 * Every related pair of a collection. Texts that share no wording with another are scanned once and never read.
 *
 * @returns pairs with `a` < `b` by id
 */
export function* relatedPairs(texts: readonly LightText[], options: CollectionOptions): Generator<Pair> {
  const list = [...texts].sort((x, y) => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0));
  const places = list.map((t) => ({ host: t.outlet ?? '', day: t.published === null ? NaN : Date.parse(t.published) / DAY }));
  const { candidates, boilerplate } = sharedShingles(
    list.map((t) => wordHashes(t.text)),
    places,
  );
  const read = new Map<number, Wording>();
  const wordingOf = (n: number): Wording => {
    let found = read.get(n);
    if (!found) read.set(n, (found = withoutBoilerplate(options.wording(list[n]!), boilerplate)));
    return found;
  };
  for (const { a, b } of candidates) {
    const left = wordingOf(a);
    const right = wordingOf(b);
    const shared = sharedWording(left, right);
    const verdict = relation(left, right, shared);
    if (verdict.relation === 'independent') continue;
    yield {
      a: left.id,
      b: right.id,
      relation: verdict.relation,
      direction: 'unknown',
      shareA: verdict.shareA,
      shareB: verdict.shareB,
      confidence: verdict.confidence,
      why: verdict.why,
      by: verdict.by,
    };
  }
}
