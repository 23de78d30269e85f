/** Something that could not be read: which file, where in it, why, and what to do. */
export interface Failure {
  readonly file: string;
  readonly place?: string;
  readonly cause: string;
  readonly next: string;
}
