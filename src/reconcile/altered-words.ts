import { alignWords, type WordEdit } from '../derive/alignment-of-words.ts';
import type { StoryQuote } from '../align/story-quotes.ts';
import { ALTERED } from './thresholds.ts';

/** A place inside a quotation where two reports print other words, with the same words before and after it. */
export interface Alteration {
  readonly kind: 'omission' | 'insertion' | 'substitution';
  readonly base: readonly string[];
  readonly here: readonly string[];
}

type IsContent = (word: string) => boolean;

const NUMBER = /\p{N}/u;
const NEGATION = /^(?:not|no|never|cannot)$|n['’]t$/u;
const isNumber = (word: string): boolean => NUMBER.test(word);
const denies = (word: string): boolean => NEGATION.test(word);
const bareDenial = (words: readonly string[]): number => words.filter(denies).length;
const flat = (words: readonly string[]): string => words.join('').replace(/[^\p{L}\p{N}]/gu, '');

/** "Fibre" and "fiber", "F.B.I." and "FBI", "wanted" and "want": one word in another form. */
function formsOfOne(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [flat(a), flat(b)];
  if (x === y) return true;
  if (bareDenial(a) !== bareDenial(b)) return false;
  if (NUMBER.test(x + y) || Math.abs(x.length - y.length) > ALTERED.formLetters) return false;
  let same = 0;
  while (same < x.length && x[same] === y[same]) same++;
  let end = 0;
  while (end < Math.min(x.length, y.length) - same && x.at(-1 - end) === y.at(-1 - end)) end++;
  const shorter = Math.min(x.length, y.length);
  return same >= ALTERED.sameStart && (same >= shorter - ALTERED.formLetters || same + end >= shorter - 1);
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

/**
 * What two reports print differently inside one quotation. Only where the words go on alike on both sides: what is missing at an
 * end, or where a quotation is openly broken off ("…," she said, "…"), was not changed.
 *
 * @example alterations(quoteOf('we will leave the quay now'), quoteOf('we will not leave the quay now'), isContent)
 */
export function alterations(base: StoryQuote, here: StoryQuote, isContent: IsContent): Alteration[] {
  const edits = alignWords(base.words, here.words);
  const equal = edits.reduce((sum, edit) => (edit.kind === 'equal' ? sum + edit.a[1] - edit.a[0] : sum), 0);
  if (equal < ALTERED.fewestEqual || equal < ALTERED.equalShare * Math.min(base.words.length, here.words.length))
    return [];
  return edits.flatMap((edit, i): Alteration[] => {
    if (edit.kind === 'equal' || !flanked(edits, i, base.words, isContent)) return [];
    const [gone, come] = [base.words.slice(...edit.a), here.words.slice(...edit.b)];
    const broken =
      (here.breaks ?? []).some((at) => at >= edit.b[0] && at <= edit.b[1]) ||
      (base.breaks ?? []).some((at) => at >= edit.a[0] && at <= edit.a[1]);
    const all = [...gone, ...come];
    const grave = bareDenial(gone) !== bareDenial(come) || gone.some(isNumber) !== come.some(isNumber);
    // "6:00 p.m." and "6 p.m." are one time.
    if (broken || all.every((word) => /^0+$/u.test(word))) return [];
    if (edit.kind === 'substitute') {
      // "11th" and "eleventh" are one number.
      if (gone.some(isNumber) !== come.some(isNumber)) return [];
      if (Math.max(gone.length, come.length) > ALTERED.longestSubstitution || formsOfOne(gone, come)) return [];
      const telling = gone.some(isContent) && come.some(isContent);
      return telling || grave ? [{ kind: 'substitution', base: gone, here: come }] : [];
    }
    const marks = edit.kind === 'delete' ? here.elisions : [...base.elisions, ...base.insertions, ...here.insertions];
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
  // A whole sentence with a denial in it that is left out turns nothing.
  const denied = changes.some(
    (change) =>
      bareDenial(change.base) !== bareDenial(change.here) &&
      Math.max(change.base.length, change.here.length) <= ALTERED.longestDenial,
  );
  return (
    (denied && bareDenial(x) !== bareDenial(y)) ||
    changes.some((change) => change.base.some(isNumber) && change.here.some(isNumber))
  );
}
