import type { Range } from '../model/span.ts';
import type { PassageKind } from '../model/copies.ts';
import { sentenceSeeds, sentenceVectors } from './sentence-seeds.ts';
import type { Seed, SentenceVectors } from './sentence-seeds.ts';
import { seedClusters } from './seed-clusters.ts';
import type { Cluster } from './seed-clusters.ts';
import { passageExtent } from './passage-extent.ts';
import { sharedRuns } from './shared-runs.ts';
import type { Run } from './shared-runs.ts';
import { blocksOf } from './shared-wording.ts';
import { rewriting, runs as limitsOfRuns } from './thresholds.ts';
import type { TokenStream } from './token-stream.ts';

/** Aligned stretches of two texts, in UTF-16 code units of each. */
export interface AlignedPassage {
  readonly a: Range;
  readonly b: Range;
  readonly kind: PassageKind;
}

/** The same in words, half-open. */
interface Stretch {
  readonly a: Range;
  readonly b: Range;
  readonly kind: PassageKind;
  readonly weight: number;
}

export interface PassageOptions {
  /** Also look for sentences said again in other words. Default true. */
  readonly rewritten?: boolean;
}

/** Two texts and their runs of equal words. */
interface TextPair {
  readonly a: TokenStream;
  readonly b: TokenStream;
  readonly runs: readonly Run[];
}

const overlap = (x: Range, y: Range): number => Math.max(0, Math.min(x[1], y[1]) - Math.max(x[0], y[0]));
const length = ([start, end]: Range): number => end - start;

function equalWords(runs: readonly Run[], a: Range, b: Range): number {
  let n = 0;
  for (const run of runs)
    if (run.a >= a[0] && run.a + run.length <= a[1] && run.b >= b[0] && run.b + run.length <= b[1]) n += run.length;
  return n;
}

function kindOf(runs: readonly Run[], a: Range, b: Range): PassageKind {
  const equal = equalWords(runs, a, b);
  const longer = Math.max(length(a), length(b));
  if (equal === longer) return 'verbatim';
  return equal >= longer * rewriting.edited ? 'edited' : 'rewritten';
}

/** Word ranges of a cluster of sentences. */
function stretchOf({ a: [firstA, lastA], b: [firstB, lastB], likeness }: Cluster, pair: TextPair): Stretch {
  const { a, b, runs } = pair;
  const left: Range = [a.sentences[firstA]![0], a.sentences[lastA]![1]];
  const right: Range = [b.sentences[firstB]![0], b.sentences[lastB]![1]];
  return {
    a: left,
    b: right,
    kind: kindOf(runs, left, right),
    weight: likeness * (length(left) + length(right)),
  };
}

/** The same without what hangs on its ends and has nothing to do with the other side. */
function cutToFit(stretch: Stretch, { a, b, runs }: TextPair): Stretch {
  const extent = passageExtent(a, b, stretch.a, stretch.b);
  return { ...extent, kind: kindOf(runs, extent.a, extent.b), weight: stretch.weight };
}

/** Whether the part that fits holds most of the sentences that are alike: a summary has them from end to end. */
function isConcentrated({ seeds }: Cluster, { a, b }: TextPair, part: Stretch): boolean {
  const inside = seeds.filter(
    (seed) => overlap(a.sentences[seed.a]!, part.a) > 0 && overlap(b.sentences[seed.b]!, part.b) > 0,
  );
  return inside.length >= seeds.length * rewriting.concentrated;
}

/**
 * A summary draws on a text from end to end: its sentences, close together, match sentences that lie far apart. Joined over
 * wide gaps they are one passage when the longer side is several times the shorter one.
 */
function summaries(seeds: readonly Seed[], vectors: SentenceVectors, pair: TextPair): Stretch[] {
  const wide = seedClusters(seeds, vectors, rewriting.summaryGap, rewriting.gap);
  const stretches = wide.map((cluster) => {
    const whole = stretchOf(cluster, pair);
    const part = cutToFit(whole, pair);
    return isConcentrated(cluster, pair, part) ? part : whole;
  });
  const short = stretches.reduce((n, s) => n + Math.min(length(s.a), length(s.b)), 0);
  const long = stretches.reduce((n, s) => n + Math.max(length(s.a), length(s.b)), 0);
  return long >= short * rewriting.summaryRatio ? stretches : [];
}

/** Nothing of a text is shown in two passages: the weightier one keeps it. */
function withoutOverlaps(list: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = [];
  for (const one of [...list].sort((x, y) => y.weight - x.weight || x.a[0] - y.a[0] || x.b[0] - y.b[0]))
    if (!out.some((kept) => overlap(kept.a, one.a) > 0 || overlap(kept.b, one.b) > 0)) out.push(one);
  return out.sort((x, y) => x.a[0] - y.a[0]);
}

const CLOSING = /^[.,;:!?…"'”’)\]]*/u;

/** From the first letter to the last, with the marks that close the last word. */
function inCharacters(stream: TokenStream, [start, end]: Range): Range {
  const last = stream.words.end[end - 1]!;
  return [stream.words.start[start]!, last + CLOSING.exec(stream.text.slice(last, last + 4))![0].length];
}

/**
 * Aligned passages of two texts: the same words, the same words with edits, and the same content in other words. Each
 * stretch of a text lies in one passage at most.
 *
 * @returns passages in order of `a`
 */
export function passages(a: TokenStream, b: TokenStream, options: PassageOptions = {}): AlignedPassage[] {
  const runs = sharedRuns(a.words.hash, b.words.hash, limitsOfRuns.shingle);
  const pair: TextPair = { a, b, runs };
  const vectors = sentenceVectors(a, b);
  const seeds = options.rewritten === false ? [] : sentenceSeeds(vectors);
  const blocks = blocksOf(runs, limitsOfRuns.gap)
    .map((block): Stretch => ({
      a: block.a,
      b: block.b,
      kind: kindOf(runs, block.a, block.b),
      weight: length(block.a),
    }))
    .filter((s) => Math.min(length(s.a), length(s.b)) >= rewriting.words);
  const copied = blocks.filter((s) => s.kind === 'verbatim' && length(s.a) >= rewriting.verbatim);
  const apart = (s: Stretch, from: readonly Stretch[]): boolean =>
    !from.some((other) => overlap(other.a, s.a) > 0 || overlap(other.b, s.b) > 0);
  const told = copied.length > 0 ? [] : summaries(seeds, vectors, pair);
  const clusters = seedClusters(seeds, vectors, rewriting.gap, 0)
    .map((cluster) => cutToFit(stretchOf(cluster, pair), pair))
    .filter((s) => s.kind !== 'rewritten' || Math.min(characters(a, s.a), characters(b, s.b)) >= rewriting.characters)
    .filter((s) => apart(s, copied) && apart(s, told));
  const free = blocks.filter((s) => copied.includes(s) || (apart(s, copied) && apart(s, clusters) && apart(s, told)));
  return withoutOverlaps([...told, ...clusters, ...free]).map((s) => ({
    a: inCharacters(a, s.a),
    b: inCharacters(b, s.b),
    kind: s.kind,
  }));
}

const characters = (stream: TokenStream, range: Range): number => length(inCharacters(stream, range));
