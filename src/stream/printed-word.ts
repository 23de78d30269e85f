import type { Language } from '../model/language.ts';
import type { Background } from './background.ts';
import { numberOf } from './background.ts';
import { termOf } from './stem.ts';

/** A word as printed, with all that follows from its letters alone: looked up, not worked out, when it is met again. */
export interface PrintedWord {
  readonly lower: string;
  /** Number of its term; -1: a word that tells nothing. */
  readonly term: number;
  readonly number: boolean;
  readonly capital: boolean;
  /** Name of a month or day: begins no pair of names. */
  readonly calendar: boolean;
  /** Numbers of the pairs it was the first of. */
  pairs: Map<PrintedWord, number> | null;
}

const stopSets = new WeakMap<readonly string[], ReadonlySet<string>>();
const NONE: ReadonlySet<string> = new Set();
/** What an apostrophe leaves behind. */
const PIECES = ['s', 't', 're', 've', 'll', 'd', 'm'];
/** Printed words remembered; then all are forgotten: whoever comes again is read again. */
const REMEMBERED = 1 << 18;

function stopSet(language: Language | null): ReadonlySet<string> {
  const list = language?.text?.stopWords;
  if (!list) return NONE;
  let set = stopSets.get(list);
  if (!set) stopSets.set(list, (set = new Set([...list, ...PIECES])));
  return set;
}

const calendars = new WeakMap<Language, ReadonlySet<string>>();
function calendarOf(language: Language | null): ReadonlySet<string> {
  if (!language?.furniture) return NONE;
  let set = calendars.get(language);
  if (!set) calendars.set(language, (set = new Set(language.furniture.months.flat())));
  return set;
}

/**
 * The words of a language that were met so far, found by the letters where they stand: cutting a word out of its text, only
 * to look it up, cost more than anything else in reading.
 */
export interface PrintedWords {
  readonly words: PrintedWord[];
  /** Open addressing: 1 and the number of the word, or 0. */
  slots: Int32Array;
  /** The letters of all words, one after the other, and where those of each begin. */
  letters: Uint16Array;
  starts: Int32Array;
}

const SMALLEST = 1 << 12;
const newWords = (): PrintedWords => ({
  words: [],
  slots: new Int32Array(2 * SMALLEST),
  letters: new Uint16Array(8 * SMALLEST),
  starts: new Int32Array(SMALLEST + 1),
});

export function printedWords(background: Background, language: Language | null): PrintedWords {
  let words = background.printed.get(language);
  if (!words || words.words.length > REMEMBERED) background.printed.set(language, (words = newWords()));
  return words;
}

function hashOf(units: Uint16Array, start: number, end: number): number {
  let hash = end - start;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ units[i]!, 0x9e3779b1) ^ (hash >>> 15);
  return hash ^ (hash >>> 16);
}

function isWord(p: PrintedWords, word: number, units: Uint16Array, start: number, end: number): boolean {
  const from = p.starts[word]!;
  if (p.starts[word + 1]! - from !== end - start) return false;
  for (let i = start; i < end; i++) if (units[i] !== p.letters[from + i - start]) return false;
  return true;
}

function place(p: PrintedWords, word: number): void {
  const mask = p.slots.length - 1;
  let at = hashOf(p.letters, p.starts[word]!, p.starts[word + 1]!) & mask;
  while (p.slots[at] !== 0) at = (at + 1) & mask;
  p.slots[at] = word + 1;
}

function widen(p: PrintedWords, letters: number): void {
  if (p.words.length === p.starts.length - 1) {
    const starts = new Int32Array(2 * p.words.length + 1);
    starts.set(p.starts);
    p.starts = starts;
    p.slots = new Int32Array(2 * p.slots.length);
    for (let word = 0; word < p.words.length; word++) place(p, word);
  }
  if (letters > p.letters.length) {
    const wider = new Uint16Array(2 * letters);
    wider.set(p.letters);
    p.letters = wider;
  }
}

/**
 * The word that stands in a text from `start` to `end`.
 *
 * @param units the text's code units
 */
export function wordAt(
  printed: PrintedWords,
  background: Background,
  language: Language | null,
  units: Uint16Array,
  text: string,
  start: number,
  end: number,
): PrintedWord {
  const { words, slots } = printed;
  const mask = slots.length - 1;
  for (let at = hashOf(units, start, end) & mask; slots[at] !== 0; at = (at + 1) & mask)
    if (isWord(printed, slots[at]! - 1, units, start, end)) return words[slots[at]! - 1]!;
  const from = printed.starts[words.length]!;
  widen(printed, from + end - start);
  const word = readWord(background, language, text.slice(start, end));
  printed.letters.set(units.subarray(start, end), from);
  printed.starts[words.length + 1] = from + end - start;
  place(printed, words.length);
  words.push(word);
  return word;
}

/** The number of the pair of names that two words make. */
export function pairOf(background: Background, first: PrintedWord, second: PrintedWord): number {
  first.pairs ??= new Map();
  let pair = first.pairs.get(second);
  if (pair === undefined) first.pairs.set(second, (pair = numberOf(background, `${first.lower}_${second.lower}`)));
  return pair;
}

function readWord(background: Background, language: Language | null, cut: string): PrintedWord {
  const shown = ` ${cut}`.slice(1); // not a piece of the report: that would keep the report in memory
  const lower = shown.toLowerCase();
  const number = lower.charCodeAt(0) < 58;
  const telling = shown.length > 1 && !stopSet(language).has(lower);
  return {
    lower,
    term: telling ? numberOf(background, number ? lower : termOf(lower, language)) : -1,
    number,
    capital: !number && shown.charCodeAt(0) !== lower.charCodeAt(0),
    calendar: calendarOf(language).has(lower),
    pairs: null,
  };
}
