import type { TimeGroup, TimeMention } from '../align/index.ts';
import { listed, outletOf, spanOf, type Draft, type Story } from './comparer.ts';
import { around } from './pairs.ts';
import { factAt } from './same-attribute.ts';
import { TIME } from './thresholds.ts';

interface TimeReading {
  readonly mentions: TimeMention[];
}

const lengthOf = ({ from, to }: TimeMention): number => to - from;

/** "This week" of a Monday may begin on Sunday, or be the last seven days: a week told loosely has loose ends. */
const slackOf = (mention: TimeMention): number =>
  !mention.moment.stated && lengthOf(mention) > TIME.weekLength[0] && lengthOf(mention) < TIME.weekLength[1]
    ? TIME.weekSlack
    : 0;

const meets = (a: TimeMention, b: TimeMention): boolean => {
  const slack = Math.max(slackOf(a), slackOf(b));
  return a.from <= b.to + slack && b.from <= a.to + slack;
};

const isVague = (mention: TimeMention): boolean => Number.isNaN(mention.from);

/** What makes two printed moments one reading: the time itself, or the words where no date places them. */
function keyOf(mention: TimeMention, anyVague: boolean, story: Story): string {
  if (mention.slot === 'clock') return mention.moment.value; // "About 6.10am" and "6.10am" print one time.
  const words = printedMoment(mention, story);
  // "On Sunday" and "Sunday" are one day, whatever dates of publication the collections give.
  const weekday = mention.moment.stated || /\d/u.test(words) ? null : /(?:^|\s)(\p{Lu}\p{Ll}{3,})$/u.exec(words)?.[1];
  if (weekday) return weekday;
  return anyVague ? words.toLowerCase() : `${mention.from} ${mention.to}`;
}

function readingsOf(group: TimeGroup, story: Story): TimeReading[] {
  const readings = new Map<string, TimeReading>();
  const anyVague = group.mentions.some(isVague);
  for (const mention of group.mentions) {
    const key = keyOf(mention, anyVague, story);
    const known = readings.get(key);
    if (known) known.mentions.push(mention);
    else readings.set(key, { mentions: [mention] });
  }
  const start = ({ mentions }: TimeReading): number => mentions[0]!.from || 0;
  return [...readings.values()].sort(
    (a, b) => start(a) - start(b) || (a.mentions[0]!.to || 0) - (b.mentions[0]!.to || 0),
  );
}

/** The moment with a few words around, so that a reader sees what is dated. */
function shown(mention: TimeMention): readonly [number, number] {
  const { terms, span } = mention.statement;
  // Counted on from a day that stands before the clause: the reader sees both.
  if (mention.moment.range[0] < span.start || mention.moment.by === 'moment/counted-on')
    return [mention.moment.range[0], span.end];
  const from = terms.findIndex((term) => term.end > mention.moment.range[0]);
  if (from < 0) return mention.moment.range;
  let to = from;
  while (to < terms.length && terms[to]!.start < mention.moment.range[1]) to++;
  const [start, end] = around(terms, [from, to], TIME.shownWords);
  return [Math.min(start, mention.moment.range[0]), Math.max(end, mention.moment.range[1])];
}

/** Whether a time is counted from another one that the story told before ("the previous month"): no date of its own. */
const isNarrated = (mention: TimeMention, story: Story): boolean =>
  mention.slot === 'date' &&
  mention.moment.by !== 'moment/counted-on' &&
  !mention.moment.stated &&
  (story.vocabulary.language.differences?.narrated?.test(printedMoment(mention, story)) ?? false);

/** "Announced today" on two days: two happenings. */
const bothOwnDay = (a: TimeMention, b: TimeMention, story: Story): boolean =>
  [a, b].every(({ statement }) => story.vocabulary.language.differences?.ownDay?.test(statement.text));

