import type { Lexeme } from './lexemes.ts';
import { placeOf } from './lexemes.ts';
import { longest, lookup } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';

/** A number as printed, before any unit. `next` is the index of the first lexeme after it. */
export interface NumberPhrase {
  readonly next: number;
  readonly value: number;
  readonly place: number;
  readonly form: 'digits' | 'words' | 'fraction' | 'vague';
  /** The number before its scale word: 2.5 in "2.5 million". */
  readonly mantissa: number;
  /** 1 where no scale word follows. */
  readonly scale: number;
  /** For plurals without a number: what one of them is ("dozens" 12). */
  readonly vague?: number;
  /** Printed as "a" or "an": "a million". */
  readonly article?: boolean;
}

type Lex = readonly Lexeme[];

const isDash = (x: Lexeme | undefined): boolean => x?.kind === 'mark' && /^[-‐‑–]$/u.test(x.text);
const clean = (value: number): number => Number(value.toPrecision(12));

/** "million", "bn", also the plural behind a number: "3 dozens". */
const scaleOf = (word: string, { language }: Lexicon): number | undefined =>
  lookup(language.scales, word) ?? lookup(language.scaleSigns, word) ?? lookup(language.vaguePlurals, word);

/** Scale words after a number: "4 hundred million", "3 billion-mile", "5bn". */
function scaled(all: Lex, at: number, lexicon: Lexicon): { scale: number; next: number } {
  let scale = 1;
  let next = at;
  for (;;) {
    const here = isDash(all[next]) ? all[next + 1] : all[next];
    const step = isDash(all[next]) ? 2 : 1;
    const factor = here?.kind === 'word' ? scaleOf(here.norm, lexicon) : undefined;
    if (factor === undefined || (scale > 1 && factor < scale && factor !== 12 && scale !== 12)) return { scale, next };
    scale *= factor;
    next += step;
  }
}

/** "1/2", "3⁄8" glued, after a number with a blank: "4 1/2". */
function slashed(all: Lex, at: number): { value: number; next: number } | null {
  const [top, slash, bottom] = [all[at], all[at + 1], all[at + 2]];
  if (top?.kind !== 'number' || !slash?.glued || !/^[/⁄]$/u.test(slash.text)) return null;
  if (bottom?.kind !== 'number' || !bottom.glued || !/^\d{1,2}$/.test(top.text)) return null;
  if (!/^(?:[2-68]|10|12|16|20|32|64|100|128|1000)$/.test(bottom.text) || top.value >= bottom.value) return null;
  if (all[at + 3]?.glued === true && /^[/⁄\d]/u.test(all[at + 3]!.text)) return null;
  return { value: top.value / bottom.value, next: at + 3 };
}

function digits(all: Lex, at: number, lexicon: Lexicon): NumberPhrase | null {
  const first = all[at];
  if (first?.kind !== 'number') return null;
  const whole = slashed(all, at);
  if (whole) {
    const { scale, next } = scaled(all, whole.next, lexicon);
    return { next, value: whole.value * scale, place: 0.1 * scale, form: 'fraction', mantissa: whole.value, scale };
  }
  let mantissa = first.value;
  let place = first.place;
  let next = at + 1;
  const part = /^\d+$/.test(first.text) && all[next]?.glued === false ? slashed(all, next) : null;
  if (part) {
    mantissa += part.value;
    place = 0.1;
    next = part.next;
  }
  const power = tenToThe(all, next);
  if (power) {
    mantissa = Number(`${mantissa}e${power.exponent}`);
    place *= 10 ** power.exponent;
    next = power.next;
  }
  const damaged = splitDecimal(all, at, lexicon);
  if (damaged) {
    mantissa = damaged.value;
    place = damaged.place;
    next = damaged.next;
  }
  const then = scaled(all, next, lexicon);
  return {
    next: then.next,
    value: clean(mantissa * then.scale),
    place: place * then.scale,
    form: 'digits',
    mantissa,
    scale: then.scale,
  };
}

