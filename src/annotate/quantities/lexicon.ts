import type { CurrencyRow, HedgeRow, QuantityLanguage } from '../../model/language/quantities.ts';
import { lexemes } from './lexemes.ts';
import type { Lexeme } from './lexemes.ts';

export interface HedgePhrase {
  readonly row: HedgeRow;
  readonly words: readonly string[];
}

/** The tables of a language, ready to be looked up. */
export interface Lexicon {
  readonly language: QuantityLanguage;
  /** Norms joined by blanks -> unit name. */
  readonly unitWords: ReadonlyMap<string, string>;
  /** Texts joined without blanks -> unit name. */
  readonly unitSigns: ReadonlyMap<string, string>;
  readonly unitGlued: ReadonlyMap<string, string>;
  readonly moneyWords: ReadonlyMap<string, CurrencyRow>;
  readonly moneySigns: ReadonlyMap<string, CurrencyRow>;
  readonly moneyCodes: ReadonlyMap<string, { readonly row: CurrencyRow; readonly scale: number }>;
  /** Hedges by their last word (before) or first word (after), longest first. */
  readonly hedgesBefore: ReadonlyMap<string, readonly HedgePhrase[]>;
  readonly hedgesAfter: ReadonlyMap<string, readonly HedgePhrase[]>;
  /** First words and marks of everything that can begin a quantity. */
  readonly starters: ReadonlySet<string>;
  /** Words of which a sentence without a digit needs one to hold a quantity. */
  readonly numeric: ReadonlySet<string>;
  readonly sets: Sets;
}

const LISTS = [
  'and',
  'articles',
  'of',
  'minus',
  'neutral',
  'per',
  'rateNouns',
  'times',
  'durations',
  'nounStops',
  'notPlural',
  'pluralNouns',
  'groupHeads',
  'nounModifiers',
  'pronounBefore',
  'idiomsWithOne',
  'hyphenIdioms',
  'months',
  'weekdays',
  'clockWords',
  'yearBefore',
  'streets',
  'scoreWords',
  'ordinalSuffixes',
  'weakScaleNouns',
  'moneyContext',
  'hundred',
  'determiners',
  'vagueFollowers',
  'magnitudes',
  'countsTime',
  'notBeforeBare',
  'notRateBefore',
  'notSuperlative',
  'shortAdjectives',
  'partitivePronouns',
  'emptyModifiers',
  'joinsNumber',
  'pointedBefore',
  'hyphenHedges',
  'prefixOnlySigns',
  'modelSigns',
  'ordinals',
  'longOrdinals',
  'points',
  'onDay',
  'clockBefore',
  'priceWords',
  'halfBefore',
  'sizes',
  'attributivePlurals',
] as const;

type Sets = Readonly<
  Record<
    (typeof LISTS)[number] | 'up' | 'down' | 'by' | 'upBy' | 'downBy' | 'linking' | 'changing',
    ReadonlySet<string>
  >
>;

const pieces = (text: string): readonly Lexeme[] => lexemes(text, 0);
const keyOf = (text: string): string =>
  pieces(text)
    .map((x) => x.norm)
    .join(' ');
const signKey = (text: string): string => text.replace(/\s/g, '');

/** "mile per hour" -> also "miles per hour"; "degree celsius" -> also "degrees celsius". */
function plurals(form: string, { unitTail, unitPlurals }: QuantityLanguage): readonly string[] {
  const parts = unitTail.exec(form);
  const head = parts?.[1] ?? form;
  const tail = parts?.[2] ?? '';
  const rule = unitPlurals.find(([ending]) => ending.test(head));
  if (!rule) return [form];
  const [, cut, added] = rule;
  return [form, head.slice(0, head.length - cut) + added + tail];
}

function byWord(rows: readonly HedgeRow[], side: HedgeRow['side']): Map<string, HedgePhrase[]> {
  const out = new Map<string, HedgePhrase[]>();
  for (const row of rows.filter((candidate) => candidate.side === side))
    for (const phrase of row.words) {
      const words = pieces(phrase).map((x) => x.norm);
      const key = (side === 'before' ? words.at(-1) : words[0]) ?? '';
      const list = out.get(key) ?? [];
      list.push({ row, words });
      out.set(key, list);
    }
  for (const list of out.values()) list.sort((a, b) => b.words.length - a.words.length);
  return out;
}

