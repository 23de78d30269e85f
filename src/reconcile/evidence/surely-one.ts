import { shared, type StatementWork } from '../../align/index.ts';
import type { Story } from '../comparer.ts';
import { TRUST } from '../thresholds.ts';

/** Whether two statements share so much of the words of the heavier that they surely tell one thing. */
export function surelyOne(a: StatementWork, b: StatementWork, story: Story): boolean {
  const sum = shared(a.keys, b.keys, story.alignment.weigh.between(a.span.report, b.span.report));
  const heavier = Math.max(sum.a, sum.b);
  return heavier > 0 && sum.both / heavier >= TRUST.doubtShare;
}

/**
 * Whether two statements share something specific: a time or a number, or a name with a doing. Good wishes, protests and praise share
 * a name only.
 */
export function sharesSpecific(a: StatementWork, b: StatementWork): boolean {
  const named = [...a.names].some((name) => b.names.has(name));
  const plain = (one: StatementWork): ReadonlySet<string> =>
    new Set(one.terms.filter((term) => !term.stop && !term.number && !term.capital).map((term) => term.key));
  const words = plain(b);
  return (
    (named && [...plain(a)].filter((key) => words.has(key)).length >= TRUST.plainWords) ||
    a.moments.some((x) => b.moments.some((y) => x.value === y.value)) ||
    a.quantities.some((x) =>
      b.quantities.some((y) => x.unit === y.unit && x.printed.lo === y.printed.lo && x.printed.hi === y.printed.hi),
    )
  );
}
