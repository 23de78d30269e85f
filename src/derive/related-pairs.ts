import type { Gazetteer } from '../model/gazetteer.ts';
import type { Language } from '../model/language.ts';
import type { Pair } from '../model/copies.ts';
import type { LightText } from './light-text.ts';
import { backgroundOf } from './background.ts';
import { compiled, partsOf, relatedKeys } from './compiled.ts';
import { sharedShingles } from './index-of-shingles.ts';
import type { Candidate } from './index-of-shingles.ts';
import { mediaNames, mediumOf, namedMedia } from './named-media.ts';
import { relate, withEvidence } from './relate.ts';
import type { Related } from './relate.ts';
import { withoutBoilerplate } from './shared-wording.ts';
import { slips } from './slips.ts';
import { collections } from './thresholds.ts';
import type { Wording } from './wording.ts';
import { witnessOf } from './witness.ts';
import type { Witness } from './witness.ts';
import { wordHashes, words } from './words.ts';

export interface CollectionOptions {
  readonly language: Language | null;
  readonly gazetteer: Gazetteer;
  /** Reads one text: its structure, its quotes. Called only for texts that share wording with another. */
  readonly wording: (text: LightText) => Wording;
}

const DAY = 86_400_000;
const byId = (x: LightText, y: LightText): number => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0);

/** Remembers what a function made of a number. */
function remembered<T>(make: (n: number) => T): (n: number) => T {
  const known = new Map<number, T>();
  return (n) => {
    let found = known.get(n);
    if (found === undefined) known.set(n, (found = make(n)));
    return found;
  };
}

/**
 * Every related pair of a collection. Texts that share no wording with another are scanned once and never read.
 *
 * @returns pairs with `a` < `b` by id
 */
export function* relatedPairs(texts: readonly LightText[], options: CollectionOptions): Generator<Pair> {
  const { language, gazetteer } = options;
  const list = [...texts].sort(byId);
  const hashes = list.map((t) => wordHashes(t.text));
  const places = list.map((t) => ({ host: t.outlet ?? '', day: t.published === null ? NaN : Date.parse(t.published) / DAY }));
  const names = mediaNames(
    list.flatMap((t) => t.outlet ?? []),
    gazetteer,
    language?.derivation?.mediumSuffixes ?? [],
  );
  const media = list.map((t) => (t.outlet === null ? null : mediumOf(t.outlet, gazetteer)));
  const named = remembered((n) => new Set(namedMedia(list[n]!.text, words(list[n]!.text), names, language).flatMap((m) => (m.cue === null ? [] : m.media))));
  const isNamed = (by: number, other: number): boolean =>
    media[other] !== null && media[by] !== media[other] && named(by).has(media[other]!);
  const wanted = ({ a, b, shared }: Candidate): boolean =>
    shared >= collections.sharedShingles || isNamed(a, b) || isNamed(b, a);

  const { candidates, boilerplate } = sharedShingles(hashes, places, wanted);
  const witness = remembered((n): Witness => {
    const wording = withoutBoilerplate(options.wording(list[n]!), boilerplate);
    return witnessOf(wording, [], { language, gazetteer, names });
  });
  const background = backgroundOf(hashes, language);
  const found: { readonly related: Related; readonly a: Witness; readonly b: Witness }[] = [];
  for (const candidate of candidates) {
    const [a, b] = [witness(candidate.a), witness(candidate.b)];
    const related = relate(a, b, background);
    if (related.pair.relation !== 'independent') found.push({ related, a, b });
  }
  const all = found.map((f) => f.related);
  const parts = partsOf(all);
  const keys = relatedKeys(all);
  const wordings = new Map(found.flatMap(({ a, b }) => [[a.wording.id, a.wording] as const, [b.wording.id, b.wording] as const]));
  for (const { related, a, b } of found)
    yield withEvidence(related, [
      ...slips(a.wording, b.wording, related.shared, background.pairs),
      ...compiled(related, (id) => wordings.get(id)!, parts, keys),
    ]).pair;
}
