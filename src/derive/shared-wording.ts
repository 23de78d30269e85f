import type { Run } from './shared-runs.ts';
import { sharedRuns, shingleAt } from './shared-runs.ts';
import { runs as limitsOfRuns, prose as limitsOfProse } from './thresholds.ts';
import { BOILERPLATE, FURNITURE, isOwnOfBoth, LONG_QUOTE } from './wording.ts';
import type { Wording } from './wording.ts';

/** Runs in a row in both texts with at most a few words between them: one passage. Words, half-open. */
export interface Block {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
  readonly runs: readonly Run[];
}

/** All that two reports share word for word, and how much of it is prose of their own. */
export interface SharedWording {
  readonly runs: readonly Run[];
  readonly blocks: readonly Block[];
  /** Words in shared runs, quoted ones and furniture included. */
  readonly all: number;
  /** Own words of both in shared runs. */
  readonly prose: number;
  /** Own words in stretches long enough to be copied, not met by chance. */
  readonly copied: number;
  readonly longest: number;
  /** How much the shared stretches prove: their words beyond the first few, names and figures counting less. */
  readonly weight: number;
  /** Own words of a (of b) that lie in blocks of which a copied stretch is part. */
  readonly ownA: number;
  readonly ownB: number;
  /** Own words of a (of b) that lie in any block, whatever the other report calls them. */
  readonly coveredA: number;
  readonly coveredB: number;
}

/** Joins runs that follow each other closely in both texts. */
export function blocksOf(list: readonly Run[], gap: number): Block[] {
  const out: { a: [number, number]; b: [number, number]; runs: Run[] }[] = [];
  const open: (typeof out)[number][] = [];
  for (const run of list) {
    const before = open.find(
      (block) => run.a >= block.a[1] && run.a - block.a[1] <= gap && run.b >= block.b[1] && run.b - block.b[1] <= gap,
    );
    if (before) {
      before.a[1] = run.a + run.length;
      before.b[1] = run.b + run.length;
      before.runs.push(run);
      continue;
    }
    const fresh = {
      a: [run.a, run.a + run.length] as [number, number],
      b: [run.b, run.b + run.length] as [number, number],
      runs: [run],
    };
    out.push(fresh);
    open.unshift(fresh);
    if (open.length > 8) open.pop();
  }
  return out;
}

/** The report with its words in boilerplate shingles masked. */
export function withoutBoilerplate(report: Wording, boilerplate: ReadonlySet<number>): Wording {
  if (boilerplate.size === 0) return report;
  const size = limitsOfRuns.shingle;
  const mask = report.mask.slice();
  let own = report.own;
  for (let i = 0; i + size <= report.words.hash.length; i++) {
    if (!boilerplate.has(shingleAt(report.words.hash, i, size))) continue;
    for (let k = i; k < i + size; k++) {
      if ((mask[k]! & ~LONG_QUOTE) === 0) own--;
      mask[k] = mask[k]! | BOILERPLATE;
    }
  }
  return { ...report, mask, own };
}

/** Own stretches of a run: where neither report has the words from somebody else. */
export function ownStretches(run: Run, a: Wording, b: Wording): Run[] {
  const out: Run[] = [];
  let from = -1;
  for (let k = 0; k <= run.length; k++) {
    const own = k < run.length && isOwnOfBoth(a.mask[run.a + k]!, b.mask[run.b + k]!);
    if (own && from < 0) from = k;
    if (!own && from >= 0) {
      out.push({ a: run.a + from, b: run.b + from, length: k - from });
      from = -1;
    }
  }
  return out;
}

const LOWER = /^\p{Ll}/u;

/**
 * What a stretch of equal words proves. A few words in a row are met by chance; names, offices, addresses and ages are the same
 * in every report, so capitalised words and figures count less.
 */
function weightOf(run: Run, a: Wording, b: Wording): number {
  let sum = 0;
  for (let k = 0; k < run.length; k++) {
    const plain = [a.text.report.text[a.words.start[run.a + k]!]!, b.text.report.text[b.words.start[run.b + k]!]!].some(
      (c) => LOWER.test(c),
    );
    sum += plain ? 1 : limitsOfProse.nameWord;
  }
  return Math.max(0, sum - limitsOfProse.chance);
}

function ownIn(mask: Uint8Array, range: readonly [number, number]): number {
  let n = 0;
  for (let i = range[0]; i < range[1]; i++) if ((mask[i]! & ~LONG_QUOTE) === 0) n++;
  return n;
}

const isFurniture = (run: Run, a: Wording, b: Wording): boolean => {
  const bits = FURNITURE | BOILERPLATE;
  let n = 0;
  for (let k = 0; k < run.length; k++) if ((a.mask[run.a + k]! | b.mask[run.b + k]!) & bits) n++;
  return n * 2 > run.length;
};

/** Compares two reports word for word. */
export function sharedWording(a: Wording, b: Wording): SharedWording {
  const found = sharedRuns(a.words.hash, b.words.hash, limitsOfRuns.shingle).filter((run) => !isFurniture(run, a, b));
  const blocks = blocksOf(found, limitsOfRuns.gap);
  let all = 0;
  let prose = 0;
  let copied = 0;
  let longest = 0;
  let weight = 0;
  let ownA = 0;
  let ownB = 0;
  let coveredA = 0;
  let coveredB = 0;
  for (const block of blocks) {
    let inBlock = 0;
    for (const run of block.runs) {
      all += run.length;
      for (const stretch of ownStretches(run, a, b)) {
        const { length } = stretch;
        weight += weightOf(stretch, a, b);
        prose += length;
        inBlock += length;
        longest = Math.max(longest, length);
        if (length >= limitsOfProse.stretch) copied += length;
      }
    }
    const [left, right] = [ownIn(a.mask, block.a), ownIn(b.mask, block.b)];
    coveredA += left;
    coveredB += right;
    if (inBlock < limitsOfProse.block) continue;
    ownA += left;
    ownB += right;
  }
  return { runs: found, blocks, all, prose, copied, longest, weight, ownA, ownB, coveredA, coveredB };
}
