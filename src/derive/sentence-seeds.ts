import type { TokenStream } from './token-stream.ts';
import { rewriting } from './thresholds.ts';

/** A sentence of a and one of b that say much the same in much the same words. */
export interface Seed {
  readonly a: number;
  readonly b: number;
  readonly cosine: number;
}

/** Words of a sentence with their weights: how often, times how rare in both texts. */
export type Vector = ReadonlyMap<number, number>;

export interface SentenceVectors {
  readonly a: readonly Vector[];
  readonly b: readonly Vector[];
}

function counts(stream: TokenStream): Map<number, number>[] {
  return stream.sentences.map(([start, end]) => {
    const out = new Map<number, number>();
    for (let i = start; i < end; i++) out.set(stream.stem[i]!, (out.get(stream.stem[i]!) ?? 0) + 1);
    return out;
  });
}

/** Weights the words of each sentence by term frequency and inverse sentence frequency over both texts. */
export function sentenceVectors(a: TokenStream, b: TokenStream): SentenceVectors {
  const left = counts(a);
  const right = counts(b);
  const inSentences = new Map<number, number>();
  for (const sentence of [...left, ...right])
    for (const stem of sentence.keys()) inSentences.set(stem, (inSentences.get(stem) ?? 0) + 1);
  const all = left.length + right.length;
  const weighted = (sentence: Map<number, number>): Vector => {
    const out = new Map<number, number>();
    for (const [stem, n] of sentence) out.set(stem, n * Math.log(all / inSentences.get(stem)!));
    return out;
  };
  return { a: left.map(weighted), b: right.map(weighted) };
}

const norm = (v: Vector): number => {
  let sum = 0;
  for (const w of v.values()) sum += w * w;
  return Math.sqrt(sum);
};

/** Cosine of two weighted bags of words. */
export function cosine(a: Vector, b: Vector): number {
  let dot = 0;
  for (const [stem, w] of a) dot += w * (b.get(stem) ?? 0);
  const scale = norm(a) * norm(b);
  return scale === 0 ? 0 : dot / scale;
}

/**
 * Pairs of sentences that are alike by cosine and by Dice's coefficient (Sanchez-Perez, Sidorov and Gelbukh: the winning
 * approach of PAN 2014).
 *
 * @returns seeds in order of `a`, then `b`
 */
export function sentenceSeeds({ a, b }: SentenceVectors): Seed[] {
  const where = new Map<number, [sentence: number, weight: number][]>();
  b.forEach((vector, j) => {
    for (const [stem, weight] of vector) {
      const list = where.get(stem);
      if (list) list.push([j, weight]);
      else where.set(stem, [[j, weight]]);
    }
  });
  const norms = b.map(norm);
  const dot = new Float64Array(b.length);
  const common = new Uint16Array(b.length);
  const out: Seed[] = [];
  a.forEach((vector, i) => {
    const touched: number[] = [];
    for (const [stem, weight] of vector)
      for (const [j, other] of where.get(stem) ?? []) {
        if (common[j]!++ === 0) touched.push(j);
        dot[j] = dot[j]! + weight * other;
      }
    const length = norm(vector);
    for (const j of touched.sort((x, y) => x - y)) {
      const like = length * norms[j]! === 0 ? 0 : dot[j]! / (length * norms[j]!);
      const dice = (2 * common[j]!) / (vector.size + b[j]!.size);
      if (like > rewriting.cosine && dice > rewriting.dice) out.push({ a: i, b: j, cosine: like });
      dot[j] = 0;
      common[j] = 0;
    }
  });
  return out;
}
