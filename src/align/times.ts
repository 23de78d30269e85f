import type { Moment } from '../model/moment.ts';
import { groupsOf, mutualLinks } from './mutual-links.ts';
import type { StatementWork } from './statements.ts';
import { TIMES } from './thresholds.ts';
import type { StoryWeights } from './weights.ts';
import type { TimeContext } from './time-context.ts';

/** A moment in its place: what the clause says happened then. */
export interface TimeMention {
  readonly statement: StatementWork;
  readonly moment: Moment;
  /** `clock`: to the minute; `date`: days, weeks, months, years. Only like is compared with like. */
  readonly slot: 'clock' | 'date';
  /** First and last millisecond it can mean; NaN where only a grain is told ("in recent days", "last month" undated). */
  readonly from: number;
  readonly to: number;
  readonly near: ReadonlySet<string>;
  /** Day its report was published, in milliseconds; NaN where no date is known. */
  readonly published: number;
  /** Only that day places the moment: "Friday", "next month". */
  readonly relative: boolean;
  /** Keys of the recurring things that the clause dates: what most reports open with ("talks"). */
  readonly about: ReadonlySet<string>;
  /** The clause says that something happened then ("the blast occurred at noon"): in a story, the event it is about. */
  readonly happening: boolean;
}

/** The language's words that tell what a moment dates. `speaking` are keys, the rest words as printed. */
export interface TimeWords {
  readonly happenings: ReadonlySet<string>;
  readonly aftermath: ReadonlySet<string>;
  readonly speaking: ReadonlySet<string>;
  readonly female: ReadonlySet<string>;
  readonly male: ReadonlySet<string>;
}

/** Moments of one event. */
export interface TimeGroup {
  readonly mentions: readonly TimeMention[];
}

const DAY = 86_400_000;
/** Some days, weeks, months or years back; a month or week that no date of publication places. */
const VAGUE = /^(?:PX[DWMY]|XXXX-XX|XXXX-WXX)$/u;

function mentionOf(
  statement: StatementWork,
  moment: Moment,
  happens: (statement: StatementWork) => boolean,
  words: TimeWords,
  context: TimeContext,
): TimeMention | null {
  if (moment.type === 'SET' || /_REF$/u.test(moment.value)) return null;
  const vague = VAGUE.test(moment.value);
  if (moment.type === 'DURATION' && !vague) return null;
  const known = moment.from !== null && moment.to !== null && !/^P/u.test(moment.value);
  const slot = /T\d\d:\d\d/u.test(moment.value)
    ? 'clock'
    : vague || (/^\d{4}(?:-|$)/u.test(moment.value) && moment.type === 'DATE')
      ? 'date'
      : null;
  if (slot === null || (!known && !vague)) return null;
  const from = known ? Date.parse(moment.from!) : NaN;
  const to = known ? Date.parse(moment.to!) + (moment.to!.length <= 10 ? DAY - 1 : 0) : NaN;
  if (!vague && (Number.isNaN(from) || Number.isNaN(to))) return null;
  const dated = context.datedBy(statement, moment);
  const own = statement.terms.filter(
    (term) =>
      term.start >= dated[0] &&
      term.end <= dated[1] &&
      !term.stop &&
      !term.number &&
      !statement.moments.some(({ range }) => term.start < range[1] && term.end > range[0]),
  );
  return {
    statement,
    moment,
    slot,
    from,
    to,
    near: new Set(
      [...own.map((term) => term.key), ...context.wordsBehind(statement)].filter((key) => !words.speaking.has(key)),
    ),
    published: context.published(statement),
    relative: !moment.stated && !/\d/u.test(context.printed(statement, moment)),
    about: context.about(statement),
    happening: happens(statement),
  };
}

/** "He resigned in May" and "she resigned in June" are two events. */
function otherPerson(a: StatementWork, b: StatementWork, words: TimeWords): boolean {
  const has = (one: StatementWork, which: ReadonlySet<string>): boolean =>
    one.terms.some((term) => which.has(term.norm));
  const sexes = (one: StatementWork): string =>
    `${has(one, words.male) ? 'm' : ''}${has(one, words.female) ? 'f' : ''}`;
  const [x, y] = [sexes(a), sexes(b)];
  return x !== y && (x === 'f' || y === 'f');
}

/** Weeks or a month, or a vague stretch ("in recent days"): what is told of talks or a strike as a whole. */
export const isStretch = ({ slot, from, to }: TimeMention): boolean =>
  slot === 'date' && (Number.isNaN(from) || (to - from > TIMES.shortestStretch && to - from < TIMES.longestStretch));

