import { normalForm } from '../../read/index.ts';

/**
 * A piece of a sentence as the number grammar needs it. Finer than a token: "RM14.20", "3.4mm" and "US$5m" are cut
 * where digits meet letters, and clock times, dotted dates, versions and long codes are one piece of kind `code`.
 */
export interface Lexeme {
  readonly kind: 'number' | 'word' | 'mark' | 'code';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly norm: string;
  /** No white space before it. */
  readonly glued: boolean;
  /** For numbers: the value, and the place of the last digit that counts (0.1 for 2.5, 100 for 300). */
  readonly value: number;
  readonly place: number;
}

export type NumberFormat = 'point-decimal' | 'comma-decimal';

/** "1,200.5" */
const POINT_DECIMAL = [
  String.raw`(?:\d{1,3}(?:[,\u00a0\u202f\u2009]\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d+)(?:\.\d+)?[¼-¾⅐-⅞]?`,
  String.raw`(?<![\p{L}\p{N}])\.\d+`,
];
/** "1.200,5" */
const COMMA_DECIMAL = [String.raw`(?:\d{1,3}(?:[.'’\u00a0\u202f\u2009]\d{3})+|\d+)(?:,\d+)?[¼-¾⅐-⅞]?(?![.]\d)`];

const lexeme = (numbers: readonly string[]): RegExp =>
  new RegExp(
    [
      String.raw`(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?`,
      String.raw`\d+(?::\d+)+(?:\.\d+)?`,
      ...(numbers === COMMA_DECIMAL ? numbers : []),
      String.raw`\d+(?:\.\d+){2,}`,
      String.raw`\d+(?:[-–/]\d+){2,}`,
      ...numbers,
      String.raw`[¼-¾⅐-⅞]`,
      String.raw`(?:[kcmd]?m|ft|in)[23²³](?![\p{L}\p{N}])`,
      String.raw`['’]s(?![\p{L}\p{N}])`,
      String.raw`\p{L}[\p{L}\p{M}]*(?:['’](?!s(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}]*)*`,
      String.raw`\.{2,}|\S`,
    ].join('|'),
    'gu',
  );
const LEXEMES: Readonly<Record<NumberFormat, RegExp>> = {
  'point-decimal': lexeme(POINT_DECIMAL),
  'comma-decimal': lexeme(COMMA_DECIMAL),
};

