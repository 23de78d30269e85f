import type { Atom } from './atoms.ts';
import type { Lexeme } from './lexemes.ts';
import type { Lexicon } from './lexicon.ts';

type Lex = readonly Lexeme[];

/** An atom, or two joined: "10 to 12", "between 5% and 6%", "2-0", "one in five". */
export interface Item {
  readonly first: Atom;
  readonly last: Atom;
  readonly from: number;
  readonly next: number;
  /** In the order printed. */
  readonly values: readonly [number, number];
  readonly shape: 'point' | 'range' | 'score' | 'ratio';
}

const DASH = /^[-‐‑–—]$/u;
const point = (atom: Atom): Item => ({
  first: atom,
  last: atom,
  from: atom.from,
  next: atom.next,
  values: [atom.value, atom.value],
  shape: 'point',
});

type NumberLink = 'dash' | 'to' | 'or' | 'and' | 'in';

/** How two neighbouring atoms are linked, by the lexemes between them. */
function linkOf(all: Lex, a: Atom, b: Item, lexicon: Lexicon): NumberLink | null {
  const between = all.slice(a.next, b.from).map((x) => x.norm);
  const { rangeWords, ratioWords, and } = lexicon.language;
  const text = between.filter((x) => !DASH.test(x));
  if (text.length === 0) return between.length === 1 ? 'dash' : null;
  if (ratioWords.some((words) => words.join(' ') === text.join(' '))) return 'in';
  if (text.length > 1) return null;
  if (rangeWords.to.includes(text[0]!)) return 'to';
  if (rangeWords.or.includes(text[0]!)) return 'or';
  return and.includes(text[0]!) ? 'and' : null;
}

/** "1 to 2 thousand", "$14 to $19 billion": the scale and unit stand once, behind. */
function sharing(a: Atom, b: Atom): Atom {
  const bare = a.unit === null || (a.money !== null && a.money === b.money);
  const scales = bare && a.phrase.scale === 1 && b.phrase.scale > 1 && Math.abs(a.phrase.mantissa) < b.phrase.mantissa;
  const factor = scales ? b.phrase.scale : 1;
  const value = Number((a.value * factor).toPrecision(12));
  const phrase = scales ? { ...a.phrase, scale: factor } : a.phrase;
  if (a.unit !== null) return { ...a, phrase, value, place: a.place * factor };
  return { ...a, phrase, value, place: a.place * factor, unit: b.unit, kind: b.kind, money: b.money, hyphen: b.hyphen };
}

const sameUnit = (a: Atom, b: Atom): boolean =>
  a.unit === null || b.unit === null || rateless(a.unit) === rateless(b.unit);
const rateless = (unit: string): string => unit.replace(/ per .*$/, '').replace(' of age', '');

function hasBefore(all: Lex, at: number, most: number, words: ReadonlySet<string> | readonly string[]): boolean {
  const has = (x: Lexeme): boolean =>
    Array.isArray(words) ? words.includes(x.norm) : (words as ReadonlySet<string>).has(x.norm);
  return all.slice(Math.max(0, at - most), at).some(has);
}

function isScore(all: Lex, a: Atom, b: Item, link: NumberLink, lexicon: Lexicon): boolean {
  const small = (atom: Atom): boolean =>
    atom.unit === null &&
    atom.phrase.form === 'digits' &&
    /^\d{1,3}$/.test(all[atom.number]?.text ?? '') &&
    atom.phrase.scale === 1;
  if (b.shape !== 'point' || !small(a) || !small(b.last) || (link !== 'dash' && link !== 'to')) return false;
  const near =
    hasBefore(all, a.from, 4, lexicon.sets.scoreWords) ||
    all.slice(b.next, b.next + 2).some((x) => lexicon.sets.scoreWords.has(x.norm));
  if (link === 'to')
    return near && a.value > b.first.value && !hasBefore(all, a.from, 2, lexicon.language.rangeWords.from);
  return a.value >= b.first.value || near;
}

const RATIO_BASES = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 25, 50, 100, 1000, 10000]);

function isRatio(all: Lex, a: Atom, b: Item, lexicon: Lexicon): boolean {
  const [top, bottom] = [a.value, b.values[0]];
  if (b.shape !== 'point' || a.unit !== null || b.first.unit !== null) return false;
  const out = b.from - a.next > 1;
  if (!Number.isInteger(top) || !Number.isInteger(bottom) || top < 1 || top >= bottom) return false;
  if (out) return bottom <= 10000;
  if (lexicon.sets.pronounBefore.has(all[a.from - 1]?.norm ?? '')) return false;
  return RATIO_BASES.has(bottom) && (top === 1 || bottom === 10 || bottom === 100 || bottom === 1000);
}

