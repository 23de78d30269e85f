import type { Item } from './frames.ts';
import type { Tag } from './tags.ts';

/** Item indexes, half open. */
export type Stretch = readonly [from: number, to: number];

const NOMINAL = new Set<Tag>(['noun', 'name', 'num', 'time', 'quote']);
const GLUE = /^[-‐‑–/&@#.’'$£€%]$/u;

/** A quotation whose last mark of punctuation says that an attribution follows or a sentence ends. */
export const endsLikeSpeech = (item: Item | undefined): boolean =>
  item?.tag === 'quote' && /[,.!?…—–-]\s*["'”’»“«‘›]+$/u.test(item.text);

export const isNominal = (item: Item | undefined): boolean => item !== undefined && NOMINAL.has(item.tag);

/** A hyphen, slash or point glued to the words on both sides. */
export function isGlue(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (!item || item.tag !== 'punct' || !GLUE.test(item.text)) return false;
  const before = items[i - 1];
  const after = items[i + 1];
  return before?.end === item.start || after?.start === item.end;
}

function openBracket(items: readonly Item[], close: number): number {
  for (let i = close - 1; i >= 0 && close - i < 12; i--) if (items[i]!.text === '(') return i;
  return -1;
}

function closeBracket(items: readonly Item[], open: number): number {
  for (let i = open + 1; i < items.length && i - open < 12; i++) if (items[i]!.text === ')') return i;
  return -1;
}

/** A relative pronoun a few items left of a verb: then the verb belongs to a clause inside the phrase. */
function relativeBefore(items: readonly Item[], verb: number): number {
  for (let i = verb - 1; i >= 0 && verb - i < 5; i--) {
    const tag = items[i]!.tag;
    if (tag === 'rel' || (tag === 'that' && isNominal(items[i - 1]))) return i;
    if (tag === 'punct') return -1;
  }
  return -1;
}

/**
 * The noun phrase whose last item is `last`, found leftwards: base, possessors, phrases hung on it, coordinated names.
 * Empty when nothing nominal stands there.
 */
export function phraseEndingAt(items: readonly Item[], last: number): Stretch {
  let i = last;
  let start = last + 1;
  let named = false;
  while (i >= 0) {
    const item = items[i]!;
    const left = items[i - 1];
    if (item.text === ')') {
      const open = openBracket(items, i);
      if (open < 0) break;
      i = open - 1;
      if (start === last + 1) start = open;
      continue;
    }
    if (item.tag === 'time' && named && !isGlue(items, i + 1)) break;
    if (NOMINAL.has(item.tag)) {
      if (
        item.tag === 'quote' &&
        !(left && (left.tag === 'det' || left.tag === 'name' || left.tag === 'noun' || left.tag === 'poss'))
      )
        break;
      if (item.tag === 'name' || item.tag === 'noun') named = true;
      start = i;
    } else if (item.tag === 'det' || item.tag === 'poss') start = i;
    else if (isGlue(items, i)) {
      if (!left || left.tag === 'punct') break;
    } else if (item.tag === 'ven' || item.tag === 'ving') {
      const right = items[i + 1];
      const modifies =
        right !== undefined &&
        (isNominal(right) || isGlue(items, i + 1) || right.tag === 'prep' || right.tag === 'to' || right.tag === 'det');
      if (
        !modifies ||
        !left ||
        !(left.tag === 'det' || isNominal(left) || left.tag === 'poss' || isGlue(items, i - 1) || left.tag === 'adv')
      ) {
        if (modifies && (!left || left.tag === 'quote' || left.tag === 'punct')) start = i;
        break;
      }
      start = i;
    } else if (item.tag === 'adv') {
      if (!left || left.tag === 'punct' || left.tag === 'that' || left.tag === 'sub' || left.tag === 'conj') break;
      const right = items[i + 1];
      if (!right || !(right.tag === 'ven' || right.tag === 'noun' || right.tag === 'num' || right.tag === 'ving'))
        break;
    } else if (item.tag === 'prep' || (item.tag === 'to' && isNominal(items[i + 1]))) {
      if (item.agent && left?.tag === 'ven' && (items[i - 2]?.tag === 'aux' || items[i - 2]?.tag === 'adv')) break;
      if (
        !left ||
        item.hangs === 0 ||
        !(
          isNominal(left) ||
          left.tag === 'ven' ||
          left.text === ')' ||
          (left.tag === 'ving' && items[i - 2]?.tag !== 'punct')
        )
      )
        break;
    } else if (item.tag === 'conj') {
      if (!left || !isNominal(left) || item.joins === 'but') break;
      const [from] = phraseEndingAt(items.slice(0, i), i - 1);
      const before = items[from - 1];
      if (
        from >= i ||
        (before && !(before.tag === 'punct' || before.tag === 'that' || before.tag === 'sub' || before.tag === 'conj'))
      )
        break;
      start = from;
      break;
    } else if (item.tag === 'verb' || item.tag === 'aux' || item.tag === 'modal') {
      const relative = relativeBefore(items, i);
      if (relative <= 0) break;
      i = relative;
      start = relative;
    } else break;
    i--;
  }
  // Leading words that belong to no phrase.
  while (
    start <= last &&
    (items[start]!.tag === 'time' || items[start]!.tag === 'adv') &&
    start < last &&
    isNominal(items[start + 1]) &&
    items[start + 1]!.tag !== 'time'
  )
    start++;
  return [start, last + 1];
}

/** The noun phrase that begins at `from`, found rightwards. With `hanging`, phrases hung on it are taken too. */
export function phraseFrom(items: readonly Item[], from: number, hanging = true): Stretch {
  let i = from;
  let end = from;
  while (i < items.length) {
    const item = items[i]!;
    const left = items[i - 1];
    const right = items[i + 1];
    if (item.tag === 'pron' && i === from) return [from, from + 1];
    if (item.tag === 'noun' || item.tag === 'name' || item.tag === 'num') end = i + 1;
    else if (item.tag === 'time') {
      if (!(right && isNominal(right)) && i > from) break;
      end = i + 1;
    } else if (item.tag === 'det') {
      if (i > from && left && isNominal(left)) break;
    } else if (item.tag === 'poss') end = i + 1;
    else if (item.tag === 'adv') {
      if (!right || !(isNominal(right) || right.tag === 'ven')) break;
    } else if (item.tag === 'ven' || item.tag === 'ving') {
      if (
        !right ||
        !(isNominal(right) || isGlue(items, i + 1)) ||
        (left && isNominal(left) && item.tag === 'ving' && end > from)
      )
        break;
    } else if (isGlue(items, i)) {
      if (item.text === '.' && i === items.length - 1) break;
      if (!right || right.tag === 'punct') break;
    } else if (item.tag === 'quote') {
      if (i === from || !right || !isNominal(right) || !left || left.tag === 'punct') break;
      end = i + 1;
    } else if (item.text === '(') {
      const close = closeBracket(items, i);
      if (close < 0) break;
      i = close;
      end = close + 1;
    } else if (item.tag === 'prep' && hanging && end > from) {
      if (item.hangs < 2 || !right || !(isNominal(right) || right.tag === 'det')) break;
    } else if (item.tag === 'conj' && end > from) {
      if (item.joins !== 'and' || !right || !(right.tag === 'name' || right.tag === 'det' || right.tag === 'noun'))
        break;
      const [, after] = phraseFrom(items, i + 1, hanging);
      if (items[after]?.tag === 'verb' || items[after]?.tag === 'aux' || items[after]?.tag === 'modal') break;
    } else break;
    i++;
  }
  return [from, end];
}

const FINITE = new Set<Tag>(['verb', 'aux', 'modal']);
export const isFinite = (item: Item | undefined): boolean => item !== undefined && FINITE.has(item.tag);

/** Does a stretch hold a finite verb? */
export const hasVerb = (items: readonly Item[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isFinite(items[i])) return true;
  return false;
};

/** After a phrase that ends at `end`: ", the mayor of Orr," or ", who left," belongs to it. Returns its end, comma included when closed. */
export function withApposition(items: readonly Item[], end: number): number {
  if (items[end]?.text !== ',') return end;
  const first = items[end + 1];
  if (
    !first ||
    !(
      first.tag === 'det' ||
      first.tag === 'rel' ||
      first.tag === 'num' ||
      first.tag === 'noun' ||
      first.tag === 'name' ||
      first.tag === 'adv' ||
      first.tag === 'ven'
    )
  )
    return end;
  for (let i = end + 1; i < items.length && i - end < 30; i++) {
    const item = items[i]!;
    if (item.text === ',' || (item.tag === 'punct' && /^[.;:!?]$/u.test(item.text) && i === items.length - 1)) return i;
    if (first.tag !== 'rel' && (isFinite(item) || item.tag === 'pron' || item.tag === 'quote')) return end;
    if (item.tag === 'quote' || item.text === ';' || item.text === ':') return end;
  }
  return end;
}
