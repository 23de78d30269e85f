import { capitalised } from './lexemes.ts';
import type { Lexeme } from './lexemes.ts';
import type { Lexicon } from './lexicon.ts';
import type { CountedNoun } from './counted-noun.ts';
import type { Item } from './ranges.ts';

type Lex = readonly Lexeme[];
type Guard = readonly [
  rule: string,
  test: (all: Lex, item: Item, lexicon: Lexicon, noun: CountedNoun | null) => boolean,
];

const norm = (x: Lexeme | undefined): string => x?.norm ?? '';
const counts = (noun: CountedNoun | null): boolean => noun !== null && noun.by !== 'pronoun';
const DASH = /^[-‐‑–]$/u;

const isDigits = (item: Item): boolean => item.first.phrase.form === 'digits';
const bare = (item: Item): boolean => item.first.unit === null;
const raw = (all: Lex, item: Item): string => all[item.first.number]?.text ?? '';

/** "1980s", "5G", "21st": letters glued to a number that are no unit. */
const gluedLetters: Guard[1] = (all, item, lexicon) => {
  const after = all[item.last.numberNext];
  if (lexicon.sets.hyphenHedges.has(norm(after))) return false;
  return (
    item.last.unit === null &&
    isDigits(item) &&
    after?.glued === true &&
    (after.kind === 'word' || after.kind === 'number')
  );
};

