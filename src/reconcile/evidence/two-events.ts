import type { Annotated } from '../../model/annotated.ts';
import type { Moment } from '../../model/moment.ts';
import type { Range, Span } from '../../model/span.ts';
import type { StatementWork } from '../../align/index.ts';
import type { Story } from '../comparer.ts';
import { NUMBERS } from '../thresholds.ts';

/** What around a statement tells one event from another of its kind: the people, the places and the days that its sentence names. */
export interface Setting {
  readonly people: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** Days and months that are resolved, of the time around the report. */
  readonly days: readonly Moment[];
  /** Times long before the report. */
  readonly past: readonly Moment[];
}

const DAY = 86_400_000;
const inside = ([start, end]: Range, outer: Range): boolean => start >= outer[0] && end <= outer[1];
const lastWord = (name: string): string => name.toLowerCase().split(/\s+/u).at(-1)!;

/** Names of one kind in a sentence, by their last words; who speaks is no part of what is told. */
function named(
  kind: 'person' | 'place',
  { entities }: Annotated,
  around: Range,
  sources: readonly Range[],
): Set<string> {
  const isSource = ([start, end]: Range): boolean => sources.some((one) => start < one[1] && one[0] < end);
  return new Set(
    entities
      .filter((one) => one.kind === kind && one.mentions.some((range) => inside(range, around) && !isSource(range)))
      .map(({ name }) => lastWord(name)),
  );
}

/** The setting of the statements of one sentence. */
export function settingOf({ report }: Span, statements: readonly StatementWork[], story: Story): Setting {
  const annotated = story.annotated.get(report)!;
  const around: Range = statements[0]?.around ?? [0, 0];
  const sources = annotated.attributions.flatMap(({ source }) => source);
  const published = Date.parse(annotated.text.published?.value ?? '');
  const dates = annotated.moments.filter(
    ({ type, range, from, to }) => type === 'DATE' && from !== null && to !== null && inside(range, around),
  );
  const isPast = ({ to }: Moment): boolean => Date.parse(to!) < published - NUMBERS.past;
  const isShort = ({ from, to }: Moment): boolean => Date.parse(to!) - Date.parse(from!) < DAY;
  return {
    people: named('person', annotated, around, sources),
    places: named('place', annotated, around, sources),
    days: dates.filter((one) => !isPast(one) && isShort(one)),
    past: dates.filter(isPast),
  };
}

const meet = (x: Moment, y: Moment): boolean => x.from! <= y.to! && y.from! <= x.to!;
const apart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((one) => b.has(one));

/**
 * How many things around two statements tell two events of one kind: other people, other places, other days, or a time long past that only
 * one of them names.
 *
 * @example "In 1992 thirteen people died in a fire in Whitsand" and "Forty people died in the fire on Monday": 1
 */
export function signsOfTwo(a: Setting, b: Setting): number {
  const pastOfOne = (x: Setting, y: Setting): boolean =>
    x.past.length > 0 && !x.past.some((one) => [...y.past, ...y.days].some((other) => meet(one, other)));
  return [
    apart(a.people, b.people),
    apart(a.places, b.places),
    a.days.length > 0 && b.days.length > 0 && !a.days.some((x) => b.days.some((y) => meet(x, y))),
    pastOfOne(a, b) || pastOfOne(b, a),
  ].filter(Boolean).length;
}
