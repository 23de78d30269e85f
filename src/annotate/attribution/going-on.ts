import type { Language } from '../../model/language.ts';
import type { Gender, NamesLanguage } from '../../model/language/names.ts';
import type { Entity } from '../../model/names.ts';
import type { Frame } from '../grammar/frames.ts';
import type { Draft } from './draft.ts';

interface Spoken {
  readonly draft: Draft;
  entity: Entity | null;
  rivals: readonly string[];
}

const made = new WeakMap<NamesLanguage, ReadonlyMap<string, Gender>>();

/** The gender a given name tells; names of both tell none. */
function genderOf(person: Entity, names: NamesLanguage): Gender | null {
  let known = made.get(names);
  if (!known) {
    const { f, m } = names.givenNames;
    const both = new Set(f.filter((name) => m.includes(name)));
    known = new Map(
      [...f.map((name) => [name, 'f'] as const), ...m.map((name) => [name, 'm'] as const)].filter(
        ([name]) => !both.has(name),
      ),
    );
    made.set(names, known);
  }
  return known.get(person.name.split(' ')[0]!.toLowerCase()) ?? null;
}

const says = ({ cue, class: kind }: Draft): boolean =>
  kind === 'speech' && cue !== null && cue.shape === 'finite' && cue.frame === 'say';

/** The one who speaks in the main clause of a frame: what stands inside the words of others does not count. */
function mainSpeaker(here: readonly Spoken[]): Spoken | null {
  const top = here.filter(
    ({ draft }) =>
      !here.some(
        (other) =>
          other.draft !== draft &&
          other.draft.content.some(([a, b]) => a <= draft.cueRanges[0]![0] && draft.cueRanges[0]![0] < b),
      ),
  );
  const last = top.findLast(({ draft }) => draft.class === 'speech' && draft.cue !== null);
  const { cue, sourceKind } = last?.draft ?? {};
  const speaks = cue?.frame === 'say' || cue?.frame === 'tell' || cue?.frame === 'object';
  return last && speaks && cue.shape !== 'passive' && sourceKind !== 'relative' ? last : null;
}

/** "He said", or "…," he said: the pronoun is the subject of the sentence or signs all of it. */
function isMain(draft: Draft): boolean {
  const head = draft.head!;
  const before = draft.frame.items.filter((item) => item.end <= head[0]);
  return before.length === 0 || draft.content.every(([, end]) => end <= head[0]);
}

/**
 * A sentence told by somebody, then "he said": the same person goes on, even where the sentence speaks of others too
 * ("Orr left at noon, Captain Dahl said. He said …" is Dahl). Changes `entity` in place; the one it was taken for stays a rival.
 */
export function goingOn(all: readonly Spoken[], frames: readonly Frame[], language: Language): void {
  const names = language.names;
  if (!names) return;
  const byFrame = Map.groupBy(all, ({ draft }) => draft.frame.index);
  for (const one of all) {
    const { draft } = one;
    if (draft.sourceKind !== 'pronoun' || !draft.head || !says(draft)) continue;
    const lemma = draft.cue!.lemma;
    if (language.attribution?.answering.includes(lemma) || !isMain(draft)) continue;
    const gender = names.pronouns[pronounOf(draft)]?.gender;
    if (!gender) continue;
    const before = frames[draft.frame.index - 1];
    if (!before || draft.frame.paragraph - before.paragraph > 1) continue;
    const previous = mainSpeaker(byFrame.get(before.index) ?? []);
    const person = previous?.entity;
    if (!person || (person.kind !== 'person' && person.kind !== 'unnamed') || person === one.entity) continue;
    const told = person.kind === 'person' ? genderOf(person, names) : null;
    if (told !== null && told !== gender) continue;
    one.rivals = one.entity ? [one.entity.name, ...one.rivals] : one.rivals;
    one.entity = person;
  }
}

/**
 * "Asked about the gate, s he added: “…”": whoever adds words has spoken just before. Where no name is found for them, they are the
 * speaker's of the sentence before. Changes `entity` in place.
 */
export function adding(all: readonly Spoken[], frames: readonly Frame[], language: Language): void {
  const byFrame = Map.groupBy(all, ({ draft }) => draft.frame.index);
  for (const one of all) {
    const { draft } = one;
    if (draft.head || one.entity || draft.quotes.length === 0 || draft.cue?.shape !== 'finite') continue;
    if (!language.attribution?.continuing?.includes(draft.cue.lemma)) continue;
    const before = frames[draft.frame.index - 1];
    if (!before || draft.frame.paragraph - before.paragraph > 1) continue;
    const people = new Set(
      (byFrame.get(before.index) ?? []).flatMap(({ draft: said, entity }) =>
        entity && said.class === 'speech' ? [entity] : [],
      ),
    );
    const [person] = people;
    if (people.size === 1 && person!.kind === 'person') one.entity = person!;
  }
}

/**
 * A pronoun bound to somebody of the other gender, or to a place or body, is bound wrongly: nobody is better than the wrong one.
 * Changes `entity` in place.
 */
export function impossible(all: readonly Spoken[], language: Language): void {
  const names = language.names;
  if (!names) return;
  for (const one of all) {
    const { draft, entity } = one;
    if (draft.sourceKind !== 'pronoun' || !draft.head || !entity) continue;
    const gender = names.pronouns[pronounOf(draft)]?.gender;
    if (!gender) continue;
    const told = entity.kind === 'person' ? genderOf(entity, names) : null;
    const thing = entity.kind === 'place' || entity.kind === 'organisation' || entity.kind === 'medium';
    if (thing || (told !== null && told !== gender)) one.entity = null;
  }
}

const pronounOf = (draft: Draft): string => draft.frame.items.find((item) => item.start === draft.head![0])?.norm ?? '';
