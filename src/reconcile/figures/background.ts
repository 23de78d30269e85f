import type { Moment } from '../../model/moment.ts';
import type { Range } from '../../model/span.ts';
import type { FigureMention, Term } from '../../align/index.ts';
import type { Story } from '../comparer.ts';
import { NUMBERS } from '../thresholds.ts';

/** The earlier time that a figure is told of ("in January, cables were cut too"): a year, a month, or a day long past. */
interface Background {
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

const MONTH_OR_YEAR = /^(?:\d{4}|X{4})(?:-\d\d)?$/u;

type Dating = Background | 'own days' | 'open';

const nearest = (moments: readonly Moment[], [start]: Range): Moment | undefined =>
  [...moments].sort((x, y) => Math.abs(x.range[0] - start) - Math.abs(y.range[0] - start))[0];

/**
 * The moment that dates a figure: in its own clause, else the nearest one before it in its sentence. One that only follows in another
 * clause ("the worst since 2004") leaves it open, as does one counted from another time ("the previous month").
 */
function dating({ statement, quantity }: FigureMention, story: Story): Moment | 'own days' | 'open' {
  const { report } = statement.span;
  const all = (story.annotated.get(report)?.moments ?? []).filter(
    ({ type, range }) =>
      type === 'DATE' &&
      range[0] >= statement.around[0] &&
      range[1] <= statement.around[1] &&
      !(range[0] < quantity.range[1] && quantity.range[0] < range[1]),
  );
  const own = all.filter(({ range }) => range[0] >= statement.span.start && range[1] <= statement.span.end);
  const found =
    nearest(own, quantity.range) ??
    all.findLast(({ range }) => range[1] <= quantity.range[0]) ??
    (all.length > 0 ? 'open' : 'own days');
  if (typeof found === 'string') return found;
  const words = story.annotated.get(report)!.text.report.text.slice(...found.range);
  return !found.stated && story.vocabulary.language.differences?.narrated?.test(words) ? 'open' : found;
}

/** What of the past a figure is told of. */
function backgroundOf(mention: FigureMention, story: Story): Dating {
  const moment = dating(mention, story);
  if (typeof moment === 'string') return moment;
  const [from, to] = [Date.parse(moment.from ?? ''), Date.parse(moment.to ?? '')];
  const published = Date.parse(story.annotated.get(mention.statement.span.report)?.text.published?.value ?? '');
  const past =
    Number.isNaN(published) || Number.isNaN(to) ? MONTH_OR_YEAR.test(moment.value) : to < published - NUMBERS.past;
  return past ? { value: moment.value, from, to } : 'own days';
}

/** Lengths of time and ages are often told with the date they are counted from. */
const isTime = ({ slot, quantity }: FigureMention): boolean =>
  slot.includes('time') || quantity.kind === 'age' || quantity.kind === 'duration';

/** Whether two figures are told of two times: one of the past, the other of the story's own days or of another past. */
export function otherBackground(a: FigureMention, b: FigureMention, story: Story): boolean {
  if (isTime(a) || isTime(b)) return false;
  const [x, y] = [backgroundOf(a, story), backgroundOf(b, story)];
  if (x === 'open' || y === 'open') return false;
  if (x === 'own days' || y === 'own days') return x !== y;
  if (x.value === y.value) return false;
  return !(x.from <= y.to && y.from <= x.to);
}

/** Whether a clause names only what no other report names ("Whitsand Mill: 32 killed"): mostly another event, told for comparison. */
export function isElsewhere({ statement }: FigureMention, story: Story): boolean {
  const isDate = (term: Term): boolean =>
    statement.moments.some(({ range }) => range[0] < term.end && term.start < range[1]);
  const speaker = new Set(statement.attribution?.speaker?.toLowerCase().split(/\s+/u));
  const names = statement.terms.filter(
    (term) =>
      term.capital &&
      !term.stop &&
      !term.number &&
      !isDate(term) &&
      statement.names.has(term.norm) &&
      !speaker.has(term.norm),
  );
  const known = statement.terms.some((term) => term.capital && !term.stop && story.shared.has(term.key));
  return names.length > 0 && !known;
}
