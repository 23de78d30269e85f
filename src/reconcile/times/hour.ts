import type { Annotated } from '../../model/annotated.ts';
import type { Moment } from '../../model/moment.ts';
import type { Span } from '../../model/span.ts';
import type { HourTellings } from '../../model/language/figure-tellings.ts';
import { bodySentences, type BodySentence } from '../figures/body-sentences.ts';
import { listed, outletOf, printed, type Draft, type Story } from '../comparer.ts';
import { HOUR } from '../figures/figure-thresholds.ts';

/** A clock time of what a story is about, or of the call for help that followed. */
interface Hour {
  readonly span: Span;
  readonly of: 'event' | 'alarm';
  /** Minutes of the day, as printed. */
  readonly minute: number;
  /** A whole or half hour, or hedged: told by somebody who rounds. */
  readonly rounded: boolean;
  /** "Shortly before nine": any earlier hour agrees with it. */
  readonly before: boolean;
  /** The day, where the report tells it; else ''. */
  readonly day: string;
}

const CLOCK = /^(\d{4}-\d\d-\d\d|XXXX-\S*?)T(\d\d):(\d\d)/u;

/** The words that a clock time stands among, narrow and wide: from the last mark or "and", or from the time before it. */
function wordsAround({ span, lower }: BodySentence, moment: Moment, earlier: Moment | undefined): string[] {
  const [from, at, end] = [
    earlier ? earlier.range[1] - span.start : 0,
    moment.range[0] - span.start,
    moment.range[1] - span.start,
  ];
  const before = lower.slice(Math.max(0, from), at);
  const behind = lower.slice(end, end + HOUR.behind);
  const cut = behind.search(/[,;]| and /u);
  const rest = lower.slice(at, end) + (cut < 0 ? behind : behind.slice(0, cut));
  const open = Math.max(before.lastIndexOf(', '), before.lastIndexOf(' and '), before.lastIndexOf('; '));
  return [before.slice(open + 1) + rest, before + rest];
}

function hourOf(
  sentence: BodySentence,
  moment: Moment,
  earlier: Moment | undefined,
  tellings: HourTellings,
  story: Story,
): Hour | null {
  const found = CLOCK.exec(moment.value);
  if (!found) return null;
  const around = wordsAround(sentence, moment, earlier);
  const kindOf = (words: string): Hour['of'] | null =>
    tellings.alarm.pattern.test(words) ? 'alarm' : tellings.event.pattern.test(words) ? 'event' : null;
  const of = around.map(kindOf).find((kind) => kind !== null);
  if (!of || around.some((words) => tellings.afterwards.pattern.test(words))) return null;
  const { report } = sentence.span;
  const minute = Number(found[2]) * 60 + Number(found[3]);
  const own = story.annotated.get(report)!.text.report.text.slice(...moment.range);
  return {
    span: { report, start: moment.range[0], end: moment.range[1] },
    of,
    minute,
    rounded: minute % 30 === 0 || moment.from !== moment.to || !/\d/u.test(own),
    before: tellings.before.pattern.test(around[1]!.slice(0, around[1]!.indexOf(own.toLowerCase()))),
    day: found[1]!.startsWith('X') ? '' : found[1]!,
  };
}

/** All hours of a report. */
function hoursIn(annotated: Annotated, tellings: HourTellings, story: Story): Hour[] {
  return bodySentences(annotated).flatMap((sentence) => {
    const inside = annotated.moments.filter(
      ({ range }) => range[0] >= sentence.span.start && range[1] <= sentence.span.end,
    );
    return inside.flatMap((moment, i) => hourOf(sentence, moment, inside[i - 1], tellings, story) ?? []);
  });
}

/** Hours of the day that most of them name, and of no day. */
function ofOneDay(hours: readonly Hour[]): Hour[] {
  const days = Map.groupBy(
    hours.filter(({ day }) => day !== ''),
    ({ day }) => day,
  );
  const most = [...days.entries()].sort(([x, a], [y, b]) => b.length - a.length || (x < y ? -1 : 1))[0]?.[0];
  return hours.filter(({ day }) => day === '' || day === most);
}

const byMinute = (hours: readonly Hour[]): Hour[][] =>
  [...Map.groupBy(hours, ({ minute }) => minute).entries()].sort(([a], [b]) => a - b).map(([, list]) => list);

function draftOf(
  readings: readonly Hour[][],
  why: string,
  verdict: Draft['verdict'],
  by: string,
  story: Story,
): Draft[] {
  const reports = new Set(readings.flat().map(({ span }) => span.report));
  const alone = (list: readonly Hour[]): boolean => new Set(list.map(({ span }) => span.report)).size < reports.size;
  if (readings.length < 2 || reports.size < 2 || !readings.every(alone)) return [];
  const told = readings.map(
    (list) => `"${printed(list[0]!.span, story)}" in ${listed(list.map(({ span }) => outletOf(span.report, story)))}`,
  );
  return [
    {
      kind: 'time',
      verdict,
      claim: null,
      readings: readings.map((list) => ({ value: printed(list[0]!.span, story), spans: list.map(({ span }) => span) })),
      why: `${told.join('; ')}: ${why}.`,
      weight: 0.38,
      by,
    },
  ];
}

