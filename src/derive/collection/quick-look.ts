import type { Rarity } from '../rarity.ts';
import { words } from '../words.ts';

/** A report looked at in passing. */
export interface QuickLook {
  readonly hash: Uint32Array;
  /** Which words stand between quotation marks that are plainly paired; made when asked for. */
  quoted(): Uint8Array;
}

/** A pair of marks within a paragraph with no more than so much between them; whatever is less plain is left to the reader. */
const QUOTED = /“[^“”\n]{1,500}”|«[^«»\n]{1,500}»|(?<![\p{L}\p{N}])"[^"\n]{1,500}"/gu;

function quotedWords(text: string, start: Uint32Array): Uint8Array {
  const quoted = new Uint8Array(start.length);
  let i = 0;
  for (const { index, 0: match } of text.matchAll(QUOTED)) {
    while (i < start.length && start[i]! < index) i++;
    while (i < start.length && start[i]! < index + match.length) quoted[i++] = 1;
  }
  return quoted;
}

/** Looks at a text without reading it: what it calls quoted is quoted, but not all that is. */
export function quickLook(text: string): QuickLook {
  const { hash, start } = words(text);
  let known: Uint8Array | null = null;
  return { hash, quoted: () => (known ??= quotedWords(text, start)) };
}

/** The words that tell what a report is about, with the square of their rarity. */
export interface Content {
  /** Ascending, each once. */
  readonly words: Uint32Array;
  readonly weight: Float64Array;
  readonly sum: number;
}

/** The content of a report, made once for many comparisons. */
export function contentOf(hash: Uint32Array, stop: ReadonlySet<number>, rare: Rarity): Content {
  const sorted = hash.slice().sort();
  let n = 0;
  let previous = -1;
  for (const word of sorted) {
    if (word !== previous && !stop.has(word)) sorted[n++] = word;
    previous = word;
  }
  const words = sorted.slice(0, n);
  const weight = Float64Array.from(words, (word) => rare.of(word) ** 2);
  return { words, weight, sum: weight.reduce((x, y) => x + y, 0) };
}

/** Cosine of two contents, each word weighted by its rarity: the same as `likeness`. */
export function likenessOf(a: Content, b: Content): number {
  let common = 0;
  let x = 0;
  let y = 0;
  while (x < a.words.length && y < b.words.length) {
    const left = a.words[x]!;
    const right = b.words[y]!;
    if (left === right) {
      common += a.weight[x]!;
      x++;
      y++;
    } else if (left < right) x++;
    else y++;
  }
  const scale = Math.sqrt(a.sum * b.sum);
  return scale === 0 ? 0 : common / scale;
}
