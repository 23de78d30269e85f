import type { Gender } from '../../model/language/names.ts';
import { addEntity, addKeys, recent, salience, sharing } from './discourse.ts';
import type { Discourse, EntityDraft } from './discourse.ts';
import type { Known } from './known.ts';
import { printedName } from './printed-name.ts';
import type { NameFound } from './sequences.ts';
import type { NominalFound } from './nominals.ts';

const lower = (words: readonly string[]): string[] => words.map((w) => w.toLowerCase().replaceAll('.', ''));

/** "Kim Vi-sun", "Xi Vilan": the family name stands first. */
const isFamilyFirst = (words: readonly string[], known: Known): boolean => {
  const first = words[0]?.toLowerCase() ?? '';
  return known.familyFirst.has(first) && (words.includes('-') || (words.length === 2 && !known.gender.has(first)));
};

/** The family name: the last word that is no suffix, or the first where that is the custom. */
function surname(words: readonly string[], known: Known): string {
  if (isFamilyFirst(words, known)) return words[0]!.toLowerCase();
  const kept = lower(words).filter((w) => !known.suffixes.has(w) && w !== ',');
  return kept.at(-1) ?? '';
}

const initials = (words: readonly string[]): string =>
  words
    .filter((w) => /^\p{Lu}/u.test(w))
    .map((w) => w[0]!)
    .join('');

/** Keys a name is found again by. */
function keysOf(words: readonly string[], known: Known): string[] {
  const low = lower(words);
  const whole = printedName(low);
  const place = known.places.get(whole);
  const medium = known.mediaNames.get(whole);
  return [
    ...low,
    ...(words.length > 1 ? [initials(words).toLowerCase()] : []),
    ...(place ? [`place:${place.name}`] : []),
    ...(medium === undefined ? [] : [`medium:${medium}`]),
  ];
}

const agree = (a: Gender | null, b: Gender | null): boolean => a === null || b === null || a === b;

interface Resolved {
  readonly entity: EntityDraft;
  readonly rivals: readonly EntityDraft[];
}

function isSamePerson(entity: EntityDraft, found: NameFound, known: Known): boolean {
  if (entity.kind !== 'person' && entity.kind !== 'unknown') return false;
  const a = lower(entity.words).filter((w) => !known.suffixes.has(w));
  const b = lower(found.words).filter((w) => !known.suffixes.has(w));
  if (a.length === 0 || b.length === 0) return false;
  if (a.join(' ') === b.join(' ')) return true;
  if (entity.genderSure && !agree(entity.gender, found.gender) && found.titleFrom < found.from) return false;
  if (b.length === 1)
    return (
      a.at(-1) === b[0] ||
      (a.length > 1 && a[0] === b[0] && (known.gender.has(b[0]!) || isFamilyFirst(entity.words, known)))
    );
  if (a.length === 1)
    return (
      (a[0] === b.at(-1) || (entity.kind === 'person' && b.includes(a[0]!))) &&
      agree(entity.genderSure ? entity.gender : null, found.gender)
    );
  if (a.at(-1) === b.at(-1))
    return (
      a[0] === b[0] ||
      (a[0]![0] === b[0]![0] &&
        (a[0]!.length === 1 || b[0]!.length === 1 || a[0]!.startsWith(b[0]!) || b[0]!.startsWith(a[0]!)))
    );
  // "Luis Orr Dahl" and "Luis Orr".
  return a[0] === b[0] && (a.includes(b.at(-1)!) || b.includes(a.at(-1)!));
}

function isSameBody(entity: EntityDraft, found: NameFound, known: Known): boolean {
  if (entity.kind === 'group' && entity.words.length > 0)
    return lower(entity.words).join(' ') === lower(found.words).join(' ');
  if (entity.kind === 'person' || entity.kind === 'unnamed' || entity.kind === 'role' || entity.kind === 'group')
    return false;
  const a = lower(entity.words);
  const b = lower(found.words);
  const [x, y] = [printedName(a), printedName(b)];
  if (x === y) return true;
  const placeA = known.places.get(x);
  if (
    placeA &&
    placeA === known.places.get(y) &&
    (x === placeA.capital.toLowerCase()) === (y === placeA.capital.toLowerCase())
  )
    return true;
  const mediumA = known.mediaNames.get(x);
  if (mediumA !== undefined && mediumA === known.mediaNames.get(y)) return true;
  // The letters of an agency are no place's, however they fit.
  if (entity.kind === 'place' && known.mediaNames.has(y)) return false;
  if (found.words.length === 1 && /^\p{Lu}{2,}$/u.test(found.words[0]!.replaceAll('.', '')))
    return initials(entity.words) === found.words[0]!.replaceAll('.', '') && entity.words.length > 1;
  if (entity.words.length === 1 && /^\p{Lu}{2,}$/u.test(entity.words[0]!))
    return initials(found.words) === entity.words[0] && found.words.length > 1;
  if (
    entity.kind === 'organisation' &&
    b.length < a.length &&
    b.length >= 1 &&
    (printedName(a.slice(-b.length)) === y || (printedName(a.slice(0, b.length)) === y && b.length > 1))
  )
    return b.length > 1 || !known.organisationWords.has(b[0]!);
  return false;
}

