import type { Hedge } from '../quantity.ts';

/** Words that widen the number beside them into an interval. */
export interface HedgeRow {
  readonly rule: string;
  /** Lower-case words as they stand in print, parted by blanks. */
  readonly words: readonly string[];
  readonly hedge: Hedge;
  /** `nearly`: only below the number; `soft`: both sides. Left out where the hedge itself says it. */
  readonly widens?: 'below' | 'above' | 'both';
  readonly side: 'before' | 'after';
  /** Words right before the phrase that take its meaning away: "talked about 30 people". */
  readonly notAfter?: readonly string[];
  /** Words right behind the phrase that take its meaning away: "under a 30-day plan". */
  readonly notBefore?: readonly string[];
  /** The phrase means "during" before a duration: "over two years". */
  readonly notDuration?: boolean;
  /** A sentence it matches, and one where the same words hedge nothing: both are tests. */
  readonly like: string;
  readonly unlike: string;
}

/** How a unit is printed. `name` is the referee's: lower-case English, singular, British spelling. */
export interface UnitRow {
  readonly name: string;
  /** Full words, singular, lower case; plurals in -s are understood. */
  readonly words: readonly string[];
  /** Signs and abbreviations, case as printed; may stand glued to the number or apart. */
  readonly signs?: readonly string[];
  /** Signs that count only when glued to the number ("40g"), being words or letters otherwise. */
  readonly glued?: readonly string[];
}

export interface CurrencyRow {
  readonly name: string;
  /** Full words, singular, lower case, longest first is not needed. */
  readonly words: readonly string[];
  /** Signs before or after the number: `$`, `US$`, `£`. Blanks inside are optional in print. */
  readonly signs: readonly string[];
  /** ISO 4217 and customary codes, upper case: `USD`. */
  readonly codes: readonly string[];
  /** Its codes are words when written small ("try"). */
  readonly upperOnly?: boolean;
  /** Its hundredth, where the text may add it ("3 dollars 50 cents"). */
  readonly hundredth?: string;
}

/** A rule that tells numbers which count nothing: names, codes, addresses. */
export interface NotQuantityRow {
  readonly rule: string;
  /** Lower-case words right before the number. */
  readonly before?: readonly string[];
  /** Lower-case words right after the number. */
  readonly after?: readonly string[];
  readonly like: string;
  /** A sentence in which the same number is a quantity. */
  readonly unlike: string;
}

