import type { QuantityKind } from '../../model/quantity.ts';
import type { CurrencyRow } from '../../model/language/quantities.ts';
import { capitalised } from './lexemes.ts';
import type { Lexeme } from './lexemes.ts';
import { longest, lookup } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { numberAt } from './number-words.ts';
import type { NumberPhrase } from './number-words.ts';

type Lex = readonly Lexeme[];

/** One number with the unit printed at it; ranges, nouns and hedges come later. Indexes are into the lexemes. */
export interface Atom {
  readonly from: number;
  readonly next: number;
  /** Index of the number itself (after sign and currency). */
  readonly number: number;
  readonly numberNext: number;
  readonly phrase: NumberPhrase;
  readonly value: number;
  readonly place: number;
  readonly unit: string | null;
  readonly kind: QuantityKind;
  readonly money: CurrencyRow | null;
  /** "+0.2%". */
  readonly plus: boolean;
  /** Joined to its unit or noun by a hyphen: "3-inch". */
  readonly hyphen: boolean;
}

const DASH = /^[-‐‑]$/u;
const MINUS = /^[-−–]$/u;
const isDash = (x: Lexeme | undefined): boolean => x?.kind === 'mark' && DASH.test(x.text);

interface Prefix {
  readonly next: number;
  readonly row: CurrencyRow | null;
  readonly scale: number;
  readonly negative: boolean;
  readonly plus: boolean;
}

/** Currency and sign before a number: "$", "US $", "-$", "HK$", "RM", "minus". */
function prefixAt(all: Lex, at: number, lexicon: Lexicon): Prefix {
  const first = signAt(all, at, lexicon);
  let next = first.next;
  let found = currencyAt(all, next, lexicon);
  // "usd$ 8": the code and the sign say the same; the one that names a country counts.
  const again = found && currencyAt(all, found.next, lexicon);
  if (found && again && all[again.next]?.kind === 'number')
    found = { ...again, row: found.row.name === 'dollar' || found.row.codes.length === 0 ? again.row : found.row };
  if (found) next = found.next;
  const second = found ? signAt(all, next, lexicon) : null;
  return {
    next: second?.next ?? next,
    row: found?.row ?? null,
    scale: found?.scale ?? 1,
    negative: first.negative || second?.negative === true,
    plus: first.plus,
  };
}

