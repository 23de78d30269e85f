import { isStretch, type TimeGroup, type TimeMention } from '../../align/index.ts';
import { listed, outletOf, spanOf, type Draft, type Story } from '../comparer.ts';
import { around } from '../pairs.ts';
import { maybeOneDoing, oneDoing } from './one-doing.ts';
import { TIME } from '../thresholds.ts';

interface TimeReading {
  readonly mentions: TimeMention[];
}

const lengthOf = ({ from, to }: TimeMention): number => to - from;

/**
 * "This week" of a Monday may begin on Sunday, and "last week" of a Sunday may be the week that ends then: a week told loosely has
 * loose ends, and looser ones beside a day, which it never excludes from the week before or after.
 */
const slackOf = (mention: TimeMention, other: TimeMention): number =>
  !mention.moment.stated && lengthOf(mention) > TIME.weekLength[0] && lengthOf(mention) < TIME.weekLength[1]
    ? isStretch(other)
      ? TIME.weekSlack
      : TIME.weekBesideDay
    : 0;

const overlap = (a: TimeMention, b: TimeMention): boolean => a.from <= b.to && b.from <= a.to;

const meets = (a: TimeMention, b: TimeMention): boolean => {
  const slack = Math.max(slackOf(a, b), slackOf(b, a));
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

/** The date of a message printed with its sender ("— Mira Dahl (@miradahl) May 4, 2031") dates no event. */
const isStamp = ({ statement, moment }: TimeMention, story: Story): boolean =>
  /\(@\w{1,40}\)\s*$/u.test(
    story.annotated.get(statement.span.report)!.text.report.text.slice(0, moment.range[0]).slice(-STAMP),
  );
const STAMP = 48;

/** "Two days ago" in two reports: the words are one, whatever days the reports are of. */
const sameWords = (a: TimeMention, b: TimeMention, story: Story): boolean =>
  a.relative && b.relative && printedMoment(a, story).toLowerCase() === printedMoment(b, story).toLowerCase();

const isToCome = ({ from, published }: TimeMention): boolean => from >= published;
const isOver = ({ to, published }: TimeMention): boolean => to < published;

/**
 * Weeks or a month, dated or not, beside the word for the same strikes or talks. Hearings and visits come in series: the sentences
 * must share more than that word, and not be of two people.
 */
const inOneStretch = (a: TimeMention, b: TimeMention, story: Story): boolean =>
  isStretch(a) &&
  isStretch(b) &&
  !(isToCome(a) && isOver(b)) &&
  !(isToCome(b) && isOver(a)) &&
  [...a.about].some((key) => b.about.has(key) && standsBeside(a, key) && standsBeside(b, key)) &&
  maybeOneDoing(a, b, isVague(a) || isVague(b) ? 0 : TIME.sharedBesideStretch, story);

/** Whether a word stands near a moment, telling words counted; a clause that only points back ("which …") has none of its own. */
function standsBeside({ statement, moment }: TimeMention, key: string): boolean {
  const telling = statement.terms.filter((term) => !term.stop && !term.number);
  const own = telling.filter((term) => term.key === key);
  const between = ({ start, end }: { readonly start: number; readonly end: number }): number =>
    telling.filter(
      (term) => term.start >= Math.min(end, moment.range[1]) && term.end <= Math.max(start, moment.range[0]),
    ).length;
  return own.length === 0 || own.some((term) => between(term) < TIME.besideStretch);
}

/** "After six", but not "shortly after six". */
function leavesOpen({ statement, moment }: TimeMention, story: Story): boolean {
  const { text } = story.annotated.get(statement.span.report)!.text.report;
  const words = text.slice(Math.max(0, moment.range[0] - TIME.openBefore), moment.range[1]).toLowerCase();
  const tellings = story.vocabulary.language.differences?.hourTellings;
  return (tellings?.openAfter.pattern.test(words) ?? false) && !(tellings?.soon.pattern.test(words) ?? false);
}

/** What two datings are to each other: surely apart, meeting, vague, or not surely of one thing. */
type Relation = 'apart' | 'meet' | 'vague' | 'open';

function relationOf(a: TimeMention, b: TimeMention, story: Story): Relation {
  if (a.slot === 'clock') {
    if (meets(a, b)) return 'meet';
    // "Until after one" and "beyond midnight" leave open how long.
    if (leavesOpen(a.from < b.from ? a : b, story)) return 'open';
    const near = Math.max(a.from, b.from) - Math.min(a.to, b.to) <= TIME.clockNear;
    const one = near || (a.happening && b.happening) || oneDoing(a, b, story);
    return one && !bothOwnDay(a, b, story) ? 'apart' : 'open';
  }
  if (sameWords(a, b, story)) return 'open';
  if (isVague(a) || isVague(b)) return inOneStretch(a, b, story) ? 'vague' : 'open';
  const one = oneDoing(a, b, story);
  if (!one && !inOneStretch(a, b, story)) return 'open';
  // "Last week" and "this week" in reports of one day: their loose ends meet, and yet a reader is told two weeks.
  if (meets(a, b)) return overlap(a, b) || !inOneStretch(a, b, story) ? 'meet' : 'vague';
  return bothOwnDay(a, b, story) ? 'open' : one ? 'apart' : 'vague';
}

/** The relation that any two mentions in different reports show, the most telling first: no third report has a say in it. */
function between(a: TimeReading, b: TimeReading, story: Story): Relation {
  const seen = new Set<Relation>();
  for (const x of a.mentions.slice(0, TIME.lookedAt))
    for (const y of b.mentions.slice(0, TIME.lookedAt))
      if (x.statement.span.report !== y.statement.span.report) seen.add(relationOf(x, y, story));
  return (['apart', 'vague', 'meet'] as const).find((one) => seen.has(one)) ?? 'open';
}

/** Readings joined by what they are to each other. */
function parted(readings: readonly TimeReading[], story: Story): TimeReading[][] {
  const parts: TimeReading[][] = [];
  for (const reading of readings) {
    const mine = parts.filter((part) => part.some((other) => between(other, reading, story) !== 'open'));
    const rest = parts.filter((part) => !mine.includes(part));
    parts.splice(0, parts.length, ...rest, [...mine.flat(), reading]);
  }
  return parts;
}

function draftOf(readings: readonly TimeReading[], clock: boolean, story: Story): Draft[] {
  const pairs = readings.flatMap((a, i) => readings.slice(i + 1).map((b) => [a, b] as const));
  const relations = pairs.map(([a, b]) => between(a, b, story));
  const vague = relations.includes('vague');
  if (pairs.length === 0 || (!clock && !vague && !relations.includes('apart'))) return [];
  const reports = new Set(readings.flatMap(({ mentions }) => mentions.map(({ statement }) => statement.span.report)));
  // Two datings that every report has do not part the reports.
  const inOne = (report: string): number =>
    readings.filter(({ mentions }) => mentions.some((one) => one.statement.span.report === report)).length;
  if ([...reports].every((report) => inOne(report) > 1)) return [];
  const told = readings.map(({ mentions }) => ({
    value: printedMoment(mentions[0]!, story),
    spans: mentions.map((mention) => spanOf(mention.statement, shown(mention))),
    outlets: listed(mentions.map((mention) => outletOf(mention.statement.span.report, story))),
  }));
  const gap = (a: TimeMention, b: TimeMention): number => Math.max(a.from, b.from) - Math.min(a.to, b.to);
  const conflict = pairs.some(
    ([a, b], i) => relations[i] === 'apart' && gap(a.mentions[0]!, b.mentions[0]!) > (clock ? TIME.clockTolerance : 0),
  );
  const why = conflict
    ? 'both cannot be right as printed'
    : vague
      ? 'told in other grains, without a date that could decide'
      : 'the rounder time covers the more exact one';
  return [
    {
      kind: 'time',
      verdict: conflict ? 'conflict' : vague ? 'compatible' : 'rounding-or-unit',
      claim: null,
      readings: told.map(({ value, spans }) => ({ value, spans })),
      why: `${told.map(({ value, outlets }) => `"${value}" in ${outlets}`).join('; ')}: ${why}.`,
      weight: conflict ? 0.8 : vague ? 0.04 : 0.4,
      by: clock ? 'time/clock' : 'time/date',
    },
  ];
}

/** One event dated in two ways. */
export function times(story: Story): Draft[] {
  return story.alignment.times.flatMap((group) => {
    const mentions = group.mentions.filter((one) => !isNarrated(one, story) && !isStamp(one, story));
    return parted(readingsOf({ mentions }, story), story).flatMap((part) =>
      draftOf(part, mentions[0]!.slot === 'clock', story),
    );
  });
}

function printedMoment(mention: TimeMention, story: Story): string {
  return story.annotated.get(mention.statement.span.report)?.text.report.text.slice(...mention.moment.range) ?? '';
}
