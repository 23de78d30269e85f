import type { Language } from '../model/language.ts';
import type { Background } from './background.ts';
import type { Reading } from './reading.ts';
import {
  BETWEEN,
  LETTER,
  MARK,
  NUMBER,
  SENTENCE_END,
  flags,
  flagsOf,
  pointAt,
  pointIn,
  widthOf,
} from './characters.ts';
import { FIGURE, NAME_PAIR, clearReading, newReading, placeOf } from './reading.ts';
import { CALENDAR, CAPITAL, FIGURE_WORD, pairOf, printedWords, wordAt } from './printed-word.ts';

/** About the first two paragraphs: what a report is about stands there. */
const LEAD = 400;
/** Words in the title and the lead count this often. */
const PROMINENT = 2;
const NEW_LINE = 10;
const SPACE = 32;
const WORD_PART = LETTER | MARK | NUMBER;

let buffer = new Uint16Array(1 << 15);

/** The code units of a text: read many times each, and an array is read faster than a string. Written over by the next. */
function unitsOf(text: string): Uint16Array {
  if (text.length > buffer.length) buffer = new Uint16Array(2 * text.length);
  for (let i = 0; i < text.length; i++) buffer[i] = text.charCodeAt(i);
  return buffer;
}

/** Whether a capital at `at` is asked for by a sentence, line or heading that begins there. */
function opensSentence(units: Uint16Array, at: number): boolean {
  let i = at - 1;
  for (; i >= 0 && (flagsOf(units[i]!) & BETWEEN) !== 0; i--) if (units[i] === NEW_LINE) return true;
  return i < 0 || (flagsOf(units[i]!) & SENTENCE_END) !== 0;
}

/** First place from `at` on whose character has none of the flags. */
function skip(units: Uint16Array, length: number, at: number, wanted: number): number {
  let i = at;
  while (i < length) {
    const point = pointIn(units, length, i);
    if ((flagsOf(point) & wanted) === 0) break;
    i += widthOf(point);
  }
  return i;
}

/** The end of a word. Most have only letters that were met before. */
function wordEnd(units: Uint16Array, length: number, at: number): number {
  let end = at + 1;
  while (end < length && (flags[units[end]!]! & WORD_PART) !== 0) end++;
  return end < length && flags[units[end]!] === 0 ? skip(units, length, at, WORD_PART) : end;
}

/** The end of a figure: digits, and `.`, `,` or `:` between digits. */
function figureEnd(units: Uint16Array, length: number, at: number): number {
  let end = skip(units, length, at, NUMBER);
  for (;;) {
    const mark = end < length ? units[end] : 0;
    if (mark !== 46 && mark !== 44 && mark !== 58) return end;
    const next = skip(units, length, end + 1, NUMBER);
    if (next === end + 1) return end;
    end = next;
  }
}

function readPart(
  reading: Reading,
  background: Background,
  language: Language | null,
  text: string,
  title: boolean,
): void {
  const words = printedWords(background, language);
  const units = unitsOf(text);
  const { length } = text;
  let before = -1;
  let beforeStart = 0;
  let beforeEnd = -2;
  let at = 0;
  while (at < length) {
    const known = flags[units[at]!]!;
    const point = known === 0 ? pointIn(units, length, at) : 0;
    const kind = known === 0 ? flagsOf(point) : known;
    if ((kind & (LETTER | NUMBER)) === 0) {
      at += widthOf(point);
      continue;
    }
    const end = (kind & LETTER) !== 0 ? wordEnd(units, length, at) : figureEnd(units, length, at);
    const entry = wordAt(words, background, language, units, text, at, end);
    const term = words.table[entry + 3]!;
    if (term < 0) {
      before = -1;
      at = end;
      continue;
    }
    const word = words.table[entry + 1]! - 1;
    const is = words.records[words.table[entry + 2]! + 1]!;
    const capital = (is & CAPITAL) !== 0;
    const lead = title || at < LEAD;
    const weight = lead ? PROMINENT : 1;
    const place = placeOf(reading, background, term);
    if (reading.starts[place] === -1) firstUse(reading, place, is & FIGURE_WORD ? FIGURE : 0, at, end, title);
    reading.counts[place]! += weight;
    if (lead) reading.leads[place] = 1;
    if (!title && (is & FIGURE_WORD) === 0) {
      if (!capital) reading.capitals[place]!--;
      else if (!opensSentence(units, at)) reading.capitals[place]!++;
    }
    const follows = at === beforeEnd + 1 && units[at - 1] === SPACE;
    if (capital && before >= 0 && !title && follows && (is & CALENDAR) === 0) {
      const pair = placeOf(reading, background, pairOf(background, words, before, word));
      reading.counts[pair]! += weight;
      if (reading.starts[pair] === -1) {
        firstUse(reading, pair, NAME_PAIR, beforeStart, end, title);
        reading.capitals[pair] = 1;
        reading.leads[pair] = at < LEAD ? 1 : 0;
      }
    }
    before = capital && (is & CALENDAR) === 0 ? word : -1;
    beforeStart = at;
    beforeEnd = end;
    at = end;
  }
}

function firstUse(r: Reading, place: number, kind: number, start: number, end: number, title: boolean): void {
  r.kinds[place] = kind;
  r.starts[place] = start;
  r.ends[place] = end;
  r.titles[place] = title ? 1 : 0;
}

const reading = newReading();

/** The terms of a report: stems of its telling words, its numbers, and pairs of capitalised words that stand together. */
export function readTerms(
  background: Background,
  text: string,
  title: string | undefined,
  language: Language | null,
): Reading {
  reading.size = 0;
  if (title) readPart(reading, background, language, title, true);
  readPart(reading, background, language, text, false);
  clearReading(reading, background);
  return reading;
}

const YEAR = /(?:19[5-9]|20[0-4])\d/g;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Whether a character is a digit or number of any script. */
const isNumber = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && (flagsOf(pointAt(text, at)) & NUMBER) !== 0;

/** Years (1950 to 2049) that a text mentions, each once, in their order. */
export function yearsOf(text: string): readonly string[] {
  const years: string[] = [];
  for (const match of text.matchAll(YEAR)) {
    const [year] = match;
    const at = match.index;
    const before = at - (isLow(text.charCodeAt(at - 1)) ? 2 : 1);
    if (!years.includes(year) && !isNumber(text, at + 4) && !isNumber(text, before)) years.push(year);
  }
  return years;
}
