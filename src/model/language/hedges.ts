/** Words that weaken what a clause asserts. All lower case. */
export interface HedgeLanguage {
  /** "reportedly", "is said to": somebody unnamed says so. */
  readonly hearsay: readonly (readonly string[])[];
  /** "may", "might". */
  readonly modal: readonly (readonly string[])[];
  /** "appears to", "is believed to", "likely". */
  readonly belief: readonly (readonly string[])[];
  /** Only before a number: "about", "nearly". */
  readonly approximate: readonly (readonly string[])[];
  /** Words after which "may" is a month or a name begins: not a hedge. */
  readonly notModalAfter: readonly string[];
}
