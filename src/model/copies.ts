import type { Span } from './span.ts';

export type PassageKind = 'verbatim' | 'edited' | 'rewritten';
export type PassageCause = 'copy' | 'shared-quote' | 'stock-phrase';

/** Two aligned spans that share wording. */
export interface Passage {
  readonly a: Span;
  readonly b: Span;
  readonly kind: PassageKind;
  readonly cause: PassageCause;
  /**
   * How the words reached the reports, where one of them says so: in a statement or press release that everybody was sent, or
   * told to one medium alone.
   */
  readonly givenAs?: 'statement' | 'exclusive';
  readonly by: string;
}

export type Relation = 'same-copy' | 'partly-derived' | 'independent';
export type Direction = 'a-from-b' | 'b-from-a' | 'common-ancestor' | 'unknown';

/** What two reports owe each other. `shareA`: share of a's own words (quotes and furniture out) that b has too. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly relation: Relation;
  readonly direction: Direction;
  readonly shareA: number;
  readonly shareB: number;
  /** 0 to 1: how sure the relation is, from the evidence listed in `why`. */
  readonly confidence: number;
  readonly why: readonly string[];
  readonly by: string;
}

export interface TreeNode {
  /** A report's id, or `lost:1`, `agency:AP`, `medium:…`, `event:…`. */
  readonly id: string;
  readonly kind: 'report' | 'lost' | 'agency' | 'medium' | 'event';
  readonly label: string;
}

export interface TreeEdge {
  /** The source. */
  readonly from: string;
  /** The report (or lost original) that took from it. */
  readonly to: string;
  readonly confidence: number;
  /** The text itself names the source ("told NWA", a credit line); otherwise inferred. */
  readonly stated?: boolean;
  readonly why: readonly string[];
  readonly by: string;
}

export interface Tree {
  readonly nodes: readonly TreeNode[];
  readonly edges: readonly TreeEdge[];
}

/** An independent root of the TEXTS of a story: whose wording is this? */
export interface Origin {
  readonly id: string;
  readonly kind: 'agency-copy' | 'own-reporting' | 'public-statement' | 'medium' | 'unknown';
  readonly label: string;
  readonly reports: readonly string[];
  readonly why: readonly string[];
  readonly by: string;
}

export interface Copies {
  readonly passages: readonly Passage[];
  readonly pairs: readonly Pair[];
  readonly tree: Tree;
}
