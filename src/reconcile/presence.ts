import type { ClaimWork, StatementWork } from '../align/index.ts';
import { alikeness } from './alikeness.ts';
import { outletOf, printed, spanOf, type Draft, type Story } from './comparer.ts';
import { LIMITS, PRESENCE } from './thresholds.ts';

/** A statement that no other report makes. */
interface Lonely {
  readonly claim: ClaimWork;
  readonly statement: StatementWork;
  readonly score: number;
}

/**
 * How telling a statement is that no other report has: words of harm, law, fault and secrecy, a count of people or money, a
 * denial, words that nobody else prints. Most of what one report alone has is colour, so the scale is strict; direct speech is
 * colour more often than not, and how it is quoted is told elsewhere.
 */
function tellingness(statement: StatementWork, telling: ReadonlySet<string>, story: Story): number {
  const { terms, keys } = statement;
  const [start, end] = statement.around;
  if (
    statement.inTitle ||
    statement.attribution?.type === 'direct' ||
    end - start > PRESENCE.longest ||
    terms.length < PRESENCE.fewestWords ||
    terms.length > PRESENCE.mostWords
  )
    return 0;
  const grave = new Set(terms.filter((term) => !term.capital && telling.has(term.stem)).map((term) => term.stem));
  const counted = statement.quantities.some((quantity) => quantity.kind === 'count' || quantity.kind === 'money');
  const lonely = [...keys].filter((key) => !story.shared.has(key)).length / keys.size;
  return (
    Math.min(
      [...grave].filter((word) => !sharedStem(word, story)).length * PRESENCE.alone + grave.size,
      PRESENCE.mostGrave,
    ) *
      PRESENCE.grave +
    (counted ? PRESENCE.counted : 0) +
    (statement.negated ? PRESENCE.negated : 0) +
    lonely * PRESENCE.lonely
  );
}

const sharedStem = (word: string, story: Story): boolean => story.shared.has(word) || story.shared.has(`=${word}`);

/**
 * Whether a sentence is of this story at all: it or one beside it names somebody whom other reports name too, or shares words enough. A
 * line of another story at the foot of a page, or one item of a round-up, does not.
 */
function isOfStory(
  statement: StatementWork,
  bySentence: ReadonlyMap<string, readonly StatementWork[]>,
  story: Story,
): boolean {
  const near = [-1, 0, 1].flatMap((by) => bySentence.get(sentenceKey(statement, by)) ?? []);
  const known = near.flatMap(({ terms, around }) =>
    terms
      .filter((term) => !term.stop && !term.number && story.shared.has(term.key))
      .map((term) => ({ key: term.key, isName: term.capital && term.start > around[0] })),
  );
  const distinct = (list: readonly { key: string }[]): number => new Set(list.map(({ key }) => key)).size;
  return distinct(known.filter(({ isName }) => isName)) >= PRESENCE.names || distinct(known) >= PRESENCE.shared;
}

const sentenceKey = ({ span, sentence }: StatementWork, by = 0): string => `${span.report} ${sentence + by}`;

/** Whether a statement of another report in the claim is nearly as this one. */
function toldElsewhere(statement: StatementWork, claim: ClaimWork, story: Story): boolean {
  return claim.statements.some(
    (other) =>
      other.span.report !== statement.span.report &&
      alikeness(statement, other, story.alignment.weigh).share >= PRESENCE.alike,
  );
}

function lonelyStatements(story: Story): Lonely[] {
  const { comparison, language, stem } = story.vocabulary;
  const telling = new Set([...(comparison?.grave ?? []), ...(language.differences?.telling ?? [])].map(stem));
  const bySentence = Map.groupBy(story.alignment.statements, (one) => sentenceKey(one));
  const best = new Map<string, Lonely>();
  const elsewhere = new Set<StatementWork>();
  for (const claim of story.alignment.claims)
    for (const statement of claim.statements) if (toldElsewhere(statement, claim, story)) elsewhere.add(statement);
  for (const claim of story.alignment.claims)
    for (const statement of claim.statements) {
      if (elsewhere.has(statement) || !isOfStory(statement, bySentence, story)) continue;
      const score = tellingness(statement, telling, story);
      const place = `${statement.span.report} ${statement.sentence}`;
      if (score >= PRESENCE.least && score > (best.get(place)?.score ?? 0))
        best.set(place, { claim, statement, score });
    }
  return [...best.values()];
}

const placeOf = ({ statement: { span } }: Lonely): string => `${span.report} ${String(span.start).padStart(9, '0')}`;

/** The whole sentence: half a clause is hard to read. */
function whole(statement: StatementWork, story: Story): Draft['readings'][number] {
  const span = spanOf(statement, statement.around);
  return { value: printed(span, story).trim(), spans: [span] };
}

/** What only one report says and an editor would want to know. Silence of the others is not denial. */
export function presences(story: Story): Draft[] {
  if (story.annotated.size < PRESENCE.fewestReports) return [];
  const most = Math.min(LIMITS.presence, story.annotated.size);
  return lonelyStatements(story)
    .sort((a, b) => b.score - a.score || (placeOf(a) < placeOf(b) ? -1 : 1))
    .slice(0, most)
    .map(({ claim, statement, score }) => ({
      kind: 'presence',
      verdict: 'compatible',
      claim,
      readings: [whole(statement, story)],
      why: `Only ${outletOf(statement.span.report, story)} tells this; the others are silent about it, which is no denial.`,
      weight: Math.min(PRESENCE.highest, PRESENCE.weight * score),
      by: 'presence/only-one',
    }));
}
