import type { Token } from '../../model/text.ts';
import type { Item } from './frames.ts';
import type { Lexicon, VerbEntry, WordClass } from './lexicon.ts';

export type Tag =
  | WordClass
  | 'noun'
  | 'name'
  | 'num'
  | 'poss'
  | 'quote'
  | 'punct'
  /** A finite verb, or one that may be. */
  | 'verb'
  /** A participle after an auxiliary ("was told") or a reduced relative clause ("talks held"). */
  | 'ven'
  | 'ving';

export interface RawItem {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly norm: string;
  readonly token: Token | null;
  readonly quote: number | null;
  /** A title in quotation marks stands for a name. */
  readonly title?: boolean;
}

const CAPITAL = /^\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const NOMINAL_LEFT = new Set<Tag>(['det', 'poss', 'prep', 'num']);

function possessive(items: readonly Item[]): boolean {
  const before = items.at(-1);
  return (
    before !== undefined &&
    (before.tag === 'name' ||
      before.tag === 'noun' ||
      before.tag === 'time' ||
      before.tag === 'quote' ||
      before.tag === 'num')
  );
}

/** What may follow a verb that is also a noun ("report", "claims"). */
function verbFollows(next: RawItem | undefined, lexicon: Lexicon): boolean {
  if (!next) return false;
  if (next.quote !== null) return true;
  if (next.token?.kind === 'punctuation') return next.text === ':' || next.text === ',';
  const kind = lexicon.classes.get(next.norm);
  if (kind === undefined)
    return CAPITAL.test(next.text) || next.token?.kind === 'number' || !lexicon.verbs.has(next.norm);
  return ['det', 'pron', 'that', 'to', 'adv', 'time', 'sub', 'rel', 'prep'].includes(kind);
}

/** "harbour-based": a participle glued to the word before. */
const isHyphen = (before: Item, raw: RawItem): boolean => /^[-‐‑]$/u.test(before.text) && before.end === raw.start;

function ofVerb(
  entry: VerbEntry,
  raw: RawItem,
  items: readonly Item[],
  next: RawItem | undefined,
  lexicon: Lexicon,
): Tag {
  const before = items.at(-1);
  const left = before?.tag;
  if (entry.forms.includes('ing')) return left === 'det' || left === 'poss' ? 'noun' : 'ving';
  if (before && isHyphen(before, raw) && !entry.forms.includes('base')) return 'ven';
  const auxiliary = lastAuxiliary(items);
  if (entry.forms.includes('past') || entry.forms.includes('participle')) {
    if (auxiliary !== null && lexicon.be.has(auxiliary)) return 'ven';
    if (left === 'det' && lexicon.quantifiers.has(before!.norm) && entry.forms.includes('past')) return 'verb';
    if (left === 'det' || left === 'poss') return entry.forms.includes('base') ? 'noun' : 'ven';
    if (left === 'prep' && !entry.forms.includes('base')) return 'ven';
    // "400 pledged votes".
    if (left === 'num' && next?.token?.kind === 'word' && !lexicon.classes.has(next.norm) && !CAPITAL.test(next.text))
      return 'ven';
    if (left === 'quote' && !lexicon.cues.has(entry.lemma) && next && CAPITAL.test(next.text)) return 'ven';
    if (!entry.forms.includes('past')) return auxiliary === null ? 'ven' : 'verb';
    return 'verb';
  }
  // A base form or third person, often a noun as well.
  if (left === 'to' && !entry.forms.includes('base')) return 'noun';
  if (left === 'to' || left === 'modal' || auxiliary !== null) return 'verb';
  if (left === undefined)
    return verbFollows(next, lexicon) &&
      next?.quote === null &&
      !CAPITAL.test(next.text) &&
      lexicon.classes.get(next.norm) === 'det'
      ? 'verb'
      : 'noun';
  if (
    left === 'det' &&
    entry.forms.includes('third') &&
    lexicon.quantifiers.has(before!.norm) &&
    !lexicon.nounsToo.has(entry.lemma)
  )
    return 'verb';
  if (NOMINAL_LEFT.has(left) || left === 'sub') return 'noun';
  if (
    left === 'conj' &&
    next &&
    next.quote === null &&
    !['det', 'pron', 'that'].includes(lexicon.classes.get(next.norm) ?? '')
  )
    return 'noun';
  if (left === 'pron' || left === 'rel') return 'verb';
  if (left === 'punct' && entry.forms.includes('base'))
    return next && ['det', 'pron', 'that', 'sub'].includes(lexicon.classes.get(next.norm) ?? '') ? 'verb' : 'noun';
  if (
    entry.forms.includes('third') &&
    !lexicon.nounsToo.has(entry.lemma) &&
    (left === 'noun' || left === 'name' || left === 'adv' || left === 'conj')
  )
    return 'verb';
  if (
    entry.forms.includes('base') &&
    before &&
    (left === 'noun' || left === 'name' || left === 'time') &&
    !/s$/iu.test(before.text) &&
    !lexicon.pluralNouns.has(before.norm)
  ) {
    if (!lexicon.alwaysVerbs.has(raw.norm)) return 'noun';
  }
  // '"…," the letter reads.'
  if (
    entry.forms.includes('third') &&
    (left === 'noun' || left === 'name') &&
    (!next || next.text === '.') &&
    items.some((x) => x.tag === 'quote')
  )
    return 'verb';
  return verbFollows(next, lexicon) ? 'verb' : lexicon.alwaysVerbs.has(entry.lemma) ? 'verb' : 'noun';
}

