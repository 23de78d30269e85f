/**
 * Which stories have a term: slots in rising order. Only the newest of a long list are ever looked at, so that a common
 * word costs no more in a window of fifty thousand reports than in one of a thousand. A story that leaves the window leaves
 * its slot behind in the lists, marked as closed: taking it out of long lists cost more than all the rest of a report. A
 * list is cleaned when half of it may be closed.
 */
export interface Postings {
  /** By number of term. */
  readonly lists: (number[] | undefined)[];
  /** By number of term: slots of closed stories in its list. */
  readonly closed: Map<number, number>;
  /** By slot less `base`: what the story is. */
  states: Uint8Array;
  /** By slot less `base`: room for a sum. Between uses 0 for an open story, `NOT_OPEN` for all others. */
  scores: Float64Array;
  base: number;
}

const UNKNOWN = 0;
const OPEN = 1;
/** Closed, and still in the lists. */
const LEFT_BEHIND = 2;
const NOT_OPEN = -1;

export const newPostings = (): Postings => ({
  lists: [],
  closed: new Map(),
  states: new Uint8Array(1024),
  scores: new Float64Array(1024).fill(NOT_OPEN),
  base: 0,
});

/** Makes room for a slot; slots before the first open one are dropped. */
function reach(postings: Postings, slot: number): void {
  const { states, base } = postings;
  if (slot >= base && slot - base < states.length) return;
  const first = states.indexOf(OPEN);
  const low = Math.min(slot, first < 0 ? slot : base + first);
  let room = 1024;
  while (room < 2 * (Math.max(slot, base + states.length) - low + 1)) room *= 2;
  const next = new Uint8Array(room);
  if (low >= base) next.set(states.subarray(low - base));
  else {
    next.fill(LEFT_BEHIND, 0, base - low);
    next.set(states, base - low);
  }
  postings.states = next;
  postings.scores = Float64Array.from(next, (is) => (is === OPEN ? 0 : NOT_OPEN));
  postings.base = low;
}

/** First place in a rising list that holds at least `slot`. */
function placeOf(list: readonly number[], slot: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < slot) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function addPosting({ lists }: Postings, term: number, slot: number): void {
  const list = lists[term];
  if (!list) {
    while (lists.length < term) lists.push(undefined);
    lists[term] = [slot];
  } else if (list.length === 0 || list[list.length - 1]! < slot) list.push(slot);
  else {
    const place = placeOf(list, slot);
    if (list[place] !== slot) list.splice(place, 0, slot);
  }
}

export function removePosting({ lists }: Postings, term: number, slot: number): void {
  const list = lists[term];
  if (!list) return;
  const place = placeOf(list, slot);
  if (list[place] === slot) list.splice(place, 1);
  if (list.length === 0) lists[term] = undefined;
}

function clean({ lists, closed, states, base }: Postings, term: number): void {
  const open = lists[term]?.filter((slot) => slot >= base && states[slot - base] === OPEN);
  lists[term] = open && open.length > 0 ? open : undefined;
  closed.delete(term);
}

/** Opens a slot. One that was closed before is first taken out of the lists: its story may have other terms now. */
export function openSlot(postings: Postings, slot: number): void {
  reach(postings, slot);
  const at = slot - postings.base;
  if (postings.states[at] === LEFT_BEHIND)
    for (let term = 0; term < postings.lists.length; term++) clean(postings, term);
  postings.states[at] = OPEN;
  postings.scores[at] = 0;
}

/** Closes a slot whose terms were all removed. */
export function closeSlot(postings: Postings, slot: number): void {
  reach(postings, slot);
  const at = slot - postings.base;
  if (postings.states[at] === OPEN) postings.states[at] = UNKNOWN;
  postings.scores[at] = NOT_OPEN;
}

/** Closes a slot; its place in the lists of its terms is left behind. */
export function leaveSlot(postings: Postings, slot: number, terms: Int32Array): void {
  const { lists, closed } = postings;
  postings.states[slot - postings.base] = LEFT_BEHIND;
  postings.scores[slot - postings.base] = NOT_OPEN;
  for (const term of terms) {
    const list = lists[term];
    if (!list) continue;
    const gone = (closed.get(term) ?? 0) + 1;
    if (2 * gone >= list.length) {
      closed.set(term, gone);
      clean(postings, term);
    } else closed.set(term, gone);
  }
}

/**
 * Adds a weight to the newest open stories of a term; those scored for the first time are put into `met`, as places in
 * `scores`. Tells whether there was one.
 */
export function scorePosting(postings: Postings, term: number, newest: number, weight: number, met: number[]): boolean {
  const list = postings.lists[term];
  if (!list) return false;
  const { scores, base } = postings;
  let left = newest;
  for (let i = list.length - 1; i >= 0 && left > 0; i--) {
    const at = list[i]! - base;
    if (at < 0) break;
    const score = scores[at]!;
    if (score < 0) continue;
    left--;
    if (score === 0) met.push(at);
    scores[at] = score + weight;
  }
  return left < newest;
}

/** Whether an open story has a term. */
export function isPosted(postings: Postings, term: number): boolean {
  if (postings.closed.has(term)) clean(postings, term);
  return postings.lists[term] !== undefined;
}

/** Gives terms new numbers; `moved`: by old number, -1 for a term that is no more. */
export function renumberPostings(postings: Postings, moved: Int32Array): void {
  const { lists, closed } = postings;
  const before = lists.splice(0);
  const gone = new Map(closed);
  closed.clear();
  before.forEach((list, old) => {
    const now = moved[old]!;
    if (now < 0) return;
    while (lists.length < now) lists.push(undefined);
    lists[now] = list;
    const count = gone.get(old);
    if (count !== undefined) closed.set(now, count);
  });
}
