import type { Language } from '../model/language.ts';
import type { Reading } from './reading.ts';
import type { PrintedWords } from './printed-word.ts';
import { termOf } from './stem.ts';

/**
 * The terms met so far, each with a number, and how common it has been: kept from the past only. Counts age, so that what
 * was common last year weighs less than what is common now, and terms met once and then no more are forgotten, so memory
 * stays bounded.
 */
export interface Background {
  /** The first reports are counted, aged. */
  seen: number;
  readonly numbers: Map<string, number>;
  readonly terms: string[];
  /** By number of term: reports it stood in, aged. */
  inReports: Float64Array;
  /** By number of term: 1 and its place in the text being read, or 0. Zero throughout between two readings. */
  readAt: Int32Array;
  /** By number of term: 1 and its place in the profile in hand, or 0. Zero throughout whenever none is in hand. */
  places: Uint8Array;
  /** So many terms, and the rarest are forgotten. */
  forgetAt: number;
  /** Printed words as read before, by language: only saves work. */
  readonly printed: Map<Language | null, PrintedWords>;
}

/** The first reports are read as if this many had gone before, with none but common words: so no word is ever certain. */
const PRIOR = 30;
/** Counts are halved when this many reports are in them. */
const AGE_AT = 200_000;
/** In how many of those a word that every newsroom uses stood. */
const COMMON_PRIOR = 15;
/** The same for a given name: two people of one name are no story. */
const GIVEN_NAME_PRIOR = 5;
/** Terms that are always kept; beyond, those met once and in no open story go. */
const ROOM = 1 << 20;

export const emptyBackground = (): Background => ({
  seen: 0,
  numbers: new Map(),
  terms: [],
  inReports: new Float64Array(1 << 14),
  readAt: new Int32Array(1 << 14),
  places: new Uint8Array(1 << 14),
  forgetAt: ROOM,
  printed: new Map(),
});

/** The background before the first report: only the language's common words and given names are known. */
export function newBackground(language: Language | null): Background {
  const background = emptyBackground();
  const know = (words: readonly string[], prior: number): void => {
    for (const word of words) {
      const term = numberOf(background, termOf(word, language));
      background.inReports[term] = Math.max(background.inReports[term]!, prior);
    }
  };
  know(language?.stories?.commonWords ?? [], COMMON_PRIOR);
  if (language?.names) know([...language.names.givenNames.f, ...language.names.givenNames.m], GIVEN_NAME_PRIOR);
  return background;
}

/** A short piece of a text, free of it: V8 keeps a whole report alive for the sake of 13 letters cut out of it. */
const ownCopy = (piece: string): string => ` ${piece}`.slice(1);

/** The number of a term, given at its first use. */
export function numberOf(background: Background, term: string): number {
  const known = background.numbers.get(term);
  if (known !== undefined) return known;
  const number = background.terms.length;
  const kept = ownCopy(term);
  background.terms.push(kept);
  background.numbers.set(kept, number);
  if (number === background.inReports.length) {
    const wider = new Float64Array(2 * number);
    wider.set(background.inReports);
    background.inReports = wider;
    const readAt = new Int32Array(2 * number);
    readAt.set(background.readAt);
    background.readAt = readAt;
    background.places = new Uint8Array(2 * number); // no profile is in hand while a text is read
  }
  return number;
}

/** Inverse document frequency of a term, in nats, above 0. */
export const rarity = (background: Background, term: number): number =>
  Math.log((background.seen + PRIOR + 1) / (background.inReports[term]! + 1));

/** What a term never seen would have: a share of it is comparable between a young and an old stream. */
export const rarityOfUnseen = ({ seen }: Background): number => Math.log(seen + PRIOR + 1);

/** Counts one more report. */
export function countTerms(background: Background, { terms, size }: Reading): void {
  background.seen++;
  for (let i = 0; i < size; i++) background.inReports[terms[i]!]!++;
}

/** Halves the counts when it is time. */
export function ageCounts(background: Background): boolean {
  if (background.seen < AGE_AT) return false;
  background.seen /= 2;
  const { inReports, terms } = background;
  for (let i = 0; i < terms.length; i++) inReports[i] = inReports[i]! < 2 ? 0 : inReports[i]! / 2;
  return true;
}

/**
 * Forgets terms that were met once and stand in no open story. The others get new numbers, in the same order.
 *
 * @returns the new number of each old one, or -1
 */
export function forgetTerms(background: Background, inUse: (term: number) => boolean): Int32Array {
  const { terms, inReports, numbers } = background;
  const moved = new Int32Array(terms.length).fill(-1);
  let size = 0;
  for (let old = 0; old < terms.length; old++) {
    const term = terms[old]!;
    if (inReports[old]! < 2 && !inUse(old)) {
      numbers.delete(term);
      continue;
    }
    moved[old] = size;
    terms[size] = term;
    inReports[size] = inReports[old]!;
    numbers.set(term, size++);
  }
  inReports.fill(0, size, terms.length);
  terms.length = size;
  background.forgetAt = Math.max(ROOM, 2 * size);
  background.printed.clear();
  return moved;
}
