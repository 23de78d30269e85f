/** One step forward of the tables; its number is its place, and nothing in it ever changes after a release. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly statements: readonly string[];
}
