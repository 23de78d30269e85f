import type { Token } from '../model/text.ts';
import type { Range } from '../model/span.ts';
import type { Vocabulary } from './terms.ts';
import { CLAUSE } from './thresholds.ts';

interface ClauseWords {
  readonly relatives: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly notParticiples: ReadonlySet<string>;
  readonly finite: (token: Token) => boolean;
}

const tables = new WeakMap<Vocabulary, ClauseWords>();

function wordsOf(vocabulary: Vocabulary): ClauseWords {
  let found = tables.get(vocabulary);
  if (found) return found;
  const language = vocabulary.comparison;
  const auxiliaries = new Set(language?.auxiliaries ?? []);
  const past = new Set(Object.keys(language?.irregular ?? {}).filter((form) => !form.endsWith('s')));
  found = {
    relatives: new Set(language?.relatives ?? []),
    coordinators: new Set(language?.coordinators ?? []),
    subordinators: new Set(language?.subordinators ?? []),
    notParticiples: new Set(language?.notParticiples ?? []),
    // No part-of-speech tagger: a form of the past or an auxiliary is taken as a finite verb. Errors only move a border.
    finite: (token) =>
      token.kind === 'word' && (auxiliaries.has(token.norm) || past.has(token.norm) || /[a-z]{2}ed$/u.test(token.norm)),
  };
  tables.set(vocabulary, found);
  return found;
}

function hasFinite(tokens: readonly Token[], from: number, to: number, words: ClauseWords): boolean {
  for (let i = Math.max(0, from); i < to && i < tokens.length; i++) if (words.finite(tokens[i]!)) return true;
  return false;
}

/** Whether tokens hold a verb that a sentence can stand on, as far as its form tells. */
export const hasVerb = (tokens: readonly Token[], vocabulary: Vocabulary): boolean =>
  hasFinite(tokens, 0, tokens.length, wordsOf(vocabulary));

/** Whether a new clause opens at token `i`; `start` is where the present one began. */
function opensClause(tokens: readonly Token[], i: number, start: number, words: ClauseWords): boolean {
  const here = tokens[i]!;
  const before = tokens[i - 1]!;
  if (/^[;—–]$/u.test(before.text) || before.text === '--' || before.text === ':') return true;
  const afterComma = before.text === ',' || /^[”"’]$/u.test(before.text);
  if (afterComma && words.relatives.has(here.norm)) return true;
  if (before.text === ',' && /[a-z]{2}ing$/u.test(here.norm) && !words.notParticiples.has(here.norm)) return true;
  const joins = words.coordinators.has(here.norm) || words.subordinators.has(here.norm);
  if (!joins) return words.relatives.has(here.norm) && here.norm === 'who' && hasFinite(tokens, start, i, words);
  return (
    hasFinite(tokens, start, i, words) &&
    hasFinite(tokens, i + 1, i + 1 + CLAUSE.lookAhead, words) &&
    i - start >= CLAUSE.shortest
  );
}

/**
 * Cuts one sentence at its clause borders: semicolons and dashes, relative clauses, participles after a comma, and "and",
 * "but", "after" … where a verb follows. Also at the given offsets (borders of what somebody said). Short leftovers stay
 * with their neighbour.
 *
 * @param tokens the tokens of one sentence
 * @param borders offsets at which a clause must begin
 * @returns token ranges `[first, end)`, in order, that cover the sentence
 */
export function clauses(tokens: readonly Token[], borders: ReadonlySet<number>, vocabulary: Vocabulary): Range[] {
  const words = wordsOf(vocabulary);
  const out: [number, number][] = [];
  let start = 0;
  let forced = true;
  const close = (end: number, hard: boolean): void => {
    const size = tokens.slice(start, end).filter((token) => token.kind === 'word' || token.kind === 'number').length;
    const last = out.at(-1);
    if (last && size < CLAUSE.shortest && !forced) last[1] = end;
    else if (size > 0) out.push([start, end]);
    else if (last) last[1] = end;
    start = end;
    forced = hard;
  };
  for (let i = 1; i < tokens.length; i++) {
    const hard = borders.has(tokens[i]!.start);
    if (hard || opensClause(tokens, i, start, words)) close(i, hard);
  }
  close(tokens.length, true);
  return out;
}
