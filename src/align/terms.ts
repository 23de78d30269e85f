import type { ComparisonLanguage } from '../model/language/comparison.ts';
import type { Language } from '../model/language.ts';
import type { Token } from '../model/text.ts';
import { tokens } from '../read/index.ts';
import { stem } from './stem.ts';

/** A word or number of a text, ready to be compared. Punctuation is no term. */
export interface Term {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly norm: string;
  /** Stem of the word, or the name of its group of synonyms (`=kill`). Numbers keep their digits, without commas. */
  readonly key: string;
  /** Stem alone. */
  readonly stem: string;
  readonly stop: boolean;
  readonly number: boolean;
  /** Printed with a capital, not only because it opens a sentence. */
  readonly capital: boolean;
}

/** The lookup tables that `terms` needs, built once a language. */
export interface Vocabulary {
  readonly stem: (norm: string) => string;
  readonly key: (norm: string) => string;
  readonly isStop: (norm: string) => boolean;
  readonly isNegation: (norm: string) => boolean;
  readonly language: Language;
  readonly comparison: ComparisonLanguage | null;
}

const vocabularies = new WeakMap<Language, Vocabulary>();

function build(language: Language): Vocabulary {
  const comparison = language.comparison;
  const irregular = new Map(Object.entries(comparison?.irregular ?? {}));
  const memo = new Map<string, string>();
  const bare = (norm: string): string => {
    const base = irregular.get(norm) ?? norm;
    return comparison?.stemmer === 'porter' ? stem(base) : base;
  };
  const stemOf = (norm: string): string => {
    const known = memo.get(norm);
    if (known !== undefined) return known;
    const found = bare(norm);
    if (memo.size < MEMO_LIMIT) memo.set(norm, found);
    return found;
  };
  const groups = new Map<string, string>();
  for (const group of comparison?.synonyms ?? [])
    for (const word of group) if (!groups.has(bare(word))) groups.set(bare(word), `=${bare(group[0]!)}`);
  const stops = new Set(language.text.stopWords);
  const negations = new Set(comparison?.negations.map(bare) ?? []);
  return {
    stem: stemOf,
    key: (norm) => groups.get(stemOf(norm)) ?? stemOf(norm),
    isStop: (norm) => stops.has(norm) || norm === "'s",
    isNegation: (norm) => norm.endsWith("n't") || negations.has(stemOf(norm)),
    language,
    comparison,
  };
}

/** Words whose stem is remembered; a bound, so that hostile input cannot fill the memory. */
const MEMO_LIMIT = 200_000;

/** The lookup tables of a language. */
export function vocabularyOf(language: Language): Vocabulary {
  let found = vocabularies.get(language);
  if (!found) vocabularies.set(language, (found = build(language)));
  return found;
}

const HAS_CAPITAL = /^\p{Lu}/u;

/** A word or number with stem and key; `capital`: it has one that no beginning of a sentence gives it. */
export function termOf(token: Token, vocabulary: Vocabulary, capital: boolean): Term {
  const number = token.kind === 'number';
  const norm = number ? token.norm.replaceAll(',', '') : token.norm;
  return {
    start: token.start,
    end: token.end,
    text: token.text,
    norm,
    key: number ? norm : vocabulary.key(norm),
    stem: number ? norm : vocabulary.stem(norm),
    stop: !number && vocabulary.isStop(norm),
    number,
    capital,
  };
}

/**
 * The words and numbers of a text with stem and key.
 *
 * @param text any text; offsets are UTF-16 code units into it, plus `base`
 * @example terms('Nobody was hurt.', vocabularyOf(en)).map((t) => t.key) // ['nobodi', 'wa', '=injur']
 */
export function terms(text: string, vocabulary: Vocabulary, base = 0): Term[] {
  const out: Term[] = [];
  let opens = true;
  for (const token of tokens(text, base)) {
    if (token.kind === 'punctuation' || token.kind === 'symbol') {
      if (/^[.!?]/u.test(token.text)) opens = true;
      continue;
    }
    out.push(termOf(token, vocabulary, HAS_CAPITAL.test(token.text) && !opens));
    opens = false;
  }
  return out;
}
