export type Gender = 'f' | 'm';
export type GrammaticalNumber = 'one' | 'many' | 'thing';

/** Words by which people, bodies and papers are named and spoken of. All lower case unless said otherwise. */
export interface NamesLanguage {
  /** Before a name, with the gender they tell: "mr", "ms", "sir". */
  readonly honorifics: Readonly<Record<string, Gender | 'either'>>;
  /** Offices and ranks that stand before a name with a capital: "president", "captain". */
  readonly titles: readonly string[];
  /** Words that may stand before a title: "former", "acting". */
  readonly titleModifiers: readonly string[];
  /** Nouns for a person who can speak: "official", "spokeswoman". */
  readonly roles: readonly string[];
  readonly genderedRoles: Readonly<Record<string, Gender>>;
  /** Singular nouns for a body: "ministry", "company". */
  readonly bodies: readonly string[];
  /** Nouns for a medium: "newspaper", "outlet". */
  readonly media: readonly string[];
  /** Nouns for something written that speaks: "statement", "report". */
  readonly documents: readonly string[];
  /** Plural nouns for people: "officials", "police". */
  readonly groups: readonly string[];
  /** A capitalised word of these makes a name an organisation: "ministry", "police". */
  readonly organisationWords: readonly string[];
  /** … a medium: "times", "herald". */
  readonly mediumWords: readonly string[];
  /** … a place: "river", "street". */
  readonly placeWords: readonly string[];
  /** … neither person nor body: "act", "cup", names of days. */
  readonly otherWords: readonly string[];
  /** Small words inside names of persons: "de", "van", "bin". */
  readonly nameParticles: readonly string[];
  /** Small words inside names of bodies: "of", "for". */
  readonly bodyConnectors: readonly string[];
  readonly nameSuffixes: readonly string[];
  readonly pronouns: Readonly<Record<string, { readonly number: GrammaticalNumber; readonly gender?: Gender }>>;
  readonly givenNames: { readonly f: readonly string[]; readonly m: readonly string[] };
  readonly placePrepositions: readonly string[];
  /** After a single name they say that it is a person's: "the Orr administration". */
  readonly personalBodies: readonly string[];
  /** "office", "spokesman": what belongs to a person or body and speaks for it. */
  readonly offices: readonly string[];
  /** Role nouns that stand for any person spoken of before: "the official", "the source". */
  readonly generalRoles: readonly string[];
  /** … for any named person: "the billionaire". */
  readonly anyPerson: readonly string[];
  /** … for any body named before: "the group". */
  readonly generalBodies: readonly string[];
  /** Capitalised words that, followed by "of", name a body or office. */
  readonly bodyHeads: readonly string[];
  /** Determiners and possessives that point back. */
  readonly definite: readonly string[];
  /** Prepositions that hang on a nominal and say who it is. */
  readonly hanging: readonly string[];
  /** Words of number and order in a nominal that make it a new person: "second", "another". */
  readonly otherness: readonly string[];
}
