/**
 * What a text must hold for an expression to match: found by reading the expression, so that rules need not say it twice.
 * Most rules meet nothing in most texts; asking this first spares running, and often building, their expressions.
 */

/** Sets of strings; of each set a text must hold at least one. Empty when nothing can be said. */
type Needs = readonly (readonly string[])[];

const NOTHING: Needs = [];

/** More alternatives are not worth asking for. */
const MOST = 48;

interface Place {
  readonly source: string;
  at: number;
}

/** What stands for one character or more: a letter of a literal, a group with its needs, or anything else. */
type Atom =
  | { readonly kind: 'letter'; readonly letter: string }
  | { readonly kind: 'other'; readonly needs: Needs }
  | { readonly kind: 'place' };

const PLACE: Atom = { kind: 'place' };
const OTHER: Atom = { kind: 'other', needs: NOTHING };
const letterOf = (letter: string): Atom => ({ kind: 'letter', letter });

const shortest = (set: readonly string[]): number => Math.min(...set.map(({ length }) => length));

/** The set that says most: its shortest string is the longest. */
const best = (needs: Needs): readonly string[] =>
  needs.reduce((a, b) => (shortest(b) > shortest(a) || (shortest(b) === shortest(a) && b.length < a.length) ? b : a));

function skipClass(p: Place): void {
  for (p.at++; p.source[p.at] !== ']' && p.at < p.source.length; p.at++) if (p.source[p.at] === '\\') p.at++;
  p.at++;
}

/** What stands behind a backslash. */
function escaped(p: Place): Atom {
  const kind = p.source[p.at + 1] ?? '';
  p.at += 2;
  if (/[bB]/.test(kind)) return PLACE;
  if (/[pPk]/.test(kind)) {
    p.at = p.source.indexOf(kind === 'k' ? '>' : '}', p.at) + 1;
    return OTHER;
  }
  const code = /^u\{([0-9a-f]+)\}|^u([0-9a-f]{4})|^x([0-9a-f]{2})/iu.exec(p.source.slice(p.at - 1, p.at + 8));
  if (code) {
    p.at += code[0].length - 1;
    return letterOf(String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? code[3]!, 16)));
  }
  if (kind === 'n') return letterOf('\n');
  return /[A-Za-z0-9]/.test(kind) ? OTHER : letterOf(kind);
}

function group(p: Place): Atom {
  const head = /^\((?:\?(?::|<[A-Za-z_]\w*>|(<?[=!])))?/u.exec(p.source.slice(p.at, p.at + 40))!;
  p.at += head[0].length;
  if (p.source[p.at] === '?') throw new SyntaxError('a group that is not understood');
  const needs = alternatives(p);
  if (p.source[p.at] !== ')') throw new SyntaxError('an expression that is not understood');
  p.at++;
  return head[1] === undefined ? { kind: 'other', needs } : PLACE;
}

function atom(p: Place): Atom {
  const c = p.source[p.at]!;
  if (c === '\\') return escaped(p);
  if (c === '(') return group(p);
  if (c === '[') {
    skipClass(p);
    return OTHER;
  }
  p.at++;
  if (c === '^' || c === '$') return PLACE;
  return c === '.' ? OTHER : letterOf(c);
}

/** How often at least; `null` without a quantifier. */
function least(p: Place): number | null {
  const found = /^(?:([*+?])|\{(\d+)(?:,\d*)?\})\??/u.exec(p.source.slice(p.at, p.at + 16));
  if (!found) return null;
  p.at += found[0].length;
  return found[1] === undefined ? Number(found[2]) : found[1] === '+' ? 1 : 0;
}

function sequence(p: Place): Needs {
  const out: (readonly string[])[] = [];
  let literal = '';
  const close = (): void => {
    if (literal.trim() !== '') out.push([literal]);
    literal = '';
  };
  while (p.at < p.source.length && p.source[p.at] !== '|' && p.source[p.at] !== ')') {
    const one = atom(p);
    const times = least(p);
    if (one.kind === 'place') continue;
    if (one.kind === 'letter') {
      if (times !== 0) literal += one.letter;
      if (times !== null) close();
      continue;
    }
    close();
    if (times !== 0) out.push(...one.needs);
  }
  close();
  return out;
}

function alternatives(p: Place): Needs {
  const all = [sequence(p)];
  while (p.source[p.at] === '|') {
    p.at++;
    all.push(sequence(p));
  }
  if (all.length === 1) return all[0]!;
  if (all.some((needs) => needs.length === 0)) return NOTHING;
  const either = new Set(all.flatMap(best));
  return either.size > MOST ? NOTHING : [[...either]];
}

const known = new WeakMap<RegExp, Needs>();

/**
 * Sets of strings, of each of which a text must hold one for the expression to match: as they stand, or in small letters where
 * the case does not count. Empty when any text may match.
 *
 * @example requiredBy(/\bphotos? (?:by|from) \p{Lu}/u) // [['photo'], ['by', 'from']]
 */
export function requiredBy(pattern: RegExp): readonly (readonly string[])[] {
  let found = known.get(pattern);
  if (found === undefined) {
    const place = { source: pattern.source, at: 0 };
    try {
      found = alternatives(place);
      if (place.at < place.source.length) found = NOTHING;
    } catch {
      found = NOTHING; // what is not understood may match
    }
    if (pattern.ignoreCase) found = found.map((set) => set.map(small));
    known.set(pattern, found);
  }
  return found;
}

/** Small letters as expressions without case see them: the long s is an s. */
export const small = (text: string): string => text.toLowerCase().replaceAll('ſ', 's');

/**
 * Whether an expression may match a text. Cheap, and never wrongly no.
 *
 * @param lower the text in `small` letters, where it is asked about often
 */
export function mayMatch(pattern: RegExp, text: string, lower?: string): boolean {
  const needs = requiredBy(pattern);
  if (needs.length === 0) return true;
  const searched = pattern.ignoreCase ? (lower ?? small(text)) : text;
  return needs.every((set) => set.some((one) => searched.includes(one)));
}