/** "×10^-30", "x 10−30". */
function tenToThe(all: Lex, at: number): { exponent: number; next: number } | null {
  if (!/^[×x]$/u.test(all[at]?.text ?? '') || all[at + 1]?.text !== '10') return null;
  let i = at + 2;
  if (all[i]?.text === '^') i++;
  const negative = all[i]?.glued === true && /^[-−–]$/u.test(all[i]!.text);
  if (negative) i++;
  const exponent = all[i];
  if (exponent?.kind !== 'number' || !exponent.glued || !/^\d{1,3}$/.test(exponent.text)) return null;
  return { exponent: negative ? -exponent.value : exponent.value, next: i + 1 };
}

/** "7. 4 percent": a blank fell into a decimal. Only before a unit or scale, where no sentence can begin. */
function splitDecimal(all: Lex, at: number, lexicon: Lexicon): { value: number; place: number; next: number } | null {
  const [a, point, b] = [all[at], all[at + 1], all[at + 2]];
  const afterAt = isDash(all[at + 3]) ? at + 4 : at + 3;
  const after = all[afterAt];
  if (!/^\d{1,3}$/.test(a?.text ?? '') || point?.text !== '.' || !point.glued) return null;
  if (b?.kind !== 'number' || b.glued || !/^\d{1,2}$/.test(b.text) || !after) return null;
  const unit =
    after.text === '%' ||
    lookup(lexicon.language.scales, after.norm) !== undefined ||
    longest(all, afterAt, 2, lexicon.unitWords, 'words') !== null ||
    (after.glued && Object.hasOwn(lexicon.language.weakScaleSigns, after.norm)) ||
    lexicon.sets.magnitudes.has(after.norm) ||
    lexicon.sets.magnitudes.has(all[at - 1]?.norm ?? '');
  const text = `${a!.text}.${b.text}`;
  return unit ? { value: Number(text), place: placeOf(text), next: at + 3 } : null;
}

/** "twenty-three", "two hundred and five thousand", "half a million", "two-thirds", "dozens", "a dozen". */
function spelled(all: Lex, at: number, lexicon: Lexicon): NumberPhrase | null {
  const { language, sets } = lexicon;
  const word = (i: number): string => (all[i]?.kind === 'word' ? all[i]!.norm : '');
  const article = sets.articles.has(word(at));
  let i = article ? at + 1 : at;
  let total = 0;
  let current = 0;
  let seen = 0;
  let last: '' | 'ones' | 'tens' | 'hundred' | 'scale' = '';
  let scale = 1;
  let mantissa = 0;
  for (;;) {
    const dash = seen > 0 && isDash(all[i]) && all[i]!.glued && all[i + 1]?.glued === true;
    const joined = seen > 0 && sets.and.has(word(i)) && (last === 'scale' || last === 'hundred');
    const k = dash || joined ? i + 1 : i;
    const text = word(k);
    const numeral = lookup(language.numerals, text);
    if (numeral !== undefined && !(article && seen === 0)) {
      const fits =
        last === '' || last === 'scale' || last === 'hundred' || (last === 'tens' && numeral > 0 && numeral < 10);
      if (!fits) break;
      current += numeral;
      last = numeral >= 20 && numeral % 10 === 0 ? 'tens' : 'ones';
    } else if (sets.hundred.has(text) && !joined) {
      if (last === 'scale' || last === 'hundred') break;
      current = (seen === 0 ? 1 : current) * 100;
      last = 'hundred';
    } else if (Object.hasOwn(language.scales, text) && !joined && (seen > 0 || article)) {
      const factor = language.scales[text]!;
      if (factor === 12 && total + current > 99) break;
      mantissa = seen === 0 ? 1 : current;
      scale = factor;
      total += mantissa * factor;
      current = 0;
      last = 'scale';
    } else break;
    seen++;
    i = k + 1;
  }
  if (seen === 0) return null;
  // "hundred people" without a number or article before it is a plural gone wrong or "a few hundred": no number.
  if (!article && sets.hundred.has(word(at))) return null;
  if (isOrdinal(all, i, lexicon)) return null;
  const value = total + current;
  const point = pointed(all, i, lexicon);
  if (point) {
    const then = scaled(all, point.next, lexicon);
    const mantissa = value + point.value;
    return {
      next: then.next,
      value: clean(mantissa * then.scale),
      place: point.place * then.scale,
      form: 'words',
      mantissa,
      scale: then.scale,
    };
  }
  const half = halfAfter(all, i, lexicon);
  if (half) {
    const then = scaled(all, half.next, lexicon);
    return {
      next: then.next,
      value: (value + half.value) * then.scale,
      place: 0.1 * then.scale,
      form: 'words',
      mantissa: value + half.value,
      scale: then.scale,
    };
  }
  return {
    next: i,
    value,
    place: placeOf(String(value)),
    form: 'words',
    mantissa: last === 'scale' && total === value ? mantissa : value,
    scale: last === 'scale' ? scale : 1,
    ...(article ? { article } : {}),
  };
}

