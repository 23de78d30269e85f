/** What is known of a language before the first report of a stream is read. */
export interface StoryLanguage {
  /**
   * Words that every newsroom uses, whatever the event: sharing them tells little. Lower case, dictionary forms and the
   * usual others. General knowledge of the language, not counted from any collection.
   */
  readonly commonWords: readonly string[];
}
