import type { Gazetteer } from '../../model/gazetteer.ts';
import type { Language } from '../../model/language.ts';
import type { Pair } from '../../model/copies.ts';
import type { Background } from '../background.ts';
import { compiled, partsOf, relatedKeys } from '../compiled.ts';
import type { LightText } from '../light-text.ts';
import type { MediaNames } from '../named-media.ts';
import { relate, withEvidence } from '../relate.ts';
import type { Related } from '../relate.ts';
import { slips } from '../slips.ts';
import type { WordPairs } from '../slips.ts';
import { collections } from '../thresholds.ts';
import { witnessOf } from '../witness.ts';
import type { Witness } from '../witness.ts';
import type { Wording } from '../wording.ts';
import type { HashSet } from './hash-set.ts';
import { remembered } from './remembered.ts';
import type { Cluster } from './plan.ts';
import { withoutSampledBoilerplate } from './sampled-boilerplate.ts';

/** What clusters are judged with. */
export interface Judgement {
  readonly language: Language | null;
  readonly gazetteer: Gazetteer;
  readonly names: MediaNames;
  readonly background: Background;
  readonly boilerplate: HashSet;
  readonly mask: number;
  /** Whether all reports of the collection are in the background, or a sample of them. */
  readonly isWhole: boolean;
  /** Reads one text: its structure, its quotes. */
  readonly wording: (text: LightText) => Wording;
}

/** A related pair with what the two share, for those who want its passages, too. */
export interface Judged {
  readonly related: Related;
  readonly a: Witness;
  readonly b: Witness;
}

/** The reports of a cluster whose texts are needed to judge it. */
export const reportsToRead = (cluster: Cluster): number[] => [...new Set([...pairsToRead(cluster)].flat())];

/** Pairs of one cluster that are read; in very large groups of identical texts only the first ones. */
function* pairsToRead({ pairs, identical }: Cluster): Generator<readonly [number, number]> {
  const groupOf = new Map(identical.map((group) => [group[0]!, group]));
  const most = collections.identical;
  for (const group of identical) {
    const read = group.slice(0, most);
    for (let i = 0; i < read.length; i++) for (let j = i + 1; j < read.length; j++) yield [read[i]!, read[j]!];
  }
  for (const [a, b] of pairs) {
    const [left, right] = [groupOf.get(a) ?? [a], groupOf.get(b) ?? [b]];
    const few = left.length * right.length <= most;
    for (const x of few ? left : [a]) for (const y of few ? right : [b]) yield [x, y];
  }
}

const pairKey = (first: number, second: number): number => first * 0x100000000 + second;

/** The word pairs of the collection and of reports that are not in its sample. */
function withReports(pairs: WordPairs, reports: readonly Wording[]): WordPairs {
  const own = new Map<number, number>();
  for (const { words } of reports)
    for (let i = 0; i + 1 < words.hash.length; i++) {
      const key = pairKey(words.hash[i]!, words.hash[i + 1]!);
      own.set(key, (own.get(key) ?? 0) + 1);
    }
  return { count: (first, second) => pairs.count(first, second) + (own.get(pairKey(first, second)) ?? 0) };
}

/**
 * Of a very large group of identical texts the rest is told, not read: what they say of each other is the same. Each is
 * paired with the first of its group only.
 */
export function* toldUnread({ identical }: Cluster, idOf: (report: number) => string): Generator<Pair> {
  for (const group of identical)
    for (const report of group.slice(collections.identical)) {
      const [a, b] = [idOf(group[0]!), idOf(report)].sort() as [string, string];
      yield {
        a,
        b,
        relation: 'same-copy',
        direction: 'unknown',
        shareA: 1,
        shareB: 1,
        confidence: 0.98,
        why: [`the same words from end to end, like ${group.length - 1} others`],
        by: 'relation/whole-text',
      };
    }
}

/**
 * Judges the pairs of one cluster: the same judgement as inside a story, with what the cluster as a whole shows.
 *
 * @param texts the text of a report, by its number
 */
export function* judged(
  cluster: Cluster,
  texts: (report: number) => LightText,
  judgement: Judgement,
): Generator<{ readonly pair: Pair; readonly read: Judged }> {
  const { language, gazetteer, names, background, boilerplate, mask } = judgement;
  const witness = remembered((report): Witness => {
    const wording = withoutSampledBoilerplate(judgement.wording(texts(report)), boilerplate, mask);
    return witnessOf(wording, [], { language, gazetteer, names });
  });
  const found: Judged[] = [];
  for (const [x, y] of pairsToRead(cluster)) {
    const [left, right] = [witness(x), witness(y)];
    const [a, b] = left.wording.id <= right.wording.id ? [left, right] : [right, left];
    const related = relate(a, b, background);
    if (related.pair.relation !== 'independent') found.push({ related, a, b });
  }
  const all = found.map((f) => f.related);
  const parts = partsOf(all);
  const keys = relatedKeys(all);
  const wordings = new Map(found.flatMap(({ a, b }) => [a, b].map(({ wording }) => [wording.id, wording] as const)));
  const pairs = judgement.isWhole ? background.pairs : withReports(background.pairs, [...wordings.values()]);
  for (const one of found) {
    const { related, a, b } = one;
    const { pair } = withEvidence(related, [
      ...slips(a.wording, b.wording, related.shared, pairs),
      ...compiled(related, (id) => wordings.get(id)!, parts, keys),
    ]);
    yield { pair, read: one };
  }
}
