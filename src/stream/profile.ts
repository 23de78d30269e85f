import type { TermUse } from './terms.ts';
import type { Background } from './background.ts';
import { rarity } from './background.ts';

/**
 * What is kept of a report: its strongest terms with three weights each, every set of weights of unit length. Plain data.
 * Weights are those of the day it arrived: nothing later changes them.
 */
export interface Profile {
  readonly id: string;
  readonly title: string | null;
  /** Days since 1970, or `null`. */
  readonly day: number | null;
  readonly years: readonly string[];
  /** Strongest first. */
  readonly terms: readonly string[];
  /** Weight among all terms, among names and numbers (0 for others), among those of title and lead (0 for others). */
  readonly all: readonly number[];
  readonly names: readonly number[];
  readonly lead: readonly number[];
}

/** Terms kept of one report. */
const KEPT = 140;
const NAME = 1.5;
const NUMBER = 0.7;

const isName = (use: TermUse): boolean => use.capitals > 0;

function unit(weights: readonly number[]): readonly number[] {
  const length = Math.sqrt(weights.reduce((sum, w) => sum + w * w, 0));
  return length === 0 ? weights : weights.map((w) => w / length);
}

interface Weighed {
  readonly term: string;
  readonly use: TermUse;
  readonly plain: number;
  readonly weight: number;
}

/** Weighs the terms of a report against the past. */
export function profileOf(
  report: Pick<Profile, 'id' | 'title' | 'day' | 'years'>,
  terms: ReadonlyMap<string, TermUse>,
  background: Background,
): Profile {
  const weighed: Weighed[] = [];
  for (const [term, use] of terms) {
    const plain = (1 + Math.log(use.count)) * rarity(background, term);
    const boost = use.kind === 'number' ? NUMBER : use.kind === 'word' && isName(use) ? NAME : 1;
    weighed.push({ term, use, plain, weight: plain * boost });
  }
  weighed.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
  const kept = weighed.slice(0, KEPT);
  return {
    ...report,
    terms: kept.map((k) => k.term),
    all: unit(kept.map((k) => k.weight)),
    names: unit(kept.map((k) => (k.use.kind === 'number' ? k.plain * NUMBER : isName(k.use) ? k.plain : 0))),
    lead: unit(kept.map((k) => (k.use.lead ? k.weight : 0))),
  };
}
