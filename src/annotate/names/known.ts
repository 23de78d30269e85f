import type { Gazetteer, Place } from '../../model/gazetteer.ts';
import type { Gender, NamesLanguage } from '../../model/language/names.ts';

/** Name data in the form it is asked in; made once a language and gazetteer. */
export interface Known {
  readonly data: NamesLanguage;
  /** The part of a compound that a list knows; else the word itself. */
  headWord(norm: string): string;
  readonly titles: ReadonlySet<string>;
  readonly titleModifiers: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  readonly media: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly organisationWords: ReadonlySet<string>;
  readonly mediumWords: ReadonlySet<string>;
  /** Nouns that no wire agency is called by ("newspaper"), and the agencies. */
  readonly papers: ReadonlySet<string>;
  readonly agencies: ReadonlySet<string>;
  readonly placeWords: ReadonlySet<string>;
  readonly otherWords: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly familyFirst: ReadonlySet<string>;
  readonly partyLetters: ReadonlySet<string>;
  readonly stateBodies: ReadonlySet<string>;
  readonly dottedBodies: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly placeOpeners: ReadonlySet<string>;
  readonly belonging: ReadonlySet<string>;
  readonly alsoFamilyNames: ReadonlySet<string>;
  readonly connectors: ReadonlySet<string>;
  readonly titleConnectors: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly suffixes: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  readonly otherness: ReadonlySet<string>;
  readonly bodyHeads: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  readonly hanging: ReadonlySet<string>;
  readonly hangingFurther: ReadonlySet<string>;
  readonly personRelatives: ReadonlySet<string>;
  readonly copulas: ReadonlySet<string>;
  readonly continuers: ReadonlySet<string>;
  readonly nominalAdverbs: ReadonlySet<string>;
  readonly old: ReadonlySet<string>;
  readonly ageUnits: ReadonlySet<string>;
  readonly gender: ReadonlyMap<string, Gender>;
  readonly honorifics: ReadonlyMap<string, Gender | 'either'>;
  readonly genderedRoles: ReadonlyMap<string, Gender>;
  readonly pronouns: ReadonlyMap<string, NamesLanguage['pronouns'][string]>;
  /** Any printed name of a country or capital, lower case, to the country. */
  readonly places: ReadonlyMap<string, Place>;
  readonly adjectives: ReadonlyMap<string, Place>;
  /** Names of agencies and outlets as printed, to the name they are known by. */
  readonly mediaNames: ReadonlyMap<string, string>;
}

/** No shorter word is looked for at the end of a compound. */
const SHORTEST_PART = 4;

function headWordOf(data: NamesLanguage): (norm: string) => string {
  const words = new Set([data.roles, data.bodies, data.media, data.documents, data.groups].flat());
  return (norm) => {
    if (words.has(norm)) return norm;
    for (let i = 1; i <= norm.length - SHORTEST_PART; i++) if (words.has(norm.slice(i))) return norm.slice(i);
    return norm;
  };
}

function build(data: NamesLanguage, gazetteer: Gazetteer): Known {
  const gender = new Map<string, Gender>();
  for (const name of data.givenNames.f) gender.set(name, 'f');
  for (const name of data.givenNames.m) if (!gender.has(name)) gender.set(name, 'm');
  const places = new Map<string, Place>();
  const adjectives = new Map<string, Place>();
  for (const place of gazetteer.places ?? []) {
    for (const name of [place.name, place.capital, ...place.aliases])
      if (!places.has(name.toLowerCase())) places.set(name.toLowerCase(), place);
    adjectives.set(place.adjective.toLowerCase(), place);
  }
  for (const [known, name, adjective, capital] of data.countries ?? []) {
    const place = gazetteer.places?.find((one) => one.name === known) ?? { name, adjective, capital, aliases: [] };
    for (const printed of [name, capital])
      if (!places.has(printed.toLowerCase())) places.set(printed.toLowerCase(), place);
    adjectives.set(adjective.toLowerCase(), place);
  }
  const mediaNames = new Map<string, string>();
  for (const { name, aliases } of [...gazetteer.agencies, ...gazetteer.outlets])
    for (const alias of [name, ...aliases])
      if (!mediaNames.has(alias.toLowerCase())) mediaNames.set(alias.toLowerCase(), name);
  const set = (list: readonly string[]): ReadonlySet<string> => new Set(list);
  return {
    honorifics: new Map(Object.entries(data.honorifics)),
    genderedRoles: new Map(Object.entries(data.genderedRoles)),
    pronouns: new Map(Object.entries(data.pronouns)),
    data,
    headWord: data.compounds ? headWordOf(data) : (norm) => norm,
    gender,
    places,
    adjectives,
    mediaNames,
    titles: set([...data.titles, ...Object.keys(data.honorifics)]),
    titleModifiers: set(data.titleModifiers),
    roles: set(data.roles),
    bodies: set(data.bodies),
    media: set(data.media),
    papers: set(data.papers ?? []),
    agencies: set(gazetteer.agencies.map(({ name }) => name)),
    documents: set(data.documents),
    groups: set(data.groups),
    organisationWords: set(data.organisationWords),
    mediumWords: set(data.mediumWords),
    placeWords: set(data.placeWords),
    otherWords: set(data.otherWords),
    particles: set(data.nameParticles),
    familyFirst: set(data.familyFirst ?? []),
    partyLetters: set(data.partyLetters ?? []),
    stateBodies: set(data.stateBodies ?? []),
    dottedBodies: set(data.dottedBodies ?? []),
    regions: set(data.regions ?? []),
    placeOpeners: set(data.placeOpeners ?? []),
    belonging: set(data.belonging ?? []),
    alsoFamilyNames: set(data.alsoFamilyNames ?? []),
    connectors: set(data.bodyConnectors),
    titleConnectors: set(data.titleConnectors),
    and: set(data.and),
    articles: set(data.articles),
    suffixes: set(data.nameSuffixes),
    offices: set(data.offices),
    otherness: set(data.otherness),
    bodyHeads: set(data.bodyHeads),
    definite: set(data.definite),
    hanging: set(data.hanging),
    hangingFurther: set(data.hangingFurther),
    personRelatives: set(data.personRelatives),
    copulas: set(data.copulas),
    continuers: set(data.continuers),
    nominalAdverbs: set(data.nominalAdverbs),
    old: set(data.ages.old),
    ageUnits: set(data.ages.units),
  };
}

const made = new WeakMap<NamesLanguage, WeakMap<Gazetteer, Known>>();

export function knownOf(data: NamesLanguage, gazetteer: Gazetteer): Known {
  let byGazetteer = made.get(data);
  if (!byGazetteer) made.set(data, (byGazetteer = new WeakMap()));
  let known = byGazetteer.get(gazetteer);
  if (!known) byGazetteer.set(gazetteer, (known = build(data, gazetteer)));
  return known;
}
