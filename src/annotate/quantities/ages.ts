import { capitalised } from './lexemes.ts';
import type { Lexeme } from './lexemes.ts';
import type { Lexicon } from './lexicon.ts';
import type { Item } from './ranges.ts';

type Lex = readonly Lexeme[];

export interface Age {
  readonly unit: string;
  readonly from: number;
  readonly next: number;
  readonly by: string;
}

const DASH = /^[-‐‑–]$/u;
const OLDEST = 122;

/** "21-year-old", "ten years old", "three years of age". */
function afterUnit(all: Lex, item: Item, lexicon: Lexicon): Age | null {
  const { ages, of } = lexicon.language;
  const unit = item.last.unit?.replace(/ per .*$/, '') ?? '';
  if (!ages.units.includes(unit)) return null;
  let i = item.next;
  if (DASH.test(all[i]?.text ?? '')) i++;
  const word = all[i]?.norm ?? '';
  const made = (next: number): Age => ({ unit: `${unit} of age`, from: item.from, next, by: 'quantity/age-old' });
  if (ages.old.includes(word) || ages.old.includes(word.replace(/s$/, ''))) return made(i + 1);
  return of.includes(word) && ages.aged.includes(all[i + 1]?.norm ?? '') ? made(i + 2) : null;
}

/** "aged 21", "ages 5 to 7", "the age of 12", "87 yo", "turned 30". */
function byWord(all: Lex, item: Item, lexicon: Lexicon): Age | null {
  if (item.first.unit !== null || item.values[1] > OLDEST || item.first.phrase.scale > 1) return null;
  const { ages, of } = lexicon.language;
  const norm = (i: number): string => all[i]?.norm ?? '';
  const of1 = of.includes(norm(item.from - 1)) ? 1 : 0;
  if (ages.shortOld.includes(norm(item.next)))
    return { unit: 'year of age', from: item.from, next: item.next + 1, by: 'quantity/age-old' };
  const digits = item.first.phrase.form === 'digits' || of1 === 1 || ages.agedInWords.includes(norm(item.from - 1));
  if (digits && ages.aged.includes(norm(item.from - 1 - of1)))
    return { unit: 'year of age', from: item.from - 1 - of1, next: item.next, by: 'quantity/age-word' };
  const person = [2, 3].some((k) => ages.persons.includes(norm(item.from - k)));
  if (
    person &&
    ages.being.includes(norm(item.from - 1)) &&
    item.first.phrase.form === 'digits' &&
    item.values[0] > 12 &&
    closes(all[item.next], lexicon)
  )
    return { unit: 'year of age', from: item.from, next: item.next, by: 'quantity/age-is' };
  return ages.turning.includes(norm(item.from - 1)) && closes(all[item.next], lexicon) && item.values[0] > 12
    ? { unit: 'year of age', from: item.from, next: item.next, by: 'quantity/age-turned' }
    : null;
}

const closes = (x: Lexeme | undefined, lexicon: Lexicon): boolean =>
  x === undefined || /^[.,;!?)]$/.test(x.text) || lexicon.language.ages.closing.includes(x.norm);

/** "Mira Dahl, 30, said", "Mira Dahl (30)": a number alone between commas behind a name. */
function behindName(all: Lex, item: Item, lexicon: Lexicon): Age | null {
  if (item.first.unit !== null || item.shape !== 'point' || item.first.phrase.scale > 1) return null;
  const text = all[item.first.number]?.text ?? '';
  if (!/^(?:\d{1,3}|\p{L}+)$/u.test(text) || item.values[0] > OLDEST || item.values[0] < 1) return null;
  const [name, open, close] = [all[item.from - 2], all[item.from - 1], all[item.next]];
  const { personEndings } = lexicon.language.ages;
  const person = item.values[0] > 12 && personEndings.some((ending) => name?.norm.endsWith(ending));
  if (
    name?.kind !== 'word' ||
    !(capitalised(name) || person) ||
    lexicon.sets.months.has(name.norm) ||
    lexicon.sets.weekdays.has(name.norm)
  )
    return null;
  const closed =
    close === undefined || close.text === ',' || close.text === ';' || (close.text === '.' && capitalised(name));
  const commas = open?.text === ',' && closed && all[item.next + 1]?.kind !== 'number';
  const brackets = open?.text === '(' && close?.text === ')' && capitalised(all[item.from - 3]);
  return commas || brackets
    ? { unit: 'year of age', from: item.from, next: item.next, by: 'quantity/age-apposition' }
    : null;
}

/** The age that an item is, or `null`. */
export function ageOf(all: Lex, item: Item, lexicon: Lexicon): Age | null {
  return afterUnit(all, item, lexicon) ?? byWord(all, item, lexicon) ?? behindName(all, item, lexicon);
}
