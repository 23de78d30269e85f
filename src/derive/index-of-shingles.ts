import { shingleAt } from './shared-runs.ts';
import { collections, runs } from './thresholds.ts';

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

const PARTITION_BITS = 8;
const PARTITIONS = 1 << PARTITION_BITS;

/** All shingles of a collection, parted by their first bits so that each part is sorted in the processor's cache. */
interface Postings {
  readonly shingle: Uint32Array;
  readonly document: Uint32Array;
  /** Where each partition begins; one more entry than partitions. */
  readonly offset: Uint32Array;
}

function postings(documents: readonly Uint32Array[]): Postings {
  const size = runs.shingle;
  let total = 0;
  for (const hash of documents) total += Math.max(0, hash.length - size + 1);
  const flat = new Uint32Array(total);
  const offset = new Uint32Array(PARTITIONS + 1);
  let n = 0;
  for (const hash of documents)
    for (let i = 0; i + size <= hash.length; i++) {
      const key = shingleAt(hash, i, size);
      flat[n++] = key;
      offset[(key >>> (32 - PARTITION_BITS)) + 1]!++;
    }
  for (let p = 0; p < PARTITIONS; p++) offset[p + 1] = offset[p + 1]! + offset[p]!;
  const next = offset.slice();
  const shingle = new Uint32Array(total);
  const document = new Uint32Array(total);
  n = 0;
  documents.forEach((hash, d) => {
    for (let i = 0; i + size <= hash.length; i++) {
      const key = flat[n++]!;
      const at = next[key >>> (32 - PARTITION_BITS)]!++;
      shingle[at] = key;
      document[at] = d;
    }
  });
  return { shingle, document, offset };
}

/** Shingles that stand in several documents, and in which. */
class Groups {
  readonly shingle: number[] = [];
  readonly documents: number[][] = [];
  add(shingle: number, documents: number[]): void {
    this.shingle.push(shingle);
    this.documents.push(documents);
  }
}

/**
 * Texts that share a large part of one of them are versions of one text, and count once when it is asked in how many
 * texts some wording stands. Returns the number of the first version for each document.
 */
function versions(documents: readonly Uint32Array[], groups: Groups): Int32Array {
  const pairs = new PairCounts(documents.length);
  for (const found of groups.documents) pairs.add(found);
  const first = Int32Array.from(documents, (_, d) => d);
  const root = (d: number): number => {
    while (first[d] !== d) d = first[d] = first[first[d]!]!;
    return d;
  };
  for (const { a, b, shared } of pairs.candidates((c) => c.shared >= collections.sharedShingles)) {
    const shorter = Math.min(documents[a]!.length, documents[b]!.length) - runs.shingle + 1;
    if (shared < shorter * collections.shareOfVersion) continue;
    const [x, y] = [root(a), root(b)];
    first[Math.max(x, y)] = Math.min(x, y);
  }
  return first.map((_, d) => root(d));
}

/**
 * Whether a shingle is furniture of a site or a trade: in more texts than any story has, in several texts of one site, or on
 * many sites at many times. One text in very many places is a wire's if many outlets have it in a few days, else a template.
 */
function isBoilerplate(documents: readonly number[], version: Int32Array, places: readonly Place[]): boolean {
  if (documents.length < collections.textsOfHost) return false;
  const many = documents.length > collections.documentsOfShingle;
  const texts = new Set(documents.map((d) => version[d]!));
  if (texts.size > collections.documentsOfShingle) return true;
  const counted = many ? documents : texts;
  if (!many && texts.size < collections.textsOfHost) return false;
  const hosts = new Map<string, number>();
  const spells = new Set<number>();
  for (const d of counted) {
    const { host, day } = places[d]!;
    if (host !== '') hosts.set(host, (hosts.get(host) ?? 0) + 1);
    if (!Number.isNaN(day)) spells.add(Math.floor(day / collections.daysOfStory));
  }
  if (many)
    return spells.size >= collections.spellsOfBoilerplate || hosts.size * collections.textsOfHost < documents.length;
  if ([...hosts.values()].some((n) => n >= collections.textsOfHost)) return true;
  return hosts.size >= collections.hostsOfBoilerplate && spells.size >= collections.spellsOfBoilerplate;
}

