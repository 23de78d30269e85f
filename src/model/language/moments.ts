/** What a word (or run of words) can be inside a time expression. Patterns name these classes in capitals. */
export type MomentClass =
  | 'MONTH'
  | 'WEEKDAY'
  | 'WEEKDAYS'
  | 'UNIT'
  | 'UNITS'
  | 'EVERY'
  | 'SEASON'
  | 'PART'
  | 'NOON'
  | 'AMPM'
  | 'ZONE'
  | 'HOLIDAY'
  | 'DECADEWORD'
  | 'DEICTIC'
  | 'TONIGHT'
  | 'REF'
  | 'EDGE'
  | 'APPROX'
  | 'BACK'
  | 'HERE'
  | 'AHEAD'
  | 'RECENT'
  | 'COMING'
  | 'AGO'
  | 'SINCE'
  | 'ONWARD'
  | 'NUMBER'
  | 'SCALE'
  | 'VAGUE'
  | 'ORDINAL';

/** Words of one class and value. Phrases are split at blanks; a final point marks an abbreviation (the point is optional). */
export interface MomentTerm {
  readonly as: MomentClass;
  /** Month or weekday number, unit code, minutes from UTC, offset in days …: what the class's readers expect. */
  readonly value: string | number;
  readonly words: readonly string[];
  /** Only with a capital ("March", "Sun"). */
  readonly capital?: true;
  /** Too often another word: used only inside a longer date ("Sun, 3 May"), never alone. */
  readonly weak?: true;
}

/**
 * One shape of a time expression. `pattern` is a row of symbols separated by blanks: CLASSES in capitals, words in lower
 * case, `a|b` either of them, `x?` optional, `( … )?` an optional group, `( … | … )` a choice of groups, `@name` a part
 * given in `MomentLanguage.parts`. The longest match at a place wins, then the earlier row.
 */
export interface MomentPattern {
  readonly rule: string;
  readonly pattern: string;
  /** Which reader makes a value of it. */
  readonly read: MomentReader;
  /** The word before must be one of these lists (named in `MomentLanguage.contexts`). */
  readonly after?: string;
  /** The word before must not be in this list. */
  readonly notAfter?: string;
  /** The word after must not be in this list. */
  readonly notBefore?: string;
  /** The word after must be in this list. */
  readonly before?: string;
  /** A sentence it matches, and the value it has there when it was published on 14 May 2031, a Wednesday. */
  readonly like: string;
  readonly value: string;
  /** A sentence in which it must find nothing. */
  readonly unlike: string;
}

export type MomentReader =
  | 'calendar'
  | 'numeric-date'
  | 'year'
  | 'decade'
  | 'century'
  | 'weekday'
  | 'deictic'
  | 'clock'
  | 'clock-shift'
  | 'part-of-day'
  | 'period'
  | 'this-period'
  | 'year-end'
  | 'week-of'
  | 'fiscal'
  | 'season'
  | 'holiday'
  | 'ago'
  | 'onward'
  | 'year-ago'
  | 'same-period'
  | 'span'
  | 'duration'
  | 'vague-duration'
  | 'set'
  | 'per'
  | 'reference';

/** What a word inside a time expression tells its reader, beyond its class. */
export type MomentSignal =
  /** Counted from the day named last: "the previous Tuesday". */
  | 'from-last'
  /** Counted forward: "the week ahead". */
  | 'ahead'
  | 'half'
  | 'quarter'
  /** A length that ends now: "the past week". */
  | 'past'
  /** The one that is running: "the latest year". */
  | 'latest'
  /** The last of its kind inside a period: "the last quarter". */
  | 'last'
  | 'after'
  | 'before'
  /** Before an hour of the clock: "ten minutes to noon". */
  | 'short-of'
  /** Says that a number is an hour: "1100 hours". */
  | 'hours';

/** Everything the reading of time expressions needs to know of a language. */
export interface MomentLanguage {
  readonly terms: readonly MomentTerm[];
  readonly parts: Readonly<Record<string, string>>;
  readonly contexts: Readonly<Record<string, readonly string[]>>;
  readonly patterns: readonly MomentPattern[];
  /** Suffixes that make an ordinal of a number: "th". */
  readonly ordinalSuffixes: readonly string[];
  /** Words between the parts of a number: "two and a half", "one hundred and five". */
  readonly and: string;
  /** Indefinite articles, which count one: "a week". */
  readonly articles: readonly string[];
  /** Behind the first year of a decade: "1990s". */
  readonly decadeSuffixes: readonly string[];
  /** Behind a day that owns something: "Wednesday's ruling". */
  readonly possessives: readonly string[];
  readonly signals: Readonly<Record<MomentSignal, readonly string[]>>;
  /** Adjectives that stand for a time by themselves, with its value: "current". */
  readonly referring: Readonly<Record<string, string>>;
  readonly half: readonly string[];
  /** Verbs and nouns that tell whether a bare weekday or month lies ahead or behind. */
  readonly futureCues: readonly string[];
  /** Those that count even when they stand after the time expression. */
  readonly strongFuture: readonly string[];
  readonly pastCues: readonly string[];
  /** Endings of past tenses: "ed". */
  readonly pastEndings: readonly string[];
  /** Words that may stand between a futures cue and a participle: "be" in "to be released". */
  readonly passive: readonly string[];
  /** "is to meet": a copula before the infinitive's particle speaks of what will be. */
  readonly copulas: readonly string[];
  readonly infinitive: string;
  /** Literal words of patterns that hold no word of a class: "overnight". */
  readonly alone: readonly string[];
  /** Order of numeric dates when nothing else decides. */
  readonly numericOrder: 'day-month' | 'month-day';
}
