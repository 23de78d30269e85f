import type { Hedge, QuantityKind } from '../../model/quantity.ts';
import type { HedgeRow } from '../../model/language/quantities.ts';
import type { Lexeme } from './lexemes.ts';
import type { HedgePhrase, Lexicon } from './lexicon.ts';
import { dimensionOf } from './unit-dimensions.ts';

type Lex = readonly Lexeme[];

export interface FoundHedge {
  readonly row: HedgeRow;
  readonly from: number;
  readonly next: number;
}

const MOST_NEUTRAL = 3;

function matches(all: Lex, from: number, phrase: HedgePhrase): boolean {
  return from >= 0 && phrase.words.every((word, k) => all[from + k]?.norm === word);
}

/** The hedge right before the lexeme `at`, over at most three neutral words ("over just a"). */
export function hedgeBefore(all: Lex, at: number, kind: QuantityKind, lexicon: Lexicon): FoundHedge | null {
  let end = at;
  for (let skipped = 0; skipped <= MOST_NEUTRAL; skipped++) {
    const last = all[end - 1];
    if (last === undefined) return null;
    for (const phrase of lexicon.hedgesBefore.get(last.norm) ?? []) {
      const from = end - phrase.words.length;
      if (!matches(all, from, phrase)) continue;
      const before = all[from - 1];
      if (phrase.row.notAfter?.includes(before?.norm ?? '')) return null;
      if (end < at && phrase.row.notBefore?.includes(all[end]!.norm)) return null;
      if (phrase.row.notDuration === true && kind === 'duration' && !lexicon.sets.neutral.has(before?.norm ?? ''))
        return null;
      return { row: phrase.row, from, next: end };
    }
    if (!lexicon.sets.neutral.has(last.norm)) return null;
    end--;
  }
  return null;
}

/** "5 +3": a sign that stands apart from the number before and glued to the next belongs to that one. */
const isSignOfNext = (all: Lex, at: number): boolean =>
  all[at]!.text === '+' && !all[at]!.glued && all[at + 1]?.kind === 'number' && all[at + 1]!.glued;

/** The hedge that starts at the lexeme `at`: "or more", "-odd". */
export function hedgeAfter(all: Lex, at: number, lexicon: Lexicon): FoundHedge | null {
  const first = all[at];
  if (first === undefined || isSignOfNext(all, at)) return null;
  const dash = /^[-‐]$/u.test(first.text) && first.glued && all[at + 1]?.glued === true ? 1 : 0;
  for (const phrase of lexicon.hedgesAfter.get(all[at + dash]!.norm) ?? []) {
    if (!matches(all, at + dash, phrase)) continue;
    if (dash === 0 && !first.glued && lexicon.sets.hyphenHedges.has(phrase.words[0]!)) continue;
    return { row: phrase.row, from: at, next: at + dash + phrase.words.length };
  }
  return null;
}

/**
 * "rose 5 %", "down by about 3 %": the change, read leftwards from `at` over "by" and adverbs.
 * Counts and distances need the "by": "lost three players" and "walked up 3 miles" are no change.
 */
export function changeBefore(
  all: Lex,
  at: number,
  kind: QuantityKind,
  unit: string,
  lexicon: Lexicon,
): { hedge: Hedge; from: number } | null {
  const { up, down, by, upBy, downBy, linking } = lexicon.sets;
  let by1 = false;
  let linked = kind === 'percentage' || kind === 'money' || kind === 'plain' || lexicon.sets.changing.has(unit);
  if (kind === 'duration' || kind === 'age' || kind === 'score' || kind === 'ratio') return null;
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const word = all[i]!.norm;
    const strong: 'up' | 'down' | null = up.has(word) ? 'up' : down.has(word) ? 'down' : null;
    const weak: 'up' | 'down' | null = upBy.has(word) ? 'up' : downBy.has(word) ? 'down' : null;
    if (strong === null && weak !== null && !by1) return null;
    const hedge = strong ?? weak;
    if (hedge !== null) {
      // "fell 200 ft" is a fall, not a fall in something: lengths need the "by".
      const measured = kind === 'measure' && !dimensionOf(unit).dimension.startsWith('length');
      return (linked || measured) && !lexicon.language.rangeWords.to.includes(all[i + 1]?.norm ?? '')
        ? { hedge, from: i }
        : null;
    }
    if (linking.has(word)) linked = by1 = true;
    else if (!by.has(word) && !lexicon.language.wordEndings.adverb.test(word)) return null;
  }
  return null;
}