function startersOf(language: QuantityLanguage, money: readonly string[]): ReadonlySet<string> {
  const names = [language.numerals, language.fractions, language.vaguePlurals].flatMap((table) => Object.keys(table));
  const plain = [...names, ...language.articles, ...language.minus, '-', '−', '–', '+'];
  const first = money.map((sign) => pieces(sign)[0]?.norm ?? '');
  return new Set([...plain, ...first]);
}

function numericOf(language: QuantityLanguage): ReadonlySet<string> {
  const tables = [
    language.numerals,
    language.fractions,
    language.fractionPlurals,
    language.vaguePlurals,
    language.scales,
  ];
  const words = [
    ...tables.flatMap((table) => Object.keys(table)),
    ...language.hundred,
    ...language.half,
    ...language.quarter,
  ];
  return new Set([...words, ...words.map((word) => word + language.pluralEnding)]);
}

function compiled(language: QuantityLanguage): Lexicon {
  const unitWords = new Map<string, string>();
  const unitSigns = new Map<string, string>();
  const unitGlued = new Map<string, string>();
  for (const row of language.units) {
    for (const word of row.words) for (const form of plurals(word, language)) unitWords.set(keyOf(form), row.name);
    for (const sign of row.signs ?? []) unitSigns.set(signKey(sign), row.name);
    for (const sign of row.glued ?? []) unitGlued.set(signKey(sign), row.name);
  }
  const moneyWords = new Map<string, CurrencyRow>();
  const moneySigns = new Map<string, CurrencyRow>();
  const moneyCodes = new Map<string, { row: CurrencyRow; scale: number }>();
  for (const row of language.currencies) {
    for (const word of row.words) for (const form of plurals(word, language)) moneyWords.set(keyOf(form), row);
    for (const sign of row.signs) moneySigns.set(signKey(sign), row);
    for (const code of row.codes) {
      moneyCodes.set(code, { row, scale: 1 });
      moneyCodes.set(`M${code}`, { row, scale: 1e6 });
      if (row.upperOnly !== true) moneyCodes.set(code.toLowerCase(), { row, scale: 1 });
    }
  }
  const changes = {
    up: language.change.up,
    down: language.change.down,
    by: language.change.by,
    linking: language.change.linking,
    changing: language.change.units,
    upBy: language.change.onlyWithBy.up,
    downBy: language.change.onlyWithBy.down,
  };
  const lists = [...LISTS.map((name) => [name, language[name]] as const), ...Object.entries(changes)];
  const sets = Object.fromEntries(lists.map(([name, list]) => [name, new Set(list)])) as unknown as Sets;
  return {
    language,
    unitWords,
    unitSigns,
    unitGlued,
    moneyWords,
    moneySigns,
    moneyCodes,
    hedgesBefore: byWord(language.hedges, 'before'),
    hedgesAfter: byWord(language.hedges, 'after'),
    numeric: numericOf(language),
    starters: startersOf(language, [...moneySigns.keys(), ...moneyCodes.keys()]),
    sets,
  };
}

const known = new WeakMap<QuantityLanguage, Lexicon>();

/** Compiled once a language; the table itself is the key, so the result depends on nothing else. */
export function lexiconOf(language: QuantityLanguage): Lexicon {
  let found = known.get(language);
  if (!found) known.set(language, (found = compiled(language)));
  return found;
}

/** Own entries only: a text may say "constructor". */
export function lookup<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Looks up the longest run of lexemes from `at` in `map`, at most `most` long. */
export function longest<T>(
  all: readonly Lexeme[],
  at: number,
  most: number,
  map: ReadonlyMap<string, T>,
  kind: 'words' | 'sign',
): { readonly value: T; readonly next: number } | null {
  let best: { value: T; next: number } | null = null;
  let key = '';
  for (let i = at; i < Math.min(all.length, at + most); i++) {
    const piece = all[i]!;
    if (kind === 'sign' && i > at && !piece.glued && key !== '°') break;
    // "15,800-square-metre": the words of a unit may be joined by hyphens.
    if (kind === 'words' && i > at && piece.text === '-' && piece.glued && all[i + 1]?.glued === true) continue;
    key += kind === 'sign' ? piece.text : (key === '' ? '' : ' ') + piece.norm;
    const value = map.get(key);
    if (value !== undefined) best = { value, next: i + 1 };
  }
  return best;
}
