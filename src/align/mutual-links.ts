/** Two things of different reports that are each other's best match. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * Links between items whose likeness is the best that either finds in the other's report, strongest first. A bare
 * threshold would join everything in a list to everything in another list.
 *
 * @param likeness 0 where two items are surely not the same
 */
export function mutualLinks<T>(
  items: readonly T[],
  reportOf: (item: T) => string,
  likeness: (a: T, b: T) => number,
): Link[] {
  const links: Link[] = [];
  const numbers = new Map<string, number>();
  const reports = items.map((item) => {
    const report = reportOf(item);
    if (!numbers.has(report)) numbers.set(report, numbers.size);
    return numbers.get(report)!;
  });
  /** The best that each item finds in each report: a row an item. */
  const best = new Float64Array(items.length * numbers.size);
  const at = (item: number, report: number): number => item * numbers.size + report;
  for (let a = 0; a < items.length; a++)
    for (let b = a + 1; b < items.length; b++) {
      const score = likeness(items[a]!, items[b]!);
      if (score <= 0) continue;
      links.push({ a, b, score });
      for (const place of [at(a, reports[b]!), at(b, reports[a]!)]) if (score > best[place]!) best[place] = score;
    }
  return links
    .filter(({ a, b, score }) => score >= best[at(a, reports[b]!)]! && score >= best[at(b, reports[a]!)]!)
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/**
 * Groups along the links, strongest first; two groups join only where at least `alikeShare` of their pairs are alike, and no
 * pair is kept apart.
 */
export function groupsOf<T>(
  items: readonly T[],
  links: readonly Link[],
  likeness: (a: T, b: T) => number,
  apart: (a: T, b: T) => boolean,
  alikeShare = 0.5,
): number[][] {
  const groupOf = items.map((_, i) => [i]);
  for (const { a, b } of links) {
    const [x, y] = [groupOf[a]!, groupOf[b]!];
    if (x === y || x.some((i) => y.some((j) => apart(items[i]!, items[j]!)))) continue;
    let alike = 0;
    for (const i of x) for (const j of y) if (likeness(items[i]!, items[j]!) > 0) alike++;
    if (alike < alikeShare * x.length * y.length) continue;
    x.push(...y);
    for (const i of y) groupOf[i] = x;
  }
  return [...new Set(groupOf)];
}
