import type { Gazetteer } from '../model/gazetteer.ts';
import type { Language } from '../model/language.ts';
import type { Published } from '../model/report.ts';
import { instant } from './instant.ts';
import type { MediaNames, NamedMedium } from './named-media.ts';
import { mediumOf, namedMedia } from './named-media.ts';
import { outletFromHost, outletNamed } from '../gazetteer/index.ts';
import type { PrivateWord } from './private-words.ts';
import type { Wording } from './wording.ts';
import { wordHash } from './words.ts';

/** When a report can have been published: the first and last moment, milliseconds. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** A report with all that is weighed when two are compared. */
export interface Witness {
  readonly wording: Wording;
  /** Who printed it, one name however given; `null` when nobody says. */
  readonly medium: string | null;
  readonly family: string | null;
  readonly isAgency: boolean;
  readonly window: Window | null;
  /** Agencies credited for the text. */
  readonly agencies: readonly string[];
  /** Agencies that passed on another's text. */
  readonly relays: readonly string[];
  readonly named: readonly NamedMedium[];
  /** Words that are in the report and are no stop words. */
  readonly content: ReadonlySet<number>;
  /** Quoted words that were not said in public. */
  readonly privateWords: readonly PrivateWord[];
}

const DAY = 86_400_000;

/** The moments a date can stand for: a bare date is a whole day. Zones lie, so nothing closer than hours is built on it. */
export function windowOf(published: Published | null): Window | null {
  if (published === null) return null;
  const from = instant(published.value);
  if (Number.isNaN(from)) return null;
  if (published.precision === 'day') return { from, to: from + DAY };
  if (published.precision === 'month') return { from, to: from + 31 * DAY };
  return published.precision === 'year' ? { from, to: from + 366 * DAY } : { from, to: from };
}

const stopHashes = new WeakMap<Language, ReadonlySet<number>>();

/** Hashes of a language's stop words. */
export function stopWordsOf(language: Language | null): ReadonlySet<number> {
  if (!language) return new Set();
  let found = stopHashes.get(language);
  if (!found) stopHashes.set(language, (found = new Set(language.text.stopWords.map(wordHash))));
  return found;
}

/** Shorter words say little about content. */
export const LEAST_LETTERS = 4;

export const isContent = (wording: Wording, i: number, stop: ReadonlySet<number>): boolean =>
  wording.words.end[i]! - wording.words.start[i]! >= LEAST_LETTERS && !stop.has(wording.words.hash[i]!);

function contentOf(wording: Wording, stop: ReadonlySet<number>): ReadonlySet<number> {
  const content = new Set<number>();
  for (let i = 0; i < wording.words.hash.length; i++)
    if (isContent(wording, i, stop)) content.add(wording.words.hash[i]!);
  return content;
}

/** What a witness is made with, beside the report itself. */
export interface WitnessContext {
  readonly language: Language | null;
  readonly gazetteer: Gazetteer;
  readonly names: MediaNames;
}

/** Makes a witness of a report. */
export function witnessOf(wording: Wording, privateWords: readonly PrivateWord[], context: WitnessContext): Witness {
  const { gazetteer, language, names } = context;
  const { text } = wording;
  const name = text.outlet.name ?? text.report.outlet.name;
  const medium = name === null ? null : mediumOf(name, gazetteer);
  const entry = name === null ? null : (outletNamed(name, gazetteer) ?? outletFromHost(name, gazetteer));
  const stop = stopWordsOf(language);
  const creditedFor = (what: 'text' | 'relay'): string[] =>
    [...new Set(text.credits.filter((c) => c.for === what).map((c) => c.agency))].sort();
  // Asked of few reports: made when they are.
  let content: ReadonlySet<number> | null = null;
  let named: readonly NamedMedium[] | null = null;
  return {
    wording,
    medium,
    family: entry?.family ?? null,
    isAgency: gazetteer.agencies.some((agency) => agency.name === medium),
    window: windowOf(text.published ?? text.report.published),
    agencies: creditedFor('text'),
    relays: creditedFor('relay'),
    get named() {
      return (named ??= namedMedia(text.report.text, wording.words, names, language));
    },
    get content() {
      return (content ??= contentOf(wording, stop));
    },
    privateWords,
  };
}
