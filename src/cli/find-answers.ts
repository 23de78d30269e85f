import { gazetteer } from '../gazetteer/index.ts';
import { annotate } from '../annotate/index.ts';
import { isNegated, sameClaim, terms, vocabularyOf } from '../align/index.ts';
import { languageOf } from '../lang/index.ts';
import type { Claim, Difference, Statement } from '../model/claim.ts';
import type { Dossier, Figure } from '../model/dossier.ts';
import type { Language } from '../model/language.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Span } from '../model/span.ts';
import type { Answer } from '../output/views/answers.ts';
import { lookUp, overlap, sentenceAround, wordsOf } from '../output/look-up.ts';
import type { LookUp } from '../output/look-up.ts';
import { verdictOf } from '../output/words.ts';
import { read } from '../read/index.ts';

/** Shares of what is asked, by weight of the words within the story, and likeness of two sentences (0 to 1). */
const BAR = {
  /** All but a word or so of the question stands in the clause. */
  clause: 0.7,
  /** The same with the sentence round the clause, where names stand, and at least this much in the clause. */
  sentence: 0.8,
  clauseOfSentence: 0.45,
  sameClaim: 0.6,
  near: 0.4,
  clauseOfNear: 0.2,
  /** Nearly all of it in the sentence, whatever the clause has. */
  sentenceOfNear: 0.6,
} as const;
/** Weight of a number: others of its kind can stand in its place. */
const NUMBER = 0.3;

const ORDER: readonly Answer['nearness'][] = ['matching', 'contrary', 'near'];

/** Differences whose readings tell one thing in several ways; the others are about who tells it. */
const TELLING: ReadonlySet<Difference['kind']> = new Set(['figure', 'time', 'role', 'wording', 'self-contradiction']);

interface Question {
  readonly text: string;
  readonly language: Language;
  readonly keys: ReadonlySet<string>;
  readonly isNegated: boolean;
  readonly quantities: readonly Quantity[];
  /** Weight of a key: rare words of the story tell more. */
  weightOf(key: string): number;
}

function questionOf(text: string, dossier: Dossier, statements: readonly string[]): Question | null {
  const code = dossier.reports.find((report) => languageOf(report.language)?.comparison)?.language ?? 'en';
  const language = languageOf(code);
  if (!language) return null;
  const vocabulary = vocabularyOf(language);
  const all = terms(text, vocabulary);
  const seen = new Map<string, number>();
  for (const statement of statements)
    for (const key of new Set(terms(statement, vocabulary).map((term) => term.key)))
      seen.set(key, (seen.get(key) ?? 0) + 1);
  const numbers = new Set(all.filter((term) => term.number).map((term) => term.key));
  const report = {
    id: 'asked',
    ref: 'asked',
    text,
    outlet: { name: null, stated: false },
    published: null,
    language: code,
  };
  const { quantities } = annotate(read(report, language, gazetteer), language, gazetteer);
  return {
    text,
    language,
    keys: new Set(all.filter((term) => !term.stop).map((term) => term.key)),
    isNegated: isNegated(all, vocabulary),
    quantities,
    weightOf: (key) => (numbers.has(key) ? NUMBER : 1) * Math.log(2 + statements.length / (1 + (seen.get(key) ?? 0))),
  };
}

/** Share of the question's weight that stands in a text. */
function share(question: Question, text: string): number {
  const there = new Set(terms(text, vocabularyOf(question.language)).map((term) => term.key));
  let [met, all] = [0, 0];
  for (const key of question.keys) {
    const weight = question.weightOf(key);
    all += weight;
    if (there.has(key)) met += weight;
  }
  return all === 0 ? 0 : met / all;
}

const lastWord = (text: string | null | undefined): string => (text ?? '').toLowerCase().split(/\s+/u).at(-1) ?? '';

/** Two quantities that could be of one thing: one kind, and one noun where both name it. */
function comparable(asked: Quantity, figure: Figure): boolean {
  if (figure.kind !== undefined && figure.kind !== asked.kind) return false;
  if (asked.kind !== 'count') return asked.unit === figure.unit;
  const [a, b] = [lastWord(asked.counted?.text), lastWord(figure.counted)];
  return a === '' || b === '' || a === b || asked.unit === figure.unit;
}

const meet = (a: Quantity, b: Figure): boolean =>
  (a.lo ?? -Infinity) <= (b.hi ?? Infinity) && (b.lo ?? -Infinity) <= (a.hi ?? Infinity);

