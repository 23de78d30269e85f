import type { Range } from './span.ts';

/** The ladder of design.md, best first. */
export type Anonymity =
  | 'witnessed'
  | 'document'
  | 'named'
  | 'named-via-medium'
  | 'unnamed-role-reason'
  | 'unnamed-role'
  | 'affiliation'
  | 'vague'
  | 'none';

export type AttributionType = 'direct' | 'mixed' | 'indirect';

/** `speech` is said; the others are never shown as said. */
export type AttributionClass = 'speech' | 'document' | 'belief' | 'hedge' | 'refusal';

/** One link of a chain, nearest to the reader first: outlet, then media, then the speaker. */
export interface Link {
  readonly kind: 'outlet' | 'medium' | 'speaker';
  readonly name: string;
  readonly range?: Range;
}

/** Who said what: source, cue, content (terms of PARC 3 and PolNeAR). Offsets without the quotation marks. */
export interface Attribution {
  /** Local to the report: `a3`. */
  readonly id: string;
  readonly type: AttributionType;
  readonly class: AttributionClass;
  readonly content: readonly Range[];
  readonly cue: readonly Range[];
  readonly source: readonly Range[];
  /** The parts of `content` that stand in quotation marks, without the marks. */
  readonly quoted: readonly Range[];
  /** Canonical name of the speaker, `null` when the text names none. */
  readonly speaker: string | null;
  /** Entity id of the speaker in this report. */
  readonly entity: string | null;
  /** Other speakers it could be, best first. */
  readonly rivals: readonly string[];
  /** Media between outlet and speaker ("told AFP" -> ["AFP"]). */
  readonly via: readonly string[];
  readonly chain: readonly Link[];
  readonly anonymity: Anonymity;
  /** Words that give the reason or the count of anonymous sources. */
  readonly anonymityReason?: Range;
  /** How many sources are named as printed ("two sources"): 1 unless stated. */
  readonly sourceCount: number;
  /** The attribution this one stands inside (id), for "X said Y had told Z". */
  readonly inside: string | null;
  readonly negated: boolean;
  readonly by: string;
}

/** A pair of quotation marks and what it is. Every pair in a report is accounted for. */
export interface QuoteMark {
  /** With the marks. */
  readonly range: Range;
  /** Without them. */
  readonly inner: Range;
  readonly role: 'quote' | 'scare' | 'title' | 'headline' | 'nested';
  /** Attribution id when it is a quote with a known attribution. */
  readonly attribution: string | null;
  /** Ellipses inside. */
  readonly elisions: readonly Range[];
  /** Editors' insertions inside: "[sic]", "(a)". */
  readonly insertions: readonly Range[];
  readonly closed: boolean;
  readonly by: string;
}