/** The auxiliary right before, adverbs and negations between: "was recently told". */
function lastAuxiliary(items: readonly Item[]): string | null {
  for (let i = items.length - 1; i >= 0 && i > items.length - 5; i--) {
    const item = items[i]!;
    if (item.tag === 'aux') return item.norm;
    if (item.tag === 'modal') return item.norm;
    if (item.tag !== 'adv' && item.tag !== 'neg' && item.tag !== 'pron') return null;
  }
  return null;
}

function tagOf(
  raw: RawItem,
  items: readonly Item[],
  next: RawItem | undefined,
  lexicon: Lexicon,
  headline: boolean,
): { tag: Tag; lemma: string | null } {
  if (raw.quote !== null) return { tag: raw.title === true ? 'name' : 'quote', lemma: null };
  const kind = raw.token?.kind;
  if (kind === 'punctuation' || kind === 'symbol') return { tag: 'punct', lemma: null };
  if (kind === 'number') return { tag: 'num', lemma: null };
  if (/^['’]s$/u.test(raw.text)) return { tag: possessive(items) ? 'poss' : 'aux', lemma: null };
  const first = items.length === 0 || /^[:—–]$/u.test(items.at(-1)!.text);
  const capital = CAPITAL.test(raw.text);
  const closed = lexicon.classes.get(raw.norm);
  if (closed && (!capital || first || headline || closed === 'time' || raw.text === 'I')) {
    const acronym =
      raw.text.length > 1 &&
      !LOWER.test(raw.text) &&
      !headline &&
      (raw.norm === 'it' || raw.norm === 'us' || raw.norm === 'who' || raw.norm === 'may');
    if (!acronym && !(raw.norm === 'us' && capital)) return { tag: closed, lemma: null };
  }
  const entry = lexicon.verbs.get(raw.norm);
  const shouted = headline && items.length > 0;
  if (entry && (!capital || shouted)) {
    const tag = ofVerb(entry, raw, items, next, lexicon);
    return { tag, lemma: tag === 'verb' || tag === 'ven' || tag === 'ving' ? entry.lemma : null };
  }
  if (
    entry &&
    first &&
    (entry.forms.includes('ing') || entry.forms.includes('participle')) &&
    next &&
    !CAPITAL.test(next.text)
  )
    return { tag: entry.forms.includes('ing') ? 'ving' : 'ven', lemma: entry.lemma };
  if (capital && !(first && lexicon.adverbEnding.test(raw.norm) && !lexicon.notAdverbs.has(raw.norm)))
    return { tag: 'name', lemma: null };
  if (lexicon.adverbEnding.test(raw.norm) && raw.norm.length > 4 && !lexicon.notAdverbs.has(raw.norm))
    return { tag: 'adv', lemma: null };
  if (lexicon.pastEnding.test(raw.norm)) {
    const glued = items.at(-1);
    if (glued && isHyphen(glued, raw)) return { tag: 'ven', lemma: null };
    const auxiliary = lastAuxiliary(items);
    if (auxiliary !== null && lexicon.be.has(auxiliary)) return { tag: 'ven', lemma: null };
    const left = items.at(-1)?.tag;
    if (left === 'noun' || left === 'name' || left === 'pron' || left === 'rel' || auxiliary !== null)
      return { tag: 'verb', lemma: null };
    return { tag: 'ven', lemma: null };
  }
  return { tag: 'noun', lemma: null };
}

/** Gives every item of a sentence its word class, left to right. */
export function tagItems(raws: readonly RawItem[], lexicon: Lexicon, headline: boolean): Item[] {
  const items: Item[] = [];
  raws.forEach((raw, i) => {
    const { tag, lemma } = tagOf(raw, items, raws[i + 1], lexicon, headline);
    items.push({
      hangs:
        tag === 'prep' || tag === 'to'
          ? lexicon.hangingAfterVerb.has(raw.norm)
            ? 2
            : lexicon.hanging.has(raw.norm)
              ? 1
              : 0
          : 0,
      agent: lexicon.agent.has(raw.norm),
      start: raw.start,
      end: raw.end,
      text: raw.text,
      norm: raw.norm,
      tag,
      lemma,
      quote: raw.quote,
    });
  });
  return items;
}
