import type { Repeated } from './repeated.ts';

/** Which groups each report is in: places in `members`, in order of the groups. */
interface Memberships {
  readonly begin: Uint32Array;
  readonly place: Uint32Array;
  readonly group: Uint32Array;
}

function memberships({ end, members }: Repeated, size: number, left: (group: number) => boolean): Memberships {
  const begin = new Uint32Array(size + 1);
  const eachMember = (visit: (rank: number, place: number, group: number) => void): void => {
    let from = 0;
    for (let g = 0; g < end.length; g++) {
      if (!left(g)) for (let i = from; i < end[g]!; i++) visit(members[i]!, i, g);
      from = end[g]!;
    }
  };
  eachMember((rank) => {
    begin[rank + 1]!++;
  });
  for (let r = 0; r < size; r++) begin[r + 1] = begin[r + 1]! + begin[r]!;
  const next = begin.slice();
  const place = new Uint32Array(begin[size]!);
  const group = new Uint32Array(begin[size]!);
  eachMember((rank, i, g) => {
    const at = next[rank]!++;
    place[at] = i;
    group[at] = g;
  });
  return { begin, place, group };
}

/**
 * Calls back for every pair of reports that stand together in a group, with the number of groups, in order of the first,
 * then the second. Of a very large group only neighbours are paired: that joins them, and takes no more time than they are many.
 *
 * @param size number of ranks
 * @param large groups with more members are large
 * @param left groups that do not count
 */
export function eachPair(
  repeated: Repeated,
  size: number,
  large: number,
  left: (group: number) => boolean,
  visit: (a: number, b: number, shared: number) => void,
): void {
  const { end, members } = repeated;
  const { begin, place, group } = memberships(repeated, size, left);
  const counts = new Uint32Array(size);
  const touched: number[] = [];
  for (let a = 0; a < size; a++) {
    for (let m = begin[a]!; m < begin[a + 1]!; m++) {
      const g = group[m]!;
      const last = end[g]!;
      const isLarge = last - (g === 0 ? 0 : end[g - 1]!) > large;
      const stop = isLarge ? Math.min(last, place[m]! + 2) : last;
      for (let i = place[m]! + 1; i < stop; i++) {
        const b = members[i]!;
        if (counts[b]!++ === 0) touched.push(b);
      }
    }
    if (touched.length === 0) continue;
    touched.sort((x, y) => x - y);
    for (const b of touched) {
      visit(a, b, counts[b]!);
      counts[b] = 0;
    }
    touched.length = 0;
  }
}