class PairCounts {
  readonly counts = new Map<number, number>();
  private readonly size: number;
  constructor(size: number) {
    this.size = size;
  }
  /** Of very many documents only neighbours are paired: that joins them, and takes no more time than they are many. */
  add(documents: readonly number[]): void {
    const reach = documents.length > collections.documentsOfShingle ? 1 : documents.length;
    for (let x = 0; x < documents.length; x++)
      for (let y = x + 1; y < Math.min(documents.length, x + 1 + reach); y++) {
        const key = documents[x]! * this.size + documents[y]!;
        this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
      }
  }
  *candidates(wanted: (candidate: Candidate) => boolean): Generator<Candidate> {
    for (const [key, shared] of this.counts) {
      const candidate = { a: Math.floor(key / this.size), b: key % this.size, shared };
      if (wanted(candidate)) yield candidate;
    }
  }
}

/** Groups equal shingles of one partition by counting sort on the next bits, then by comparison in the short buckets. */
function eachGroup(all: Postings, partition: number, visit: (shingle: number, documents: number[]) => void): void {
  const from = all.offset[partition]!;
  const to = all.offset[partition + 1]!;
  const count = to - from;
  if (count < 2) return;
  const bits = Math.max(4, Math.min(20, 32 - Math.clz32(count)));
  const slots = 1 << bits;
  const shift = 32 - PARTITION_BITS - bits;
  const begin = new Uint32Array(slots + 1);
  const slotOf = (key: number): number => (key >>> shift) & (slots - 1);
  for (let i = from; i < to; i++) begin[slotOf(all.shingle[i]!) + 1]!++;
  for (let s = 0; s < slots; s++) begin[s + 1] = begin[s + 1]! + begin[s]!;
  const next = begin.slice();
  const order = new Uint32Array(count);
  for (let i = from; i < to; i++) order[next[slotOf(all.shingle[i]!)]!++] = i;
  for (let s = 0; s < slots; s++) {
    const first = begin[s]!;
    const last = begin[s + 1]!;
    if (last - first > 1) groupSlot(all, order, first, last, visit);
  }
}

function groupSlot(
  all: Postings,
  order: Uint32Array,
  first: number,
  last: number,
  visit: (shingle: number, documents: number[]) => void,
): void {
  const entries = order.subarray(first, last);
  if (entries.length > 2) entries.sort((x, y) => all.shingle[x]! - all.shingle[y]! || x - y);
  let i = 0;
  while (i < entries.length) {
    const key = all.shingle[entries[i]!]!;
    let documents: number[] | null = null;
    let previous = all.document[entries[i]!]!;
    const start = previous;
    let j = i + 1;
    for (; j < entries.length && all.shingle[entries[j]!] === key; j++) {
      const document = all.document[entries[j]!]!;
      if (document === previous) continue;
      (documents ??= [start]).push(document);
      previous = document;
    }
    if (documents) visit(key, documents);
    i = j;
  }
}

/**
 * Finds every pair of documents that share rare wording, however small a part of either it is (containment, not
 * resemblance). Exact: an inverted index of word shingles with a cut for shingles that stand everywhere.
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
  const all = postings(documents);
  const groups = new Groups();
  for (let partition = 0; partition < PARTITIONS; partition++)
    eachGroup(all, partition, (shingle, found) => {
      groups.add(shingle, found);
    });
  const version = versions(documents, groups);
  const pairs = new PairCounts(documents.length);
  const boilerplate = new Set<number>();
  groups.documents.forEach((found, g) => {
    if (isBoilerplate(found, version, places)) boilerplate.add(groups.shingle[g]!);
    else pairs.add(found);
  });
  const candidates = [...pairs.candidates(wanted)].sort((x, y) => x.a - y.a || x.b - y.b);
  return { candidates, boilerplate };
}
