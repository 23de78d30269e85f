import type { Gazetteer } from '../model/gazetteer.ts';
import type { Language } from '../model/language.ts';
import type { Pair } from '../model/copies.ts';
import type { LightText } from './light-text.ts';
import { backgroundOf } from './background.ts';
import type { Background } from './background.ts';
import { compiled, partsOf, relatedKeys } from './compiled.ts';
import { sharedShingles } from './index-of-shingles.ts';
import type { Candidate, Place } from './index-of-shingles.ts';
import { identicalGroups } from './identical.ts';
import { instant } from './instant.ts';
import { mediaNames } from './named-media.ts';
import { relate, withEvidence } from './relate.ts';
import type { Related } from './relate.ts';
import { withoutBoilerplate } from './shared-wording.ts';
import { slips } from './slips.ts';
import { likeness } from './rarity.ts';
import { sharedRuns } from './shared-runs.ts';
import { collections, naming, prose, runs } from './thresholds.ts';
import type { Wording } from './wording.ts';
import { witnessOf } from './witness.ts';
import type { Witness } from './witness.ts';
import { wordHashes } from './words.ts';

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
 * Which pairs are worth reading: those that share enough rare wording, and those of one story that share a little. A run of
 * equal words has as many shingles as it has words beyond the first four, so the count of shared shingles bounds what the
 * wording can prove.
 */
function gate(
  hashes: readonly Uint32Array[],
  places: readonly Place[],
  { stop, rare, doublings }: Background,
): (c: Candidate) => boolean {
  const enough = prose.related + doublings * prose.relatedMore;
  const least = (naming.likeness + doublings * naming.likenessMore) * collections.gate;
  const content = remembered((n) => {
    const out = new Set<number>();
    for (const word of hashes[n]!) if (!stop.has(word)) out.add(word);
    return out;
  });
  const share = (prose.relatedShare + doublings * prose.relatedShareMore) * collections.leastOwn;
  const isLargePart = (a: number, b: number): boolean => {
    const [x, y] = [hashes[a]!, hashes[b]!];
    const common = sharedRuns(x, y, runs.shingle).reduce((n, run) => n + run.length, 0);
    return common >= Math.min(x.length, y.length) * share;
  };
  return ({ a, b, shared }) => {
    if (shared >= enough && isLargePart(a, b)) return true;
    if (shared < collections.sharedShingles) return false;
    if (Math.abs(places[a]!.day - places[b]!.day) * DAY > naming.apart + DAY) return false;
    return likeness(content(a), content(b), rare) >= least;
  };
}

/** Texts with the very same words are read once; each pair of such texts is still reported, in large groups only neighbours. */
function* identicalPairs(groups: readonly (readonly number[])[]): Generator<readonly [number, number]> {
  for (const group of groups)
    for (let i = 0; i < group.length; i++)
      for (let j = i + 1; j < group.length; j++)
        if (group.length <= collections.identical || i === 0 || j === i + 1) yield [group[i]!, group[j]!];
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
  const places = list.map((t) => ({
    host: t.outlet ?? '',
    day: t.published === null ? NaN : instant(t.published) / DAY,
  }));
  const background = backgroundOf(hashes, language);
  const groups = identicalGroups(hashes);
  const firsts = groups.map((group) => group[0]!);
  const { candidates, boilerplate } = sharedShingles(
    firsts.map((n) => hashes[n]!),
    firsts.map((n) => places[n]!),
    gate(
      firsts.map((n) => hashes[n]!),
      firsts.map((n) => places[n]!),
      background,
    ),
  );
  const names = mediaNames(
    list.flatMap((t) => t.outlet ?? []),
    gazetteer,
    language?.derivation?.mediumSuffixes ?? [],
  );
  const witness = remembered((n): Witness => {
    const wording = withoutBoilerplate(options.wording(list[n]!), boilerplate);
    return witnessOf(wording, [], { language, gazetteer, names });
  });
  const found: { readonly related: Related; readonly a: Witness; readonly b: Witness }[] = [];
  const judge = (x: number, y: number): void => {
    const [a, b] = [witness(Math.min(x, y)), witness(Math.max(x, y))];
    const related = relate(a, b, background);
    if (related.pair.relation !== 'independent') found.push({ related, a, b });
  };
  for (const [x, y] of identicalPairs(groups)) judge(x, y);
  for (const { a, b } of candidates) {
    const [left, right] = [groups[a]!, groups[b]!];
    const few = left.length * right.length <= collections.identical;
    for (const x of few ? left : [left[0]!]) for (const y of few ? right : [right[0]!]) judge(x, y);
  }
  const all = found.map((f) => f.related);
  const parts = partsOf(all);
  const keys = relatedKeys(all);
  const wordings = new Map(
    found.flatMap(({ a, b }) => [[a.wording.id, a.wording] as const, [b.wording.id, b.wording] as const]),
  );
  for (const { related, a, b } of found)
    yield withEvidence(related, [
      ...slips(a.wording, b.wording, related.shared, background.pairs),
      ...compiled(related, (id) => wordings.get(id)!, parts, keys),
    ]).pair;
}