function signAt(all: Lex, at: number, lexicon: Lexicon): { next: number; negative: boolean; plus: boolean } {
  const none = { next: at, negative: false, plus: false };
  const here = all[at];
  const after = all[at + 1];
  if (here === undefined || after === undefined) return none;
  if (lexicon.sets.minus.has(here.norm)) {
    const next = isDash(after) ? at + 2 : at + 1;
    const isNumber = all[next]?.kind === 'number' || lexicon.moneySigns.has(all[next]?.text ?? '');
    return isNumber || Object.hasOwn(lexicon.language.numerals, all[next]?.norm ?? '')
      ? { next, negative: true, plus: false }
      : none;
  }
  const before = all[at - 1];
  const free =
    !here.glued || before === undefined || /^[($=,;:/]$/u.test(before.text) || lexicon.moneySigns.has(before.text);
  if (here.text === '+' && free && after.glued) return { next: at + 1, negative: false, plus: true };
  if (!MINUS.test(here.text) || !free || before?.kind === 'number') return none;
  if (after.glued && (after.kind === 'number' || lexicon.moneySigns.has(after.text)))
    return { next: at + 1, negative: true, plus: false };
  // "- 20 degrees" with a blank is a minus only where the unit can be below zero and no clause was left open.
  if (after.kind === 'number') {
    const unit = longest(all, at + 2, 3, lexicon.unitWords, 'words')?.value;
    if (unit === 'celsius' || unit === 'fahrenheit') return { next: at + 1, negative: true, plus: false };
  }
  return none;
}

function currencyAt(
  all: Lex,
  at: number,
  lexicon: Lexicon,
): { readonly next: number; readonly row: CurrencyRow; readonly scale: number } | null {
  const here = all[at];
  if (here === undefined || here.kind === 'number' || here.kind === 'code') return null;
  for (let length = 3; length > 0; length--) {
    const run = all.slice(at, at + length);
    if (run.length < length) continue;
    const text = run.map((x) => x.text).join('');
    const row =
      lexicon.moneySigns.get(text) ??
      (/^[a-z.]{2,3}\$$|^c\$$/.test(text) ? lexicon.moneySigns.get(text.toUpperCase()) : undefined);
    if (row === undefined) continue;
    const letters = run.filter((x) => x.kind === 'word');
    const tight = run.slice(1).every((x) => x.glued);
    // "A $5 million fine": a single letter is an article unless the sign is glued to it; "c $ 100" is no word.
    if (letters[0]?.text.length === 1 && !tight && letters[0].text !== 'c') continue;
    const onlyLetters = run.every((x) => x.kind === 'word');
    const after = all[at + length];
    if (onlyLetters && after?.glued !== true && !lexicon.sets.prefixOnlySigns.has(text)) continue;
    if (/[A-Z]$|=$/.test(text) && !onlyLetters && after?.glued !== true) continue;
    return { next: at + length, row, scale: 1 };
  }
  const code = here.kind === 'word' ? lexicon.moneyCodes.get(here.text) : undefined;
  if (code === undefined) return null;
  // "JPY=" as terminals print it.
  const next = all[at + 1]?.text === '=' ? at + 2 : at + 1;
  return { next, row: code.row, scale: code.scale };
}

/** A scale sign that may be a unit or a letter too: "$5m", "4.3M", "10k", "5m users". */
function weakScale(
  all: Lex,
  phrase: NumberPhrase,
  money: boolean,
  lexicon: Lexicon,
): { next: number; scale: number } | null {
  const here = all[phrase.next];
  if (here?.kind !== 'word' || phrase.form !== 'digits' || phrase.scale > 1) return null;
  const sign = here.norm;
  const scale = Object.hasOwn(lexicon.language.weakScaleSigns, sign) ? lexicon.language.weakScaleSigns[sign]! : 0;
  if (scale === 0 || here.text.length > 2) return null;
  const after = all[phrase.next + 1];
  const made = { next: phrase.next + 1, scale };
  if (after?.glued === true && after.kind !== 'mark') return null;
  if (money) return sign === 'mm' ? null : made;
  if (sign === 'k' && here.glued)
    return here.text === 'K' && /^\d+$/.test(all[phrase.next - 1]?.text ?? '') && phrase.value > 999 ? null : made;
  if (sign === 'mm') return null;
  if (here.text === 'M' && here.glued) return made;
  if (lexicon.moneyWords.has(after?.norm ?? '') || lexicon.moneyCodes.has(after?.text ?? '')) return made;
  const noun = [after, all[phrase.next + 2]].some((x) => x !== undefined && lexicon.sets.weakScaleNouns.has(x.norm));
  return (sign === 'm' || sign === 'b') && noun ? made : null;
}

interface Suffix {
  readonly next: number;
  readonly unit: string;
  readonly kind: QuantityKind;
  readonly money: CurrencyRow | null;
  readonly scale: number;
}

function kindOf(unit: string, lexicon: Lexicon): QuantityKind {
  if (unit === 'percentage') return 'percentage';
  return lexicon.sets.durations.has(unit) ? 'duration' : 'measure';
}

/** The unit or currency after a number. */
function suffixAt(all: Lex, at: number, phrase: NumberPhrase, lexicon: Lexicon): Suffix | null {
  const opening = all[at]?.text ?? '';
  if (/^[([{<]$/.test(opening)) return bracketed(all, at, lexicon);
  const ofA =
    phrase.form === 'fraction' && lexicon.sets.of.has(opening) && lexicon.sets.articles.has(all[at + 1]?.norm ?? '');
  if (ofA) return fractionOfUnit(all, at + 2, lexicon);
  const start = isDash(all[at]) ? at + 1 : at;
  const money = longest(all, start, 3, lexicon.moneyWords, 'words');
  const unit = unitAt(all, start, phrase, lexicon);
  if (money && (!unit || money.next >= unit.next) && !(start > at && money.value.words.length === 0))
    return { next: money.next, unit: money.value.name, kind: 'money', money: money.value, scale: 1 };
  if (unit) return { next: unit.next, unit: unit.value, kind: kindOf(unit.value, lexicon), money: null, scale: 1 };
  if (start > at) return null;
  const sign = currencyAt(all, at, lexicon);
  // Signs of letters ("Rs", "RM", "PS") stand before their number only.
  const letters = lexicon.sets.prefixOnlySigns.has(opening);
  if (sign && !letters) {
    const nextIsNumber = all[sign.next]?.kind === 'number' && all[sign.next]?.glued === true;
    if (!nextIsNumber) {
      const scale = lookup(lexicon.language.scales, all[sign.next]?.norm ?? '') ?? 1;
      const next = scale > 1 ? sign.next + 1 : sign.next;
      return { next, unit: sign.row.name, kind: 'money', money: sign.row, scale: sign.scale * scale };
    }
  }
  return null;
}

/** "1/8 of a US pint". */
function fractionOfUnit(all: Lex, at: number, lexicon: Lexicon): Suffix | null {
  const start = capitalised(all[at]) ? at + 1 : at;
  const unit = longest(all, start, 3, lexicon.unitWords, 'words');
  return unit && { next: unit.next, unit: unit.value, kind: kindOf(unit.value, lexicon), money: null, scale: 1 };
}

/** "20 (kg)". */
function bracketed(all: Lex, at: number, lexicon: Lexicon): Suffix | null {
  const sign = longest(all, at + 1, 3, lexicon.unitSigns, 'sign');
  if (!sign || !/^[)\]}>]$/.test(all[sign.next]?.text ?? '')) return null;
  return { next: sign.next + 1, unit: sign.value, kind: kindOf(sign.value, lexicon), money: null, scale: 1 };
}

function unitAt(all: Lex, at: number, phrase: NumberPhrase, lexicon: Lexicon): { value: string; next: number } | null {
  const first = all[at];
  if (first === undefined || first.kind === 'number') return null;
  const word = longest(all, at, 6, lexicon.unitWords, 'words');
  const sign = longest(all, at, 4, lexicon.unitSigns, 'sign');
  const glued = first.glued ? longest(all, at, 1, lexicon.unitGlued, 'sign') : null;
  const best = [word, sign, glued, apart(all, at, lexicon)].reduce(
    (a, b) => (b && (!a || b.next > a.next) ? b : a),
    null,
  );
  if (best === null) return null;
  const after = all[best.next];
  // "5120 L-17", "5M4": a unit that runs on into another word or number is a code.
  const runsOn = after?.glued === true && (after.kind === 'number' || (after.kind === 'word' && best !== word));
  if (runsOn && best !== word) return null;
  const single = best !== word && best.next === at + 1 && first.text.length === 1 && first.kind === 'word';
  const sized = lexicon.sets.sizes.has(all[best.next + 1]?.norm ?? '');
  if (single && isDash(after) && after!.glued && all[best.next + 1]?.glued === true && !sized) return null;
  const heat = best.value === 'celsius' || best.value === 'fahrenheit';
  if (single && heat && !first.glued && (capitalised(after) || phrase.value > 1000)) return null;
  // "the 30s", "2031s best": seconds are told by a decimal ("9.8s").
  if (glued !== null && best === glued && best.value === 'second' && phrase.place >= 1) return null;
  return best;
}

/** Signs of one letter with a blank before them, where no noun can stand: "9 m long", "5 ft 3 in", `8 " long`. */
function apart(all: Lex, at: number, lexicon: Lexicon): { value: string; next: number } | null {
  const [here, after] = [all[at]!, all[at + 1]];
  const ends =
    after === undefined ||
    after.kind !== 'word' ||
    lexicon.sets.nounStops.has(after.norm) ||
    lexicon.sets.sizes.has(after.norm);
  const sized = after !== undefined && lexicon.sets.sizes.has(after.norm);
  if (/^["”]$/u.test(here.text) && sized && !lexicon.unitGlued.has(after.text)) return { value: 'inch', next: at + 1 };
  if (here.kind === 'word' && !here.glued && lexicon.unitGlued.get(here.text) === 'inch') {
    const before = all[at - 2]?.text ?? '';
    return (lexicon.unitWords.get(before) ?? lexicon.unitSigns.get(before)) === 'foot'
      ? { value: 'inch', next: at + 1 }
      : null;
  }
  if (here.glued || !ends) return null;
  const unit = /^[mgl]$/.test(here.text) ? lexicon.unitGlued.get(here.text) : undefined;
  return unit === undefined ? null : { value: unit, next: at + 1 };
}

/** "per share", "a barrel", "/h", "-a-day" after a unit; gives the index after it and the noun. */
export function rateAt(all: Lex, at: number, lexicon: Lexicon): { next: number; per: string } | null {
  const { sets, language } = lexicon;
  let i = at;
  if (isDash(all[i]) && sets.articles.has(all[i + 1]?.norm ?? '')) i++;
  const how = all[i];
  if (how === undefined) return null;
  const article = sets.articles.has(how.norm);
  if (!article && !sets.per.has(how.norm)) return null;
  const j = isDash(all[i + 1]) ? i + 2 : i + 1;
  const noun = all[j];
  if (noun?.kind !== 'word' || (article && sets.notRateBefore.has(all[j + 1]?.norm ?? ''))) return null;
  const unit = longest(all, j, 3, lexicon.unitWords, 'words') ?? longest(all, j, 2, lexicon.unitSigns, 'sign');
  const scaleNoun = Object.hasOwn(language.rateAliases, noun.norm) ? language.rateAliases[noun.norm]! : null;
  if (scaleNoun !== null) return { next: j + 1, per: scaleNoun };
  if (unit && (!article || sets.rateNouns.has(noun.norm) || unit.value.includes(' ')))
    return { next: unit.next, per: unit.value };
  if (sets.rateNouns.has(noun.norm)) return { next: j + 1, per: noun.norm };
  if (article || how.text === '/' || sets.nounStops.has(noun.norm)) return null;
  return { next: j + 1, per: noun.norm.replace(/s$/, '') };
}

/** "tons of red wheat a year": the rate stands behind what is measured. */
function rateBehind(all: Lex, at: number, lexicon: Lexicon): { next: number; per: string } | null {
  const direct = rateAt(all, at, lexicon);
  if (direct || !lexicon.sets.of.has(all[at]?.norm ?? '')) return direct;
  for (let i = at + 1; i < at + 5 && all[i]?.kind === 'word'; i++) {
    const later = i > at + 1 ? rateAt(all, i, lexicon) : null;
    if (later && lexicon.sets.durations.has(later.per)) return later;
  }
  return null;
}

/** The atom that starts at `at`, or `null`. */
export function atomAt(all: Lex, at: number, lexicon: Lexicon): Atom | null {
  const prefix = prefixAt(all, at, lexicon);
  const phrase = numberAt(all, prefix.next, lexicon);
  if (phrase === null) return null;
  if (prefix.row !== null && phrase.article === true) return null;
  const weak = weakScale(all, phrase, prefix.row !== null, lexicon);
  const numberNext = weak?.next ?? phrase.next;
  const scale = (weak?.scale ?? 1) * prefix.scale;
  const sign = prefix.negative ? -1 : 1;
  const base: Atom = {
    from: at,
    next: numberNext,
    number: prefix.next,
    numberNext,
    phrase: weak ? { ...phrase, scale: weak.scale } : phrase,
    value: Number((sign * phrase.value * scale).toPrecision(12)),
    place: phrase.place * scale,
    unit: null,
    kind: 'plain',
    money: null,
    plus: prefix.plus,
    hyphen: false,
  };
  if (prefix.row) return withRate(all, prefixedMoney(all, base, prefix.row, lexicon), lexicon);
  const suffix = suffixAt(all, numberNext, phrase, lexicon);
  if (!suffix) return base;
  const unit =
    suffix.unit === 'pound-mass' && isMoneyPound(all, base, suffix, lexicon) ? 'pound sterling' : suffix.unit;
  const made: Atom = {
    ...base,
    next: suffix.next,
    value: Number((base.value * suffix.scale).toPrecision(12)),
    place: base.place * suffix.scale,
    unit,
    kind: unit === 'pound sterling' ? 'money' : suffix.kind,
    money: suffix.money,
    hyphen: isDash(all[numberNext]),
  };
  return withRate(all, withCents(all, made, lexicon), lexicon);
}

/** "$30 US", "$5 million Canadian", "€5 EUR": a currency may be told twice. */
function prefixedMoney(all: Lex, atom: Atom, row: CurrencyRow, lexicon: Lexicon): Atom {
  const made: Atom = { ...atom, unit: row.name, kind: 'money', money: row };
  const after = longest(all, atom.next, 3, lexicon.moneyWords, 'words');
  if (after && (after.value === row || after.value.name.includes(row.name)))
    return { ...made, next: after.next, unit: after.value.name };
  const text = all[atom.next]?.text ?? '';
  const code = lexicon.moneyCodes.get(text);
  if (code && all[atom.next + 1]?.kind !== 'number') return { ...made, next: atom.next + 1, unit: code.row.name };
  if (row.name === 'dollar' && /^U\.?S\.?$/.test(text)) return { ...made, next: atom.next + 1 };
  return made;
}

/** "3 dollars 50 cents", "six dollars and thirty cents", "12 dollars 40". */
function withCents(all: Lex, atom: Atom, lexicon: Lexicon): Atom {
  if (atom.money?.hundredth === undefined || !Number.isInteger(atom.value)) return atom;
  const and = lexicon.sets.and.has(all[atom.next]?.norm ?? '');
  const at = and ? atom.next + 1 : atom.next;
  const part = numberAt(all, at, lexicon);
  if (
    part === null ||
    part.value >= 100 ||
    !Number.isInteger(part.value) ||
    part.form === 'fraction' ||
    part.value === 0
  )
    return atom;
  const unit = longest(all, part.next, 2, lexicon.moneyWords, 'words');
  const named = unit !== null && unit.value.name === atom.money.hundredth;
  const open = part.value >= 10 && (all[part.next] === undefined || /^[.,;:!?)]$/.test(all[part.next]!.text));
  if (!named && !open) return atom;
  return { ...atom, value: atom.value + part.value / 100, place: 0.01, next: named ? unit.next : part.next };
}

function withRate(all: Lex, atom: Atom, lexicon: Lexicon): Atom {
  if (atom.unit === null) return atom;
  const rate = atom.kind === 'measure' ? rateBehind(all, atom.next, lexicon) : rateAt(all, atom.next, lexicon);
  if (rate === null || rate.per === atom.unit) return atom;
  return { ...atom, unit: `${atom.unit} per ${rate.per}`, next: rate.next };
}

/** "Pounds" are money after a million, or where the sentence speaks of prices. */
function isMoneyPound(all: Lex, atom: Atom, suffix: Suffix, lexicon: Lexicon): boolean {
  const word = all[suffix.next - 1]?.norm ?? '';
  if (lexicon.unitWords.get(word) !== suffix.unit || lexicon.sets.of.has(all[suffix.next]?.norm ?? '')) return false;
  if (atom.phrase.scale >= 1e6) return true;
  return all.slice(Math.max(0, atom.from - 12), suffix.next + 8).some((x) => lexicon.sets.moneyContext.has(x.norm));
}
