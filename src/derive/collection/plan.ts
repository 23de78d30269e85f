import { backgroundOf } from '../background.ts';
import type { Background } from '../background.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import type { Language } from '../../model/language.ts';
import type { MediaNames } from '../named-media.ts';
import { collections } from '../thresholds.ts';
import { witnessOf } from '../witness.ts';
import { boilerplateGroups } from './boilerplate.ts';
import type { Ranked } from './boilerplate.ts';
import type { Glance } from './glance.ts';
import { gate } from './gate.ts';
import { indexLimits } from './limits.ts';
import { eachPair } from './pair-counts.ts';
import type { Postings } from './postings.ts';
import { repeatedShingles } from './repeated.ts';
import { quickLook } from './quick-look.ts';
import { withoutSampledBoilerplate } from './sampled-boilerplate.ts';
import { HashSet } from './hash-set.ts';
import type { Distinct, Reports } from './reports.ts';
import type { Sample } from './sample.ts';

/** Reports that are joined by candidate pairs: nothing outside bears on how they are judged. Numbers of reports. */
export interface Cluster {
  readonly reports: readonly number[];
  readonly pairs: readonly (readonly [number, number])[];
  /** Groups with the very same words, each with its first report first; only those with several. */
  readonly identical: readonly (readonly number[])[];
}

/** What is to be read, and what is known of the collection while reading it. */
export interface Plan {
  readonly clusters: readonly Cluster[];
  /** Shingles that are boilerplate. */
  readonly boilerplate: Uint32Array;
  /** Mask of the sample of shingles. */
  readonly mask: number;
  readonly background: Background;
}

/** More reports are not judged at once. */
const MOST_REPORTS = 400;

/** The texts of a collection, read again. */
export interface Texts {
  text(report: number): string;
  glance(report: number): Glance;
}

export interface Collection {
  readonly reports: Reports;
  readonly distinct: Distinct;
  readonly postings: Postings;
  readonly sample: Pick<Sample, 'words'>;
  readonly texts: Texts;
  readonly gazetteer: Gazetteer;
  readonly names: MediaNames;
}

function rankedOf({ words, host, day }: Reports, { order }: Distinct): Ranked {
  return {
    words: Uint32Array.from(order, (r) => words[r]!),
    host: Int32Array.from(order, (r) => host[r]!),
    day: Float64Array.from(order, (r) => day[r]!),
  };
}

/** What is common wording in a collection, as far as the sample shows. */
export function collectionBackground(
  sample: Pick<Sample, 'words'>,
  count: number,
  language: Language | null,
): Background {
  return {
    ...backgroundOf(sample.words, language),
    doublings: Math.min(indexLimits.doublings, Math.max(0, Math.log2(count / collections.textsOfStory))),
  };
}

function clustersOf(pairs: readonly (readonly [number, number])[], { order, groups }: Distinct): Cluster[] {
  const root = new Int32Array(order.length).fill(-1);
  const find = (r: number): number => {
    while (root[r] !== r) r = root[r] = root[root[r]!]!;
    return r;
  };
  const take = (r: number): void => {
    if (root[r]! < 0) root[r] = r;
  };
  for (const r of groups.keys()) take(r);
  for (const [a, b] of pairs) {
    take(a);
    take(b);
    const [x, y] = [find(a), find(b)];
    root[Math.max(x, y)] = Math.min(x, y);
  }
  const made = new Map<number, { reports: number[]; pairs: [number, number][]; identical: (readonly number[])[] }>();
  for (let r = 0; r < root.length; r++) {
    if (root[r]! < 0) continue;
    const key = find(r);
    let cluster = made.get(key);
    if (!cluster) made.set(key, (cluster = { reports: [], pairs: [], identical: [] }));
    const group = groups.get(r);
    cluster.reports.push(...(group ?? [order[r]!]));
    if (group) cluster.identical.push(group);
  }
  for (const [a, b] of pairs) made.get(find(a))!.pairs.push([order[a]!, order[b]!]);
  return [...made.values()].flatMap(inPieces);
}

/**
 * A cluster of very many reports (a template that too few hosts share to be known as one) is judged piece by piece, so that
 * memory stays bounded: what a third report shows is then seen within a piece only.
 */
function inPieces(cluster: Cluster): Cluster[] {
  if (cluster.reports.length <= MOST_REPORTS) return [cluster];
  const groupOf = new Map(cluster.identical.map((group) => [group[0]!, group]));
  const out: Cluster[] = [];
  let reports = new Set<number>();
  let pairs: (readonly [number, number])[] = [];
  const close = (): void => {
    const identical: (readonly number[])[] = [];
    for (const report of reports) {
      const group = groupOf.get(report);
      if (!group) continue;
      identical.push(group);
      groupOf.delete(report); // each group is told once
    }
    out.push({ reports: [...reports], pairs, identical });
    reports = new Set();
    pairs = [];
  };
  for (const pair of cluster.pairs) {
    pairs.push(pair);
    for (const report of pair) reports.add(report);
    if (reports.size >= MOST_REPORTS) close();
  }
  if (pairs.length > 0) close();
  if (groupOf.size > 0) out.push({ reports: [...groupOf.keys()], pairs: [], identical: [...groupOf.values()] });
  return out;
}

/**
 * Finds which reports of a collection must be read: those that share rare wording with another, however small a part of
 * either it is (containment, not resemblance). An inverted index of word shingles, without those that stand everywhere.
 */
export function planOf(collection: Collection, language: Language | null): Plan {
  const { reports, distinct, postings, sample, texts, gazetteer, names } = collection;
  const { mask } = postings;
  const background = collectionBackground(sample, reports.count, language);
  const ranked = rankedOf(reports, distinct);
  const repeated = repeatedShingles(postings, distinct.rank);
  const boilerplate = boilerplateGroups(repeated, ranked, mask + 1);
  const shingles = repeated.shingle.filter((_, g) => boilerplate[g] === 1);
  const known = new HashSet(shingles);
  const isWanted = gate({
    glance: (rank) => texts.glance(distinct.order[rank]!),
    witness: (rank) => {
      const report = distinct.order[rank]!;
      // Of texts that several outlets printed word for word, one stands for all.
      const outlet = distinct.groups.has(rank) ? null : (reports.hosts[ranked.host[rank]!] ?? null);
      const looked = quickLook({ id: String(rank), text: texts.text(report), outlet, published: null }, language);
      return witnessOf(withoutSampledBoilerplate(looked, known, mask), [], { language, gazetteer, names });
    },
    size: (rank) => ranked.words[rank]!,
    day: (rank) => ranked.day[rank]!,
    background,
    boilerplate: known,
    mask,
  });
  const pairs: [number, number][] = [];
  eachPair(
    repeated,
    distinct.order.length,
    collections.documentsOfShingle,
    (g) => boilerplate[g] === 1,
    (a, b, shared) => {
      if (isWanted(a, b, shared)) pairs.push([a, b]);
    },
  );
  return {
    clusters: clustersOf(pairs, distinct),
    boilerplate: shingles,
    mask,
    background,
  };
}