/** "G7", "QX-40", "COVID-19", "user_5", "#12": part of a name or code. "sub-7" and "mid-5" hedge, they do not name. */
export const isNamePart = (all: Lex, item: Item, lexicon: Lexicon): boolean => {
  const here = all[item.from];
  const before = all[item.from - 1];
  if (here?.kind !== 'number' || !here.glued || before === undefined) return false;
  if (before.kind === 'word') return true;
  if (/^[/_@#&.:\\]$/u.test(before.text)) return before.glued || /^[#@]$/.test(before.text);
  if (!DASH.test(before.text) || !before.glued) return false;
  const stem = all[item.from - 2];
  if (stem?.kind === 'number' && /^(?:1[89]|20)\d\d$/.test(stem.text)) return true;
  if (stem === undefined || !/^[-‐‑]$/u.test(before.text)) return false;
  return stem.kind === 'word' && !lexicon.sets.joinsNumber.has(stem.norm);
};

const ordinal: Guard[1] = (all, item, lexicon) => {
  const after = all[item.last.numberNext];
  return after?.glued === true && lexicon.sets.ordinalSuffixes.has(after.norm);
};

/** "5 June", "June 5", "June 5-7", "Oct. 31", "5 p.m.", "5 o'clock". */
const calendar: Guard[1] = (all, item, lexicon) => {
  if (!bare(item) || !isDigits(item) || item.first.phrase.scale > 1) return false;
  const { months, clockWords } = lexicon.sets;
  const text = raw(all, item);
  if (!/^\d{1,4}$/.test(text) && !/^\d{1,2}\.\d\d$/.test(text)) return false;
  const after = all[item.next]?.text === '.' ? all[item.next + 1] : all[item.next];
  if (clockWords.has(norm(after))) return true;
  if (item.values[0] > 31 || !/^\d{1,2}$/.test(text)) return false;
  const at = all[item.from - 1]?.text === '.' && months.has(norm(all[item.from - 2])) ? item.from - 2 : item.from - 1;
  if (months.has(norm(all[at])) && at >= 0) return true;
  // Behind the number a small "may" is the modal verb, but for "on 1 may".
  return (
    months.has(norm(after)) &&
    (capitalised(after) ||
      !lexicon.language.monthsToo.includes(norm(after)) ||
      lexicon.sets.onDay.has(norm(all[item.from - 1])))
  );
};

/** "in 2021", "2014-2017", "the 2019 list", "2030": four digits without a comma that nothing is counted by. */
const year: Guard[1] = (all, item, lexicon, noun) => {
  const nounFollows = counts(noun);
  if (!bare(item) || !isDigits(item) || item.first.phrase.scale > 1) return false;
  const text = raw(all, item);
  if (!/^(?:1[1-9]|2[01])\d\d$/.test(text)) return false;
  if (item.shape === 'range' || item.shape === 'score') return true;
  const before = all[item.from - 1];
  const cued =
    before === undefined ||
    lexicon.sets.yearBefore.has(before.norm) ||
    lexicon.sets.months.has(before.norm) ||
    lexicon.language.possessives.includes(before.norm) ||
    before.text === ',' ||
    before.text === '(';
  const modern = item.values[0] >= 1800 && item.values[0] < 2060;
  // "1500 people" may be either; a count of people is rarely told to the last one without a comma.
  if (nounFollows && modern && item.values[0] % 50 !== 0) return true;
  if (nounFollows)
    return modern && (cued || (capitalised(before) && item.from > 1 && !lexicon.sets.nounStops.has(before.norm)));
  return modern || cued;
};

/** "37 Quarry Lane": a number, capitalised words, a word for street. */
const street: Guard[1] = (all, item, lexicon) => {
  if (!bare(item) || !isDigits(item)) return false;
  for (let i = item.next; i < item.next + 5; i++) {
    const word = all[i];
    if (
      word === undefined ||
      !(
        capitalised(word) ||
        word.text === '.' ||
        /^\d+$/.test(word.text) ||
        lexicon.sets.ordinalSuffixes.has(word.norm)
      )
    )
      return false;
    if (i > item.next && capitalised(word) && lexicon.sets.streets.has(word.norm)) return true;
  }
  return false;
};

/** Rows of the language: "Route 4", "Chapter 11", "No. 5". */
const named: Guard[1] = (all, item, lexicon, noun) => {
  const nounFollows = counts(noun);
  if (!bare(item) || item.first.phrase.scale > 1) return false;
  const point = all[item.from - 1]?.text === '.' && all[item.from - 1]?.glued === true;
  const before = all[item.from - (point ? 2 : 1)];
  if (before === undefined) return false;
  const row = lexicon.language.notQuantities.find((candidate) => candidate.before?.includes(before.norm));
  if (row === undefined) return false;
  if (point && !lexicon.sets.pointedBefore.has(before.norm)) return false;
  // "Boeing 737 jets" names, "at the camp 9 people slept" counts: lower-case names need no noun behind.
  // "day six of the games": the noun behind is what the day is of.
  const taken = nounFollows && noun?.by !== 'partitive';
  return capitalised(before) && item.from > 1 ? isDigits(item) || !taken : !taken;
};

/** "Studio 12", "Windows 9", "Squad 6": a capitalised word before a bare small number that counts nothing. */
const afterName: Guard[1] = (all, item, lexicon, noun) => {
  const nounFollows = counts(noun);
  if (!bare(item) || nounFollows || item.first.phrase.scale > 1 || item.shape === 'score') return false;
  const before = all[item.from - 1];
  const initial = before?.text === '.' && before.glued && /^\p{Lu}$/u.test(all[item.from - 2]?.text ?? '');
  if (initial && isDigits(item)) return true;
  if (item.from > 0 && capitalised(before) && capitalised(all[item.first.number])) return true;
  if (
    (lexicon.sets.nounStops.has(norm(before)) && !/^\p{Lu}{2,3}$/u.test(before?.text ?? '')) ||
    lexicon.sets.neutral.has(norm(before))
  )
    return false;
  return (
    isDigits(item) &&
    capitalised(before) &&
    (item.from > 1 || /^\d{1,4}$/.test(raw(all, item))) &&
    !/^\d{1,3},/.test(raw(all, item))
  );
};

/** "310 Swift", "4 Began": a capitalised word behind a bare number, and no plural. */
const beforeName: Guard[1] = (all, item, _lexicon, noun) =>
  bare(item) &&
  isDigits(item) &&
  !counts(noun) &&
  item.first.phrase.scale === 1 &&
  capitalised(all[item.next]) &&
  all[item.next]?.glued === false &&
  !/^\d{1,3},/.test(raw(all, item));

/** "020 …", ids of many digits, "555-1234". */
const code: Guard[1] = (all, item) => {
  if (!bare(item) || !isDigits(item)) return false;
  const text = raw(all, item);
  if (/^0\d/.test(text) || /^\d{10,}$/.test(text)) return true;
  if (item.shape !== 'point' && /^\d{4}$/.test(all[item.last.number]?.text ?? '') && /^\d{3}$/.test(text)) return true;
  let digits = 0;
  let run = 0;
  for (let i = item.from; all[i]?.kind === 'number' && run < 5; i--, run++) digits += all[i]!.text.length;
  for (let i = item.from + 1; all[i]?.kind === 'number' && run < 9; i++, run++) digits += all[i]!.text.length;
  if (run > 1 && digits >= 7) return true;
  const [before, after] = [all[item.from - 1], all[item.next]];
  return [before, after].some((x) => x?.kind === 'code');
};

/** "2/14", "14/14": counters of pictures and pages; a fraction has a unit, "of" or a small noun behind it. */
const counter: Guard[1] = (all, item, lexicon) => {
  if (!bare(item) || item.first.phrase.form === 'words') return false;
  const slash = (i: number): boolean => all[i]?.text === '/' && all[i]!.glued && all[i + 1]?.glued === true;
  const last = all[item.next] === undefined || (all[item.next]!.text === '.' && all[item.next + 1] === undefined);
  if (isDigits(item) && last && lexicon.sets.of.has(norm(all[item.from - 1])) && all[item.from - 2]?.kind === 'number')
    return true;
  if (isDigits(item))
    return (
      (slash(item.next) && all[item.next + 1]?.kind === 'number') ||
      (item.from > 1 && slash(item.from - 1) && all[item.from - 2]?.kind === 'number')
    );
  const after = all[item.next];
  return slash(item.first.number + 1) && (item.from === 0 || after?.kind !== 'word' || capitalised(after));
};

/** "at 7.40": a British clock time, but for prices and indexes; "1100 hrs". */
const clock: Guard[1] = (all, item, lexicon) => {
  if (item.last.unit === 'hour' && /^(?:[01]\d|2[0-3])[0-5]\d$/.test(raw(all, item))) return true;
  if (!bare(item) || !/^(?:1?\d|2[0-3])\.[0-5]\d$/.test(raw(all, item)) || item.shape !== 'point') return false;
  if (!lexicon.sets.clockBefore.has(norm(all[item.from - 1]))) return false;
  return !all
    .slice(Math.max(0, item.from - 8), item.from)
    .some((x) => lexicon.sets.priceWords.has(x.norm) || lexicon.sets.up.has(x.norm) || lexicon.sets.down.has(x.norm));
};

/** "1) …", "2." at the head of a line. */
const enumerator: Guard[1] = (all, item) => {
  if (!bare(item) || !isDigits(item) || !/^\d{1,2}$/.test(raw(all, item))) return false;
  const after = all[item.next]?.text ?? '';
  if (after === ')') return all[item.from - 1]?.text !== '(' || item.from - 1 === 0;
  return item.from === 0 && (after === '.' || after === ':' || item.next === all.length);
};

/** "PS4": a sign of letters and one digit, glued, is a model; a price has more to it. */
const model: Guard[1] = (all, item, lexicon) =>
  lexicon.sets.modelSigns.has(all[item.from]?.text ?? '') &&
  all[item.first.number]?.glued === true &&
  item.first.phrase.scale === 1 &&
  /^\d$/.test(raw(all, item));

export const guards: readonly Guard[] = [
  ['not/glued-letters', gluedLetters],
  ['not/glued-before', isNamePart],
  ['not/ordinal', ordinal],
  ['not/calendar', calendar],
  ['not/year', year],
  ['not/street', street],
  ['not/named', named],
  ['not/after-name', afterName],
  ['not/before-name', beforeName],
  ['not/code', code],
  ['not/model', model],
  ['not/counter', counter],
  ['not/clock', clock],
  ['not/enumerator', enumerator],
];

/** The rule by which the number counts nothing, or `null`. */
export function excludedBy(all: Lex, item: Item, lexicon: Lexicon, noun: CountedNoun | null): string | null {
  return guards.find(([, test]) => test(all, item, lexicon, noun))?.[0] ?? null;
}