/** "twenty-first", "two hundredth": a place in a row, no count. */
function isOrdinal(all: Lex, at: number, { sets }: Lexicon): boolean {
  const dash = isDash(all[at]) && all[at]!.glued && all[at + 1]?.glued === true;
  const word = all[dash ? at + 1 : at];
  return word !== undefined && word.kind === 'word' && (dash ? sets.ordinals : sets.longOrdinals).has(word.norm);
}

/** "two point five": the digits after the point, told one by one or as a number below hundred. */
function pointed(
  all: Lex,
  at: number,
  { language, sets }: Lexicon,
): { value: number; place: number; next: number } | null {
  if (!sets.points.has(all[at]?.norm ?? '')) return null;
  let text = '';
  let next = at + 1;
  for (; next < at + 7; next++) {
    const numeral = lookup(language.numerals, all[next]?.norm ?? '');
    if (numeral === undefined || numeral > 9) break;
    text += String(numeral);
  }
  return text === '' ? null : { value: Number(`0.${text}`), place: 10 ** -text.length, next };
}

/** "and a half" after a number. */
function halfAfter(all: Lex, at: number, lexicon: Lexicon): { value: number; next: number } | null {
  const { sets, language } = lexicon;
  if (!sets.and.has(all[at]?.norm ?? '') || !sets.articles.has(all[at + 1]?.norm ?? '')) return null;
  const bottom = lookup(language.fractions, all[at + 2]?.norm ?? '');
  return bottom === undefined || bottom > 4 ? null : { value: 1 / bottom, next: at + 3 };
}

