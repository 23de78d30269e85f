import { alignWords, type WordEdit } from '../../derive/alignment-of-words.ts';
import type { StoryQuote } from '../../align/story-quotes.ts';
import { ALTERED } from '../thresholds.ts';

/** A place inside a quotation where two reports print other words, with the same words before and after it. */
export interface Alteration {
  readonly kind: 'omission' | 'insertion' | 'substitution';
  readonly base: readonly string[];
  readonly here: readonly string[];
}

type IsContent = (word: string) => boolean;

/** What a language knows of words. */
interface Words {
  readonly isContent: IsContent;
  /** What a word that is printed as it is spoken stands for ("gonna": "going to"). */
  readonly spoken?: ((word: string) => string) | undefined;
}

const NUMBER = /\p{N}/u;
/** "Rather than a wall" denies as much as "not a wall". */
const NEGATION = /^(?:not|no|never|cannot|rather)$|n['’]t$/u;
const isNumber = (word: string): boolean => NUMBER.test(word);
const denies = (word: string): boolean => NEGATION.test(word);
const bareDenial = (words: readonly string[]): number => words.filter(denies).length;
const flat = (words: readonly string[]): string => words.join('').replace(/[^\p{L}\p{N}]/gu, '');

/** "Lt" and "lieutenant", "Mr" and "Mister": the letters of the short one in order, its first the first and its last one far behind. */
function isShortFor(short: string, long: string): boolean {
  if (short.length < 2 || short.length > ALTERED.abbreviation || long.length < 2 * short.length) return false;
  if (short[0] !== long[0] || NUMBER.test(short + long)) return false;
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Minutes of the half day of a printed clock time: "6:41 pm" and "18:41" are one. */
function clockOf(words: readonly string[]): number | null {
  const found = words.map((word) => /^(\d{1,2})[:.](\d{2})(?!\d)/u.exec(word)).filter((match) => match !== null);
  return found.length === 1 ? (Number(found[0]![1]) % 12) * 60 + Number(found[0]![2]) : null;
}

/** "Fibre" and "fiber", "F.B.I." and "FBI", "wanted" and "want": one word in another form. */
function formsOfOne(a: readonly string[], b: readonly string[], { isContent, spoken }: Words): boolean {
  const plain = (words: readonly string[]): string => flat(words.map((word) => spoken?.(word) ?? word));
  const [x, y] = [plain(a), plain(b)];
  if (x === y) return true;
  if (bareDenial(a) !== bareDenial(b)) return false;
  const [onlyX, onlyY] = [plain(a.filter(isContent)), plain(b.filter(isContent))];
  if (onlyX !== '' && onlyX === onlyY) return true;
  const clocks = [clockOf(a), clockOf(b)];
  if (clocks[0] !== null && clocks[0] === clocks[1]) return true;
  if (isShortFor(x, y) || isShortFor(y, x)) return true;
  if (NUMBER.test(x + y) || Math.abs(x.length - y.length) > ALTERED.formLetters) return false;
  let same = 0;
  while (same < x.length && x[same] === y[same]) same++;
  let end = 0;
  while (end < Math.min(x.length, y.length) - same && x.at(-1 - end) === y.at(-1 - end)) end++;
  const shorter = Math.min(x.length, y.length);
  return same >= ALTERED.sameStart && (same >= shorter - ALTERED.formLetters || same + end >= shorter - 1);
}

/**
 * Whether words left out can as well have stood at an end: in "we hope so, we hope they come" beside "we hope they come" the first
 * words may be missing or those after them.
 */
function canStandAtEnd({ kind, a: inA, b: inB }: WordEdit, base: readonly string[], here: readonly string[]): boolean {
  if (kind === 'equal' || kind === 'substitute') return false;
  const [long, [from, to]] = kind === 'delete' ? [base, inA] : [here, inB];
  const [short, at] = kind === 'delete' ? [here, inB[0]] : [base, inA[0]];
  let left = 0;
  while (left < Math.min(at, to - from) && short[at - left - 1] === long[to - left - 1]) left++;
  let right = 0;
  while (right < Math.min(short.length - at, to - from) && short[at + right] === long[from + right]) right++;
  return left >= at || right >= short.length - at;
}

/** Whether equal words stand on both sides of an edit, a telling one among them. */
function flanked(edits: readonly WordEdit[], i: number, words: readonly string[], isContent: IsContent): boolean {
  const [before, after] = [edits[i - 1], edits[i + 1]];
  if (before?.kind !== 'equal' || after?.kind !== 'equal') return false;
  const sides = [words.slice(...before.a).slice(-ALTERED.beside), words.slice(...after.a).slice(0, ALTERED.beside)];
  // One light word beside ("we", "the") may be alike by chance, unless a word stands in the other's place.
  return (
    sides.flat().length >= ALTERED.fewestBeside &&
    (edits[i]!.kind === 'substitute' || sides.every((side) => side.length > 1 || side.some(isContent)))
  );
}

/** Whether all words of the first stand in a row in the second. */
const standsIn = (few: readonly string[], many: readonly string[]): boolean =>
  few.length <= many.length && many.some((_, at) => few.every((word, i) => word === many[at + i]));

/** Words that stand in for each other and stand near in the other quotation too: "neither late nor lost", "neither lost nor late". */
function changedPlaces(
  [gone, base, at]: readonly [readonly string[], readonly string[], number],
  [come, here, there]: readonly [readonly string[], readonly string[], number],
  isContent: IsContent,
): boolean {
  const near = (words: readonly string[], from: number): readonly string[] =>
    words.slice(Math.max(0, from - ALTERED.near), from + ALTERED.near);
  const stands = (words: readonly string[], among: readonly string[]): boolean =>
    words.some(isContent) && words.filter(isContent).every((word) => among.includes(word));
  return stands(gone, near(here, there)) && stands(come, near(base, at));
}

/**
 * What two reports print differently inside one quotation. Only where the words go on alike on both sides: what is missing at an
 * end, or where a quotation is openly broken off ("…," she said, "…"), was not changed.
 *
 * @example alterations(quoteOf('we will leave the quay now'), quoteOf('we will not leave the quay now'), isContent)
 */
export function alterations(
  base: StoryQuote,
  here: StoryQuote,
  isContent: IsContent,
  spoken?: (word: string) => string,
): Alteration[] {
  // Who says a thing twice may be quoted with either.
  if (standsIn(here.words, base.words) || standsIn(base.words, here.words)) return [];
  const edits = alignWords(base.words, here.words);
  const equal = edits.reduce((sum, edit) => (edit.kind === 'equal' ? sum + edit.a[1] - edit.a[0] : sum), 0);
  if (equal < ALTERED.fewestEqual || equal < ALTERED.equalShare * Math.min(base.words.length, here.words.length))
    return [];
  return edits.flatMap((edit, i): Alteration[] => {
    if (edit.kind === 'equal' || !flanked(edits, i, base.words, isContent)) return [];
    if (canStandAtEnd(edit, base.words, here.words)) return [];
    const [gone, come] = [base.words.slice(...edit.a), here.words.slice(...edit.b)];
    const broken =
      (here.breaks ?? []).some((at) => at >= edit.b[0] && at <= edit.b[1]) ||
      (base.breaks ?? []).some((at) => at >= edit.a[0] && at <= edit.a[1]);
    const all = [...gone, ...come];
    const grave = bareDenial(gone) !== bareDenial(come) || gone.some(isNumber) !== come.some(isNumber);
    // "6:00 p.m." and "6 p.m." are one time.
    if (broken || all.every((word) => /^0+$/u.test(word))) return [];
    // "The States's", "the States'".
    if (/^s?$/u.test(flat(all))) return [];
    if (edit.kind === 'substitute') {
      // "11th" and "eleventh" are one number.
      if (gone.some(isNumber) !== come.some(isNumber)) return [];
      if (
        Math.max(gone.length, come.length) > ALTERED.longestSubstitution ||
        formsOfOne(gone, come, { isContent, spoken })
      )
        return [];
      if (changedPlaces([gone, base.words, edit.a[0]], [come, here.words, edit.b[0]], isContent)) return [];
      const telling = gone.some(isContent) && come.some(isContent);
      return telling || grave ? [{ kind: 'substitution', base: gone, here: come }] : [];
    }
    const marks = edit.kind === 'delete' ? here.elisions : [...base.elisions, ...base.insertions, ...here.insertions];
    // "The [ferry]" for "it": what an editor puts in stands for what is left out.
    const replaced = (here.inserted ?? []).some((at) => at >= edit.b[0] && at <= edit.b[1]);
    if (edit.kind === 'delete' && replaced) return [];
    // "Orr and Dahl", "Dahl and Orr": what only moved was not left out.
    const others = edits.filter((other) => other.kind !== 'equal' && other !== edit);
    const elsewhere = new Set(
      others.flatMap((other) => (edit.kind === 'delete' ? here.words.slice(...other.b) : base.words.slice(...other.a))),
    );
    if (all.some(isContent) && all.filter(isContent).every((word) => elsewhere.has(word))) return [];
    if (all.length > ALTERED.longestCut || (marks.length > 0 && !grave)) return [];
    if (!all.some(isContent) && !grave && all.length < ALTERED.lightWords) return [];
    return [{ kind: edit.kind === 'delete' ? 'omission' : 'insertion', base: gone, here: come }];
  });
}

/** Whether most words of the shorter of two quotations stand in the other in the same order. */
export function sameWords(a: StoryQuote, b: StoryQuote): boolean {
  const equal = alignWords(a.words, b.words).reduce(
    (sum, edit) => (edit.kind === 'equal' ? sum + edit.a[1] - edit.a[0] : sum),
    0,
  );
  return equal >= ALTERED.fewestEqual && equal >= ALTERED.equalShare * Math.min(a.words.length, b.words.length);
}

/** The words of a quotation from the first to the last that another quotation of the same saying has too. */
function inner(base: StoryQuote, here: StoryQuote): readonly [readonly string[], readonly string[]] {
  const equal = alignWords(base.words, here.words).filter(({ kind }) => kind === 'equal');
  const [first, last] = [equal[0], equal.at(-1)];
  if (!first || !last) return [[], []];
  return [base.words.slice(first.a[0], last.a[1]), here.words.slice(first.b[0], last.b[1])];
}

/** Whether alterations turn the sense: a denial or a number come or gone. A denial that only moved turns nothing. */
export function turnsSense(changes: readonly Alteration[], base: StoryQuote, here: StoryQuote): boolean {
  const [x, y] = inner(base, here);
  // A phrase with a denial in it that is left out ("no names given") turns nothing: only the denial with the little verb it hangs on does.
  const denied = changes.some(({ kind, base: gone, here: come }) => {
    const others = Math.max(gone.length - bareDenial(gone), come.length - bareDenial(come));
    const most = kind === 'substitution' ? ALTERED.longestDenial - 1 : ALTERED.besideDenial;
    return bareDenial(gone) !== bareDenial(come) && others <= most;
  });
  return (
    (denied && bareDenial(x) !== bareDenial(y)) ||
    changes.some((change) => change.base.some(isNumber) && change.here.some(isNumber))
  );
}
