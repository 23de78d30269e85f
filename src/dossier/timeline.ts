import type { Annotated } from '../model/annotated.ts';
import type { TimelineEvent } from '../model/dossier.ts';
import type { Span } from '../model/span.ts';
import type { Moment } from '../model/moment.ts';
import { minutesOf } from '../align/moment-relation.ts';
import type { Minutes } from '../align/moment-relation.ts';
import { shared } from '../align/overlap.ts';
import type { Weigh } from '../align/overlap.ts';
import { statements } from '../align/statements.ts';
import type { StatementWork } from '../align/statements.ts';
import { storyWeights } from '../align/weights.ts';

const DAY = 1440;

/** Likeness of two clauses from which they tell of one event: weaker evidence is enough where the times meet. */
export const TIMELINE = {
  /** Times meet: share of the lighter clause. */
  near: 0.4,
  /** Times lie apart: share of both clauses; then one event is dated differently. */
  apart: 0.6,
  /** Days that two datings of one event may lie apart. */
  farthestDays: 45,
  /** Events shown. */
  cap: 60,
  /** Longest stretch that dates an event, in days; a decade dates nothing. */
  longestDays: 400,
  /** Content words both clauses must share. */
  words: 2,
} as const;

/** A clause with the time it gives. */
interface Dated {
  readonly statement: StatementWork;
  readonly moment: Moment;
  readonly minutes: Minutes;
  readonly keys: ReadonlySet<string>;
}

interface Event {
  readonly head: Dated;
  readonly members: Dated[];
}

const lengthOf = ([first, last]: Minutes): number => last - first;
const overlapOf = (a: Minutes, b: Minutes): number => Math.min(a[1], b[1]) - Math.max(a[0], b[0]) + 1;
/** Half of the shorter at least: a night that runs into Friday morning does not meet Friday. */
const meets = (a: Minutes, b: Minutes): boolean => overlapOf(a, b) * 2 >= Math.min(lengthOf(a), lengthOf(b)) + 1;
const gapDays = (a: Minutes, b: Minutes): number => Math.max(0, a[0] - b[1], b[0] - a[1]) / DAY;
const ordered = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** "In a further post on Wednesday, she wrote": it dates the telling, and the told stands elsewhere. */
function isFrame({ span, attribution }: StatementWork, { attributions }: Annotated): boolean {
  const touches = (ranges: readonly (readonly [number, number])[]): boolean =>
    ranges.some(([start, end]) => start < span.end && end > span.start);
  return (
    attribution === null &&
    attributions.some((one) => one.class === 'speech' && touches(one.cue) && !touches(one.content))
  );
}

/** The finest time a clause gives, with its other words; `null` when it gives none that dates an event. */
function dated(statement: StatementWork): Dated | null {
  let best: { moment: Moment; minutes: Minutes } | null = null;
  for (const moment of statement.moments) {
    const minutes = moment.type === 'SET' ? null : minutesOf(moment);
    if (!minutes || lengthOf(minutes) > TIMELINE.longestDays * DAY) continue;
    if (!best || lengthOf(minutes) < lengthOf(best.minutes)) best = { moment, minutes };
  }
  if (!best) return null;
  const inMoment = (at: number): boolean => statement.moments.some(({ range }) => at >= range[0] && at < range[1]);
  const keys = new Set(statement.terms.filter((t) => !t.stop && !inMoment(t.start)).map((t) => t.key));
  return keys.size < TIMELINE.words ? null : { statement, ...best, keys };
}

function sameEvent(a: Dated, b: Dated, weigh: Weigh): boolean {
  const { both, a: one, b: two } = shared(a.keys, b.keys, weigh);
  const count = [...a.keys].filter((key) => b.keys.has(key)).length;
  if (count < TIMELINE.words || both === 0) return false;
  if (meets(a.minutes, b.minutes))
    return both / Math.min(one, two) >= TIMELINE.near && both / (one + two - both) >= TIMELINE.near / 3;
  return gapDays(a.minutes, b.minutes) <= TIMELINE.farthestDays && both / (one + two - both) >= TIMELINE.apart;
}

/** Joins clauses to the first event whose head they are like; only events that share a word are compared. */
function gather(all: readonly Dated[], weigh: Weigh): Event[] {
  const events: Event[] = [];
  const byKey = new Map<string, number[]>();
  for (const one of all) {
    const candidates = new Set<number>();
    for (const key of one.keys) for (const index of byKey.get(key) ?? []) candidates.add(index);
    const found = [...candidates].sort((a, b) => a - b).find((index) => sameEvent(events[index]!.head, one, weigh));
    if (found !== undefined) {
      events[found]!.members.push(one);
      continue;
    }
    for (const key of one.keys) {
      const list = byKey.get(key);
      if (list) list.push(events.length);
      else byKey.set(key, [events.length]);
    }
    events.push({ head: one, members: [one] });
  }
  return events;
}

/** What all datings have in common, with the members that give its ends; where they have nothing in common, all they span. */
function extent(members: readonly Dated[]): {
  readonly from: string | null;
  readonly to: string | null;
  readonly minutes: Minutes;
} {
  const late = members.toSorted((a, b) => b.minutes[0] - a.minutes[0])[0]!;
  const early = members.toSorted((a, b) => a.minutes[1] - b.minutes[1])[0]!;
  if (late.minutes[0] <= early.minutes[1])
    return { ...written(late.moment.from, early.moment.to), minutes: [late.minutes[0], early.minutes[1]] };
  // Dated differently: the finest datings, from the first to the last of them; "this year" beside two days adds nothing.
  const finest = Math.min(...members.map((m) => lengthOf(m.minutes)));
  const telling = members.filter(
    (m) =>
      lengthOf(m.minutes) <= Math.max(finest * 8, DAY) || !members.some((n) => n !== m && meets(n.minutes, m.minutes)),
  );
  const first = telling.toSorted((a, b) => a.minutes[0] - b.minutes[0])[0]!;
  const last = telling.toSorted((a, b) => b.minutes[1] - a.minutes[1])[0]!;
  return { ...written(first.moment.from, last.moment.to), minutes: [first.minutes[0], last.minutes[1]] };
}

