import { boilerplateGroups } from './collection/boilerplate.ts';
import { ChunkWriter } from './collection/chunk-writer.ts';
import { eachPair } from './collection/pair-counts.ts';
import { Postings } from './collection/postings.ts';
import { repeatedShingles } from './collection/repeated.ts';
import { reportsOf } from './collection/reports.ts';
import { collections } from './thresholds.ts';

/** Two documents and how many distinct rare shingles they share. */
export interface Candidate {
  /** Numbers of the documents, `a` < `b`. */
  readonly a: number;
  readonly b: number;
  readonly shared: number;
}

/** What the index needs to know of a document beside its words: who printed it, and when (day number or NaN). */
export interface Place {
  readonly host: string;
  readonly day: number;
}

/** What an index finds. */
export interface Shared {
  readonly candidates: readonly Candidate[];
  /** Shingles that stand in too many places to be anybody's own wording. */
  readonly boilerplate: ReadonlySet<number>;
}

/**
 * Finds every pair of documents that share rare wording, however small a part of either it is (containment, not
 * resemblance), for documents that are in memory. Exact: every shingle of five words is indexed, with a cut for those that
 * stand everywhere. For collections see collection/.
 *
 * @param documents word hashes, one array a document
 * @param places outlet and day of each, for the recognition of boilerplate
 * @param wanted which pairs with at least one shared shingle are kept
 * @returns pairs in order of `a`, then `b`
 */
export function sharedShingles(
  documents: readonly Uint32Array[],
  places: readonly Place[],
  wanted: (candidate: Candidate) => boolean,
): Shared {
  const writer = new ChunkWriter({ mask: 0, sampleMask: 0xffff });
  documents.forEach((words, line) => {
    const { host, day } = places[line]!;
    writer.add(words, words.length, { id: null, host, day }, { start: 0, length: 0, line });
  });
  const chunk = writer.finish(documents.length);
  const postings = new Postings(Infinity);
  postings.add(chunk, 0);
  const repeated = repeatedShingles(
    postings,
    Int32Array.from(documents, (_, d) => d),
  );
  const groups = boilerplateGroups(repeated, reportsOf([chunk]), 1);
  const boilerplate = new Set(repeated.shingle.filter((_, g) => groups[g] === 1));
  const candidates: Candidate[] = [];
  const isLeft = (g: number): boolean => groups[g] === 1;
  eachPair(repeated, documents.length, collections.documentsOfShingle, isLeft, (a, b, shared) => {
    if (wanted({ a, b, shared })) candidates.push({ a, b, shared });
  });
  return { candidates, boilerplate };
}