/** What reading of quantities needs to know of a language. All words lower case unless said otherwise. */
export interface QuantityLanguage {
  /** Marks between thousands and before decimals; left out: `1,200.5`. */
  readonly numberFormat?: 'point-decimal' | 'comma-decimal';
  /** All nouns have a capital: what is counted is the first capitalised word behind the number. */
  readonly capitalNouns?: boolean;
  readonly numerals: Readonly<Record<string, number>>;
  readonly hundred: readonly string[];
  /** Multipliers: thousand, million, dozen. */
  readonly scales: Readonly<Record<string, number>>;
  /** Abbreviated multipliers that are nothing else: `bn`. */
  readonly scaleSigns: Readonly<Record<string, number>>;
  /** Abbreviated multipliers that may be units or letters: `m`. Taken beside money or before a counted noun. */
  readonly weakScaleSigns: Readonly<Record<string, number>>;
  /** Counted nouns before which a weak sign is a multiplier: "5m users". */
  readonly weakScaleNouns: readonly string[];
  /** Denominators: third 3. */
  readonly fractions: Readonly<Record<string, number>>;
  /** Plurals without a number: dozens, hundreds. `base` is what one of them is. */
  readonly vaguePlurals: Readonly<Record<string, number>>;
  /** Words after a plural without a number that show it counts something untold: "thousands fled". */
  readonly vagueFollowers: readonly string[];
  /** Possessives and articles after "half" and "of". */
  readonly determiners: readonly string[];
  /** Words beside the number of a scale without a unit: magnitude. */
  readonly magnitudes: readonly string[];
  /** Second parts of ordinals: twenty-first. */
  readonly ordinals: readonly string[];
  /** Ordinals that may stand apart: two hundredth. */
  readonly longOrdinals: readonly string[];
  /** "two point five". */
  readonly points: readonly string[];
  /** "half" and "quarter" as words of their own, and plurals of fractions that no ending tells: `halves` half. */
  readonly half: readonly string[];
  readonly quarter: readonly string[];
  readonly fractionPlurals: Readonly<Record<string, string>>;
  readonly and: readonly string[];
  readonly articles: readonly string[];
  readonly of: readonly string[];
  readonly minus: readonly string[];
  readonly rangeWords: {
    readonly to: readonly string[];
    readonly between: readonly string[];
    readonly from: readonly string[];
    readonly or: readonly string[];
    /** Verbs after which "from A to B" is a range and not a change. */
    readonly spanning: readonly string[];
  };
  readonly ratioWords: readonly (readonly string[])[];
  readonly hedges: readonly HedgeRow[];
  /** Words that stand between a hedge and its number and change nothing: just, only, the. */
  readonly neutral: readonly string[];
  readonly change: {
    readonly up: readonly string[];
    readonly down: readonly string[];
    /** Verbs that tell a change only with "by": one may cut 30 trees. */
    readonly onlyWithBy: { readonly up: readonly string[]; readonly down: readonly string[] };
    /** Units in which a change is told without "by". */
    readonly units: readonly string[];
    /** "by". */
    readonly linking: readonly string[];
    /** Words that may stand between the verb and the number. */
    readonly by: readonly string[];
  };
  readonly units: readonly UnitRow[];
  readonly currencies: readonly CurrencyRow[];
  /** Words near which the weight unit of the same name is money. */
  readonly moneyContext: readonly string[];
  readonly per: readonly string[];
  /** Nouns that may follow "a" in a rate: "$5 a barrel". */
  readonly rateNouns: readonly string[];
  /** Words after "a year" that make it a point in time: ago, earlier. */
  readonly notRateBefore: readonly string[];
  /** Nouns after "per" that are told by another name: `annum` year. */
  readonly rateAliases: Readonly<Record<string, string>>;
  readonly times: readonly string[];
  readonly ages: {
    /** "years old". */
    readonly old: readonly string[];
    /** Stands for "years old" by itself: 87 yo. */
    readonly shortOld: readonly string[];
    /** Words behind an age told by a verb: "turned 30 on". */
    readonly closing: readonly string[];
    /** "aged 21". */
    readonly aged: readonly string[];
    /** Of these, the ones before a number in words: "aged seven". */
    readonly agedInWords: readonly string[];
    /** "turned 30". */
    readonly turning: readonly string[];
    /** "she is 35". */
    readonly being: readonly string[];
    readonly persons: readonly string[];
    /** Endings of nouns for persons: "the driver, 42, said". */
    readonly personEndings: readonly string[];
    /** Time units an age may be given in. */
    readonly units: readonly string[];
  };
  readonly durations: readonly string[];
  /** Where the head of a unit's name ends: "mile| per hour". */
  readonly unitTail: RegExp;
  /** How a unit's name makes its plural, first match wins: [ending, cut, added]. */
  readonly unitPlurals: readonly (readonly [ending: RegExp, cut: number, added: string])[];
  /** Ending of plural nouns: "s". */
  readonly pluralEnding: string;
  /** Endings of words that are no nouns: adverbs, participles, verbs in the third person. */
  readonly wordEndings: {
    readonly adverb: RegExp;
    readonly participle: RegExp;
    readonly thirdPerson: RegExp;
    readonly negation: RegExp;
  };
  /** Behind an owner: "the port's 30 cranes". */
  readonly possessives: readonly string[];
  /** Months that, with a small letter, are something else. */
  readonly monthsToo: readonly string[];
  /** Words that end a counted noun phrase: function words, auxiliaries, frequent verbs. */
  readonly nounStops: readonly string[];
  /** Words that look plural and are none. */
  readonly notPlural: readonly string[];
  /** Plural or mass nouns without -s: people, staff. */
  readonly pluralNouns: readonly string[];
  /** Plurals that stand before another plural: sports cars. */
  readonly attributivePlurals: readonly string[];
  /** Adjectives and participles that stand for people: dead, wounded. */
  readonly groupHeads: readonly string[];
  /** Verbs whose bare object is a count of people: "wounding 12" -> wounded. */
  readonly casualtyVerbs: Readonly<Record<string, string>>;
  readonly irregularSingulars: Readonly<Record<string, string>>;
  /** Endings of plurals and what they become, tried in order. */
  readonly singularEndings: readonly (readonly [ending: string, becomes: string])[];
  readonly notPluralEndings: readonly string[];
  /** Superlatives and what they are of. */
  readonly irregularPositives: Readonly<Record<string, string>>;
  readonly positiveEndings: readonly (readonly [ending: string, becomes: string])[];
  readonly notSuperlative: readonly string[];
  readonly adjectiveEndings: readonly string[];
  readonly shortAdjectives: readonly string[];
  /** "seven of them". */
  readonly partitivePronouns: readonly string[];
  /** Modifiers that say nothing of what is counted: other. */
  readonly emptyModifiers: readonly string[];
  /** Words that may stand inside a counted noun phrase although they are function words: most, more. */
  readonly nounModifiers: readonly string[];
  /** Words before "one" that make it a pronoun: this, no. */
  readonly pronounBefore: readonly string[];
  /** Nouns with which "one" is an idiom: one day, one thing. */
  readonly idiomsWithOne: readonly string[];
  readonly hyphenIdioms: readonly string[];
  /** Words before "one day" that make it a length of time: for, within. */
  readonly countsTime: readonly string[];
  /** Words after which a number word alone is no count: "cut in two", "at six". */
  readonly notBeforeBare: readonly string[];
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  readonly clockWords: readonly string[];
  /** Words before a clock time printed like a decimal: at. */
  readonly clockBefore: readonly string[];
  /** Words that make such a number a price or an index after all. */
  readonly priceWords: readonly string[];
  /** Words before the day of a date: on. */
  readonly onDay: readonly string[];
  /** Words before "half" that make it a part of a match or a year. */
  readonly halfBefore: readonly string[];
  /** Words after a length: long, tall. */
  readonly sizes: readonly string[];
  readonly yearBefore: readonly string[];
  readonly streets: readonly string[];
  readonly notQuantities: readonly NotQuantityRow[];
  /** Words before a hyphen and a number that do not name: "sub-7". */
  readonly joinsNumber: readonly string[];
  /** Abbreviations that may carry a point before the number: "No. 5". */
  readonly pointedBefore: readonly string[];
  /** Hedges behind a hyphen: "30-plus". */
  readonly hyphenHedges: readonly string[];
  /** Signs of letters that stand before their number only; some may stand apart from it. */
  readonly prefixOnlySigns: readonly string[];
  /** Those that make a model's name with one digit: "PS4". */
  readonly modelSigns: readonly string[];
  readonly scoreWords: readonly string[];
  readonly ordinalSuffixes: readonly string[];
}
