import type { FurnitureKind } from '../text.ts';

/**
 * A rule for a line or a part of a line that is no report. `pattern` is the source of a regular expression (flag `u`)
 * in which `{agency}`, `{name}`, `{names}`, `{outlet}` and `{date}` stand for what read/ puts there.
 */
export interface FurnitureRule {
  readonly rule: string;
  readonly kind: FurnitureKind;
  /** The whole paragraph is marked, only what matched, or every match in a paragraph of any length. */
  readonly takes: 'paragraph' | 'match' | 'matches';
  /** Looked for only among the first or last paragraphs. */
  readonly only?: 'top' | 'bottom';
  readonly ignoreCase?: boolean;
  readonly pattern: string;
  /** A paragraph it marks. */
  readonly like: string;
  /** A paragraph it must leave alone. */
  readonly unlike: string;
}

/** How a text names the agency that wrote it, took its picture or passed it on. `{agency}` is the agency. */
export interface CreditRule {
  readonly rule: string;
  readonly for: 'text' | 'photo' | 'relay';
  readonly only?: 'top' | 'bottom';
  readonly ignoreCase?: boolean;
  readonly pattern: string;
  readonly like: string;
  readonly unlike: string;
}

/** Where a text names the outlet that prints it: group `outlet`. */
export interface OutletRule {
  readonly rule: string;
  /** `false`: weak evidence, used only when nothing better is there. */
  readonly stated: boolean;
  readonly pattern: string;
  readonly like: string;
  readonly unlike: string;
}

/** What a language's pages and wire texts have beside the report itself. Words are lower case. */
export interface FurnitureLanguage {
  readonly rules: readonly FurnitureRule[];
  readonly credits: readonly CreditRule[];
  readonly outlets: readonly OutletRule[];
  /** A line made of nothing but these (and dates) is a menu. */
  readonly menuWords: readonly string[];
  /** Words that introduce a date of publication. */
  readonly publishedWords: readonly string[];
  /** Words that introduce a date of change. */
  readonly updatedWords: readonly string[];
  /** Words other than names, dates and places that a credit bar may hold. */
  readonly barWords: readonly string[];
  /** Month names and their short forms, January first. */
  readonly months: readonly (readonly string[])[];
  readonly weekdays: readonly string[];
  /** Words before a byline: "by". */
  readonly byWords: readonly string[];
  /** Words a byline may hold beside names: "staff", "correspondent". */
  readonly bylineWords: readonly string[];
  /** Articles: a headline drops them, a standfirst does not. */
  readonly articles: readonly string[];
  /** Words that are a menu by themselves: "Advertisement". */
  readonly menuAlone: readonly string[];
  /** Words before the word of a byline: "reported by". */
  readonly bylineLeads: readonly string[];
  /** Where the names of a byline end and what the authors are begins. */
  readonly bylineEnds: RegExp;
  /** How a report betrays its outlet by whom people spoke to; left out: never asked. */
  readonly mediumTold?: MediumTold;
}

/** "told the Harbour Post": the outlet itself, unless the text speaks of it as of somebody else. */
export interface MediumTold {
  readonly told: readonly string[];
  readonly articles: readonly string[];
  /** Right before the name ("according to the"), and right behind it ("reported"): somebody else's. */
  readonly notOwnBefore: RegExp;
  readonly notOwnAfter: RegExp;
}