/** What a date is told of: the verb where that stands before it or the date opens the clause, and the nearest telling word before. */
function toldOf(
  { statement, moment }: TimeMention,
  story: Story,
): { verb: string | null; nearest: string | null } | null {
  if (moment.by === 'moment/counted-on') return null;
  const place = factAt(statement, moment.range, story)?.place;
  if (!place) return null;
  const opens = moment.range[0] - statement.span.start <= TIME.opening;
  const verb = place.verb !== null && (opens || place.left.includes(place.verb)) ? place.verb : null;
  return { verb, nearest: opens ? verb : (place.left[0] ?? null) };
}

/**
 * Whether two dates that exclude each other are surely of one doing. "Charged in May" and "acquitted in June" are two doings of one
 * case, "a primary in May" and "an election in June" two events: the same verb must govern both, and the word next to one date must
 * belong to the other too.
 */
function oneDoing(a: TimeMention, b: TimeMention, story: Story): boolean {
  const [x, y] = [toldOf(a, story), toldOf(b, story)];
  if (!x || !y) return true;
  const { verb: left } = x;
  const { verb: right } = y;
  if (left !== null && right !== null && left !== right && !(a.near.has(right) && b.near.has(left))) return false;
  return (
    x.nearest === null ||
    y.nearest === null ||
    x.nearest === y.nearest ||
    b.near.has(x.nearest) ||
    a.near.has(y.nearest)
  );
}

/** One event dated in two ways. */
export function times(story: Story): Draft[] {
  return story.alignment.times.flatMap((group) => {
    const readings = readingsOf({ mentions: group.mentions.filter((one) => !isNarrated(one, story)) }, story);
    if (readings.length < 2) return [];
    const pairs = readings.flatMap((a, i) =>
      readings.slice(i + 1).map((b) => [a.mentions[0]!, b.mentions[0]!] as const),
    );
    const vague = group.mentions.some(isVague);
    const apart = pairs.filter(([a, b]) => !isVague(a) && !isVague(b) && !meets(a, b));
    const clock = group.mentions[0]!.slot === 'clock';
    if (apart.some(([a, b]) => bothOwnDay(a, b, story) || (!clock && !oneDoing(a, b, story)))) return [];
    if (apart.length === 0 && !clock && !vague) return [];
    const reports = new Set(group.mentions.map((mention) => mention.statement.span.report));
    // Two datings that every report has do not part the reports.
    const inOne = (report: string): number =>
      readings.filter(({ mentions }) => mentions.some((one) => one.statement.span.report === report)).length;
    if ([...reports].every((report) => inOne(report) > 1)) return [];
    const told = readings.map(({ mentions }) => ({
      value: printedMoment(mentions[0]!, story),
      spans: mentions.map((mention) => spanOf(mention.statement, shown(mention))),
      outlets: listed(mentions.map((mention) => outletOf(mention.statement.span.report, story))),
    }));
    const conflict = apart.some(
      ([a, b]) => Math.max(a.from, b.from) - Math.min(a.to, b.to) > (clock ? TIME.clockTolerance : 0),
    );
    const why =
      vague && !conflict
        ? 'told in other grains, without a date that could decide'
        : conflict
          ? 'both cannot be right as printed'
          : 'the rounder time covers the more exact one';
    return [
      {
        kind: 'time',
        verdict: conflict ? 'conflict' : vague ? 'compatible' : 'rounding-or-unit',
        claim: null,
        readings: told.map(({ value, spans }) => ({ value, spans })),
        why: `${told.map(({ value, outlets }) => `"${value}" in ${outlets}`).join('; ')}: ${why}.`,
        weight: conflict ? 0.8 : 0.4,
        by: clock ? 'time/clock' : 'time/date',
      } satisfies Draft,
    ];
  });
}

function printedMoment(mention: TimeMention, story: Story): string {
  return story.annotated.get(mention.statement.span.report)?.text.report.text.slice(...mention.moment.range) ?? '';
}
