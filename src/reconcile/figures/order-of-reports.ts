import type { Story } from '../comparer.ts';

/** Below zero: the first report is surely the earlier; above: the later; 0: nobody can tell. */
export type ReportOrder = (a: string, b: string) => number;

/**
 * Order of publication, as exact as the dates are: a bare day is neither before nor after an hour of the same day.
 */
export function publishedOrder(story: Story): ReportOrder {
  const bounds = (report: string): readonly [number, number] | null => {
    const published = story.annotated.get(report)?.text.published;
    if (!published) return null;
    const from = Date.parse(published.value);
    if (Number.isNaN(from)) return null;
    const DAY = 86_400_000;
    const length = { second: 1000, minute: 60_000, day: DAY, month: 31 * DAY, year: 366 * DAY }[published.precision];
    return [from, from + length];
  };
  return (a, b) => {
    const [x, y] = [bounds(a), bounds(b)];
    if (!x || !y) return 0;
    return x[1] <= y[0] ? -1 : y[1] <= x[0] ? 1 : 0;
  };
}