/** The entity of a printed name; a new one when none fits. */
export function resolveName(discourse: Discourse, found: NameFound, text: string, known: Known): Resolved {
  const kind: EntityDraft['kind'] = found.kind === 'adjective' ? 'unknown' : found.kind;
  const keys = keysOf(found.words, known);
  const all = sharing(discourse, keys);
  const personal = kind === 'person' || kind === 'unknown';
  const people = personal || found.words.length === 1 ? all.filter((e) => isSamePerson(e, found, known)) : [];
  const bodies =
    kind === 'person' && people.length > 0
      ? []
      : all.filter((e) => e.kind !== 'unknown' && isSameBody(e, found, known));
  const matches = people.length > 0 && (personal || bodies.length === 0) ? people : bodies;
  // A bare family name is the one first so called, or else the one first named: relatives are told apart by title or given name.
  if (found.words.length === 1 && found.titleFrom === found.from && matches.length > 1 && matches === people)
    matches.sort((a, b) => Number(b.aliases.has(text)) - Number(a.aliases.has(text)) || a.index - b.index);
  const entity = matches[0];
  if (!entity) {
    const made = addEntity(discourse, {
      kind,
      many: kind === 'group',
      name: text,
      words: found.words,
      gender: found.gender,
      genderSure: found.titleFrom < found.from && found.gender !== null,
      by: 'names/capitals',
    });
    made.aliases.add(text);
    addKeys(discourse, made, keys);
    return { entity: made, rivals: [] };
  }
  entity.aliases.add(text);
  // A preposition alone ("aimed at Orr") makes no place of what was named before.
  if (entity.kind === 'unknown' && (kind !== 'place' || known.places.has(text.toLowerCase()))) entity.kind = kind;
  if (found.words.length > entity.words.length && (found.words.length <= 6 || entity.kind !== 'person')) {
    entity.name = text;
    entity.words = found.words;
    addKeys(discourse, entity, keys);
  }
  if (found.gender && (!entity.gender || found.titleFrom < found.from)) entity.gender = found.gender;
  if (found.titleFrom < found.from && found.gender) entity.genderSure = true;
  const rivals = matches.slice(1).filter((e) => surname(e.words, known) === surname(found.words, known));
  return { entity, rivals };
}

/** Does what is known of an entity hold these words? */
function describes(entity: EntityDraft, nominal: NominalFound, head: string): boolean {
  const has = (words: readonly string[], main: string | null): boolean =>
    main === head && nominal.modifiers.every((m) => words.includes(m));
  if (entity.head !== null && has(entity.modifiers, entity.head)) return true;
  return entity.descriptions.some((d) => has(d.words, d.head));
}

/** A definite phrase: what it points back to, or `null`. */
export function resolveDefinite(
  discourse: Discourse,
  nominal: NominalFound,
  head: string,
  frame: number,
  paragraph: number,
  gender: Gender | null,
  known: Known,
): Resolved | null {
  const all = recent(discourse).filter((e) => e.occurrences.some((o) => o.frame <= frame));
  const pick = (list: readonly EntityDraft[]): Resolved | null =>
    list.length === 0 ? null : { entity: list[0]!, rivals: list.slice(1, 4) };
  if (nominal.kind === 'medium') {
    // A wire agency is no newspaper.
    const isAgency = (e: EntityDraft): boolean =>
      known.agencies.has(known.mediaNames.get(printedName(lower(e.words))) ?? '');
    const media = all.filter(
      (e) => e.kind === 'medium' && nominal.modifiers.length <= 4 && !(known.papers.has(head) && isAgency(e)),
    );
    // "the agency" is what is called so, else the paper named last, unless an office was named since.
    if (known.bodies.has(head) && nominal.modifiers.length === 0) {
      const near = all.filter((e) => e.kind === 'medium' || e.kind === 'organisation');
      const called = near.filter((e) => e.words.some((w) => w.toLowerCase() === head) || describes(e, nominal, head));
      if (called.length > 0) return pick(called);
      return near[0]?.kind === 'medium' ? pick(near.slice(0, 1)) : null;
    }
    return pick(media);
  }
  if (nominal.kind === 'document')
    return pick(
      all.filter(
        (e) => e.kind === 'document' && e.head === head && nominal.modifiers.every((m) => e.modifiers.includes(m)),
      ),
    );
  if (nominal.kind === 'group')
    return pick(
      all.filter((e) => e.many && e.head === head && nominal.modifiers.every((m) => e.modifiers.includes(m))),
    );
  if (nominal.kind === 'body') {
    const named = all.filter(
      (e) =>
        (e.kind === 'organisation' || e.kind === 'unknown' || e.kind === 'medium') &&
        (e.words.some((w) => w.toLowerCase() === head) || describes(e, nominal, head)),
    );
    if (named.length > 0) return pick(named);
    if (nominal.modifiers.length === 0 && known.data.generalBodies.includes(head)) {
      const near = all
        // What was never the subject may be a town: "left for Karvale. The airline said …".
        .filter((e) => e.kind === 'organisation' || (e.kind === 'unknown' && e.occurrences.some((o) => o.subject)))
        .filter((e) => salience(e, frame, paragraph) > -4);
      return pick(near);
    }
    return null;
  }
  const described = all.filter(
    (e) => !e.many && describes(e, nominal, head) && agree(gender, e.genderSure ? e.gender : null),
  );
  // "the official" after "a guild representative": another word for the last unnamed one.
  const loose = known.data.generalRoles.includes(head);
  if (nominal.modifiers.length === 0) {
    const unnamed = all.filter(
      (e) => e.kind === 'unnamed' && !e.many && salience(e, frame, paragraph) > -6 && agree(gender, e.gender),
    );
    const fitting = all.filter((e) => described.includes(e) || (unnamed.includes(e) && (loose || e.head === head)));
    if (fitting.length > 0) return pick(fitting);
  }
  if (described.length > 0) return pick(described);
  const people = all
    .filter((e) => e.kind === 'person' && agree(gender, e.gender) && salience(e, frame, paragraph) > -3)
    .sort((a, b) => salience(b, frame, paragraph) - salience(a, frame, paragraph));
  return known.old.has(head) || known.data.anyPerson.includes(head) ? pick(people) : null;
}
