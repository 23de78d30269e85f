/** A stretch of a longer list that a shorter list aligns with best, and how well. */
export interface Place {
  readonly score: number;
  /** Half-open, into the longer list. */
  readonly from: number;
  readonly to: number;
}

/** What a pair of items is worth: above 0 a match. */
export type Pay = (short: number, long: number) => number;

/** A gap costs this once, and this for every item: editors cut and insert whole phrases. */
const GAP_OPENS = 1.5;
const GAP_GROWS = 0.2;
/** Places of one list are few; more are repetition. */
const MOST = 200;

/** One column of the table: the best score of an alignment that ends here, and where it began. */
interface Column {
  readonly score: Float64Array;
  readonly start: Int32Array;
}

const column = (size: number, fill: number): Column => ({
  score: new Float64Array(size).fill(fill),
  start: new Int32Array(size),
});

/** The best alignment that ends at each item of the longer list, where there is one. */
function ends(short: number, long: number, pay: Pay): readonly Place[] {
  let whole = column(short + 1, 0);
  let next = column(short + 1, 0);
  // Alignments whose last step skips an item of the longer list.
  const skipping = column(short + 1, -Infinity);
  const out: Place[] = [];
  for (let j = 0; j < long; j++) {
    let best = 0;
    let from = 0;
    next.score[0] = 0;
    next.start[0] = j + 1;
    let skipped = -Infinity;
    let skippedStart = 0;
    for (let i = 1; i <= short; i++) {
      if (whole.score[i]! - GAP_OPENS >= skipping.score[i]! - GAP_GROWS) {
        skipping.score[i] = whole.score[i]! - GAP_OPENS;
        skipping.start[i] = whole.start[i]!;
      } else skipping.score[i] = skipping.score[i]! - GAP_GROWS;
      if (next.score[i - 1]! - GAP_OPENS >= skipped - GAP_GROWS) {
        skipped = next.score[i - 1]! - GAP_OPENS;
        skippedStart = next.start[i - 1]!;
      } else skipped -= GAP_GROWS;
      const matched = whole.score[i - 1]! + pay(i - 1, j);
      const most = Math.max(0, matched, skipping.score[i]!, skipped);
      next.score[i] = most;
      if (most === 0) next.start[i] = j + 1;
      else if (most === matched) next.start[i] = whole.score[i - 1]! > 0 ? whole.start[i - 1]! : j;
      else next.start[i] = most === skipped ? skippedStart : skipping.start[i]!;
      if (most > best && most === matched) [best, from] = [most, next.start[i]!];
    }
    if (best > 0) out.push({ score: best, from, to: j + 1 });
    [whole, next] = [next, whole];
  }
  return out;
}

/**
 * The places of a longer list where a shorter one aligns, best first, none over another: local alignment with affine gaps
 * (Smith and Waterman 1981, Gotoh 1982). Time grows with the product of the lengths, memory with the shorter and with the
 * number of places.
 */
export function alignedPlaces(short: number, long: number, least: number, pay: Pay): readonly Place[] {
  const taken: Place[] = [];
  const all = ends(short, long, pay)
    .filter((one) => one.score >= least)
    .sort((a, b) => b.score - a.score || a.from - b.from);
  for (const place of all) {
    if (taken.length >= MOST) break;
    if (taken.every((one) => place.to <= one.from || place.from >= one.to)) taken.push(place);
  }
  return taken;
}
