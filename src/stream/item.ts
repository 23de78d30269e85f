/** What the stream needs of a report: a `Report` of intake fits when its `published` is given as its value. */
export interface StreamItem {
  /** Unique; a story takes its id from its first report's. */
  readonly id: string;
  readonly text: string;
  readonly title?: string | undefined;
  readonly outlet?: string | undefined;
  /** RFC 3339 date or date-time; absent or `null`: unknown, then a date printed at the head of the text is used. */
  readonly published?: string | null | undefined;
  /** BCP 47 code; default: the stream's own. */
  readonly language?: string | undefined;
}
