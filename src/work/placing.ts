import type { Kysely } from 'kysely';
import { countUnplaced, settleIndex } from '../store/index.ts';
import type { Tables } from '../store/index.ts';
import { changedStories } from './changed-stories.ts';
import type { Jobs } from './jobs.ts';
import { placePending } from './place.ts';

export interface PlacingOptions {
  readonly now: () => string;
  readonly signal: AbortSignal;
  /** `false`: no dossier is asked for. */
  readonly collate: boolean;
  readonly onPlaced?: (reports: number) => void;
}

/** What a worker does as the one that places, between its other work. */
export interface Placing {
  /** Puts what waits into stories, if this worker is the one that places. */
  place(): Promise<void>;
  /** When nothing is imported any more: asks for the dossiers of the stories that changed. */
  settle(): Promise<void>;
}

/** Milliseconds after which dossiers are asked for though imports go on. */
const LONGEST = 60_000;
/** Placements after which the words that wait are brought into the index. */
const INDEX_AFTER = 500;

/** The part of a worker that only one of them plays at a time. */
export function createPlacing(db: Kysely<Tables>, jobs: Jobs, options: PlacingOptions): Placing {
  let wasPlacer = false;
  /** Stories that got reports since dossiers were last asked for; `null`: any may have, under whoever placed before. */
  let touched: Set<string> | null = null;
  let told = performance.now();
  let unsettled = 0;

  async function isPlacer(): Promise<boolean> {
    const is = await jobs.isPlacer();
    if (is !== wasPlacer) touched = null;
    return (wasPlacer = is);
  }

  return {
    async place() {
      // Asked before placing: a new placer goes through what was placed before, and need not while nothing waits.
      if (!(await isPlacer()) || (await countUnplaced(db)) === 0) return;
      const { placed, stories } = await placePending(db, { now: options.now, signal: options.signal });
      if (placed === 0) return;
      if (touched !== null) for (const story of stories) touched.add(story);
      unsettled += placed;
      options.onPlaced?.(placed);
    },
    async settle() {
      if (!(await isPlacer())) return;
      const isBusy = (await jobs.count(['import'])) > 0 || (await countUnplaced(db)) > 0;
      if (isBusy && performance.now() - told < LONGEST) return;
      told = performance.now();
      if (!isBusy && unsettled >= INDEX_AFTER) {
        unsettled = 0;
        await settleIndex(db);
      }
      if (!options.collate || touched?.size === 0) return;
      await jobs.collate(await changedStories(db, touched === null ? null : [...touched]));
      touched = new Set();
    },
  };
}
