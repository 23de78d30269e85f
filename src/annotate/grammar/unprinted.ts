import type { Item } from './frames.ts';
import type { Lexicon } from './lexicon.ts';
import { isFinite, isNominal } from './phrases.ts';
import type { Tag } from './tags.ts';

/** An item without width: something the grammar has and the print has not. */
const unprinted = (tag: Tag, text: string, at: number): Item => ({
  start: at,
  end: at,
  text,
  norm: '',
  tag,
  lemma: null,
  hangs: 0,
  agent: false,
  joins: null,
  quote: null,
});

const OPENERS = new Set<Tag>(['prep', 'adv', 'time', 'to']);
const CLAUSAL = new Set<Tag>(['punct', 'quote', 'that', 'sub', 'rel', 'conj']);

/** The verb that ends a prefield which is no subject: "Am Montag | sagte Orr". */
function prefieldEnd(items: readonly Item[]): number {
  const from = items[0]?.tag === 'conj' ? 1 : 0;
  const first = items[from];
  // "Das teilte die Wache mit": an article alone before the verb stands for what was said before.
  const pointing = first?.tag === 'det' && isFinite(items[from + 1]);
  if (!first || !(OPENERS.has(first.tag) || pointing)) return -1;
  // "Am 14. Mai": the point of an ordinal ends nothing.
  const ends = (item: Item, i: number): boolean =>
    CLAUSAL.has(item.tag) && !(item.text === '.' && items[i - 1]?.tag === 'num');
  const verb = items.findIndex((item, i) => i > from && (isFinite(item) || ends(item, i)));
  if (verb < 0 || !isFinite(items[verb])) return -1;
  const after = items[verb + 1];
  return isNominal(after) || after?.tag === 'det' || after?.tag === 'pron' ? verb : -1;
}

/** Is the clause between a comma and the next mark in the form of reported speech, and is there a cue before the comma? */
function isReported(items: readonly Item[], comma: number, lexicon: Lexicon): boolean {
  const first = items[comma + 1];
  if (!first || CLAUSAL.has(first.tag)) return false;
  let cue = false;
  for (let i = comma - 1; i >= 0 && comma - i < 16 && items[i]!.tag !== 'quote'; i--)
    if (items[i]!.tag === 'verb' && items[i]!.lemma !== null && lexicon.cues.has(items[i]!.lemma!)) cue = true;
  if (!cue) return false;
  for (let i = comma + 1; i < items.length && items[i]!.tag !== 'punct'; i++)
    if (lexicon.reportedForms.has(items[i]!.norm)) return true;
  return false;
}

/**
 * Adds what a language leaves unprinted and the search for sources and content goes by: the end of a prefield, as a comma; the
 * conjunction of reported speech. Their items have no width, so no range changes. English has neither.
 */
export function withUnprinted(items: Item[], lexicon: Lexicon): Item[] {
  if (!lexicon.verbSecond && lexicon.reportedForms.size === 0) return items;
  const verb = lexicon.verbSecond ? prefieldEnd(items) : -1;
  const out: Item[] = [];
  items.forEach((item, i) => {
    if (i === verb) out.push(unprinted('punct', ',', item.start));
    out.push(item);
    if (item.text === ',' && isReported(items, i, lexicon)) out.push(unprinted('that', '', items[i + 1]!.start));
  });
  return out;
}
