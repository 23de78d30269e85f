import type { ComparisonLanguage } from './comparison.ts';
import type { FigureTellings, HourTellings } from './figure-tellings.ts';

/**
 * What telling differences between reports needs to know of a language. All words lower case.
 */
export interface DifferenceLanguage {
  /** Further names of one thing, where the letters do not tell ("gop", "republican"). */
  readonly namesOfOne: readonly (readonly string[])[];
  /** House spelling: what is put into one form before two spellings are compared ("centre" -> "center"). */
  readonly houseSpelling: readonly { readonly from: RegExp; readonly to: string }[];
  /** Endings that make another word of a name, not another spelling ("Finn", "Finnish"). */
  readonly nameEndings: RegExp;
  /** Small words beside a name that tell nothing of whose it is. */
  readonly besideNames: readonly string[];
  /** Letters that come and go at the end of a name. */
  readonly vowels: string;
  /** Words for relatives: "wife", "son". */
  readonly kin: readonly string[];
  /** Words before "government" that say what kind it is, not whose ("federal"). */
  readonly governmentKinds: readonly string[];
  /** Things that belong to one power at a time, so that another name before them is another owner ("strikes"). */
  readonly ownedThings: readonly string[];
  /** Beside words of harm and law: what an editor would not want to miss where one report alone has it. */
  readonly telling: readonly string[];
  /** Further groups of words of which one excludes the others in the same place. */
  readonly exclusive: ComparisonLanguage['exclusive'];
  /** Things that one report says are not known and another tells, as patterns over one sentence in lower case. */
  readonly unknowns: readonly {
    /** What is not known, as it stands after "The reports part over". */
    readonly about: string;
    readonly unknown: RegExp;
    readonly told: RegExp;
    readonly like: readonly [unknown: string, told: string];
    readonly unlike: readonly [unknown: string, told: string];
  }[];
  /** The end of a clause that links what follows to its subject ("the work was a"). */
  readonly linking?: RegExp;
  /** What casts doubt on the words right after it, over lower-case text: "believed to", and "accused of"; and signs of a mere accusation. */
  readonly castingDoubt?: {
    readonly belief: RegExp;
    readonly accusation: RegExp;
    readonly accused: RegExp;
    readonly opinion: RegExp;
  };
  /** Words that look like people who do something and are things ("murders"). */
  readonly notDoers?: RegExp;
  /** Modal verbs that leave open as much as a hedge does ("can", "will"). */
  readonly modals?: readonly string[];
  /** Words by which somebody is spoken to: who is meant stands outside the quotation. */
  readonly addressed?: RegExp;
  /** Words printed as they are spoken, with what they stand for ("gonna": "going to"). */
  readonly spokenForms?: Readonly<Record<string, string>>;
  /** Pronouns that stand for a thing told elsewhere ("it"): what a saying is about, only the words around tell. */
  readonly standingIn?: readonly string[];
  /** Words of the day of printing ("today"): of two such days told on two days, each is of its own happening. */
  readonly ownDay?: RegExp;
  /** Words by which a time is counted from another time that the story told before ("the previous month"). */
  readonly narrated?: RegExp;
  /** Steps, parts and repeats of a count. */
  readonly figureTellings?: FigureTellings;
  /** What a clock time is the hour of. */
  readonly hourTellings?: HourTellings;
  /** Phrases of law after which stands what somebody is charged with; the words that end it. */
  readonly charges: {
    readonly phrases: readonly string[];
    /** Of these, the ones of the same stage: a suspicion. */
    readonly suspicions: readonly string[];
    readonly ends: readonly string[];
    /** Words that name any deed ("offence", "incident"). */
    readonly anyDeed: readonly string[];
  };
  /** What comparing two versions of one sentence phrase by phrase needs. */
  readonly variants?: {
    /** Prepositions of place; those of one row mean much the same, those of two rows exclude each other. */
    readonly places: readonly (readonly string[])[];
    /** Words right before a doing that is still to come ("expected to"), over lower-case words. */
    readonly future: RegExp;
    /** Words before a doing that is under way ("are focusing on"). */
    readonly underWay: RegExp;
    /** Words between the parts of a name. */
    readonly insideNames: readonly string[];
    /** Forms of "to be" that link a subject to what is said of it. */
    readonly linking: readonly string[];
    /** Auxiliaries that leave open whether a thing was done. */
    readonly leavingOpen: readonly string[];
    /** Words that leave open which of two it is ("or"). */
    readonly alternatives: readonly string[];
    /** Words that open a question that is not answered ("whether"). */
    readonly openQuestions: readonly string[];
    /** Little words behind a verb that make another verb of it ("checked out"). */
    readonly particles: readonly string[];
    /** Words that open a clause and may be left out of it ("that", "because"). */
    readonly droppable: readonly string[];
    /** Words by which a speaker tells what he did or what was done to him ("I", "me"). */
    readonly selves?: readonly string[];
    readonly selfObjects?: readonly string[];
    /** Verbs of what somebody thinks, wants or feels: no act. */
    readonly minds?: readonly string[];
    /** Verbs that tell little without their object ("took steps"). */
    readonly lightVerbs?: readonly string[];
    /** Little verbs of what is past ("was"). */
    readonly past?: readonly string[];
    /** Prepositions behind which stands what a blow or a push hits, as an object does. */
    readonly targets: readonly string[];
  };
}
