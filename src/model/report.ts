/** How exactly a point in time is known. */
export type Precision = 'second' | 'minute' | 'day' | 'month' | 'year';

/** When a report was published. */
export interface Published {
  /** RFC 3339 date or date-time, e.g. `2031-05-14` or `2031-05-14T09:30:00Z`. */
  readonly value: string;
  readonly precision: Precision;
  /** `true`: printed in the report or its page; `false`: given beside it or inferred. */
  readonly stated: boolean;
  /** The words it was read from, where there are any. */
  readonly raw?: string;
}

/** Who printed a report. */
export interface Outlet {
  /** Name as printed or given; `null` when nobody says. */
  readonly name: string | null;
  readonly stated: boolean;
}

/**
 * One text published by one outlet, as intake hands it over. `text` never changes afterwards: spans point into it.
 * For a plain-text file `text` is the decoded file itself.
 */
export interface Report {
  /** `sha256:` and the hash of the raw bytes (or of the record, in a file that holds several). */
  readonly id: string;
  /** Short name shown to people: the file's stem, or the record's own id. */
  readonly ref: string;
  readonly file?: string;
  readonly text: string;
  readonly outlet: Outlet;
  readonly title?: string;
  readonly byline?: string;
  readonly url?: string;
  readonly published: Published | null;
  readonly modified?: Published;
  /** BCP 47 language code, `und` when it cannot be told. */
  readonly language: string;
  /** Agency or photo credits that the page's metadata states (not the text). */
  readonly statedCredits?: readonly string[];
  /** Things a person should know about how it was read: "login page", "half article", "encoding guessed". */
  readonly notes?: readonly string[];
}
