import type { Difference } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import type { DraftDifference } from './utterance-differences.ts';

/** Characters around a quote within which a wording difference tells of the same saying. */
const BESIDE = 90;

/** Rules that compare quotations clause by clause; the utterance comparer sees the whole quotation. */
const OF_QUOTES: ReadonlySet<string> = new Set([
  'wording/quoted-otherwise',
  'wording/retold',
  'wording/quote-cut',
  'wording/quote-changed',
  'wording/cut-unmarked',
]);

const beside = (a: Span, b: Span): boolean =>
  a.report === b.report && a.start < b.end + BESIDE && b.start < a.end + BESIDE;

/**
 * The differences without those that repeat, clause by clause, how the quotations of one utterance differ: that is told once,
 * over the whole utterance.
 */
export function toldOnce(
  differences: readonly Difference[],
  ofUtterances: readonly DraftDifference[],
): readonly (Difference | DraftDifference)[] {
  const whole = ofUtterances.filter((one) => one.kind === 'wording');
  const repeats = (one: Difference): boolean =>
    OF_QUOTES.has(one.by) &&
    whole.some((other) =>
      one.readings.every((reading) =>
        reading.spans.every((span) => other.readings.some((r) => r.spans.some((place) => beside(span, place)))),
      ),
    );
  return [...differences.filter((one) => !repeats(one)), ...ofUtterances];
}
