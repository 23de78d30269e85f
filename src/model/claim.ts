import type { Span } from './span.ts';

/** What one report asserts in one clause. Ids `s1`… are unique in a dossier. */
export interface Statement {
  readonly id: string;
  readonly span: Span;
  /** Dossier-wide id of the innermost attribution it stands in, `null` for the report's own voice. */
  readonly attribution: string | null;
  readonly negated: boolean;
  readonly hedged: boolean;
}

/** A value that some statements of a claim print. */
export interface Reading {
  readonly value: string;
  readonly spans: readonly Span[];
  readonly origins: readonly string[];
}

export type ClaimStatus = 'multiple-origins' | 'single-origin' | 'origin-unclear' | 'disputed' | 'unattributed';

export interface OriginCount {
  readonly min: number;
  readonly max: number;
  readonly ids: readonly string[];
}

export interface Claim {
  readonly id: string;
  /** Words as printed in one of the reports. */
  readonly text: string;
  readonly statements: readonly Statement[];
  readonly readings: readonly { readonly value: string; readonly statements: readonly Span[] }[];
  /** How many different outlets print it. */
  readonly outlets: number;
  readonly origins: OriginCount;
  readonly parties: readonly string[];
  readonly status: ClaimStatus;
  /** Reports that do not say it. Silence is not denial. */
  readonly silent: readonly string[];
  readonly why: readonly string[];
  readonly by: string;
}

export type DifferenceKind =
  | 'figure'
  | 'time'
  | 'role'
  | 'wording'
  | 'attribution'
  | 'referent'
  | 'intermediary'
  | 'name'
  | 'presence'
  | 'self-contradiction';

export type Verdict = 'conflict' | 'update' | 'rounding-or-unit' | 'different-scope' | 'softening' | 'compatible';

export interface Difference {
  readonly id: string;
  readonly kind: DifferenceKind;
  readonly verdict: Verdict;
  readonly claim?: string;
  /** What the readings are readings of, as printed: "workers in the terminal", "Mira Dahl". */
  readonly about?: string;
  readonly readings: readonly Reading[];
  readonly why: readonly string[];
  /** 0 to 1: how much it would matter to a reader; differences are listed by it. */
  readonly weight: number;
  readonly by: string;
}
