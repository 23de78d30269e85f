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
    !lexicon.pluralEnding.test(before.text) &&
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

/** Where small words are never nouns: a verb's form is that verb, a participle alone hangs on an auxiliary or noun. */
const plainVerb = (entry: VerbEntry): Tag =>
  entry.forms.every((form) => form === 'participle') ? 'ven' : entry.forms.includes('ing') ? 'ving' : 'verb';

/** Has the clause a finite verb already? */
function hasFinite(items: readonly Item[]): boolean {
  for (let i = items.length - 1; i >= 0; i--) {
    const { tag } = items[i]!;
    if (tag === 'verb' || tag === 'aux' || tag === 'modal') return true;
    if (tag === 'punct' && items[i]!.text === ',') return false;
  }
  return false;
}

/** What a source and the circumstances of its saying may hold. */
const PLAIN = new Set<WordClass>(['det', 'prep', 'time', 'pron', 'adv']);

/** "…, so Orr." — between content and a source that ends the clause. */
function isQuotative(items: readonly Item[], raws: readonly RawItem[], at: number, lexicon: Lexicon): boolean {
  const before = items.at(-1);
  if (!before || !(before.text === ',' || before.tag === 'quote')) return false;
  const first = raws[at + 1];
  const opens = first ? lexicon.classes.get(first.norm) : undefined;
  if (!first || !(opens === 'det' || opens === 'pron' || (opens === undefined && CAPITAL.test(first.text))))
    return false;
  for (let i = at + 1; i < raws.length && i - at < 14; i++) {
    const raw = raws[i]!;
    if (raw.quote !== null) return false;
    if (raw.token?.kind === 'punctuation') return i > at + 1;
    const kind = lexicon.classes.get(raw.norm);
    if (kind !== undefined && !PLAIN.has(kind)) return false;
    if (lexicon.verbs.has(raw.norm) && !CAPITAL.test(raw.text)) return false;
  }
  return raws.length > at + 1;
}

/** ", die ging," — a clause with its finite verb at the end, and not ", die Mutter," */
function isRelative(items: readonly Item[], raws: readonly RawItem[], at: number, lexicon: Lexicon): boolean {
  if (items.at(-1)?.text !== ',' || at < 2) return false;
  let end = at + 1;
  while (end < raws.length && raws[end]!.quote === null && !/^[,.!?:;]$/u.test(raws[end]!.text)) end++;
  const last = raws[end - 1]!;
  if (end - at < 2 || CAPITAL.test(last.text)) return false;
  const kind = lexicon.classes.get(last.norm);
  if (kind === 'aux' || kind === 'modal') return true;
  const entry = lexicon.verbs.get(last.norm);
  return entry ? plainVerb(entry) === 'verb' : lexicon.pastEnding.test(last.norm);
}

/** The particle of a separable verb, right before the end of its clause: its item, and what both make. */
function particleOf(
  raws: readonly RawItem[],
  at: number,
  lemma: string,
  lexicon: Lexicon,
): { readonly at: number; readonly lemma: string } | null {
  const particles = lexicon.separable.get(lemma);
  if (!particles) return null;
  for (let i = at + 1; i < raws.length && i - at < 24; i++) {
    const raw = raws[i]!;
    if (raw.quote !== null) return null;
    const made = particles.get(raw.norm);
    const next = raws[i + 1];
    if (made !== undefined && (!next || next.quote !== null || next.token?.kind === 'punctuation'))
      return { at: i, lemma: made };
    if (/^[.!?:;]$/u.test(raw.text)) return null;
  }
  return null;
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
  raws: readonly RawItem[],
  at: number,
  items: readonly Item[],
  lexicon: Lexicon,
  headline: boolean,
  named: ReadonlySet<string>,
): { tag: Tag; lemma: string | null } {
  const raw = raws[at]!;
  const next = raws[at + 1];
  if (raw.quote !== null) return { tag: raw.title === true ? 'name' : 'quote', lemma: null };
  const kind = raw.token?.kind;
  if (kind === 'punctuation' || kind === 'symbol') return { tag: 'punct', lemma: null };
  if (kind === 'number') return { tag: 'num', lemma: null };
  if (/^['’]s$/u.test(raw.text)) return { tag: possessive(items) ? 'poss' : 'aux', lemma: null };
  const first = items.length === 0 || /^[:—–]$/u.test(items.at(-1)!.text);
  const capital = CAPITAL.test(raw.text);
  const closed = lexicon.classes.get(raw.norm);
  if (lexicon.quotatives.has(raw.norm) && isQuotative(items, raws, at, lexicon))
    return { tag: 'verb', lemma: raw.norm };
  if (lexicon.relativeArticles.has(raw.norm) && isRelative(items, raws, at, lexicon))
    return { tag: 'rel', lemma: null };
  if (lexicon.genitives.has(raw.norm) && items.at(-1)?.tag === 'noun') return { tag: 'prep', lemma: null };
  if (closed && (!capital || first || headline || closed === 'time' || lexicon.capitalWords.has(raw.norm))) {
    const acronym = raw.text.length > 1 && !LOWER.test(raw.text) && !headline && lexicon.initialsToo.has(raw.norm);
    if (!acronym && !(capital && lexicon.namesToo.has(raw.norm))) return { tag: closed, lemma: null };
  }
  const entry = lexicon.verbs.get(raw.norm);
  if (lexicon.capitalNouns) {
    if (capital && !(first && entry))
      return { tag: lexicon.capitalNouns.isName(raw, named) ? 'name' : 'noun', lemma: null };
    if (!entry) {
      if (lexicon.capitalNouns.isAdjective(raw, next)) return { tag: 'noun', lemma: null };
      // No list knows the verb: its ending and a clause that has none yet tell.
      const unknown = raw.norm.length > 4 && lexicon.pastEnding.test(raw.norm);
      if (!unknown || items.length === 0) return { tag: 'adv', lemma: null };
      return { tag: hasFinite(items) ? 'ven' : 'verb', lemma: null };
    }
    return { tag: plainVerb(entry), lemma: particleOf(raws, at, entry.lemma, lexicon)?.lemma ?? entry.lemma };
  }
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

const NONE: ReadonlySet<string> = new Set();

/**
 * Gives every item of a sentence its word class, left to right.
 *
 * @param named words that the text uses as names, where a capital does not tell
 */
export function tagItems(
  raws: readonly RawItem[],
  lexicon: Lexicon,
  headline: boolean,
  named: ReadonlySet<string> = NONE,
): Item[] {
  const items: Item[] = [];
  let particle = -1;
  raws.forEach((raw, i) => {
    const read = tagOf(raws, i, items, lexicon, headline, named);
    // The particle of a verb closes its clause as a bracket does: no part of content or phrase.
    const { tag, lemma } = i === particle ? { tag: 'punct' as const, lemma: null } : read;
    if (lemma !== null && lexicon.separable.size > 0)
      particle = particleOf(raws, i, lexicon.verbs.get(raw.norm)?.lemma ?? lemma, lexicon)?.at ?? particle;
    items.push({
      hangs:
        tag === 'prep' || tag === 'to'
          ? lexicon.genitives.has(raw.norm)
            ? 2
            : lexicon.hangingAfterVerb.has(raw.norm)
              ? 2
              : lexicon.hanging.has(raw.norm)
                ? 1
                : 0
          : 0,
      agent: lexicon.agent.has(raw.norm),
      joins: lexicon.additive.has(raw.norm) ? 'and' : lexicon.contrastive.has(raw.norm) ? 'but' : null,
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
