/** Half-open interval `[start, end)` in UTF-16 code units into one report's `text`. */
export type Range = readonly [start: number, end: number];

/** A range that says which report it lies in. `report` is the report's `id`. */
export interface Span {
  readonly report: string;
  readonly start: number;
  readonly end: number;
}