/** "1.200.000": thousands, no version. */
const GROUPED = /^\d{1,3}(?:\.\d{3})+$/;
const CODE = /^\d+(?::\d+)+|^\d+(?:\.\d+){2,}$|^\d+(?:[-–/]\d+){2,}$/;
const NUMBER = /^[.\d¼-¾⅐-⅞]/u;
const WORD = /^['’]?\p{L}/u;

const GLYPHS: Readonly<Record<string, number>> = {
  '¼': 1 / 4,
  '½': 1 / 2,
  '¾': 3 / 4,
  '⅐': 1 / 7,
  '⅑': 1 / 9,
  '⅒': 1 / 10,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};

/** Place of the last digit that counts: 300 -> 100, 2.50 -> 0.01. */
export function placeOf(digits: string): number {
  const point = digits.indexOf('.');
  if (point >= 0) return 10 ** -(digits.length - point - 1);
  return 10 ** (/[1-9](0*)$/.exec(digits)?.[1]?.length ?? 0);
}

function numeral(text: string, format: NumberFormat): { value: number; place: number } {
  const glyph = GLYPHS[text.at(-1) ?? ''];
  const printed = glyph === undefined ? text : text.slice(0, -1);
  const digits =
    format === 'point-decimal'
      ? printed.replace(/[,\u00a0\u202f\u2009]/g, '')
      : printed.replace(/[.'’\u00a0\u202f\u2009]/g, '').replace(',', '.');
  const whole = digits === '' ? 0 : Number(digits);
  return glyph === undefined ? { value: whole, place: placeOf(digits) } : { value: whole + glyph, place: 0.1 };
}

/**
 * Cuts a stretch of text.
 *
 * @param base offset of `text` in the whole text
 * @param format which marks group thousands and begin decimals
 * @example lexemes('US$5m', 0).map((x) => x.text) // ['US', '$', '5', 'm']
 */
export function lexemes(text: string, base: number, format: NumberFormat = 'point-decimal'): Lexeme[] {
  const out: Lexeme[] = [];
  let last = -1;
  for (const match of text.matchAll(LEXEMES[format])) {
    const piece = match[0];
    const start = base + match.index;
    const end = start + piece.length;
    const glued = last === start;
    last = end;
    const common = { start, end, text: piece, glued };
    if (CODE.test(piece) && !(format === 'comma-decimal' && GROUPED.test(piece)))
      out.push({ ...common, kind: 'code', norm: piece, value: NaN, place: 0 });
    else if (NUMBER.test(piece) && piece !== '.' && !piece.startsWith('..'))
      out.push({ ...common, kind: 'number', norm: piece, ...numeral(piece, format) });
    else if (WORD.test(piece)) out.push({ ...common, kind: 'word', norm: normalForm(piece), value: NaN, place: 0 });
    else out.push({ ...common, kind: 'mark', norm: piece, value: NaN, place: 0 });
  }
  const whole = brokenMarks(out);
  return format === 'point-decimal' ? rejoined(whole) : whole;
}

/** "3: 30" and "p. m.": a blank fell into a clock time or an abbreviation. */
function brokenMarks(all: readonly Lexeme[]): Lexeme[] {
  const out: Lexeme[] = [];
  for (let i = 0; i < all.length; i++) {
    const [a, mark, b, end] = [all[i]!, all[i + 1], all[i + 2], all[i + 3]];
    const tight = mark?.glued === true && b?.glued === false;
    const clock = tight && mark.text === ':' && /^(?:[01]?\d|2[0-3])$/.test(a.text) && /^[0-5]\d$/.test(b.text);
    const letters =
      tight &&
      mark.text === '.' &&
      /^\p{Ll}$/u.test(a.text) &&
      /^\p{Ll}$/u.test(b.text) &&
      end?.text === '.' &&
      end.glued;
    if (clock)
      out.push({
        ...a,
        kind: 'code',
        end: b.end,
        text: `${a.text}:${b.text}`,
        norm: `${a.text}:${b.text}`,
        value: NaN,
        place: 0,
      });
    else if (letters) out.push({ ...a, end: end!.end, text: `${a.text}.${b.text}.`, norm: `${a.text}.${b.text}.` });
    else {
      out.push(a);
      continue;
    }
    i += clock ? 2 : 3;
  }
  return out;
}

/**
 * Some archives put a blank behind every comma and point: "2, 000", "80, 000". Joined where the second part can only
 * be the rest of a number: three digits from 000 on, or any three where the sentence has such a break for sure.
 */
function rejoined(all: readonly Lexeme[]): Lexeme[] {
  const broken = (i: number, sure: boolean): boolean => {
    const [a, comma, b] = [all[i], all[i + 1], all[i + 2]];
    if (a?.kind !== 'number' || comma?.text !== ',' || b?.kind !== 'number') return false;
    if (!comma.glued || b.glued || !/^\d{1,3}(?:,\d{3})*$/.test(a.text) || a.value === 0) return false;
    return sure ? /^0\d\d(?:,\d{3})*$/.test(b.text) : /^\d{3}(?:,\d{3})*$/.test(b.text);
  };
  const damaged = all.some((_, i) => broken(i, true));
  if (!damaged) return [...all];
  const out: Lexeme[] = [];
  for (let i = 0; i < all.length; i++) {
    const here = all[i]!;
    if (!broken(i, false)) {
      out.push(here);
      continue;
    }
    const rest = all[i + 2]!;
    const text = `${here.text},${rest.text}`;
    out.push({ ...here, end: rest.end, text, norm: text, ...numeral(text, 'point-decimal') });
    i += 2;
  }
  return out;
}

/** A word printed with a capital letter, also inside (iPhone). */
export function capitalised(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'word' && /\p{Lu}/u.test(lexeme.text);
}
