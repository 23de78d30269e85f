import type { Seed, SentenceVectors, Vector } from './sentence-seeds.ts';
import { cosine } from './sentence-seeds.ts';
import { rewriting } from './thresholds.ts';

/** Seeds that lie close together in both texts, with the sentences they span (both ends included). */
export interface Cluster {
  readonly seeds: readonly Seed[];
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
  readonly likeness: number;
}

type Side = 'a' | 'b';

/** Parts seeds wherever more than `gap` sentences of one text have none. */
function parted(seeds: readonly Seed[], side: Side, gap: number): Seed[][] {
  const sorted = [...seeds].sort((x, y) => x[side] - y[side] || x.a - y.a || x.b - y.b);
  const out: Seed[][] = [];
  let last = -Infinity;
  for (const seed of sorted) {
    if (seed[side] - last - 1 > gap) out.push([]);
    out.at(-1)!.push(seed);
    last = seed[side];
  }
  return out;
}

function connected(seeds: readonly Seed[], gap: number): Seed[][] {
  const out: Seed[][] = [];
  const open: { seeds: readonly Seed[]; side: Side; steady: number }[] = [{ seeds, side: 'a', steady: 0 }];
  while (open.length > 0) {
    const { seeds: group, side, steady } = open.pop()!;
    const parts = parted(group, side, gap);
    if (parts.length === 1 && steady >= 1) {
      out.push(parts[0]!);
      continue;
    }
    const other = side === 'a' ? 'b' : 'a';
    for (const part of parts) open.push({ seeds: part, side: other, steady: parts.length === 1 ? steady + 1 : 0 });
  }
  return out;
}

const spanOf = (seeds: readonly Seed[], side: Side): [number, number] => {
  let low = Infinity;
  let high = -Infinity;
  for (const seed of seeds) {
    low = Math.min(low, seed[side]);
    high = Math.max(high, seed[side]);
  }
  return [low, high];
};

function sum(vectors: readonly Vector[], [from, to]: readonly [number, number]): Vector {
  const out = new Map<number, number>();
  for (let i = from; i <= to; i++)
    for (const [stem, weight] of vectors[i]!) out.set(stem, (out.get(stem) ?? 0) + weight);
  return out;
}

/**
 * Joins seeds over gaps and checks that the joined stretches as wholes are still alike; where they are not, the allowed gap
 * is made smaller.
 */
export function seedClusters(seeds: readonly Seed[], vectors: SentenceVectors, gap: number, least: number): Cluster[] {
  const out: Cluster[] = [];
  for (const group of connected(seeds, gap)) {
    const a = spanOf(group, 'a');
    const b = spanOf(group, 'b');
    const likeness = cosine(sum(vectors.a, a), sum(vectors.b, b));
    if (likeness >= rewriting.wholeCosine || gap <= least) {
      if (likeness >= rewriting.wholeCosine) out.push({ seeds: group, a, b, likeness });
    } else out.push(...seedClusters(group, vectors, gap - 1, least));
  }
  return out;
}
