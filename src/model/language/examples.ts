/**
 * A sentence for a rule that is structure and not a row of a table: what stands together to one name, which description is whose.
 * Both sentences are tests.
 */
export interface LanguageExample {
  readonly rule: string;
  readonly like: string;
  /** Must be shown of the `like` sentence: `kind · name · aliases · <description>`. */
  readonly finds: string;
  /** A sentence of which it must not be shown. */
  readonly unlike: string;
}
