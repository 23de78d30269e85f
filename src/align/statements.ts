import type { Annotated } from '../model/annotated.ts';
import type { Attribution } from '../model/attribution.ts';
import type { Moment } from '../model/moment.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Range, Span } from '../model/span.ts';
import type { Sentence, Token } from '../model/text.ts';
import { languageOf } from '../lang/index.ts';
import { clauses } from './clauses.ts';
import { isNegated } from './similarity.ts';
import { terms, vocabularyOf, type Term, type Vocabulary } from './terms.ts';
import { CLAUSE } from './thresholds.ts';

/** A statement with what it is compared by. `span` is the clause without blanks and marks at its ends. */
export interface StatementWork {
  readonly span: Span;
  readonly text: string;
  /** Index of its sentence in `Text.sentences`. */
  readonly sentence: number;
  /** Range of the whole sentence. */
  readonly around: Range;
  readonly inTitle: boolean;
  /** The innermost attribution it stands in; `null`: the report's own voice. */
  readonly attribution: Attribution | null;
  readonly negated: boolean;
  readonly hedged: boolean;
  readonly terms: readonly Term[];
  /** Distinct keys of content words and numbers. */
  readonly keys: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly quantities: readonly Quantity[];
  readonly moments: readonly Moment[];
}

const inside = (inner: Range, outer: Range): boolean => inner[0] >= outer[0] && inner[1] <= outer[1];
const overlap = (a: Range, b: Range): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
const covered = (range: Range, by: readonly Range[]): number => by.reduce((sum, one) => sum + overlap(range, one), 0);
const lengthOf = (ranges: readonly Range[]): number => ranges.reduce((sum, [start, end]) => sum + end - start, 0);

/** Offsets where the words of a speaker begin or end, moved past the marks between. */
function bordersOf(annotated: Annotated, sentence: Sentence): Set<number> {
  const out = new Set<number>();
  const { tokens } = annotated.text;
  const starts: number[] = [];
  for (const attribution of annotated.attributions)
    for (const [start, end] of attribution.content) {
      if (start > sentence.start && start < sentence.end) starts.push(start);
      if (end > sentence.start && end < sentence.end) starts.push(end);
    }
  for (const offset of starts)
    for (let i = sentence.tokens[0]; i < sentence.tokens[1]; i++) {
      const token = tokens[i]!;
      if (token.start >= offset && (token.kind === 'word' || token.kind === 'number')) {
        out.add(token.start);
        break;
      }
    }
  return out;
}

/** The attribution whose content holds most of a range, the smallest first. */
function innermost(range: Range, attributions: readonly Attribution[]): Attribution | null {
  let best: Attribution | null = null;
  for (const one of attributions) {
    if (covered(range, one.content) * 2 < range[1] - range[0]) continue;
    if (best === null || lengthOf(one.content) < lengthOf(best.content)) best = one;
  }
  return best;
}

/** Only who speaks and the verb of speaking, or next to nothing more: no statement of its own. */
function isFrame(own: readonly Term[], attributions: readonly Attribution[]): boolean {
  const frame = attributions.flatMap((one) => [...one.source, ...one.cue]);
  const left = own.filter((term) => !term.stop && !frame.some((range) => inside([term.start, term.end], range)));
  return left.length < CLAUSE.fewestWords && left.length < own.filter((term) => !term.stop).length;
}

function isUnknown(text: string, vocabulary: Vocabulary): boolean {
  const lower = text.toLowerCase().replaceAll('’', "'");
  return vocabulary.comparison?.unknowns.some((pattern) => pattern.test(lower)) ?? false;
}

/** From the first to the last word of tokens `[first, end)`: marks at both ends are left out. */
function trimmed(tokens: readonly Token[], first: number, end: number): Range {
  let [from, to] = [first, end - 1];
  const isMark = (token: Token): boolean => token.kind === 'punctuation';
  while (from < to && isMark(tokens[from]!)) from++;
  while (to > from && isMark(tokens[to]!)) to--;
  return [tokens[from]!.start, tokens[to]!.end];
}

/** Sentences that are no statements of the report: furniture, and captions that say a body sentence again. */
function excluded(annotated: Annotated, sentence: Sentence): boolean {
  const { text } = annotated;
  if (text.paragraphs[sentence.paragraph]?.role === 'furniture') return true;
  return text.furniture.some(
    (one) => overlap([sentence.start, sentence.end], [one.start, one.end]) * 2 > sentence.end - sentence.start,
  );
}

/**
 * What a report asserts, clause by clause. Words of a speaker are cut from the frame that names the speaker. Refusals and
 * silences ("declined to comment") are no statements; neither is furniture.
 */
export function statements(annotated: Annotated): StatementWork[] {
  const { text } = annotated;
  const language = languageOf(text.report.language);
  if (language === null) return [];
  const vocabulary = vocabularyOf(language);
  const out: StatementWork[] = [];
  for (const sentence of text.sentences) {
    if (excluded(annotated, sentence)) continue;
    const tokens = text.tokens.slice(sentence.tokens[0], sentence.tokens[1]);
    const around: Range = [sentence.start, sentence.end];
    const near = annotated.attributions.filter((one) =>
      [...one.content, ...one.source, ...one.cue].some((range) => overlap(range, around) > 0),
    );
    const cuts =
      tokens.length > CLAUSE.longest
        ? [[0, tokens.length] as const]
        : clauses(tokens, bordersOf(annotated, sentence), vocabulary);
    for (const [first, end] of cuts) {
      const range = trimmed(tokens, first, end);
      const statement = statementOf(annotated, sentence, range, near, vocabulary);
      if (statement) out.push(statement);
    }
  }
  return out;
}

function statementOf(
  annotated: Annotated,
  sentence: Sentence,
  range: Range,
  near: readonly Attribution[],
  vocabulary: Vocabulary,
): StatementWork | null {
  const { report } = annotated.text;
  const words = report.text.slice(range[0], range[1]);
  const own = terms(words, vocabulary, range[0]);
  const content = own.filter((term) => !term.stop);
  if (
    content.length < (own.some((term) => term.number) ? CLAUSE.fewestWords - 1 : CLAUSE.fewestWords) ||
    isFrame(own, near) ||
    isUnknown(words, vocabulary)
  )
    return null;
  const attribution = innermost(range, near);
  if (attribution?.class === 'refusal') return null;
  return {
    span: { report: report.id, start: range[0], end: range[1] },
    text: words,
    sentence: sentence.index,
    around: [sentence.start, sentence.end],
    inTitle: annotated.text.paragraphs[sentence.paragraph]?.role === 'title',
    attribution,
    negated: isNegated(own, vocabulary),
    hedged:
      attribution?.class === 'belief' ||
      attribution?.class === 'hedge' ||
      annotated.hedges.some((hedge) => hedge.kind !== 'approximate' && inside(hedge.range, range)),
    terms: own,
    keys: new Set(content.map((term) => term.key)),
    names: new Set(own.filter((term) => term.capital).map((term) => term.norm)),
    quantities: annotated.quantities.filter((one) => inside(one.range, range)),
    moments: annotated.moments.filter((one) => inside(one.range, range)),
  };
}
