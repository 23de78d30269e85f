import type { MomentClass, MomentLanguage, MomentPattern } from '../../model/language/moments.ts';
import { compile, firstSymbols, neededClasses } from './pattern.ts';
import type { Symbols } from './pattern.ts';

/** A term split into the tokens it is looked up by. */
export interface Entry {
  readonly as: MomentClass;
  readonly value: string | number;
  readonly tokens: readonly string[];
  readonly capital: boolean;
  readonly weak: boolean;
  /** An abbreviation: a point may follow. */
  readonly point: boolean;
}

export interface CompiledPattern {
  readonly row: MomentPattern;
  readonly order: number;
  readonly symbols: Symbols;
  readonly needs: readonly (readonly string[])[];
}

/** The language data made ready: terms by first token, patterns by the symbols they can begin with. */
export interface Lexicon {
  readonly language: MomentLanguage;
  readonly terms: ReadonlyMap<string, readonly Entry[]>;
  readonly patterns: ReadonlyMap<string, readonly CompiledPattern[]>;
  readonly contexts: ReadonlyMap<string, ReadonlySet<string>>;
  readonly suffixes: ReadonlySet<string>;
  readonly half: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly decadeSuffixes: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  readonly futureCues: ReadonlySet<string>;
  readonly alone: ReadonlySet<string>;
  readonly strongFuture: ReadonlySet<string>;
  readonly pastCues: ReadonlySet<string>;
  readonly passive: ReadonlySet<string>;
  readonly copulas: ReadonlySet<string>;
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function build(language: MomentLanguage): Lexicon {
  const terms = new Map<string, Entry[]>();
  for (const term of language.terms)
    for (const word of term.words) {
      const tokens = word.split(' ');
      const last = tokens.at(-1)!;
      const point = last.length > 1 && last.endsWith('.') && !last.slice(0, -1).includes('.');
      if (point) tokens[tokens.length - 1] = last.slice(0, -1);
      add(terms, tokens[0]!, {
        as: term.as,
        value: term.value,
        tokens,
        capital: term.capital === true,
        weak: term.weak === true,
        point,
      });
    }
  const patterns = new Map<string, CompiledPattern[]>();
  language.patterns.forEach((row, order) => {
    const symbols = compile(row.pattern, language.parts);
    const compiled = { row, order, symbols, needs: neededClasses(symbols) };
    for (const symbol of firstSymbols(compiled.symbols)) add(patterns, symbol, compiled);
  });
  return {
    language,
    terms,
    patterns,
    contexts: new Map(Object.entries(language.contexts).map(([name, words]) => [name, new Set(words)])),
    suffixes: new Set(language.ordinalSuffixes),
    half: new Set(language.half),
    articles: new Set(language.articles),
    decadeSuffixes: new Set(language.decadeSuffixes),
    possessives: new Set(language.possessives),
    futureCues: new Set(language.futureCues),
    alone: new Set(language.alone),
    strongFuture: new Set(language.strongFuture),
    pastCues: new Set(language.pastCues),
    passive: new Set(language.passive),
    copulas: new Set(language.copulas),
  };
}

const lexicons = new WeakMap<MomentLanguage, Lexicon>();

/** The lexicon of a language, built once. */
export function lexiconOf(language: MomentLanguage): Lexicon {
  let found = lexicons.get(language);
  if (!found) lexicons.set(language, (found = build(language)));
  return found;
}
