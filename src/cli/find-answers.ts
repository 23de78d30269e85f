import { gazetteer } from '../gazetteer/index.ts';
import { annotate } from '../annotate/index.ts';
import { isNegated, sameClaim, terms, vocabularyOf } from '../align/index.ts';
import { languageOf } from '../lang/index.ts';
import type { Claim, Statement } from '../model/claim.ts';
import type { Dossier, Figure } from '../model/dossier.ts';
import type { Language } from '../model/language.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Answer } from '../output/views/answers.ts';
import { lookUp, overlap, sentenceAround, wordsOf } from '../output/look-up.ts';
import type { LookUp } from '../output/look-up.ts';
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
} as const;
/** Weight of a number: others of its kind can stand in its place. */
const NUMBER = 0.3;

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

/** What the claim puts beside a statement that matches: the same thing told in other words, or otherwise. */
function besides(
  look: LookUp,
  claim: Claim,
  matching: readonly Statement[],
  other: Statement,
): Pick<Answer, 'nearness' | 'why'> {
  const conflict = (look.conflicts.get(claim.id) ?? []).find(({ readings }) => {
    const has = (spans: (typeof readings)[number]['spans'], one: Statement): boolean =>
      spans.some((span) => overlap(span, one.span));
    const mine = readings.filter(({ spans }) => matching.some((one) => has(spans, one)));
    return mine.length > 0 && readings.some((reading) => !mine.includes(reading) && has(reading.spans, other));
  });
  return conflict
    ? { nearness: 'contrary', why: `put against it by ${conflict.id}` }
    : { nearness: 'near', why: `put beside it by ${claim.id}` };
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
    const isNear = inSentence >= BAR.near && inClause >= BAR.clauseOfNear;
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
  for (const claim of dossier.claims) {
    const mine = found.filter((one) => one.claim === claim.id);
    const matching = mine.filter((one) => one.nearness === 'matching').map((one) => one.statement);
    if (matching.length === 0) continue;
    for (const statement of claim.statements) {
      const known = mine.find((one) => one.statement === statement);
      if (known && known.nearness !== 'near') continue;
      const beside = { ...besides(look, claim, matching, statement), statement, claim: claim.id };
      if (known) found[found.indexOf(known)] = { ...beside, score: known.score };
      else found.push({ ...beside, score: 0 });
    }
  }
  const order: readonly Answer['nearness'][] = ['matching', 'contrary', 'near'];
  return found
    .sort((a, b) => order.indexOf(a.nearness) - order.indexOf(b.nearness) || b.score - a.score)
    .map(({ nearness, statement, claim, why }) => ({ nearness, statement, claim, why }));
}