/** Both ends as days, or both with their hour. */
function written(from: string | null, to: string | null): { readonly from: string | null; readonly to: string | null } {
  const hours = from?.includes('T') === true || to?.includes('T') === true;
  const full = (value: string | null, hour: string): string | null =>
    value === null || !hours || value.includes('T') ? value : `${value}T${hour}`;
  return { from: full(from, '00:00:00'), to: full(to, '23:59:00') };
}

function precisionOf(minutes: Minutes, members: readonly Dated[]): TimelineEvent['precision'] {
  if (members.every((m) => m.moment.type === 'DURATION')) return 'vague';
  const span = lengthOf(minutes);
  if (span < 60) return 'minute';
  const days = span / DAY;
  if (days <= 1.5) return 'day';
  if (days <= 8) return 'week';
  if (days <= 31) return 'month';
  if (days <= 93) return 'quarter';
  return days <= 366 ? 'year' : 'vague';
}

/** The clause that tells it: finely dated, neither a scrap nor a paragraph, the report's own voice before a quotation. */
function teller(members: readonly Dated[]): Dated {
  const cost = ({ statement, minutes, keys }: Dated): number =>
    Math.log2(1 + lengthOf(minutes) / 60) +
    Math.abs(keys.size - 8) / 2 +
    (statement.inTitle ? 1 : 0) +
    (statement.attribution?.type === 'direct' ? 3 : 0) +
    (/^\p{Lu}/u.test(statement.text) ? 0 : 2);
  return members.toSorted((a, b) => cost(a) - cost(b) || ordered(a.statement.text, b.statement.text))[0]!;
}

/** Words a sentence of the timeline may have; of a longer one only the clause is told. */
const LONGEST_SENTENCE = 55;
/** Content words of a clause that stands alone. */
const WHOLE_CLAUSE = 4;

/** What is told: the clause where it opens its sentence and nothing hangs on it, else the sentence around it, if short. */
function toldIn({ statement, keys }: Dated, textOf: ReadonlyMap<string, string>): Span {
  const { span, around } = statement;
  const text = textOf.get(span.report) ?? '';
  const opens = span.start <= around[0] + 1 && /^\p{Lu}/u.test(statement.text);
  const ends = /^["”’)]?\s*(?:[.!?;,—–-]|$)/u.test(text.slice(span.end, span.end + 3));
  if (opens && ends && keys.size >= WHOLE_CLAUSE && !/^\p{L}+ing\b/u.test(statement.text)) return span;
  const sentence = text.slice(...around);
  const start = around[0] + sentence.length - sentence.trimStart().length;
  const whole = sentence.trim();
  return whole.split(/\s+/u).length <= LONGEST_SENTENCE ? { ...span, start, end: start + whole.length } : span;
}

function eventOf(
  { members }: Event,
  textOf: ReadonlyMap<string, string>,
): { readonly event: TimelineEvent; readonly weight: number } {
  const { from, to, minutes } = extent(members);
  const reports = [...new Set(members.map((m) => m.statement.span.report))];
  const precision = precisionOf(minutes, members);
  const best = teller(members);
  const shown = toldIn(best, textOf);
  const agree = members.every((a) => members.every((b) => overlapOf(a.minutes, b.minutes) > 0));
  const event: TimelineEvent = {
    from,
    to,
    precision,
    text: (textOf.get(shown.report) ?? '').slice(shown.start, shown.end).replace(/\s+/g, ' '),
    spans: members.map((m) => (m === best ? shown : m.statement.span)),
    reports,
    stated: members.some((m) => m.moment.stated),
    by: !agree ? 'timeline/dated-differently' : members.length > 1 ? 'timeline/told-alike' : 'timeline/told-once',
  };
  return { event, weight: reports.length * 3 - Math.log2(1 + lengthOf(minutes) / DAY) };
}

/**
 * The events of a story in order of time: clauses that give a time, joined across reports where they tell of the same thing. Where the
 * datings of one event meet, it has what they share; where they do not, it spans them all. Clauses in furniture, repeated times ("weekly"), bare
 * lengths ("two days") and "now" date nothing.
 *
 * @param cap most events returned: those told by most reports and dated finest
 * @returns ordered by `from`, then `to`
 */
export function timeline(annotated: readonly Annotated[], cap: number = TIMELINE.cap): TimelineEvent[] {
  const inOrder = annotated.toSorted((a, b) => ordered(a.text.report.id, b.text.report.id));
  const textOf = new Map(inOrder.map(({ text }) => [text.report.id, text.report.text]));
  const all = inOrder.flatMap((one) => statements(one).filter((statement) => !isFrame(statement, one)));
  const finest = all
    .map(dated)
    .filter((one) => one !== null)
    .map((one, index) => ({ one, index }))
    .sort((a, b) => lengthOf(a.one.minutes) - lengthOf(b.one.minutes) || a.index - b.index)
    .map(({ one }) => one);
  return gather(finest, storyWeights(all))
    .map((event) => eventOf(event, textOf))
    .sort((a, b) => b.weight - a.weight || ordered(a.event.text, b.event.text))
    .slice(0, cap)
    .map(({ event }) => event)
    .sort((a, b) => ordered(a.from ?? '', b.from ?? '') || ordered(a.to ?? '', b.to ?? '') || ordered(a.text, b.text));
}
