import type { AttributionLanguage } from '../../model/language/attribution.ts';
import type { Item } from '../grammar/frames.ts';
import { hasVerb, isFinite, isNominal, phraseFrom } from '../grammar/phrases.ts';
import type { Stretch } from '../grammar/phrases.ts';
import type { Cue } from './cues.ts';
import type { Source } from './sources.ts';

const isStop = (item: Item | undefined): boolean =>
  item !== undefined && item.tag === 'punct' && /^[.!?;]$/u.test(item.text);
const isComma = (item: Item | undefined): boolean =>
  item !== undefined && item.tag === 'punct' && /^[,—–]$/u.test(item.text);
/** A comma, also one that stands inside the closing mark. */
const endsInComma = (item: Item | undefined): boolean =>
  isComma(item) || (item?.tag === 'quote' && /,["'”’»]+$/u.test(item.text));

/** Items without punctuation at their ends. */
export function trimmedItems(items: readonly Item[], [from, to]: Stretch): Stretch {
  let a = from;
  let b = to;
  const loose = (item: Item): boolean => item.tag === 'punct' && !/^[)(\]['’$£€%@#]$/u.test(item.text);
  while (a < b && loose(items[a]!)) a++;
  while (b > a && loose(items[b - 1]!)) b--;
  return [a, b];
}

/** "on Monday", "in a statement", "to reporters": what may stand between a cue and its content. */
function skipOccasions(items: readonly Item[], from: number, data: AttributionLanguage): number {
  let i = from;
  for (let guard = 0; guard < 6; guard++) {
    const item = items[i];
    if (!item) return i;
    if (item.tag === 'time' || (item.tag === 'adv' && items[i + 1]?.tag !== 'noun' && !isFinite(items[i + 1]))) {
      i++;
      continue;
    }
    if (item.tag === 'num' && items[i - 1]?.tag === 'time') {
      i++;
      continue;
    }
    const after = items[i + 2]?.tag;
    if (item.tag === 'det' && items[i + 1]?.tag === 'time' && after !== 'ven' && after !== 'noun') {
      i += 2;
      continue;
    }
    if (
      item.tag === 'prep' ||
      item.tag === 'to' ||
      (item.tag === 'sub' && !data.questionConjunctions.includes(item.norm))
    ) {
      const start = items[i + 1];
      const of = data.topics.includes(item.norm);
      const [, end] = phraseFrom(items, start?.tag === 'ving' ? i + 2 : i + 1, false);
      if (end <= i + 1) return i;
      const nouns = items
        .slice(i + 1, end)
        .some(
          (x) =>
            x.tag === 'time' ||
            data.occasions.includes(x.norm) ||
            data.audience.test(x.norm) ||
            x.tag === 'name' ||
            x.tag === 'num',
        );
      const next = items[end];
      const goesOn =
        next !== undefined &&
        (next.tag === 'that' ||
          next.tag === 'quote' ||
          next.text === ':' ||
          next.tag === 'prep' ||
          next.tag === 'pron' ||
          next.tag === 'det' ||
          next.tag === 'name' ||
          next.tag === 'time' ||
          next.text === ',' ||
          next.tag === 'adv' ||
          isStop(next));
      if (!goesOn || !(nouns || of)) return i;
      i = end;
      continue;
    }
    return i;
  }
  return i;
}

/** Where the content after a cue begins; the length of the frame when there is none. */
function contentStart(items: readonly Item[], cue: Cue, source: Source, data: AttributionLanguage): number {
  let i = source.inverted ? source.range[1] : cue.last + 1;
  if (cue.shape === 'colon') return i;
  if (cue.frame === 'tell' || (cue.frame === 'ask' && items[i]?.tag !== 'prep')) {
    const item = items[i];
    if (item && (isNominal(item) || item.tag === 'pron' || item.tag === 'det' || data.addressees.includes(item.norm))) {
      const [, end] = phraseFrom(items, i);
      const pronoun = item.tag === 'pron' || data.addressees.includes(item.norm);
      if (pronoun) i++;
      else if (end > i) i = end;
    }
  }
  const colonAt = items.findIndex((item, k) => k >= i && k - i < 12 && item.text === ':');
  if (colonAt >= 0 && items[colonAt + 1]?.tag === 'quote' && !items.slice(i, colonAt).some((x) => x.tag === 'quote'))
    return colonAt + 1;
  if (cue.frame === 'action' && items[i] && (items[i]!.tag === 'time' || items[i]!.tag === 'prep')) {
    const to = items.findIndex((item, k) => k >= i && k - i < 10 && item.tag === 'to' && items[k + 1]?.tag === 'verb');
    if (to >= 0 && !hasVerb(items, i, to)) return to;
  }
  if (cue.frame === 'object' || cue.frame === 'action') return i;
  const thatAt = items.findIndex((item, k) => k >= i && k - i < 14 && item.tag === 'that');
  const led = items[i] !== undefined && ['prep', 'time', 'adv', 'that', 'to', 'sub', 'punct'].includes(items[i]!.tag);
  if (
    thatAt >= 0 &&
    (led || cue.frame !== 'say') &&
    !hasVerb(items, i, thatAt) &&
    !items.slice(i, thatAt).some((x) => x.tag === 'quote' || x.tag === 'ving')
  )
    return thatAt;
  const skipped = skipOccasions(items, i, data);
  if (items[skipped]?.tag === 'that' && skipped < items.length - 1) return skipped;
  const colon = items.findIndex(
    (item, k) => k >= i && k - i < 25 && item.text === ':' && (items[k + 1]?.tag === 'quote' || k === items.length - 1),
  );
  if (colon >= 0 && !items.slice(i, colon).some((x) => x.tag === 'quote')) return colon + 1;
  if (isComma(items[skipped]) && items[skipped + 1]?.tag === 'quote') return skipped + 1;
  return skipped;
}

/** "… but did not elaborate". */
const isRefusal = (items: readonly Item[], at: number, data: AttributionLanguage): boolean =>
  data.refusals.some((words) => words.every((word, k) => items[at + k]?.norm === word));

/** A cue with nothing but circumstances behind it: its content stands before. */
function isBare(items: readonly Item[], cue: Cue, data: AttributionLanguage): boolean {
  const next =
    items[cue.frame === 'tell' ? phraseFrom(items, cue.last + 1)[1] : skipOccasions(items, cue.last + 1, data)];
  return next === undefined || next.tag === 'punct';
}

/** A quotation, a colon or "that" right after a cue. */
function introduces(items: readonly Item[], after: number): boolean {
  const next = items[after];
  return (
    next !== undefined &&
    (next.tag === 'quote' ||
      next.tag === 'that' ||
      next.text === ':' ||
      (isComma(next) && items[after + 1]?.tag === 'quote'))
  );
}

/** Where content that begins at `from` ends: before another attribution of the same sentence, or at the end. */
function contentEnd(
  items: readonly Item[],
  from: number,
  cue: Cue,
  source: Source,
  others: readonly { cue: Cue; source: Source }[],
  data: AttributionLanguage,
): number {
  let end = items.length;
  for (const other of others) {
    const at = Math.min(
      other.cue.first,
      other.source.kind === 'none' || other.source.inverted ? other.cue.first : Math.max(other.source.from, 0),
    );
    if (other.cue.first <= cue.first || at < from) continue;
    const before = items[at - 1];
    const cut = isComma(before) ? at - 1 : at;
    if (other.cue.shape === 'participle' && endsInComma(before)) end = Math.min(end, cut);
    else if (other.cue.shape === 'phrase' && endsInComma(before)) end = Math.min(end, cut);
    else if (
      (other.source.kind === 'phrase' || other.source.kind === 'pronoun') &&
      other.cue.shape === 'finite' &&
      !other.source.inverted &&
      (before?.tag === 'conj' || data.contrast.includes(before?.norm ?? '')) &&
      other.cue.class === 'speech' &&
      at - 1 > from
    )
      end = Math.min(end, isComma(items[at - 2]) ? at - 2 : at - 1);
    else if (
      other.source.kind === 'inherited' &&
      other.cue.shape === 'finite' &&
      other.cue.class === 'speech' &&
      items[other.source.from]?.tag === 'conj'
    ) {
      const conj = other.source.from;
      end = Math.min(end, isComma(items[conj - 1]) ? conj - 1 : conj);
    } else if (
      (other.source.kind === 'phrase' || other.source.kind === 'pronoun') &&
      other.cue.shape === 'finite' &&
      !other.source.inverted &&
      endsInComma(before) &&
      isBare(items, other.cue, data)
    )
      end = Math.min(end, isComma(before) ? at - 1 : at);
    else if (
      (other.source.kind === 'phrase' || other.source.kind === 'pronoun') &&
      other.cue.shape === 'finite' &&
      !other.source.inverted &&
      isComma(before) &&
      other.cue.class === 'speech' &&
      introduces(items, other.cue.last + 1)
    )
      end = Math.min(end, at - 1);
    else if (other.source.inverted && isComma(items[other.cue.first - 1])) end = Math.min(end, other.cue.first - 1);
  }
  for (let i = from; i < end; i++) {
    const item = items[i]!;
    if (item.text === ';') return i;
    if (item.text === ')' && !items.slice(from, i).some((x) => x.text === '(')) return i;
    if (i > from && item.tag === 'conj' && isRefusal(items, i + 1, data)) return isComma(items[i - 1]) ? i - 1 : i;
    const after = items[i + 1];
    if (i < end - 1 && item.tag === 'quote' && after) {
      const closed = endsInComma(item) && after.tag !== 'conj' && after.tag !== 'quote';
      if (closed || /^[—–]$/u.test(after.text)) {
        end = i + 1;
        break;
      }
    }
    if (i > from && isComma(item)) {
      const next = items[i + 1];
      if (next?.tag === 'conj' && next.joins === 'but' && items[i + 2]?.tag !== 'that') {
        end = Math.min(end, i);
        break;
      }
      // ", and the union has sued": a clause of its own is the report's.
      if (
        next?.tag === 'conj' &&
        next.joins === 'and' &&
        cue.frame !== 'object' &&
        !items.slice(i, end).some((x) => x.tag === 'quote')
      ) {
        const [first, after] = items[i + 2]?.tag === 'pron' ? [i + 2, i + 3] : phraseFrom(items, i + 2);
        if (after > first && isFinite(items[after])) {
          end = i;
          break;
        }
      }
      if (source.kind === 'relative' && isFinite(next)) {
        end = Math.min(end, i);
        break;
      }
    }
  }
  return end;
}

/** After a leading "after", "when", "as": the clause ends at the comma before the main clause. */
const isSubordinate = (items: readonly Item[], source: Source): boolean =>
  source.kind !== 'none' &&
  source.kind !== 'inherited' &&
  items[0]?.tag === 'sub' &&
  source.from > 0 &&
  !items.slice(0, source.from).some((item) => isComma(item) || item.tag === 'quote');

/** Content after the cue, or `null` when nothing that could be said stands there. */
export function contentAfter(
  items: readonly Item[],
  cue: Cue,
  source: Source,
  others: readonly { cue: Cue; source: Source }[],
  data: AttributionLanguage,
): Stretch | null {
  const from = contentStart(items, cue, source, data);
  if (from >= items.length) return null;
  let end = contentEnd(items, from, cue, source, others, data);
  if (isSubordinate(items, source)) {
    const comma = items.findIndex((item, i) => i > from && i < end && item.text === ',');
    if (comma > 0) end = comma;
  }
  const [a, b] = trimmedItems(items, [from, end]);
  if (b <= a) return null;
  if (cue.frame === 'say' || cue.frame === 'tell' || cue.frame === 'ask') {
    const first = items[a]!;
    if (isComma(items[from]) && first.tag !== 'quote' && first.tag !== 'that') return null;
    if (
      !items.slice(a, b).some((x) => x.tag === 'quote') &&
      first.tag === 'prep' &&
      items[a + 1]?.tag !== 'num' &&
      !data.ofNumber.some(([one, two]) => first.norm === one && items[a + 1]?.norm === two) &&
      cue.frame !== 'ask'
    )
      return null;
    if (
      first.tag === 'to' &&
      cue.frame === 'say' &&
      !items.slice(a, b).some((x) => x.tag === 'quote') &&
      items[a + 1]?.tag !== 'verb' &&
      items[a + 1]?.tag !== 'aux'
    )
      return null;
    if (b - a === 1 && (first.tag === 'adv' || first.tag === 'time' || first.tag === 'pron')) return null;
  }
  return [a, b];
}

/** Content before source and cue ("…, Dahl said"), or `null`. */
export function contentBefore(
  items: readonly Item[],
  boundary: number,
  cue: Cue,
  others: readonly { cue: Cue; source: Source }[],
): Stretch | null {
  const before = items[boundary - 1];
  if (!before || !(isComma(before) || before.tag === 'quote' || cue.shape === 'phrase')) return null;
  let from = 0;
  for (const other of others) {
    if (other.cue.first >= cue.first) continue;
    // The content of an attribution that also ends here begins after a conjunction at the earliest.
    if (other.cue.shape === 'phrase' && other.cue.first === 0) {
      const comma = items.findIndex((x, i) => i > other.cue.last && isComma(x));
      if (comma >= 0 && comma < boundary - 1) from = Math.max(from, comma + 1);
    }
  }
  for (let i = from; i < boundary - 1; i++) if (items[i]!.text === ';') from = i + 1;
  let [a, b] = trimmedItems(items, [from, boundary]);
  if (items[a]?.tag === 'conj') a++;
  if (b <= a) return null;
  const stretch = items.slice(a, b);
  if (stretch.some((x) => x.tag === 'quote')) return [a, b];
  if (!hasVerb(items, a, b) && !stretch.some((x) => x.tag === 'ven' || x.tag === 'ving')) return null;
  if (items[a]!.tag === 'prep' || items[a]!.tag === 'time') {
    const comma = items.findIndex((x, i) => i > a && i < b && isComma(x));
    if (comma < 0 && !hasVerb(items, a, b)) return null;
    b = Math.max(b, comma);
  }
  if (items[a]!.tag === 'sub' && !stretch.some(isComma)) return null;
  return [a, b];
}
