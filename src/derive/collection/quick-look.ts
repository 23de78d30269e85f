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
  /** Each once, in the order in which they come. */
  readonly words: Uint32Array;
  readonly weight: Float64Array;
  readonly sum: number;
}

/** A set of words with their places, used again and again: open addressing, a place counts if its stamp is today's. */
let keys = new Uint32Array(1 << 12);
let places = new Uint32Array(1 << 12);
let stamps = new Uint32Array(1 << 12);
let stamp = 0;
/** Whose words are in the set. */
let loaded: Content | null = null;

function emptySet(size: number): void {
  loaded = null;
  stamp++;
  if (4 * size <= keys.length && stamp < 0xffffffff) return;
  const room = Math.max(keys.length, 1 << (34 - Math.clz32(size)));
  keys = new Uint32Array(room);
  places = new Uint32Array(room);
  stamps = new Uint32Array(room);
  stamp = 1;
}

/** The place in the table where a word is, or would be. */
function slotOf(word: number): number {
  const mask = keys.length - 1;
  let at = (word ^ (word >>> 15)) & mask;
  while (stamps[at] === stamp && keys[at] !== word) at = (at + 1) & mask;
  return at;
}

/** Puts a word into the set; tells whether it is new there. */
function put(word: number, place: number): boolean {
  const at = slotOf(word);
  if (stamps[at] === stamp) return false;
  stamps[at] = stamp;
  keys[at] = word;
  places[at] = place;
  return true;
}

/** The content of a report, made once for many comparisons. */
export function contentOf(hash: Uint32Array, stop: ReadonlySet<number>, rare: Rarity): Content {
  emptySet(hash.length);
  const words = new Uint32Array(hash.length);
  let n = 0;
  for (let i = 0; i < hash.length; i++) if (put(hash[i]!, i) && !stop.has(hash[i]!)) words[n++] = hash[i]!;
  const weight = new Float64Array(n);
  let sum = 0;
  for (let i = 0; i < n; i++) sum += weight[i] = rare.of(words[i]!) ** 2;
  return { words: words.slice(0, n), weight, sum };
}

/** Cosine of two contents, each word weighted by its rarity: the same as `likeness`. */
export function likenessOf(a: Content, b: Content): number {
  if (loaded !== a) {
    emptySet(a.words.length);
    for (let i = 0; i < a.words.length; i++) put(a.words[i]!, i);
    loaded = a;
  }
  let common = 0;
  for (let i = 0; i < b.words.length; i++) {
    const at = slotOf(b.words[i]!);
    if (stamps[at] === stamp) common += a.weight[places[at]!]!;
  }
  const scale = Math.sqrt(a.sum * b.sum);
  return scale === 0 ? 0 : common / scale;
}
