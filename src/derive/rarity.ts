/** How much a word tells of what a text is about, 0 (in every text) to 1 (in this one alone). */
export interface Rarity {
  of(hash: number): number;
}

const BITS = 20;
/** In fewer texts, of one story perhaps, every word of the story would count as common. */
const LEAST_TEXTS = 50;

/**
 * Rarity of words in a collection, by document frequency. The table has a fixed size: rare words may fall together, which
 * makes them a little less rare.
 */
export function rarity(documents: readonly Uint32Array[]): Rarity {
  const total = documents.length;
  if (total < LEAST_TEXTS) return { of: () => 1 };
  const counts = new Uint32Array(1 << BITS);
  const seen = new Int32Array(1 << BITS).fill(-1);
  documents.forEach((hash, d) => {
    for (const word of hash) {
      const at = word >>> (32 - BITS);
      if (seen[at] === d) continue;
      seen[at] = d;
      counts[at]!++;
    }
  });
  const scale = Math.log(total + 1);
  // By count: a logarithm for each word of each text that is looked at took longer than the comparing.
  const byCount = new Float64Array(total + 1);
  for (let count = 0; count <= total; count++)
    byCount[count] = Math.max(0, Math.log((total + 1) / (count + 0.5)) / scale);
  return { of: (hash) => byCount[counts[hash >>> (32 - BITS)]!]! };
}

/** Cosine of two sets of words, each word weighted by its rarity. */
export function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>, rare: Rarity): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const word of small) if (large.has(word)) common += rare.of(word) ** 2;
  const weight = (set: ReadonlySet<number>): number => {
    let sum = 0;
    for (const word of set) sum += rare.of(word) ** 2;
    return sum;
  };
  const scale = Math.sqrt(weight(a) * weight(b));
  return scale === 0 ? 0 : common / scale;
}
