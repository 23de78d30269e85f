import type { Item } from '../grammar/frames.ts';
import {
  endsLikeSpeech,
  hasVerb,
  isFinite,
  isGlue,
  isNominal,
  phraseEndingAt,
  phraseFrom,
  withApposition,
} from '../grammar/phrases.ts';
import type { Stretch } from '../grammar/phrases.ts';
import type { Cue } from './cues.ts';

export interface Source {
  readonly kind: 'phrase' | 'pronoun' | 'relative' | 'inherited' | 'none';
  /** Items of the source, apposition included; empty for an inherited one. */
  readonly range: Stretch;
  /** The naming part of it: without apposition, relative pronoun replaced by its antecedent. */
  readonly head: Stretch;
  /** Where the clause of source and cue begins: content before it ends here. */
  readonly from: number;
  readonly inverted: boolean;
}

const NONE: Source = { kind: 'none', range: [0, 0], head: [0, 0], from: 0, inverted: false };
const size = ([a, b]: Stretch): number => b - a;

/** "Choosing Orr signals", "in 1986": a phrase that hangs on a participle or preposition at the head of the sentence is no subject. */
const hangsOnGerund = (items: readonly Item[], [from]: Stretch): boolean => from === 1 && items[0]!.tag === 'ving';

/** "Norway on Friday": the time is no part of the name. */
function withoutTime(items: readonly Item[], [from, to]: Stretch): Stretch {
  let end = to;
  while (
    end > from + 1 &&
    (items[end - 1]!.tag === 'time' || (items[end - 1]!.tag === 'num' && items[end - 2]!.tag === 'time'))
  )
    end--;
  if (end === to) return [from, to];
  while (end > from + 1 && (items[end - 1]!.tag === 'prep' || items[end - 1]!.tag === 'det')) end--;
  return [from, end];
}

/** A phrase found leftwards, without a quotation that ends before its clause begins: '"… a culture," Orr said'. */
function phraseAfterSpeech(items: readonly Item[], last: number): Stretch {
  const [from, to] = phraseEndingAt(items, last);
  for (let i = last - 1; i >= from; i--) if (endsLikeSpeech(items[i])) return [i + 1, to];
  return [from, to];
}

/** ", the mayor of Orr," before the verb: the phrase before the first comma is the head. */
function appositionBefore(items: readonly Item[], comma: number): { head: Stretch; range: Stretch } | null {
  for (let i = comma - 1; i > 0 && comma - i < 40; i--) {
    const item = items[i]!;
    if (item.tag === 'quote' || item.text === ';' || item.text === ':') return null;
    if (item.text !== ',' && item.text !== '—' && item.text !== '–') continue;
    const inside = items[i + 1]!;
    const relative = inside.tag === 'rel';
    if (!relative && hasVerb(items, i + 1, comma) && !items.slice(i + 1, comma).some((x) => x.tag === 'rel'))
      return null;
    const head = phraseAfterSpeech(items, i - 1);
    if (size(head) === 0) return null;
    if (!relative && isListed(items, i, comma)) continue;
    if (isAside(items, head)) continue;
    if (hangsOnGerund(items, head)) return null;
    return { head: withoutTime(items, head), range: [head[0], comma] };
  }
  return null;
}

/** "Dahl, 30, from Orr, who left, said": an age, or a place after a preposition, is itself an aside of what stands further left. */
function isAside(items: readonly Item[], [from, to]: Stretch): boolean {
  const before = items[from - 1];
  if (before?.tag === 'prep') return items[from - 2]?.text === ',';
  if (before?.text !== ',') return false;
  // "Orr, D-Norr., the representative of …, said".
  if (/^\p{Lu}$/u.test(items[from]!.text) && items[from + 1]?.text === '-' && to - from <= 4) return true;
  if (
    to - from === 1 &&
    (items[from]!.tag === 'num' || /^(?:\p{Lu}{2,4}|\p{Lu}\p{Ll}\.?\p{Lu}|\p{Lu}-\p{L}+)$/u.test(items[from]!.text))
  )
    return true;
  // "Orr, director of the guild, a charity, told": what begins with a common noun says what the name before it is.
  const common = (items[from]!.tag === 'noun' || items[from]!.tag === 'det') && /^\p{Ll}/u.test(items[from]!.text);
  return common && items[from - 2]?.tag === 'name';
}

/** "the mayor, the captain, said": a short piece between commas whose left neighbour is again a comma may be a list. */
const isListed = (items: readonly Item[], from: number, to: number): boolean =>
  to - from <= 3 &&
  items[from + 1]?.tag === 'name' &&
  items[from - 2]?.text === ',' &&
  items[to - 1]?.tag === 'name' &&
  items[from + 1]!.text.length > 1 &&
  from + 2 === to &&
  !/^\p{Lu}{2}/u.test(items[from + 1]!.text);

