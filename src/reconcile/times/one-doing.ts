import { terms, type TimeMention } from '../../align/index.ts';
import type { Story } from '../comparer.ts';
import { factAt } from '../figures/same-attribute.ts';
import { TIME } from '../thresholds.ts';

/** What a date is told of: the verb or noun it dates, who does it, and the other words of its clause. */
interface Dated {
  /** The verb that governs the date, or the noun it stands beside ("his July call"). */
  readonly doing: string | null;
  readonly subject: ReadonlySet<string>;
  readonly nameBefore: ReadonlySet<string>;
}

/** The doing that a moment dates; `null` where the sentence does not tell (a moment counted on from another). */
function datedBy({ statement, moment }: TimeMention, story: Story): Dated | null {
  const place = factAt(statement, moment.range, story)?.place;
  if (!place) return null;
  const opens = moment.range[0] - statement.span.start <= TIME.opening;
  // "On 4 May Orr opened …", "Orr on 4 May opened …", "Orr opened … on 4 May".
  const governed = place.verb !== null && (opens || place.left.includes(place.verb) || place.right[0] === place.verb);
  return {
    doing: governed ? place.verb : (place.left[0] ?? place.right[0] ?? null),
    subject: place.subject,
    nameBefore: place.nameBefore,
  };
}

const apart = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean =>
  x.size > 0 && y.size > 0 && ![...x].some((key) => y.has(key));

/** "Since the accident on 3 May": such a date was found by the words of the event behind it. */
const pointsBack = ({ statement }: TimeMention, { vocabulary: { comparison } }: Story): boolean =>
  statement.terms.some(
    (term, i) =>
      comparison?.eventNouns.includes(term.norm) && comparison.articles.includes(statement.terms[i - 1]?.norm ?? ''),
  );

/**
 * Whether two dates that exclude each other are surely of one doing. "Charged in May" and "acquitted in June" are two doings of one
 * case, two polls released by two institutes are two polls: one verb or noun must be dated in both, nobody else may do it, and the
 * clauses must share more than that.
 */
export function oneDoing(a: TimeMention, b: TimeMention, story: Story): boolean {
  if ([a, b].some(({ moment }) => moment.by === 'moment/counted-on')) return true;
  const [x, y] = [datedBy(a, story), datedBy(b, story)];
  if (!x || !y) return true;
  const gap = Math.max(a.from, b.from) - Math.min(a.to, b.to);
  if ((a.relative || b.relative) && gap > TIME.longGap) return false;
  if (apart(x.subject, y.subject) || apart(x.nameBefore, y.nameBefore)) return false;
  if (pointsBack(a, story) || pointsBack(b, story)) return true;
  if (x.doing === null || x.doing !== y.doing) return false;
  if (hasToo(a, b, story) || hasToo(b, a, story)) return false;
  const [left, right] = [sentenceKeys(a, story), sentenceKeys(b, story)];
  const common = [...left].filter((key) => key !== x.doing && right.has(key)).length;
  return common >= TIME.sharedWords && common >= TIME.sharedPart * (Math.min(left.size, right.size) - 1);
}

/** Whether two sentences may tell one doing: nobody else does it, and beside the word for it they share this many telling words. */
export function maybeOneDoing(a: TimeMention, b: TimeMention, shared: number, story: Story): boolean {
  const [x, y] = [datedBy(a, story), datedBy(b, story)];
  if (x && y && apart(x.subject, y.subject)) return false;
  const [left, right] = [sentenceKeys(a, story), sentenceKeys(b, story)];
  return [...left].filter((key) => !a.about.has(key) && right.has(key)).length >= shared;
}

/** Whether the sentence of one date has the other date too: its writer tells two things by them. */
function hasToo({ statement }: TimeMention, { from, to }: TimeMention, story: Story): boolean {
  return story.annotated
    .get(statement.span.report)!
    .moments.some(
      (moment) =>
        moment.range[0] >= statement.around[0] &&
        moment.range[1] <= statement.around[1] &&
        Date.parse(moment.from ?? '') === from &&
        Date.parse(moment.to ?? '') <= to,
    );
}

/** Telling words of the sentence that a moment stands in. */
function sentenceKeys({ statement }: TimeMention, story: Story): Set<string> {
  const annotated = story.annotated.get(statement.span.report)!;
  const dates = annotated.moments.map(({ range }) => range);
  return new Set(
    terms(annotated.text.report.text.slice(...statement.around), story.vocabulary, statement.around[0])
      .filter(
        (term) => !term.stop && !term.number && !dates.some(([start, end]) => term.start < end && start < term.end),
      )
      .map((term) => term.key),
  );
}
