import type { Weigh } from './overlap.ts';
import { ALIGN } from './thresholds.ts';

/** Two nodes that may tell one thing, by their places in the list; `a` is the smaller. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Something with a vector of weighted words, of length 1. */
export interface Weighted {
  readonly vector: ReadonlyMap<string, number>;
}

/** A node in numbers: its words ascending, so that a sum over shared words is the same from either side. */
interface Numbered {
  readonly words: Int32Array;
  readonly unit: Float64Array;
  /** How telling each word is; 0 for words that any report has. */
  readonly telling: Float64Array;
  readonly total: number;
}

function numbered(nodes: readonly Weighted[], weigh: Weigh, common: ReadonlySet<string>): Numbered[] {
  const numbers = new Map<string, number>();
  for (const { vector } of nodes)
    for (const key of vector.keys()) if (!numbers.has(key)) numbers.set(key, numbers.size);
  return nodes.map(({ vector }) => {
    const list = [...vector].map(([key, unit]) => ({ word: numbers.get(key)!, unit, key }));
    list.sort((x, y) => x.word - y.word);
    const telling = Float64Array.from(list, ({ key }) => (common.has(key) ? 0 : weigh(key)));
    return {
      words: Int32Array.from(list, ({ word }) => word),
      unit: Float64Array.from(list, ({ unit }) => unit),
      telling,
      total: telling.reduce((sum, weight) => sum + weight, 0),
    };
  });
}

/** What two nodes share: their cosine, and the number and weight of their telling words. */
interface Shared {
  cosine: number;
  words: number;
  weight: number;
}

function sharedBy(a: Numbered, b: Numbered, into: Shared): void {
  let [cosine, words, weight] = [0, 0, 0];
  for (let i = 0, j = 0; i < a.words.length && j < b.words.length;) {
    const difference = a.words[i]! - b.words[j]!;
    if (difference < 0) i++;
    else if (difference > 0) j++;
    else {
      cosine += a.unit[i]! * b.unit[j]!;
      if (a.telling[i]! > 0) {
        words++;
        weight += a.telling[i]!;
      }
      i++;
      j++;
    }
  }
  into.cosine = cosine;
  into.words = words;
  into.weight = weight;
}

/**
 * How surely two statements tell one thing; 0 where they share only words of any report ("I think it would be better", "who
 * think we should"). Where the shorter one stands nearly whole in the longer one, that counts: a clause in a list.
 */
function narrowLikeness(a: Numbered, b: Numbered, { cosine, words, weight }: Shared): number {
  if (words === 0 || (words < ALIGN.words && cosine < ALIGN.sameWords)) return 0;
  const few = a.words.length - b.words.length || a.total - b.total;
  const held = words >= ALIGN.heldWords && weight >= ALIGN.held * (few <= 0 ? a : b).total;
  return held ? Math.max(cosine, ALIGN.merge) : cosine;
}

const strongestFirst = (x: Edge, y: Edge): number => y.score - x.score || x.a - y.a || x.b - y.b;

/** The best few of one node. */
function keep(edges: Map<number, Edge>, found: Edge[], size: number): void {
  for (const edge of found.sort(strongestFirst).slice(0, ALIGN.neighbours)) edges.set(edge.a * size + edge.b, edge);
}

/** Statements by their rarest words: those that a statement is compared with share one. */
function indexOf(nodes: readonly Weighted[], weigh: Weigh): { rarest: string[][]; postings: Map<string, number[]> } {
  const postings = new Map<string, number[]>();
  const rarest = nodes.map((node) =>
    [...node.vector.keys()].sort((x, y) => weigh(y) - weigh(x) || (x < y ? -1 : 1)).slice(0, ALIGN.indexedWords),
  );
  rarest.forEach((keys, i) => {
    for (const key of keys) {
      const list = postings.get(key);
      if (!list) postings.set(key, [i]);
      else if (list.length < ALIGN.longestPosting) list.push(i);
    }
  });
  return { rarest, postings };
}

/**
 * For each node its most alike others, strongest first: `wide` by the cosine alone, `narrow` as a dossier tells claims. Never
 * all pairs: only those that share one of their rarest words.
 */
export function alikeStatements(
  nodes: readonly Weighted[],
  weigh: Weigh,
  common: ReadonlySet<string>,
): { readonly wide: readonly Edge[]; readonly narrow: readonly Edge[] } {
  const { rarest, postings } = indexOf(nodes, weigh);
  const all = numbered(nodes, weigh, common);
  const wide = new Map<number, Edge>();
  const narrow = new Map<number, Edge>();
  /** The node that last met each other one: a set that is emptied for nothing. */
  const metBy = new Int32Array(nodes.length).fill(-1);
  const shared: Shared = { cosine: 0, words: 0, weight: 0 };
  for (let i = 0; i < nodes.length; i++) {
    const [wideOfNode, narrowOfNode]: [Edge[], Edge[]] = [[], []];
    metBy[i] = i;
    for (const key of rarest[i]!)
      for (const j of postings.get(key)!) {
        if (metBy[j] === i) continue;
        metBy[j] = i;
        sharedBy(all[i]!, all[j]!, shared);
        const [a, b] = i < j ? [i, j] : [j, i];
        if (shared.cosine >= ALIGN.edge) wideOfNode.push({ a, b, score: shared.cosine });
        const score = narrowLikeness(all[a]!, all[b]!, shared);
        if (score >= ALIGN.edge) narrowOfNode.push({ a, b, score });
      }
    keep(wide, wideOfNode, nodes.length);
    keep(narrow, narrowOfNode, nodes.length);
  }
  return { wide: [...wide.values()].sort(strongestFirst), narrow: [...narrow.values()].sort(strongestFirst) };
}
