import type { Rarity } from '../rarity.ts';
import { LEAST_LETTERS } from '../witness.ts';
import { LONGEST } from './glance.ts';
import type { Glance } from './glance.ts';
import type { HashSet } from './hash-set.ts';

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

/** The content of a report, made once for many comparisons: the words that a witness has as content. */
export function contentOf({ hash, shape }: Glance, stop: HashSet, rare: Rarity): Content {
  emptySet(hash.length);
  const words = new Uint32Array(hash.length);
  let n = 0;
  for (let i = 0; i < hash.length; i++)
    if ((shape[i]! & LONGEST) >= LEAST_LETTERS && put(hash[i]!, i) && !stop.has(hash[i]!)) words[n++] = hash[i]!;
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
