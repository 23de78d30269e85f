import { setImmediate as others } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { countUnplaced, placeReports, readEarlierVersions, readUnplaced, streamPosition } from '../store/index.ts';
import type { Placement, StreamRow, Tables } from '../store/index.ts';
import { resolveStory } from '../stream/index.ts';
import type { Assignment } from '../stream/index.ts';
import { placerOf } from './placer.ts';
import type { Placer } from './placer.ts';
import { assignInto, assignRow, keepStream } from './stream-state.ts';
import type { Followed, Standing } from './stream-state.ts';

/** Why a report is where it is, as kept: the words and names that decided, and the stories it could have joined. */
export type KeptWhy =
  | Followed
  | (NonNullable<Assignment['why']> & Pick<Assignment, 'by'> & { readonly rivals: readonly KeptRival[] })
  | (Pick<Assignment, 'by'> & { readonly rivals: readonly KeptRival[] });
interface KeptRival {
  readonly story: string;
  readonly confidence: number;
}

const placementOf = ({ report, story, confidence, why, rivals, by }: Assignment): Placement => ({
  report,
  story,
  confidence,
  why: { by, ...why, rivals: rivals.map((rival) => ({ story: rival.story, confidence: rival.confidence })) },
});

/** Reports that wait, and where the newest earlier version of each of them is. */
interface Waiting {
  readonly rows: readonly StreamRow[];
  readonly stored: ReadonlyMap<string, { readonly report: string; readonly story: string }>;
}

/** Reports after which others get their turn: the database that writes the next batch, requests to a server. */
const TURN = 8;

/** Places a batch, in its order, but an earlier version of an article before a later one. */
async function placeBatch({ state }: Standing, { rows, stored }: Waiting): Promise<readonly Placement[]> {
  const byArticle = Map.groupBy(rows, (row) => row.article);
  const placements: Placement[] = [];
  const done = new Map<string, string>();
  const place = (row: StreamRow): void => {
    if (done.has(row.id)) return;
    const versions = byArticle.get(row.article)!.filter((one) => one.version < row.version);
    versions.sort((a, b) => a.version - b.version).forEach(place);
    const before = versions.at(-1);
    const earlier = before ? { report: before.id, story: done.get(before.id)! } : stored.get(row.id);
    if (earlier === undefined) placements.push(placementOf(assignRow(state, row)));
    else {
      const story = resolveStory(state, earlier.story);
      const why: Followed = { by: 'work/earlier-version', version: earlier.report, story };
      placements.push({ ...placementOf(assignInto(state, row, story)), why });
    }
    done.set(row.id, placements.at(-1)!.story);
  };
  for (const [index, row] of rows.entries()) {
    if (index % TURN === TURN - 1) await others();
    place(row);
  }
  return placements;
}

export interface PlaceOptions {
  /** RFC 3339 now. */
  readonly now: () => string;
  /** `false`: leaves the work to another process that is at it. */
  readonly wait?: boolean;
  /** Reports a transaction. */
  readonly batch?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (placed: number, left: number) => void;
  /** Called once it is settled which reports the first transaction places: what is recorded from then on comes later. */
  readonly onTaken?: () => void;
}

export interface PlaceResult {
  readonly placed: number;
  /** Stories that got reports. */
  readonly stories: readonly string[];
  /** Another process is at it (`wait: false`). */
  readonly busy: boolean;
}

/** Reports of one transaction. */
export const PLACE_BATCH = 500;
/** Placements that a next process may have to go through again: so many, or as many as are in memory. */
const KEEP_AFTER = 4000;

/**
 * Puts the reports that wait into stories, in one order whoever does it: one process at a time, each batch whole or not at
 * all. Killed anywhere and begun again, it gives the same stories.
 */
export async function placePending(db: Kysely<Tables>, options: PlaceOptions): Promise<PlaceResult> {
  const { now, wait = true, batch = PLACE_BATCH, signal } = options;
  const placer: Placer = placerOf(db);
  const stories = new Set<string>();
  let placed = 0;
  for (;;) {
    if (signal?.aborted) break;
    const result = await placer.inSteps<Waiting, readonly Placement[]>(
      {
        read: async (tx) => {
          const rows = await readUnplaced(tx, batch);
          const later = rows.filter((row) => row.version > 1).map((row) => row.id);
          const stored = await readEarlierVersions(tx, later);
          options.onTaken?.();
          return rows.length === 0 ? null : { rows, stored };
        },
        think: placeBatch,
        write: async (tx, standing, placements) => {
          await placeReports(tx, placements, now());
          standing.seq = (await streamPosition(tx)).seq;
          standing.since += placements.length;
          if (standing.since > Math.max(KEEP_AFTER, standing.state.placed.size / 2)) await keepStream(tx, standing);
        },
      },
      wait,
    );
    if (result === null) return { placed, stories: [...stories], busy: true };
    const placements = result.done ?? [];
    for (const { story } of placements) stories.add(story);
    placed += placements.length;
    if (options.onProgress) options.onProgress(placed, await countUnplaced(db));
    if (placements.length < batch) break;
  }
  return { placed, stories: [...stories], busy: false };
}
