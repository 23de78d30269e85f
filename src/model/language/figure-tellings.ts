/** A pattern over the words of one sentence in lower case, with a sentence it matches and one it must not match. */
export interface ToldRow {
  readonly name: string;
  readonly pattern: RegExp;
  readonly like: string;
  readonly unlike: string;
}

/** How reports tell steps, parts and repeats of a count; what sets them beside each other needs to know. */
export interface FigureTellings {
  /** Words that make a length of time a punishment ("in prison"). */
  readonly penal: ToldRow;
  /** Steps of a punishment, by words before the number; the nearest one counts. `name` is told to the reader. */
  readonly penaltySteps: readonly ToldRow[];
  /** Several events told together, whose tolls are one sum. */
  readonly severalEvents: ToldRow;
  /** Words before a number that say that it is the most there can be. */
  readonly most: ToldRow;
  /** A count as it was at first, and as it still is: both of one count that moved. */
  readonly atFirst: ToldRow;
  readonly stillSo: ToldRow;
  /** A group that a share is of, in its first group, over lower-case text ("among dockers"). */
  readonly groups: RegExp;
  /** Parts of a family name that are none ("Jr"). */
  readonly notNames: readonly string[];
  /** Things and doers that there may be one or several of, singular and plural: "blast blasts". */
  readonly repeatable: readonly { readonly singular: readonly string[]; readonly plural: readonly string[] }[];
  /** Words before such a noun that tell of several ("second"). */
  readonly several: readonly string[];
  /** Words that count one in a list of counts ("a"). */
  readonly oneInList: readonly string[];
}

/** What the words beside a clock time say that it is the hour of. */
export interface HourTellings {
  /** The happening itself: a crash, a blast. */
  readonly event: ToldRow;
  /** The call for help that follows it. */
  readonly alarm: ToldRow;
  /** Words before an hour that leave open how much later it was, and those that do not ("shortly after"). */
  readonly openAfter: ToldRow;
  readonly soon: ToldRow;
  /** Words right before an hour by which it was a little earlier. */
  readonly before: ToldRow;
  /** Names of the services that are called, those of one in a row. */
  readonly services: readonly (readonly string[])[];
  /** What came of it later: arrests, statements, reopened roads. */
  readonly afterwards: ToldRow;
}
