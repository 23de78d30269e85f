import type { Language } from '../../model/language.ts';
import type { Item } from '../grammar/frames.ts';
import type { Stretch } from '../grammar/phrases.ts';

/** The nouns of a language that can be a speaker, as sets. */
export interface Speaking {
  readonly agents: ReadonlySet<string>;
  readonly notAgents: ReadonlySet<string>;
  readonly trailing: ReadonlySet<string>;
  readonly partitives: ReadonlySet<string>;
  readonly ending: RegExp;
  readonly things: RegExp;
}

const singular = (word: string): string => word.replace(/ies$/u, 'y').replace(/(?<=[^s])s$/u, '');

const made = new WeakMap<Language, Speaking>();

/** Roles, groups, bodies, media and papers of `names` speak, and what `attribution.agents` adds. */
export function speakingOf(language: Language): Speaking | null {
  const known = made.get(language);
  if (known) return known;
  const { attribution, names } = language;
  if (!attribution) return null;
  const { nouns, notAgents, partitives, trailing, endings, things } = attribution.agents;
  const speaking: Speaking = {
    agents: new Set([
      ...nouns,
      ...attribution.documents,
      ...attribution.vagueSources,
      ...(names ? names.groups.map(singular) : []),
      ...(names ? [names.roles, names.groups, names.bodies, names.media, names.documents, names.offices].flat() : []),
    ]),
    notAgents: new Set(notAgents),
    trailing: new Set(trailing),
    partitives: new Set(partitives),
    ending: endings,
    things,
  };
  made.set(language, speaking);
  return speaking;
}

const inside = (item: Item): boolean =>
  ['det', 'adv', 'ven', 'ving', 'poss', 'num', 'noun', 'name', 'time', 'quote', 'pron'].includes(item.tag) ||
  (item.tag === 'punct' && item.text.length === 1 && !/[,;:()—–]/u.test(item.text));

/** The noun a phrase is about: "the timing of the talks" is about "timing"; "dozens of crews" about "crews". */
export function headNoun(items: readonly Item[], [from, to]: Stretch, speaking: Speaking): Item | null {
  let head: Item | null = null;
  for (let i = from; i < to; i++) {
    const item = items[i]!;
    if (item.tag === 'poss') head = items[i + 1] && i + 1 < to ? null : head;
    else if (head !== null && speaking.trailing.has(item.norm)) return head;
    else if (['noun', 'name', 'num', 'quote', 'pron'].includes(item.tag)) head = item;
    else if (item.tag === 'prep') {
      const counts = head === null || head.tag === 'num' || (head.tag === 'noun' && speaking.partitives.has(head.norm));
      if (!counts) return head;
      head = null;
    } else if (!inside(item)) {
      if (head !== null) return head;
    } else if (head !== null && (item.tag === 'ving' || item.tag === 'ven') && items[i - 1]?.tag !== 'punct')
      return head;
  }
  return head;
}

/**
 * Whether a source phrase is headed by somebody or something that says things. "The scale of the attack" and "growing" are
 * not: the verb after them is a noun read wrongly, or has another subject.
 */
export function canSpeak(items: readonly Item[], phrase: Stretch, speaking: Speaking): boolean {
  const head = headNoun(items, phrase, speaking);
  // "many", "this", but not "this month".
  if (!head) return items[phrase[0]]?.tag === 'det' && phrase[1] - phrase[0] === 1;
  if (head.tag === 'name' || head.tag === 'pron' || head.tag === 'quote') return true;
  // "60 said yes", "61 percent"; but "the 36" is a piece of an age.
  if (head.tag === 'num') return items[phrase[0]]!.tag !== 'det';
  const word = head.norm;
  if (speaking.agents.has(word) || speaking.agents.has(singular(word))) return true;
  if (speaking.notAgents.has(word)) return false;
  return speaking.ending.test(word);
}

/**
 * Whether the source of words in quotation marks can be no speaker. Milder than {@link canSpeak}: somebody did say them, and a noun
 * that no list knows, with an article before it, is more likely a person than not.
 */
export function isThing(items: readonly Item[], phrase: Stretch, speaking: Speaking): boolean {
  if (canSpeak(items, phrase, speaking)) return false;
  const head = headNoun(items, phrase, speaking);
  if (!head || head.tag !== 'noun') return true;
  const word = singular(head.norm);
  return (
    items[phrase[0]]!.tag === 'noun' ||
    speaking.notAgents.has(head.norm) ||
    speaking.notAgents.has(word) ||
    speaking.things.test(word)
  );
}
