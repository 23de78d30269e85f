import type { DifferenceKind, Verdict } from '../claim.ts';

/**
 * What comparing sentences needs to know of a language. All words lower case; groups hold base forms or whole words as
 * printed, they are stemmed by the reader of the table.
 */
export interface ComparisonLanguage {
  /** `en` has a stemmer; a language without one compares whole words. */
  readonly stemmer: 'porter' | 'none';
  /** Form as printed -> base form, where no suffix rule leads there ("fell" -> "fall"). */
  readonly irregular: Readonly<Record<string, string>>;
  /** Words that name one thing in news: a match inside a group counts as the same word. */
  readonly synonyms: readonly (readonly string[])[];
  /** The bare negations, whose loss turns a sentence into its contrary. */
  readonly plainNegations: readonly string[];
  /** Words that turn a clause round. */
  readonly negations: readonly string[];
  /** Words that turn an answer round as a negation does ("against the pact"). */
  readonly opposing: readonly string[];
  /** Phrases that say that something is not known or not told: no statement of the thing itself. */
  readonly unknowns: readonly RegExp[];
  /** Words that weaken a claim; their loss between two versions is a softening. */
  readonly softeners: readonly string[];
  /** Words and phrases by which a whole statement holds back. */
  readonly doubts: readonly string[];
  /** Names of one country or body and its people, where the letters do not tell. */
  readonly sameNames: readonly (readonly string[])[];
  /** Nouns that one holder has at a time: another name before them is another holder. */
  readonly offices: readonly string[];
  /** Of these, the ones called after the person who holds them. */
  readonly personalOffices: readonly string[];
  /** Verb forms of the present that follow a noun. */
  readonly presentForms: readonly string[];
  /** Words that carry no content of their own beside a figure or a name. */
  readonly light: readonly string[];
  /** Words that weaken a number that follows ("about", "up to"). */
  readonly numberSofteners: readonly string[];
  /** Words that frame an answer and say little of it ("in an effort to", "in response to"). */
  readonly framing: readonly string[];
  /** Groups of which one member excludes the others when they fill the same place of one sentence. */
  readonly exclusive: readonly {
    readonly about: string;
    readonly members: readonly (readonly string[])[];
    /** Defaults: `wording`, `conflict`. */
    readonly kind?: DifferenceKind;
    readonly verdict?: Verdict;
    /** Adjectives: compared only before one and the same noun. */
    readonly onlyBefore?: boolean;
    /** Few enough in a story that the same word right before is enough ("rammed a"). */
    readonly oneWord?: boolean;
    /** Verbs that turn round ("was consulted", "consulted the guild"): the shared words may stand on either side. */
    readonly eitherSide?: boolean;
  }[];
  /** Verbs that give a part in an event, strongest part first ("led", "took part in"). */
  readonly roles: readonly { readonly rank: number; readonly words: readonly string[] }[];
  /** Finite verb forms that open a clause after "and" or "but". */
  readonly auxiliaries: readonly string[];
  readonly coordinators: readonly string[];
  readonly relatives: readonly string[];
  readonly subordinators: readonly string[];
  /** Words in -ing that open no participle clause. */
  readonly notParticiples: readonly string[];
  /** Words of harm, law, money and fault: what an editor would not want to miss where one report alone has it. */
  readonly grave: readonly string[];
  /** Verbs that only say that something took place. */
  readonly happenings: readonly string[];
  /** Verbs of what follows an event: alarms, calls, arrivals. */
  readonly aftermath: readonly string[];
  /** Heads that count people, so that "ten tourists" and "ten people" can be one figure. */
  readonly peopleHeads: readonly string[];
  /** Heads under which a toll is given without saying who ("people", "bodies"). */
  readonly anybodyHeads: readonly string[];
  /** Of the outcome words, those that reach over a whole clause ("the toll … rose to six"). */
  readonly tolls: readonly string[];
  /** Heads that stand for a noun counted before ("24 of whom"). */
  readonly standIns: readonly string[];
  /** Nouns that hold a count of what follows with "of" ("the number of boats has risen to 12"). */
  readonly counters: readonly string[];
  /** Conjunctions that set one figure against another ("ten, but the guards say eight"). */
  readonly contrasts: readonly string[];
  /** How a figure that moves is told: "has risen from six to nine". */
  readonly shifts: {
    readonly from: readonly string[];
    readonly to: readonly string[];
    readonly rising: readonly string[];
    readonly falling: readonly string[];
  };
  /** Endings of nouns for people by what they do ("welder", "pilot" is in a list). */
  readonly doers: RegExp;
  /** Words that join two outcomes to one count ("nine dead or injured"). */
  readonly outcomeJoins: readonly string[];
  /** After a day: the same counted on or back to what the next clause tells ("on Monday, a day after the mill burned"). */
  readonly dayOffset: RegExp;
  readonly dayOffsetAfter: string;
  /** Nouns that point back at the event a report is about without naming it ("the accident"). */
  readonly eventNouns: readonly string[];
  /** Happenings that last or come again, so that a month or "recent weeks" dates them as a whole. */
  readonly lasting: readonly string[];
  /** Words before a noun that make it the matter, not what happened then ("wrote about the talks last month"). */
  readonly aboutWords: readonly string[];
  /** Words before a recurring thing that make it another one ("earlier talks"). */
  readonly earlierOnes: readonly string[];
  /** Titles of the one person a government can be called after. */
  readonly headsOfGovernment: readonly string[];
  /** Words that turn a verb round: "was led", "led by". */
  readonly passives?: readonly string[];
  /** Nouns that are called after the person who heads them: "government". */
  readonly governments?: readonly string[];
  /** Such nouns that past ones keep ("the Orr administration has left a debt"): another must be called so now. */
  readonly administrations?: readonly string[];
  /** Words that stand before a place: "in", "near". */
  readonly beforePlaces?: readonly string[];
  /** Words before a title that end it ("former"). */
  readonly formerly: readonly string[];
  /** People who stand between two sides, as a pattern over lower-case text, and how a report denies or shows them. */
  readonly goBetween: { readonly without: RegExp; readonly acting: RegExp };
  /** Words beside a figure that make it a part of another ("including ten"). */
  readonly partMarks: readonly string[];
  /** What was done to the people counted: figures under different outcomes are never compared. */
  readonly outcomes: readonly { readonly name: string; readonly words: readonly string[] }[];
  /** Zero to twelve, in order. */
  readonly smallNumbers: readonly string[];
  /** Further words that stand for numbers. */
  readonly numberWords: readonly string[];
  readonly articles: readonly string[];
  /** Words beside a number that make it more of the kind, or a part ("two other"). */
  readonly further: readonly string[];
  /** Words after a number that give it a period of its own ("three times since May"). */
  readonly periods: readonly string[];
  /** Words around a number that make it one of a part or period ("since May", "in his last two games"), lower case. */
  readonly partPeriods?: readonly { readonly name: string; readonly pattern: RegExp }[];
  /** Words behind and before a stretch of time that count it from something. */
  readonly anchors?: { readonly behind: readonly string[]; readonly before: readonly string[] };
  /**
   * Numbers told without one: `words` before a noun ("several"), units of time alone with their seconds ("hours into"), what must not
   * stand before those, nouns that say how often, and how many "few" and a bare plural can be.
   */
  readonly vagueNumbers?: {
    readonly words: readonly string[];
    readonly spans: Readonly<Record<string, number>>;
    readonly notAfter: readonly string[];
    readonly times: readonly string[];
    readonly few: number;
    readonly many: number;
  };
  /** What a length is the length of, where a word beside it says so ("an altitude of", "deep"). */
  readonly aspects?: readonly { readonly name: string; readonly words: readonly string[] }[];
  /** Verbs that tell which way a figure went ("climbed 2 per cent", "shed 2 per cent"). */
  readonly ways?: { readonly up: readonly string[]; readonly down: readonly string[] };
  /** Words that open a clause about something else ("hurt when two men …"). */
  readonly clauseOpeners?: readonly string[];
  /** Words before a bare number that make it an hour ("dead at 5"). */
  readonly clockMarks?: readonly string[];
  /** Parts of a page that its furniture counts: "(9 images)". */
  readonly pageParts?: readonly string[];
  /** Nouns that are counted anew in every game or round. */
  readonly perGame?: readonly string[];
  /** Nouns whose number is a name: nothing is rounded in it. */
  readonly labels?: readonly string[];
  /** Words of a time expression that are no part of the time itself. */
  readonly momentHedges: readonly string[];
  /** Of these, the ones that leave the time loose. */
  readonly looseMoments: readonly string[];
  readonly pronouns: readonly string[];
  /** Words that say nothing about who a speaker is. */
  readonly speakerFiller: readonly string[];
  /** Several people or a body that speaks as one: "officials", "the ministry". */
  readonly bodies: readonly string[];
  readonly female: readonly string[];
  readonly male: readonly string[];
  /** Verbs of speaking: a day beside them dates the saying, not the thing said. */
  readonly speaking: readonly string[];
}