/** How surely two moments date one thing; 0 where they do not. */
function likeness(a: TimeMention, b: TimeMention, weights: StoryWeights, sameClaim: boolean, words: TimeWords): number {
  if (a.slot !== b.slot) return 0;
  const gap = Math.max(0, Math.max(a.from, b.from) - Math.min(a.to, b.to)) || 0;
  if (gap > (a.slot === 'clock' ? TIMES.clockGap : TIMES.dateGap)) return 0;
  // "Friday" and "next month" of two reports a week apart are two Fridays and two months, mostly of two happenings.
  const apart = Math.abs(a.published - b.published);
  if (a.relative && b.relative && apart > TIMES.publishedGap) return 0;
  if ((a.relative || b.relative) && apart > TIMES.longPublishedGap) return 0;
  const weigh = weights.between(a.statement.span.report, b.statement.span.report);
  let [score, common] = [0, 0];
  const lighter = [0, 0];
  for (const key of a.near) {
    lighter[0]! += weigh(key);
    if (b.near.has(key)) {
      score += weigh(key);
      common++;
    }
  }
  for (const key of b.near) lighter[1]! += weigh(key);
  const share = score / (Math.min(lighter[0]!, lighter[1]!) || 1);
  // A weekday is told of everything; a month or a week in the same claim says enough.
  const loose = sameClaim && !(a.to - a.from < DAY) && !(b.to - b.from < DAY);
  const least =
    a.slot === 'clock'
      ? sameClaim
        ? TIMES.sameClaimClock
        : TIMES.clock
      : gap > TIMES.farGap
        ? TIMES.farDate
        : loose
          ? Number.isNaN(a.from) && Number.isNaN(b.from)
            ? TIMES.sameClaimVague
            : TIMES.sameClaimDate
          : TIMES.date;
  if (otherPerson(a.statement, b.statement, words)) return 0;
  if (isStretch(a) && isStretch(b)) for (const key of a.about) if (b.about.has(key)) return TIMES.happening + score;
  if (a.slot === 'clock' && a.happening && b.happening) return TIMES.happening;
  return common >= least.words && score >= least.weight && share >= least.share ? score * share : 0;
}

/** Words, not names, that the headlines of at least two reports share. */
function leadKeys(statements: readonly StatementWork[]): Set<string> {
  const reports = new Map<string, Set<string>>();
  for (const { inTitle, terms, span, sentence } of statements)
    if (inTitle || sentence === 0)
      for (const term of terms)
        if (!term.stop && !term.number && term.text === term.norm)
          reports.set(term.key, (reports.get(term.key) ?? new Set()).add(span.report));
  return new Set([...reports].filter(([, where]) => where.size > 1).map(([key]) => key));
}

/**
 * Groups the moments of a story that date one and the same thing, by the words of their clauses.
 */
export function timeGroups(
  statements: readonly StatementWork[],
  claimOf: (statement: StatementWork) => unknown,
  words: TimeWords,
  weights: StoryWeights,
  context: TimeContext,
): TimeGroup[] {
  const lead = leadKeys(statements);
  // "It happened at noon", or words of the headlines: the event the story is about. Calls and alarms come after it.
  const happens = ({ terms, keys }: StatementWork): boolean =>
    !terms.some((term) => words.aftermath.has(term.norm)) &&
    (terms.some((term) => words.happenings.has(term.norm)) ||
      [...keys].filter((key) => lead.has(key)).length >= TIMES.leadWords);
  const mentions = statements
    .flatMap((statement) => [
      ...statement.moments.map((moment) => mentionOf(statement, moment, happens, words, context)),
      ...context.countedOn(statement).map((moment) => mentionOf(statement, moment, happens, words, context)),
    ])
    .filter((mention) => mention !== null)
    .slice(0, TIMES.most);
  const alike = (a: TimeMention, b: TimeMention): number =>
    likeness(a, b, weights, claimOf(a.statement) === claimOf(b.statement), words);
  const links = mutualLinks(mentions, (mention) => mention.statement.span.report, alike);
  return groupsOf(mentions, links, alike, (a, b) => a.statement === b.statement, TIMES.alikeShare)
    .filter((group) => group.length > 1)
    .map((group) => ({ mentions: [...group].sort((a, b) => a - b).map((i) => mentions[i]!) }));
}
