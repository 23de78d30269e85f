import type { Span } from '../model/span.ts';
import type { StatementWork } from '../align/index.ts';
import type { Draft, Story } from './comparer.ts';
import { sentenceHoldsBack } from './holding-back.ts';
import { surelyOne } from './surely-one.ts';
import { TRUST } from './thresholds.ts';

const meets = (a: Span, b: Span): boolean => a.report === b.report && a.start < b.end && b.start < a.end;

/** The statement that a span shows most of. */
function statementAt(span: Span, byReport: ReadonlyMap<string, readonly StatementWork[]>): StatementWork | null {
  const overlap = ({ span: own }: StatementWork): number =>
    Math.min(own.end, span.end) - Math.max(own.start, span.start);
  let best: StatementWork | null = null;
  for (const one of byReport.get(span.report) ?? [])
    if (meets(one.span, span) && (best === null || overlap(one) > overlap(best))) best = one;
  return best;
}

/**
 * "Told with doubt here, as a fact there" holds only where the two statements are surely one, and where the flat sentence has
 * no doubt of its own in other words.
 */
function trustedDoubt(
  draft: Draft,
  story: Story,
  byReport: ReadonlyMap<string, readonly StatementWork[]>,
): Draft | null {
  const [doubtful, flat] = draft.readings.map((reading) =>
    reading.spans.map((span) => ({ span, statement: statementAt(span, byReport) })),
  );
  if (!doubtful || !flat) return null;
  const links = doubtful.flatMap((a) =>
    flat
      .filter(
        (b) =>
          a.statement &&
          b.statement &&
          surelyOne(a.statement, b.statement, story) &&
          !sentenceHoldsBack(b.statement, story),
      )
      .map((b) => [a.span, b.span] as const),
  );
  if (links.length === 0) return null;
  const spans = [new Set(links.map(([a]) => a)), new Set(links.map(([, b]) => b))] as const;
  return {
    ...draft,
    readings: draft.readings.map((reading, i) => ({
      ...reading,
      spans: reading.spans.filter((span) => spans[i]!.has(span)),
    })),
  };
}

/** One number of people under two names is worth a look; of passes and points it is two numbers. */
function countsPeople(draft: Draft, story: Story): boolean {
  const { comparison, stem, language } = story.vocabulary;
  const things = language.differences?.notDoers;
  const heads = new Set(comparison?.peopleHeads.map(stem) ?? []);
  const isPerson = (value: string): boolean =>
    value
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => heads.has(stem(word)) || (comparison?.doers.test(word) && !things?.test(word)));
  return draft.readings.every(({ value }) => isPerson(value));
}

/** Whether the words that give the source name the speaker themselves: "he" and "the president" may be anybody. */
function namesSpeaker(statement: StatementWork | null, story: Story): boolean {
  const attribution = statement?.attribution;
  if (!attribution?.speaker) return false;
  const text = story.annotated.get(statement!.span.report)!.text.report.text;
  const source = attribution.source
    .map((range) => text.slice(...range))
    .join(' ')
    .toLowerCase();
  const last = attribution.speaker.toLowerCase().split(/\s+/u).at(-1)!;
  return source.includes(last);
}

/** Whether the words around a place name a rival too: then either may be the one who speaks there. */
function namesRival({ report, start, end }: Span, rivals: readonly string[], story: Story): boolean {
  const text = story.annotated.get(report)!.text.report.text;
  const beside = text.slice(Math.max(0, start - TRUST.besideSpeaker), end + TRUST.besideSpeaker).toLowerCase();
  return rivals.some((rival) => beside.includes(rival.toLowerCase().split(/\s+/u).at(-1)!));
}

/** Another speaker is a difference only where either sentence names its own, and not the other beside it. */
function trustedSpeakers(
  draft: Draft,
  story: Story,
  byReport: ReadonlyMap<string, readonly StatementWork[]>,
): Draft | null {
  const readings = draft.readings
    .map((reading) => {
      const rivals = draft.readings
        .filter((other) => other !== reading)
        .map(({ value }) => value)
        .filter((name) => /\p{Lu}/u.test(name));
      const spans = reading.spans.filter(
        (span) => namesSpeaker(statementAt(span, byReport), story) && !namesRival(span, rivals, story),
      );
      return { ...reading, spans };
    })
    .filter(({ spans }) => spans.length > 0);
  return readings.length < draft.readings.length ? null : { ...draft, readings };
}

/** Whether readings differ in more than blanks and marks. */
const differInWords = ({ readings }: Draft): boolean =>
  new Set(readings.map(({ value }) => value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''))).size > 1;

/** The drafts a reader can rely on. Rules that compare single words need a second look at the whole; the others pass. */
export function trusted(drafts: readonly Draft[], story: Story): Draft[] {
  const byReport = Map.groupBy(story.alignment.statements, ({ span }) => span.report);
  return drafts.flatMap((draft) => {
    if (draft.by === 'wording/doubt') return trustedDoubt(draft, story, byReport) ?? [];
    if (draft.by === 'attribution/other-speaker') return trustedSpeakers(draft, story, byReport) ?? [];
    if (draft.by === 'wording/quoted-otherwise') return differInWords(draft) ? draft : [];
    if (draft.by === 'wording/counted-otherwise') return countsPeople(draft, story) ? draft : [];
    return draft;
  });
}
