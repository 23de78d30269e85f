import type { Annotated } from '../model/annotated.ts';
import type { DossierEntity } from '../model/dossier.ts';
import type { Entity, EntityKind } from '../model/names.ts';
import type { Span } from '../model/span.ts';
import { languageOf, languages } from '../lang/index.ts';

/** A report's entity with the report it stands in. */
interface Local {
  readonly entity: Entity;
  readonly report: string;
  readonly key: string;
  readonly words: readonly string[];
}

/** Case, accents, points and possessives do not make another name. */
function nameWords(name: string, articles: ReadonlySet<string>): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/\./g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !articles.has(word))
    .filter((word, i, all) => word.length > 1 || i === 0 || i === all.length - 1); // middle initials come and go
}

/** Small words of names, in all languages: a German report may name a Junior, an English one a "Bund für …". */
const SMALL = {
  suffixes: new Set(languages.flatMap((language) => language.names?.nameSuffixes ?? [])),
  notInInitials: new Set(languages.flatMap((language) => language.names?.notInInitials ?? [])),
};
const articlesOf = (code: string): ReadonlySet<string> => new Set(languageOf(code)?.names?.articles ?? []);

/** The family name: the last word that is no generational suffix. */
const surnameOf = (words: readonly string[]): string => words.findLast((w) => !SMALL.suffixes.has(w)) ?? '';

/** People of these kinds are merged by name; an unnamed source never is: two unnamed officials stay two. */
const MERGED_BY_NAME: ReadonlySet<EntityKind> = new Set<EntityKind>([
  'person',
  'organisation',
  'place',
  'group',
  'medium',
  'document',
  'role',
]);

function locals(annotated: readonly Annotated[]): Local[] {
  return annotated.flatMap(({ entities, text: { report } }) => {
    const articles = articlesOf(report.language);
    return entities.map((entity) => {
      const words = nameWords(entity.name, articles);
      return { entity, report: report.id, key: words.join(' '), words };
    });
  });
}

/** Full names that end in this surname, per surname. A surname that two full names share joins neither. */
function holdersOfSurnames(all: readonly Local[], fullNames: ReadonlySet<string>): Map<string, Set<string>> {
  const holders = new Map<string, Set<string>>();
  for (const { entity, words } of all) {
    if (entity.kind !== 'person' || words.length < 2) continue;
    const surname = surnameOf(words);
    holders.set(surname, (holders.get(surname) ?? new Set()).add(withoutTitles(words, fullNames)));
  }
  return holders;
}

/** Initials of an organisation's words, to join "Port Workers Union" and "PWU". */
const initials = (words: readonly string[]): string =>
  words
    .filter((w) => !SMALL.notInInitials.has(w))
    .map((w) => w[0])
    .join('');

/** "Deputy Chief Ines Korva" is Ines Korva where the story has that shorter name too: a title printed before it. */
function withoutTitles(words: readonly string[], fullNames: ReadonlySet<string>): string {
  for (let from = words.length - 2; from > 0; from--) {
    const shorter = words.slice(from).join(' ');
    if (fullNames.has(shorter)) return shorter;
  }
  return words.join(' ');
}

function groupKey(
  local: Local,
  surnames: Map<string, Set<string>>,
  acronyms: Map<string, string>,
  fullNames: ReadonlySet<string>,
): string {
  const { entity, key, words } = local;
  if (!MERGED_BY_NAME.has(entity.kind) || key === '') return `own:${entity.id}`;
  if (entity.kind === 'person' && words.length === 1) {
    const holders = surnames.get(words[0]!);
    if (holders?.size === 1) return `person:${withoutTitles([...holders][0]!.split(' '), fullNames)}`;
  }
  if (entity.kind === 'person') return `person:${withoutTitles(words, fullNames)}`;
  if (entity.kind === 'organisation' && words.length === 1) return `organisation:${acronyms.get(key) ?? key}`;
  return `${entity.kind}:${key}`;
}

/** Words of a name, more than four counting less: a row of titles is no fuller name. */
const fullness = ({ words }: Local): number => (words.length <= 4 ? words.length : 4 / words.length);

/** The fullest form, then the one printed first: never a matter of input order. */
function canonicalName(group: readonly Local[]): string {
  return [...group].sort((a, b) => fullness(b) - fullness(a) || (a.entity.name < b.entity.name ? -1 : 1))[0]!.entity
    .name;
}

const span = (report: string, [start, end]: readonly [number, number]): Span => ({ report, start, end });

/** The story's entities, and which of them each report's entity is. */
export interface StoryEntities {
  readonly entities: readonly DossierEntity[];
  /** Entity id of a report to entity id of the story. */
  readonly idOf: ReadonlyMap<string, string>;
}

/**
 * Joins the entities of all reports by name: equal names, a surname that only one full name in the story carries,
 * an organisation and its initials. Unnamed sources are never joined here.
 *
 * @param annotated reports in their final order, ids unique in the story (storyIds)
 */
export function storyEntities(annotated: readonly Annotated[]): StoryEntities {
  const all = locals(annotated);
  const acronyms = new Map(
    all.filter((l) => l.entity.kind === 'organisation' && l.words.length > 2).map((l) => [initials(l.words), l.key]),
  );
  const fullNames = new Set(all.filter((l) => l.entity.kind === 'person' && l.words.length > 1).map((l) => l.key));
  const surnames = holdersOfSurnames(all, fullNames);
  const groups = new Map<string, Local[]>();
  for (const local of all) {
    const key = groupKey(local, surnames, acronyms, fullNames);
    groups.set(key, [...(groups.get(key) ?? []), local]);
  }
  const idOf = new Map<string, string>();
  const entities = [...groups.values()].map((group): DossierEntity => {
    const id = group[0]!.entity.id;
    for (const { entity } of group) idOf.set(entity.id, id);
    const party = group.map((l) => l.entity.party).find((p) => p !== undefined);
    const name = canonicalName(group);
    return {
      id,
      kind: group[0]!.entity.kind,
      name,
      aliases: [...new Set(group.flatMap((l) => [l.entity.name, ...l.entity.aliases]))]
        .filter((a) => a !== name)
        .sort(),
      mentions: group.flatMap((l) => l.entity.mentions.map((range) => span(l.report, range))),
      descriptions: group.flatMap((l) =>
        l.entity.descriptions.map((d) => ({ text: d.text, span: span(l.report, d.range) })),
      ),
      ...(party === undefined ? {} : { party }),
      by: group.length > 1 ? 'entities/joined-by-name' : group[0]!.entity.by,
    };
  });
  return { entities, idOf };
}
