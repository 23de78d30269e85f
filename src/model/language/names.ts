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
  /** Of these, nouns for what is printed: "newspaper". */
  readonly papers?: readonly string[];
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
  /** Family names that stand before the given name, whose second syllable may be small: "Kim Vi-sun". */
  readonly familyFirst?: readonly string[];
  /** That second syllable: "sun". */
  readonly secondSyllable?: RegExp;
  /** Countries and bodies printed as initials with points, lower case: they are nobody's. */
  readonly dottedBodies?: readonly string[];
  /** Words for bodies that speak for their country: "ministry". */
  readonly stateBodies?: readonly string[];
  /** Letters that stand for a party before a region: "D-Norr.". */
  readonly partyLetters?: readonly string[];
  /** States and provinces that are often printed without their country, lower case. */
  readonly regions?: readonly string[];
  /** First words of towns and regions: "New", "San". */
  readonly placeOpeners?: readonly string[];
  /** Printed with a capital, of a region, a faith or a party: before a noun they name nobody. */
  readonly belonging?: readonly string[];
  /** Callings that are family names as often, where a capital and a name before them say so: "Farmer". */
  readonly alsoFamilyNames?: readonly string[];
  /** Words that join a body to what it is of: "of", "for". */
  readonly bodyConnectors: readonly string[];
  /** … an office to its field: "Secretary of State". */
  readonly titleConnectors: readonly string[];
  /** "and", inside the name of a body. */
  readonly and: readonly string[];
  /** Definite articles. */
  readonly articles: readonly string[];
  readonly nameSuffixes: readonly string[];
  /** Words that the initials of a body leave out: "of", "and". */
  readonly notInInitials: readonly string[];
  readonly pronouns: Readonly<Record<string, { readonly number: GrammaticalNumber; readonly gender?: Gender }>>;
  /** Nouns join to long ones, of which the last part says what is meant: "Hafensprecherin". */
  readonly compounds?: boolean;
  /** Countries by their names in this language, beside those of the gazetteer: [name there, name, adjective, capital]. */
  readonly countries?: readonly (readonly [known: string, name: string, adjective: string, capital: string])[];
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
  /** Prepositions by which a phrase hung on a nominal goes on: "the head of the guild for …". */
  readonly hangingFurther: readonly string[];
  /** Relative pronouns of persons: "Orr, who is the mayor". */
  readonly personRelatives: readonly string[];
  /** Between a name and what it is said to be: "Orr is the mayor". */
  readonly copulas: readonly string[];
  /** Says that somebody introduced before goes on: "who is also". */
  readonly continuers: readonly string[];
  /** Adverbs that may stand inside a nominal: "the then minister". */
  readonly nominalAdverbs: readonly string[];
  /** "the 46-year-old": units of an age and the word that closes it. */
  readonly ages: { readonly units: readonly string[]; readonly old: readonly string[] };
  /** Ending of the names of days, which are no part of a person's name. */
  readonly dayEnding: RegExp;
  /** Endings of a capitalised word at the head of a sentence that is hardly ever a name. */
  readonly notNameEnding: RegExp;
  /** Ending that makes people of a nationality: "Norwegians". */
  readonly peopleEnding: string;
}
