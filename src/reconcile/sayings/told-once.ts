import type { Annotated } from '../../model/annotated.ts';
import type { Difference } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
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

/** Rules that tell how a saying came; how the frames of one quotation differ is told over the whole utterance. */
const OF_FRAMES: ReadonlySet<string> = new Set([
  'intermediary/channel',
  'intermediary/medium-dropped',
  'attribution/dropped-link',
]);

const beside = (a: Span, b: Span): boolean =>
  a.report === b.report && a.start < b.end + BESIDE && b.start < a.end + BESIDE;

/** Characters around a quote among which its speaker must be named, and the rival not. */
const NAMED_WITHIN = 160;

/**
 * Whether the same words stand beside their own speaker's name in each report, and not beside the rival's too: a speaker
 * worked out from a pronoun, or one of two people named there, is no ground for a conflict.
 */
function speakersAreNamed({ readings }: DraftDifference, annotated: readonly Annotated[]): boolean {
  const texts = new Map(annotated.map(({ text }) => [text.report.id, text.report.text]));
  const lastNames = readings.map(({ value }) => value.toLowerCase().split(/\s+/u).at(-1)!);
  return readings.every(({ spans }, i) =>
    spans.some(({ report, start, end }) => {
      const text = texts.get(report) ?? '';
      const beside = text.slice(Math.max(0, start - NAMED_WITHIN), end + NAMED_WITHIN).toLowerCase();
      return lastNames.every((name, j) => beside.includes(name) === (i === j));
    }),
  );
}

/**
 * The differences without those that repeat, clause by clause, how the quotations of one utterance differ: that is told once,
 * over the whole utterance.
 */
export function toldOnce(
  differences: readonly Difference[],
  ofUtterances: readonly DraftDifference[],
  annotated: readonly Annotated[],
): readonly (Difference | DraftDifference)[] {
  const whole = ofUtterances.filter((one) => one.kind === 'wording' || one.kind === 'referent');
  const frames = ofUtterances.filter((one) => one.by === 'differences/quote-frame');
  const tells = (other: DraftDifference, span: Span): boolean =>
    other.readings.some((r) => r.spans.some((place) => beside(span, place)));
  const repeats = (one: Difference): boolean =>
    OF_FRAMES.has(one.by)
      ? frames.some((other) => one.readings.every(({ spans }) => spans.some((span) => tells(other, span))))
      : OF_QUOTES.has(one.by) &&
        whole.some((other) => one.readings.every(({ spans }) => spans.every((span) => tells(other, span))));
  const sure = ofUtterances.filter(
    (one) => one.by !== 'differences/quote-speakers' || speakersAreNamed(one, annotated),
  );
  return [...differences.filter((one) => !repeats(one)), ...sure];
}
