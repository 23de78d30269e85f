/** A text of a collection with the little that is known about it. */
export interface LightText {
  readonly id: string;
  readonly text: string;
  readonly outlet: string | null;
  /** RFC 3339 date or date-time. */
  readonly published: string | null;
}