/** Whether two readings stand in one group of clock times already: the rule for those has looked at them. */
const isGrouped = (readings: readonly Hour[][], story: Story): boolean =>
  story.alignment.times.some(({ mentions }) => {
    const holds = ({ span }: Hour): boolean =>
      mentions.some(
        ({ slot, statement, moment }) =>
          slot === 'clock' && statement.span.report === span.report && moment.range[0] === span.start,
      );
    return readings.filter((list) => list.some(holds)).length > 1;
  });

/** The hour of one happening in two precisions; two exact hours are left to the rule that shows them to be of one doing. */
function roundedHours(hours: readonly Hour[], story: Story): Draft[] {
  const readings = byMinute(hours);
  const spread = (readings.at(-1)?.[0]?.minute ?? 0) - (readings[0]?.[0]?.minute ?? 0);
  const exact = readings.filter((list) => !list[0]!.rounded);
  if (spread > HOUR.spread || exact.length > 1 || isGrouped(readings, story)) return [];
  return draftOf(
    readings,
    'the hour of one happening, told more and less exactly',
    'rounding-or-unit',
    'time/hour-rounded',
    story,
  );
}

/** A call for help that came before the hour at which, in another report, there was anything to call for. */
function alarmBefore(events: readonly Hour[], alarms: readonly Hour[], story: Story): Draft[] {
  const exact = alarms.filter(({ rounded }) => !rounded);
  const first = byMinute(exact)[0];
  if (!first) return [];
  const [early] = first as [Hour];
  const late = [...events, ...alarms.filter(({ rounded }) => rounded)].filter(
    ({ minute, span, before }) =>
      !before &&
      minute - early.minute >= HOUR.before &&
      minute - early.minute <= HOUR.spread &&
      !first.some((one) => one.span.report === span.report),
  );
  const [reading] = byMinute(late);
  if (!reading) return [];
  const verdict = late.some(({ rounded }) => !rounded) ? 'conflict' : 'rounding-or-unit';
  return draftOf(
    [first, reading],
    'the call came before the hour that is told elsewhere',
    verdict,
    'time/call-before',
    story,
  );
}

/** The service that the words around a call name; '' where they name none, or more than one. */
function serviceOf({ span }: Hour, tellings: HourTellings, story: Story): string {
  const { text } = story.annotated.get(span.report)!;
  const sentence = text.sentences.find(({ start, end }) => start <= span.start && span.end <= end);
  const words = text.report.text.slice(sentence?.start ?? span.start, sentence?.end ?? span.end).toLowerCase();
  const named = tellings.services.filter((row) => row.some((word) => words.includes(word)));
  return named.length === 1 ? named[0]![0]! : '';
}

/** Two exact hours of the first call; two services may have been called one after the other. */
function callsApart(alarms: readonly Hour[], tellings: HourTellings, story: Story): Draft[] {
  const readings = byMinute(alarms.filter(({ rounded }) => !rounded));
  const [first, second] = readings;
  if (readings.length !== 2 || !first || !second || second[0]!.minute - first[0]!.minute > HOUR.spread) return [];
  const [early, late] = [first, second].map((list) => new Set(list.map((one) => serviceOf(one, tellings, story))));
  if (![...early!].some((one) => one === '' || late!.has('') || late!.has(one))) return [];
  const reports = new Set(readings.flat().map(({ span }) => span.report));
  if (reports.size > 1)
    return draftOf([first, second], 'the first call at two times', 'conflict', 'time/calls-apart', story);
  const spans = [first, second].map((list) => list.map(({ span }) => span));
  return [
    {
      kind: 'self-contradiction',
      verdict: 'conflict',
      claim: null,
      readings: spans.map((list) => ({ value: printed(list[0]!, story), spans: list })),
      why: `${outletOf([...reports][0]!, story)} gives two times of the first call, ${spans.map((list) => `"${printed(list[0]!, story)}"`).join(' and ')}.`,
      weight: 0.36,
      by: 'self/calls-apart',
    },
  ];
}

/** What the clock says of the happening and of the first call. */
export function hours(story: Story): Draft[] {
  const tellings = story.vocabulary.language.differences?.hourTellings;
  if (!tellings) return [];
  const all = [...story.annotated.values()].flatMap((one) => hoursIn(one, tellings, story)).slice(0, HOUR.most);
  const one = ofOneDay(all);
  const events = one.filter(({ of }) => of === 'event');
  const alarms = one.filter(({ of }) => of === 'alarm');
  return [
    ...roundedHours(events, story),
    ...alarmBefore(events, alarms, story),
    ...callsApart(alarms, tellings, story),
  ];
}
