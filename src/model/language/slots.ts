import type { DifferenceKind } from '../claim.ts';

/**
 * One place of a story that reports fill with a name or a description: where the injured were taken, where the plane was going. A row is
 * found in a sentence as printed; the group `filler` is what fills the place, `owner` whose place it is (absent: the story's).
 */
export interface SlotRow {
  readonly slot: string;
  /** A heading, and the words of the sentence that tells of it: "where the injured were taken". */
  readonly about: string;
  readonly kind: DifferenceKind;
  readonly patterns: readonly RegExp[];
  /** Both sentences must have one of these words (the same): what was going there. */
  readonly beside?: readonly (readonly string[])[];
  /** Neither report may print the other's anywhere: then it knows both. */
  readonly alone: boolean;
  /** Telling words that the two sentences must share beside the fillers. */
  readonly shared: number;
  /**
   * The fillers must be near spellings of one given name, or two numbers of one model ("200", "200B"): with nothing else in common they
   * are two people or two things.
   */
  readonly near?: 'name' | 'model';
  /** What fills it must be a body: an organisation, or forces of one. */
  readonly body?: boolean;
  /** A sentence it fills, and with what; one that it leaves alone. */
  readonly like: string;
  readonly fills: string;
  readonly unlike: string;
}

/** What a language knows of places that reports fill. */
export interface SlotLanguage {
  readonly rows: readonly SlotRow[];
  /** Right behind a person's name: where that person is from. */
  readonly residence: RegExp;
  /** A sentence that opens with what somebody is, in place of the name, and where from: both have the group `filler`. */
  readonly epithet: RegExp;
  /** Words of a filler that tell nothing ("local", "nearby"), lower case. */
  readonly empty: readonly string[];
}