function isRange(all: Lex, a: Atom, b: Item, link: NumberLink, lexicon: Lexicon): boolean {
  const { rangeWords } = lexicon.language;
  if (b.shape !== 'point' || !sameUnit(a, b.first)) return false;
  if (a.unit !== null && b.first.unit === null && link !== 'dash' && link !== 'and') return false;
  const shared = sharing(a, b.first);
  if (shared.value >= b.values[0]) return false;
  if (link === 'and') return hasBefore(all, a.from, 4, rangeWords.between);
  if (link === 'or') return a.unit === null && b.values[0] <= a.value * 10 && a.phrase.form !== 'vague';
  if (link === 'dash') return true;
  if (hasBefore(all, a.from, 1, rangeWords.from)) return hasBefore(all, a.from - 1, 4, rangeWords.spanning);
  const changes = hasBefore(all, a.from, 3, lexicon.sets.up) || hasBefore(all, a.from, 3, lexicon.sets.down);
  return a.unit === null || shared.value !== a.value || !changes;
}

/** "30 million of the 2 billion crowns": the part has the unit of the whole. */
function isPart(all: Lex, a: Atom, b: Item, lexicon: Lexicon): boolean {
  const between = all.slice(a.next, b.from).map((x) => x.norm);
  const { of, determiners } = lexicon.sets;
  return (
    a.unit === null &&
    b.first.unit !== null &&
    a.phrase.scale > 1 &&
    between.length < 3 &&
    of.has(between[0] ?? '') &&
    (between.length === 1 || determiners.has(between[1]!))
  );
}

function joined(all: Lex, a: Atom, b: Item, lexicon: Lexicon): Item | 'inherits' | null {
  const link = linkOf(all, a, b, lexicon);
  if (link === null) return isPart(all, a, b, lexicon) ? 'inherits' : null;
  if (link === 'in')
    return isRatio(all, a, b, lexicon)
      ? {
          ...point(a),
          last: b.last,
          next: b.next,
          values: [a.value / b.values[0], a.value / b.values[0]],
          shape: 'ratio',
        }
      : null;
  if (link !== 'and' && isScore(all, a, b, link, lexicon))
    return { ...point(a), last: b.last, next: b.next, values: [a.value, b.values[0]], shape: 'score' };
  if (isRange(all, a, b, link, lexicon)) {
    const shared = sharing(a, b.first);
    return {
      first: shared,
      last: b.last,
      from: a.from,
      next: b.next,
      values: [shared.value, b.values[0]],
      shape: 'range',
    };
  }
  const fromTo = link === 'to' && hasBefore(all, a.from, 1, lexicon.language.rangeWords.from);
  if (
    fromTo &&
    a.unit !== null &&
    b.first.unit !== null &&
    a.unit !== b.first.unit &&
    sameUnit(a, b.first) &&
    !a.unit.includes(' per ')
  )
    return 'inherits';
  const list = link === 'or' || (fromTo && b.first.unit !== null);
  return list && a.unit === null ? 'inherits' : null;
}

/** Joins neighbours from the right, so that the unit behind the last one reaches the first. */
export function items(all: Lex, atoms: readonly Atom[], lexicon: Lexicon): Item[] {
  const out: Item[] = [];
  for (let i = atoms.length - 1; i >= 0; i--) {
    const atom = atoms[i]!;
    const right = out.at(-1);
    const result = right ? joined(all, atom, right, lexicon) : null;
    if (result === null || right === undefined) out.push(point(atom));
    else if (result === 'inherits')
      out.push(point(atom.unit === null ? sharing(atom, right.first) : { ...atom, unit: right.first.unit }));
    else out[out.length - 1] = result;
  }
  return afterwards(all, out.reverse(), lexicon);
}

/** "from 90 pounds to 80": the second number has the unit of the first. */
function afterwards(all: Lex, list: readonly Item[], lexicon: Lexicon): Item[] {
  return list.map((item, i) => {
    const before = list[i - 1];
    if (!before || item.first.unit !== null || before.last.unit === null || item.shape !== 'point') return item;
    const between = all.slice(before.next, item.from).map((x) => x.norm);
    const { from, to } = lexicon.language.rangeWords;
    if (!from.includes(all[before.from - 1]?.norm ?? '') || !to.includes(between.at(-1) ?? '') || between.length > 2)
      return item;
    const { unit, kind, money } = before.last;
    const atom = { ...item.first, unit, kind, money };
    return { ...item, first: atom, last: atom };
  });
}
