import type { Language } from '../model/language.ts';
import type { Background } from './background.ts';
import type { NumberPairs } from './number-pairs.ts';
import { newPairs, numberOfPair, setPair } from './number-pairs.ts';
import { numberOf } from './background.ts';
import { termOf } from './stem.ts';

/** What a printed word is: flags to be tested. */
export const FIGURE_WORD = 1;
export const CAPITAL = 2;
/** Name of a month or day: begins no pair of names. */
export const CALENDAR = 4;

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
 * The words of a language as printed so far, found by the letters where they stand: cutting a word out of its text, only
 * to look it up, cost more than anything else in reading. What follows from the letters alone is kept beside them, so that
 * a word met before costs two looks into memory.
 */
export interface PrintedWords {
  /** Lower-case forms, by number of the word. */
  readonly lower: string[];
  /** Open addressing, four for each: hash, 1 and the number of the word (0: free), where its record begins, its term. */
  table: Int32Array;
  /** One record after the other: length, flags, code units. */
  records: Uint16Array;
  used: number;
  /** Pairs of names, by the numbers of their words. */
  readonly pairs: NumberPairs;
}

const SMALLEST = 1 << 12;
const RECORD_HEAD = 2;
/** A printed word is known by so many of its code units. */
const LONGEST = 255;

const newWords = (): PrintedWords => ({
  lower: [],
  table: new Int32Array(4 * 2 * SMALLEST),
  records: new Uint16Array(8 * SMALLEST),
  used: 0,
  pairs: newPairs(),
});

export function printedWords(background: Background, language: Language | null): PrintedWords {
  let words = background.printed.get(language);
  if (!words || words.lower.length > REMEMBERED) background.printed.set(language, (words = newWords()));
  return words;
}

function hashOf(units: Uint16Array, start: number, end: number): number {
  let hash = end - start;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ units[i]!, 0x9e3779b1) ^ (hash >>> 15);
  return hash ^ (hash >>> 16);
}

function isRecord(records: Uint16Array, record: number, units: Uint16Array, start: number, length: number): boolean {
  if (records[record] !== length) return false;
  const from = record + RECORD_HEAD;
  for (let i = 0; i < length; i++) if (units[start + i] !== records[from + i]) return false;
  return true;
}

/** The free entry for a hash. */
function freeAt(table: Int32Array, hash: number): number {
  const mask = table.length - 1;
  let at = (hash << 2) & mask;
  while (table[at + 1] !== 0) at = (at + 4) & mask;
  return at;
}

function widen(printed: PrintedWords, room: number): void {
  const { table, records, lower } = printed;
  if (8 * (lower.length + 1) > table.length) {
    const wider = new Int32Array(2 * table.length);
    for (let at = 0; at < table.length; at += 4)
      if (table[at + 1] !== 0) wider.set(table.subarray(at, at + 4), freeAt(wider, table[at]!));
    printed.table = wider;
  }
  if (room > records.length) {
    const wider = new Uint16Array(2 * room);
    wider.set(records);
    printed.records = wider;
  }
}

/**
 * The entry, in `table`, of the word that stands in a text from `start` to `end`.
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
): number {
  const { table, records } = printed;
  const length = Math.min(end - start, LONGEST);
  const hash = hashOf(units, start, start + length);
  const mask = table.length - 1;
  for (let at = (hash << 2) & mask; table[at + 1] !== 0; at = (at + 4) & mask)
    if (table[at] === hash && isRecord(records, table[at + 2]!, units, start, length)) return at;
  return newWord(printed, background, language, text.slice(start, start + length), hash);
}

/** The number of the pair of names that two words make. */
export function pairOf(background: Background, { pairs, lower }: PrintedWords, first: number, second: number): number {
  const known = numberOfPair(pairs, first, second);
  if (known >= 0) return known;
  const pair = numberOf(background, `${lower[first]!}_${lower[second]!}`);
  setPair(pairs, first, second, pair);
  return pair;
}

function newWord(
  printed: PrintedWords,
  background: Background,
  language: Language | null,
  cut: string,
  hash: number,
): number {
  const shown = ` ${cut}`.slice(1); // not a piece of the report: that would keep the report in memory
  const lower = shown.toLowerCase();
  const figure = lower.charCodeAt(0) < 58;
  const telling = shown.length > 1 && !stopSet(language).has(lower);
  const term = telling ? numberOf(background, figure ? lower : termOf(lower, language)) : -1;
  const capital = !figure && shown.charCodeAt(0) !== lower.charCodeAt(0);
  const record = printed.used;
  printed.used = record + RECORD_HEAD + cut.length;
  widen(printed, printed.used);
  const { table, records } = printed;
  records[record] = cut.length;
  records[record + 1] =
    (figure ? FIGURE_WORD : 0) | (capital ? CAPITAL : 0) | (calendarOf(language).has(lower) ? CALENDAR : 0);
  for (let i = 0; i < cut.length; i++) records[record + RECORD_HEAD + i] = cut.charCodeAt(i);
  const at = freeAt(table, hash);
  table[at] = hash;
  table[at + 1] = printed.lower.push(lower);
  table[at + 2] = record;
  table[at + 3] = term;
  return at;
}
