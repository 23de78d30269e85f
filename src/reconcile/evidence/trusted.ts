import type { Span } from '../../model/span.ts';
import type { StatementWork } from '../../align/index.ts';
import { alikeness } from './alikeness.ts';
import type { Draft, Story } from '../comparer.ts';
import { sentenceHoldsBack } from '../sayings/holding-back.ts';
import { surelyOne } from './surely-one.ts';
import { NUMBERS, TRUST } from '../thresholds.ts';
import { oneBearer, twoBearers } from './two-bearers.ts';

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

/** A place says nothing; a person here and the paper there that had it from somebody are two links of one chain. */
function isNoSpeaker(
  readings: Draft['readings'],
  story: Story,
  byReport: ReadonlyMap<string, readonly StatementWork[]>,
): boolean {
  const kinds = readings.map(({ spans }) => {
    const statement = statementAt(spans[0]!, byReport);
    const entities = story.annotated.get(spans[0]!.report)!.entities;
    return entities.find(({ id }) => id === statement?.attribution?.entity)?.kind;
  });
  return kinds.includes('place') || (kinds.includes('medium') && kinds.includes('person'));
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
  return readings.length < draft.readings.length || isNoSpeaker(readings, story, byReport)
    ? null
    : { ...draft, readings };
}

/** Whether readings differ in more than blanks and marks. */
const differInWords = ({ readings }: Draft): boolean =>
  new Set(readings.map(({ value }) => value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''))).size > 1;

/** Rules whose readings are words of one sentence: "man-made" and "manmade" are one. */
const OF_WORDS: ReadonlySet<string> = new Set([
  'wording/quoted-otherwise',
  'wording/quote-changed',
  'name/substituted',
]);

/** "On Tuesday" here and "on Friday" there is no other name; what the days date is told as a time. */
const isDay = ({ readings }: Draft, story: Story): boolean =>
  readings.every(({ spans }) =>
    spans.some((span) =>
      story.annotated.get(span.report)!.moments.some(({ range }) => range[0] < span.end && span.start < range[1]),
    ),
  );

/** The reading without a medium goes on "… told Harbour News": somebody is named in between. */
const tellsSomebody = ({ readings }: Draft, story: Story): boolean =>
  readings.some(({ value, spans }) =>
    value.startsWith('(')
      ? spans.some(({ report, start, end }) => {
          const { text } = story.annotated.get(report)!.text.report;
          return /^ (?:the )?\p{Lu}/u.test(text.slice(end, end + 6)) && /\p{Ll}$/u.test(text.slice(start, end));
        })
      : false,
  );

/**
 * Words that exclude each other part two reports only in statements that tell one thing: most of the lighter one's words in common,
 * or both at the heads of their reports. "A man" and "a girl" are two people, mostly.
 */
function trustedExclusion(
  draft: Draft,
  story: Story,
  byReport: ReadonlyMap<string, readonly StatementWork[]>,
): boolean {
  if (draft.kind === 'referent') return false;
  const [left, right] = draft.readings.map(({ spans }) =>
    spans.map((span) => statementAt(span, byReport)).filter((one) => one !== null),
  );
  return (left ?? []).some((a) =>
    (right ?? []).some(
      (b) =>
        a.span.report !== b.span.report &&
        (alikeness(a, b, story.alignment.weigh).share >= TRUST.exclusiveShare ||
          Math.max(a.sentence, b.sentence) < TRUST.leadSentences),
    ),
  );
}

/** "Dahl had been arrested several times since 2010" tells no arrest for the case that others know none in. */
function tellsOfOld(
  { readings }: Draft,
  story: Story,
  byReport: ReadonlyMap<string, readonly StatementWork[]>,
): boolean {
  const isOld = (span: Span): boolean => {
    const annotated = story.annotated.get(span.report)!;
    const published = Date.parse(annotated.text.published?.value ?? '');
    const around = statementAt(span, byReport)?.around ?? [span.start, span.end];
    return annotated.moments.some(
      ({ range, from }) =>
        range[0] >= around[0] && range[1] <= around[1] && Date.parse(from ?? '') < published - NUMBERS.past,
    );
  };
  return readings.some(({ spans }) => spans.every(isOld));
}

/** "Congresswoman", "congresswomen": words that some report prints without a capital are no names. */
function isCommonNoun({ readings }: Draft, story: Story): boolean {
  const texts = [...story.annotated.values()].map(({ text }) => text.report.text);
  return readings.some(({ value }) => {
    const word = value.toLowerCase();
    // "DahlThe": two words that a page ran together.
    if (/\p{Ll}{4}\p{Lu}/u.test(value)) return true;
    return word !== value && texts.some((text) => holdsWord(text, word));
  });
}

const isLetter = (char: string | undefined): boolean => char !== undefined && /\p{L}/u.test(char);
function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return true;
  return false;
}

/** "Said on Twitter" and "tweeted" are one way. */
function isOneWay({ readings }: Draft, story: Story): boolean {
  const channels = story.vocabulary.language.reporting?.channels ?? [];
  return readings.some(({ value }) =>
    channels.some(
      ({ pattern }) =>
        pattern.test(`on ${value.toLowerCase()}`) &&
        readings.some(
          (other) =>
            other.value !== value &&
            other.spans.some(({ report, start, end }) => {
              const text = story.annotated.get(report)!.text.report.text;
              return pattern.test(
                text.slice(Math.max(0, start - TRUST.besideSpeaker), end + TRUST.besideSpeaker).toLowerCase(),
              );
            }),
        ),
    ),
  );
}

/** A hedge kept here and dropped there says something only where the two statements tell one thing. */
function trustedHedge(draft: Draft, story: Story, byReport: ReadonlyMap<string, readonly StatementWork[]>): boolean {
  const [left = [], right = []] = draft.readings.map(({ spans }) =>
    spans.map((span) => statementAt(span, byReport)).filter((one) => one !== null),
  );
  return left.some((a) => right.some((b) => alikeness(a, b, story.alignment.weigh).share >= TRUST.doubtShare));
}

/** The drafts a reader can rely on. Rules that compare single words need a second look at the whole; the others pass. */
export function trusted(drafts: readonly Draft[], story: Story): Draft[] {
  const byReport = Map.groupBy(story.alignment.statements, ({ span }) => span.report);
  return drafts.flatMap((draft) => {
    if (draft.by === 'wording/doubt') return trustedDoubt(draft, story, byReport) ?? [];
    if (draft.by === 'attribution/other-speaker') return trustedSpeakers(draft, story, byReport) ?? [];
    if (draft.by === 'wording/exclusive') return trustedExclusion(draft, story, byReport) ? draft : [];
    if (draft.by === 'wording/unknown-and-told') return tellsOfOld(draft, story, byReport) ? [] : draft;
    if (draft.by === 'wording/hedge') return trustedHedge(draft, story, byReport) ? draft : [];
    if (OF_WORDS.has(draft.by) && !differInWords(draft)) return [];
    if (draft.by === 'name/spelling') return twoBearers(draft, story) || isCommonNoun(draft, story) ? [] : draft;
    if (draft.by === 'name/substituted') return isDay(draft, story) || oneBearer(draft, story) ? [] : draft;
    if (draft.by === 'intermediary/medium-dropped')
      return tellsSomebody(draft, story) || isOneWay(draft, story) ? [] : draft;
    if (draft.by === 'wording/counted-otherwise') return countsPeople(draft, story) ? draft : [];
    return draft;
  });
}
