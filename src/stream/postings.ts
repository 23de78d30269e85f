/**
 * Which stories have a term: slots in rising order. Only the newest of a long list are ever looked at, so that a common
 * word costs no more in a window of fifty thousand reports than in one of a thousand.
 */
export type Postings = Map<string, number[]>;

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

export function addPosting(postings: Postings, term: string, slot: number): void {
  const list = postings.get(term);
  if (!list) {
    postings.set(term, [slot]);
    return;
  }
  if (list.at(-1)! < slot) list.push(slot);
  else {
    const place = placeOf(list, slot);
    if (list[place] !== slot) list.splice(place, 0, slot);
  }
}

export function removePosting(postings: Postings, term: string, slot: number): void {
  const list = postings.get(term);
  if (!list) return;
  const place = placeOf(list, slot);
  if (list[place] === slot) list.splice(place, 1);
  if (list.length === 0) postings.delete(term);
}