/** "half a million", "two-thirds", "a third of", "three quarters", "one-fifth". */
function fraction(all: Lex, at: number, lexicon: Lexicon): NumberPhrase | null {
  const { language, sets } = lexicon;
  const norm = (i: number): string => (all[i]?.kind === 'word' ? all[i]!.norm : '');
  const bottomOf = (text: string): { bottom: number; plural: boolean } | null => {
    const bare = lookup(language.fractionPlurals, text) ?? text.replace(/s$/, '');
    const bottom = lookup(language.fractions, bare) ?? 0;
    return bottom === 0 ? null : { bottom, plural: bare !== text };
  };
  const made = (value: number, next: number): NumberPhrase => {
    const afterArticle = sets.articles.has(norm(next)) ? next + 1 : next;
    const then = scaled(all, afterArticle, lexicon);
    const scale = then.scale;
    return {
      next: scale > 1 ? then.next : next,
      value: scale > 1 ? clean(value * scale) : value,
      place: 0.1 * scale,
      form: scale > 1 ? 'words' : 'fraction',
      mantissa: value,
      scale,
    };
  };
  const scaleFollows = (i: number): boolean =>
    Object.hasOwn(language.scales, norm(sets.articles.has(norm(i)) ? i + 1 : i));
  const partitive = (i: number): boolean => sets.of.has(norm(i)) || sets.determiners.has(norm(i));
  if (language.half.includes(norm(at))) {
    if (sets.halfBefore.has(norm(at - 1))) return null;
    const next = isDash(all[at + 1]) ? at + 2 : at + 1;
    if (scaleFollows(at + 1)) return made(0.5, at + 1);
    if (partitive(at + 1)) return made(0.5, at + 1);
    if (sets.articles.has(norm(at + 1)) || isDash(all[at + 1]) || lexicon.unitWords.has(norm(next)))
      return lexicon.unitWords.has(norm(at + 2))
        ? made(0.5, at + 2)
        : lexicon.unitWords.has(norm(next))
          ? made(0.5, next)
          : null;
    return null;
  }
  const article = sets.articles.has(norm(at));
  const single = article ? bottomOf(norm(at + 1)) : null;
  if (single && !single.plural) {
    if (scaleFollows(at + 2) && !sets.articles.has(norm(at + 2))) return made(1 / single.bottom, at + 2);
    return sets.of.has(norm(at + 2)) || (single.bottom === 2 && lexicon.unitWords.has(norm(at + 2)))
      ? made(1 / single.bottom, at + 2)
      : null;
  }
  if (language.quarter.includes(norm(at)) && scaleFollows(at + 1)) return made(0.25, at + 1);
  const top = Object.hasOwn(language.numerals, norm(at))
    ? language.numerals[norm(at)]!
    : /^\d{1,2}$/.test(all[at]?.text ?? '')
      ? all[at]!.value
      : 0;
  if (top === 0 || top > 20) return null;
  const k = isDash(all[at + 1]) ? at + 2 : at + 1;
  const bottom = bottomOf(norm(k));
  if (!bottom || top >= bottom.bottom) return null;
  const dashed = k === at + 2;
  // "one third place" and "two third-placed teams" are ordinals: the plural, the dash or "of" decides.
  const proves = bottom.plural || (top === 1 && (dashed || sets.of.has(norm(k + 1))));
  return proves ? made(top / bottom.bottom, k + 1) : null;
}

/** "dozens", "tens of thousands", "hundreds of thousands". A bare "tens" or "scores" needs "of". */
function vague(all: Lex, at: number, lexicon: Lexicon): NumberPhrase | null {
  const { language, sets } = lexicon;
  const norm = (i: number): string => (all[i]?.kind === 'word' ? all[i]!.norm : '');
  const base = lookup(language.vaguePlurals, norm(at)) ?? 0;
  if (base === 0) return null;
  if (at > 0 && (all[at - 1]!.kind === 'number' || Object.hasOwn(language.numerals, norm(at - 1)))) return null;
  const more = sets.of.has(norm(at + 1)) ? (lookup(language.vaguePlurals, norm(at + 2)) ?? 0) : 0;
  if (more > 0)
    return {
      next: at + 3,
      value: base * more,
      place: base * more,
      form: 'vague',
      mantissa: 1,
      scale: base * more,
      vague: base * more,
    };
  const followed = sets.of.has(norm(at + 1));
  if ((base === 20 || base === 10) && !followed) return null;
  if (!followed && !sets.vagueFollowers.has(norm(at + 1))) return null;
  return { next: at + 1, value: base, place: base, form: 'vague', mantissa: 1, scale: base, vague: base };
}

/** Reads the number that starts at `at`, in digits or words; `null` where none starts. */
export function numberAt(all: Lex, at: number, lexicon: Lexicon): NumberPhrase | null {
  const here = all[at];
  if (here === undefined || here.kind === 'code' || here.kind === 'mark') return null;
  return fraction(all, at, lexicon) ?? digits(all, at, lexicon) ?? spelled(all, at, lexicon) ?? vague(all, at, lexicon);
}
