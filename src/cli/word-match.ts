import type { Language } from '../model/language.ts';
import type { Match } from '../output/views/found-words.ts';
import { wordRuns } from '../output/word-diff.ts';
import type { WordRun } from '../output/word-diff.ts';
import { vocabularyOf } from '../align/index.ts';
import { tokens } from '../read/index.ts';
import { alignedPlaces } from './word-alignment.ts';
import type { Place } from './word-alignment.ts';

/** A word or number of a text; punctuation is none. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Nothing but a blank or a comma stands between it and the word before. */
  readonly follows: boolean;
  /** What it is compared by; number words as digits ("two" is "2"). */
  readonly key: string;
  readonly isNumber: boolean;
  readonly isContent: boolean;
  readonly isNegation: boolean;
}

/** Asked words as part of a stream of words, with a class. `from` and `to` index the stream. */
export interface WordMatch {
  readonly match: Exclude<Match, 'not-found'>;
  readonly from: number;
  readonly to: number;
  /** Share of the asked words' weight that is printed, 0 to 1. */
  readonly share: number;
}

const HIT = 3;
const HIT_STOP = 1.5;
const MISS = -1;
/** Two different numbers may stand for each other: "24 are alive" and "22 are alive" are one sentence. */
const NUMBERS = -0.5;
/** Of the asked words' weight, how much must be printed for the two to be close. */
const CLOSE = 0.6;
/** Shortest part worth showing, in words and in words of content. */
const PART = { words: 3, content: 2 };
/** Asked words that are looked for; more is a document. */
export const LONGEST_ASKED = 400;
/** Words before a match in which a denial turns it round ("did not pay the crew"). */
export const BEFORE = 3;

/** The words of a text, compared in a language. Offsets count from `base`. */
export function wordsOf(text: string, language: Language | null, base = 0): Word[] {
  let last = base;
  const stops = new Set(language?.text.stopWords ?? []);
  const numerals = new Map(Object.entries(language?.quantities?.numerals ?? {}));
  const isNegation = language?.comparison ? vocabularyOf(language).isNegation : () => false;
  return tokens(text, base)
    .filter((token) => token.kind === 'word' || token.kind === 'number')
    .map(({ start, end, kind, norm }) => {
      const isNumber = kind === 'number' || numerals.has(norm);
      const key = isNumber ? String(numerals.get(norm) ?? norm.replaceAll(',', '')) : norm;
      const follows = start > base && /^[\s,\p{Pd}]*$/u.test(text.slice(last - base, start - base));
      last = end;
      const isContent = isNumber || !(stops.has(norm) || norm === "'s");
      return { start, end, follows, key, isNumber, isContent, isNegation: isNegation(norm) };
    });
}

const weight = (words: readonly Word[]): number =>
  words.reduce((sum, word) => sum + (word.isContent ? HIT : HIT_STOP), 0);
const sumOf = (words: readonly Word[]): number => words.reduce((sum, word) => sum + Number(word.key), 0);

const keysOf = (words: readonly Word[]): string[] => words.map((word) => word.key);

/** Two stretches that are numbers and nothing else. */
const isNumeric = (a: readonly Word[], b: readonly Word[]): boolean =>
  [a, b].every((side) => side.length > 0 && side.every((word) => word.isNumber));

/** What stands in the place of words that are missing at an end belongs to the wording: `[-agreed-]{+refused+} to say`. */
function grown(asked: readonly Word[], text: readonly Word[], { from, to }: Place): readonly [number, number] {
  const runs = wordRuns(keysOf(asked), keysOf(text.slice(from, to)));
  let [start, end] = [from, to];
  /** Grows by as many words as are missing; where numbers are missing, over numbers only ("twenty-three" is "23"). */
  const grow = (run: WordRun | undefined, takes: () => Word | undefined, step: () => void): void => {
    if (!run || run.same) return;
    const gone = asked.slice(...run.base);
    const there = text.slice(from + run.here[0], from + run.here[1]);
    const areNumbers = gone.every((word) => word.isNumber);
    if (areNumbers && isNumeric(gone, there)) return;
    for (let left = gone.length - there.length; left > 0; left--) {
      const next = takes();
      if (!next || (areNumbers && !next.isNumber)) return;
      step();
    }
  };
  grow(
    runs[0],
    () => (text[start]!.follows ? text[start - 1] : undefined),
    () => start--,
  );
  grow(
    runs.at(-1),
    () => (text[end]?.follows === true ? text[end] : undefined),
    () => end++,
  );
  return [start, end];
}

/** The class of one place, `null` when it is too little. */
function classified(asked: readonly Word[], text: readonly Word[], place: Place): WordMatch | null {
  const [from, to] = grown(asked, text, place);
  const here = text.slice(from, to);
  const runs = wordRuns(keysOf(asked), keysOf(here));
  const same = runs.filter((run) => run.same);
  if (same.length === 0) return null;
  const apart = runs
    .filter((run) => !run.same)
    .map((run): readonly [readonly Word[], readonly Word[]] => [asked.slice(...run.base), here.slice(...run.here)])
    .filter(([a, b]) => !(isNumeric(a, b) && sumOf(a) === sumOf(b)));
  const share = same.reduce((sum, run) => sum + weight(asked.slice(...run.base)), 0) / weight(asked);
  const found = (match: WordMatch['match'], a = from, b = to): WordMatch => ({ match, from: a, to: b, share });
  if (apart.length === 0) return found('same-words');
  const numeric = apart.filter(([a, b]) => isNumeric(a, b));
  if (share >= CLOSE || numeric.length === apart.length) return found(numeric.length > 0 ? 'numbers-differ' : 'close');
  const longest = same.reduce((most, run) => (run.base[1] - run.base[0] > most.base[1] - most.base[0] ? run : most));
  const part = asked.slice(...longest.base);
  const isEnough = part.length >= PART.words && part.filter((word) => word.isContent).length >= PART.content;
  return isEnough ? found('fragment', from + longest.here[0], from + longest.here[1]) : null;
}

/**
 * The places of a text where asked words are printed, wholly, nearly or in part; `same-words` stands for `exact` until the
 * letters are compared.
 *
 * @param asked at most `LONGEST_ASKED` words
 */
export function wordMatches(asked: readonly Word[], text: readonly Word[]): readonly WordMatch[] {
  if (asked.length === 0) return [];
  const least = Math.min(weight(asked) * CLOSE * 0.7, PART.content * HIT + HIT_STOP);
  const pay = (i: number, j: number): number => {
    const [a, b] = [asked[i]!, text[j]!];
    if (a.key === b.key) return a.isContent ? HIT : HIT_STOP;
    return a.isNumber && b.isNumber ? NUMBERS : MISS;
  };
  return alignedPlaces(asked.length, text.length, least, pay)
    .map((place) => classified(asked, text, place))
    .filter((match) => match !== null);
}
