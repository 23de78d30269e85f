import type { AttributionLanguage } from '../../model/language/attribution.ts';
import type { Item } from '../grammar/frames.ts';
import { phraseEndingAt } from '../grammar/phrases.ts';
import type { Stretch } from '../grammar/phrases.ts';
import { canSpeak } from './can-speak.ts';
import type { Speaking } from './can-speak.ts';
import { trimmedItems } from './contents.ts';

/** A noun that tells, by items: "the ministry's claim that no talks were held". */
export interface NounCue {
  readonly cue: Stretch;
  /** Who has it. */
  readonly source: Stretch;
  /** Its that-clause. */
  readonly content: Stretch;
}

/** A clause has at least "that", a subject and a verb; less is a demonstrative ("the report that day"). */
const SHORTEST = 3;

const isFinite = ({ tag }: Item): boolean => tag === 'verb' || tag === 'aux' || tag === 'modal';

/** Whether a verb group begins here: "was" of "was never held", not its "held"; and the "was" of "held was". */
function beginsGroup(items: readonly Item[], at: number): boolean {
  if (!isFinite(items[at]!)) return false;
  let before = at - 1;
  while (items[before]?.tag === 'adv') before--;
  return items[before]?.tag !== 'aux' && items[before]?.tag !== 'modal';
}

/** Where a that-clause inside a noun phrase ends: before a second verb that nothing joins to it, or at a stop. */
function clauseEnd(items: readonly Item[], from: number): number {
  let groups = 0;
  for (let i = from; i < items.length; i++) {
    const { tag, text } = items[i]!;
    if (tag === 'punct' && (text === ',' || text === ';' || text === '.')) return i;
    if (!beginsGroup(items, i)) continue;
    if (groups > 0 && !['conj', 'that', 'rel', 'sub', 'to'].includes(items[i - 1]!.tag)) return i;
    groups++;
  }
  return items.length;
}

/**
 * Nouns of speech with an owner and a that-clause.
 *
 * @example nounCues(items of "the ministry's claim that no talks were held was disputed") // one: source "the ministry"
 */
export function nounCues(items: readonly Item[], data: AttributionLanguage, speaking: Speaking): NounCue[] {
  return items.flatMap((item, i): NounCue[] => {
    if (!data.nouns.includes(item.norm) || items[i + 1]?.tag !== 'that') return [];
    // Other words may stand between owner and noun: "the ministry's safety claim".
    let owner = i - 1;
    while (owner > i - 3 && items[owner]?.tag === 'noun') owner--;
    if (items[owner]?.tag !== 'poss') return [];
    const source = phraseEndingAt(items, owner - 1);
    if (source[1] <= source[0] || !canSpeak(items, source, speaking)) return [];
    // "The union rejected the company's claim": a body without a name inside a sentence is easily taken for its subject.
    const isNamed = items.slice(...source).some(({ tag }) => tag === 'name');
    if (!isNamed && source[0] > 0) return [];
    const content = trimmedItems(items, [i + 1, clauseEnd(items, i + 2)]);
    return content[1] - content[0] < SHORTEST ? [] : [{ cue: [i, i + 1], source, content }];
  });
}