/** "Norr.", "N.C." behind a comma. */
const isRegion = (items: readonly Item[], [from, to]: Stretch): boolean =>
  items[from - 1]?.text === ',' &&
  ((to - from === 2 && items[to - 1]!.text === '.') ||
    (to - from === 1 && /^(?:\p{Lu}\p{L}{0,4}\.)+$/u.test(items[from]!.text)));

/** The subject left of a verb group. */
export function subjectBefore(items: readonly Item[], first: number): Source {
  const j = first - 1;
  const item = items[j];
  if (!item) return NONE;
  if (item.tag === 'rel' || (item.tag === 'that' && isNominal(items[j - 1]))) {
    const before = items[j - 1]?.text === ',' ? j - 2 : j - 1;
    const near = before >= 0 ? phraseEndingAt(items, before) : ([0, 0] as const);
    // "Orr, of Karvale County, Norr., who": the abbreviated region of a place is nobody.
    const head = isRegion(items, near) ? (appositionBefore(items, j - 1)?.head ?? near) : near;
    return { kind: 'relative', range: [j, j + 1], head: size(head) > 0 ? head : [j, j + 1], from: j, inverted: false };
  }
  if (item.tag === 'pron') return { kind: 'pronoun', range: [j, j + 1], head: [j, j + 1], from: j, inverted: false };
  if (item.tag === 'conj' || item.tag === 'sub') return { ...NONE, kind: 'inherited', from: j };
  if (item.text === ',' || item.text === '—' || item.text === '–') {
    const found = appositionBefore(items, j);
    return found
      ? { kind: 'phrase', range: found.range, head: found.head, from: found.head[0], inverted: false }
      : { ...NONE, kind: 'inherited', from: j };
  }
  if (item.tag === 'det' && items[j - 1]?.tag !== 'prep') {
    const range: Stretch = [j, j + 1];
    return { kind: 'pronoun', range, head: range, from: j, inverted: false };
  }
  const range = phraseAfterSpeech(items, j);
  // "Dahl, 35, of Orr pleaded": the place is an aside without its second comma.
  if (items[range[0] - 1]?.tag === 'prep' && items[range[0] - 2]?.text === ',') {
    const found = appositionBefore(items, first);
    if (found) return { kind: 'phrase', range: found.range, head: found.head, from: found.head[0], inverted: false };
  }
  if (size(range) === 0 || hangsOnGerund(items, range)) return NONE;
  return { kind: 'phrase', range, head: withoutTime(items, range), from: range[0], inverted: false };
}

/** The subject right of an inverted verb ("said Orr, the mayor"). */
export function subjectAfter(items: readonly Item[], after: number): Source {
  const first = items[after];
  if (
    !first ||
    !(
      isNominal(first) ||
      first.tag === 'det' ||
      first.tag === 'pron' ||
      first.tag === 'ven' ||
      first.tag === 'ving' ||
      first.tag === 'adv'
    )
  )
    return NONE;
  const head = phraseFrom(items, after);
  const [from, to] = head;
  // "the 36-year-old Orr": the age is a piece of the phrase.
  if (items[to - 1]?.tag === 'num' && isGlue(items, to) && isGlue(items, to + 2) && items[to + 4])
    return subjectFrom(items, after, [from, Math.max(to + 4, phraseFrom(items, to + 4)[1])]);
  return subjectFrom(items, after, head);
}

function subjectFrom(items: readonly Item[], after: number, head: Stretch): Source {
  const first = items[after]!;
  if (size(head) === 0) return NONE;
  const end = withApposition(items, head[1]);
  return {
    kind: first.tag === 'pron' ? 'pronoun' : 'phrase',
    range: [head[0], end],
    head,
    from: after,
    inverted: true,
  };
}

/** Is this verb followed by its subject? Only after content: a comma or a quotation before it. */
export function isInverted(items: readonly Item[], cue: Cue): boolean {
  if (cue.shape !== 'finite' || cue.frame !== 'say') return false;
  const before = items[cue.first - 1];
  if (!before) return false;
  if (!(before.tag === 'quote' || before.text === ',' || before.text === '—' || before.text === '–')) return false;
  const after = subjectAfter(items, cue.last + 1);
  if (size(after.head) === 0) return false;
  if (before.tag === 'quote') return true;
  // "…, Dahl, the mayor, said the port was shut": a finite verb right after the phrase is the content's.
  const end = after.range[1];
  const next = items[end];
  if (isFinite(items[after.head[1]])) return false;
  if (appositionBefore(items, cue.first - 1)) {
    if (next && !(next.tag === 'punct' && /^[,.;!?]$/u.test(next.text))) return false;
    if (after.kind === 'phrase' && !items.slice(...after.head).some((x) => x.tag === 'name')) return false;
  }
  if (next?.tag === 'quote' || next?.tag === 'noun' || next?.tag === 'to') return false;
  return (
    !hasVerb(items, end, Math.min(items.length, end + 6)) ||
    items[end]?.text === ',' ||
    items[end]?.tag === 'prep' ||
    items[end]?.tag === 'rel' ||
    items[end]?.tag === 'sub'
  );
}