/** Why a statement about the same thing speaks against the question; empty when it does not. */
function against(question: Question, look: LookUp, statement: Statement, figures: readonly Figure[]): string {
  const text = wordsOf(look, statement.span);
  const denies = isNegated(terms(text, vocabularyOf(question.language)), vocabularyOf(question.language));
  if (denies !== question.isNegated) return 'one of the two denies what the other says';
  for (const quantity of question.quantities) {
    const mine = figures.filter((figure) => comparable(quantity, figure));
    if (mine.length > 0 && !mine.some((figure) => meet(quantity, figure))) return 'another number of the same thing';
  }
  return '';
}

interface Row {
  readonly claim: Claim;
  readonly statement: Statement;
}

/** What the dossier puts beside a statement that matches: the same thing told in other words, or otherwise. */
function beside(look: LookUp, rows: ReadonlyMap<string, readonly Row[]>, { claim, statement }: Row): readonly Answer[] {
  const inSpans = (spans: readonly Span[]): readonly Row[] =>
    spans.flatMap((span) => (rows.get(span.report) ?? []).filter((row) => overlap(row.statement.span, span)));
  const byDifference = look.dossier.differences.flatMap((difference): Answer[] => {
    if (!TELLING.has(difference.kind)) return [];
    const mine = difference.readings.find(({ spans }) => spans.some((span) => overlap(span, statement.span)));
    if (!mine) return [];
    const apart = difference.verdict === 'conflict';
    const why = `${difference.id}: ${verdictOf(difference).words}`;
    return inSpans(difference.readings.filter((reading) => reading !== mine).flatMap(({ spans }) => spans)).map(
      (row) => ({ nearness: apart ? 'contrary' : 'near', statement: row.statement, claim: row.claim.id, why }),
    );
  });
  const why = `put beside it by ${claim.id}`;
  const byClaim = claim.statements.map((one): Answer => ({ nearness: 'near', statement: one, claim: claim.id, why }));
  return [...byDifference.toSorted((a, b) => ORDER.indexOf(a.nearness) - ORDER.indexOf(b.nearness)), ...byClaim];
}

/**
 * Statements of a story that say what a sentence says, say otherwise, or come near; as printed, best first. It looks at
 * the words, not at the truth; a report without an answer is silent, not against it.
 *
 * @param asked a sentence in the language of the reports
 */
export function findAnswers(asked: string, dossier: Dossier): readonly Answer[] {
  const look = lookUp(dossier);
  const rows = dossier.claims.flatMap((claim) =>
    claim.statements.map((statement) => ({ claim, statement, text: wordsOf(look, statement.span) })),
  );
  const question = questionOf(
    asked,
    dossier,
    rows.map((row) => row.text),
  );
  if (!question || question.keys.size === 0) return [];
  const figuresOf = Map.groupBy(dossier.figures, (figure) => figure.span.report);
  const judged = rows.map(({ claim, statement, text }) => {
    const inClause = share(question, text);
    const inSentence = share(question, wordsOf(look, sentenceAround(look, statement.span)));
    // Likeness costs more than counting words: only where something is shared at all.
    const alike = inClause > BAR.clauseOfNear ? sameClaim(asked, text, question.language) : 0;
    const isAbout =
      inClause >= BAR.clause ||
      alike >= BAR.sameClaim ||
      (inSentence >= BAR.sentence && inClause >= BAR.clauseOfSentence);
    const figures = (figuresOf.get(statement.span.report) ?? []).filter((one) => overlap(one.span, statement.span));
    const why = isAbout ? against(question, look, statement, figures) : '';
    const isNear =
      (inSentence >= BAR.near && inClause >= BAR.clauseOfNear) || (inSentence >= BAR.sentenceOfNear && inClause > 0);
    const nearness: Answer['nearness'] | null = isAbout
      ? why === ''
        ? 'matching'
        : 'contrary'
      : isNear
        ? 'near'
        : null;
    return { claim, statement, nearness, why, score: inClause + inSentence + alike };
  });
  const found: (Answer & { score: number })[] = judged.flatMap(({ claim, statement, nearness, why, score }) =>
    nearness === null ? [] : [{ nearness, statement, claim: claim.id, why, score }],
  );
  const rowsOf = Map.groupBy(rows, (row) => row.statement.span.report);
  const at = new Map(found.map((one) => [one.statement.id, one]));
  for (const row of judged.filter((one) => one.nearness === 'matching'))
    for (const answer of beside(look, rowsOf, row)) {
      const known = at.get(answer.statement.id);
      // What the words themselves say comes before what was put beside them.
      if (known && (known.nearness !== 'near' || known.why !== '')) continue;
      at.set(answer.statement.id, { ...answer, score: known?.score ?? 0 });
    }
  return [...at.values()]
    .sort((a, b) => ORDER.indexOf(a.nearness) - ORDER.indexOf(b.nearness) || b.score - a.score)
    .map(({ nearness, statement, claim, why }) => ({ nearness, statement, claim, why }));
}
