/** What a person decided about stories. Plain data: kept by whoever keeps the collection, and applied again in a later run. */
export type Decision =
  /** This report belongs to this story. */
  | { readonly id: string; readonly kind: 'pin'; readonly report: string; readonly story: string }
  /** This report does not belong to this story. */
  | { readonly id: string; readonly kind: 'not'; readonly report: string; readonly story: string }
  /** These stories are one; `into` keeps its id (default: the one opened first), the others redirect to it. */
  | { readonly id: string; readonly kind: 'merge'; readonly stories: readonly string[]; readonly into?: string }
  /** These reports are a story of their own; `as` is its id, filled in when it is applied. */
  | {
      readonly id: string;
      readonly kind: 'split';
      readonly story: string;
      readonly reports: readonly string[];
      readonly as?: string;
    }
  | { readonly id: string; readonly kind: 'rename'; readonly story: string; readonly name: string | null }
  /** Takes an earlier decision back. */
  | { readonly id: string; readonly kind: 'undo'; readonly of: string };

/** What applying a decision did. */
export interface Applied {
  /** The decision with its defaults filled in: the form to keep. `null` when it was refused. */
  readonly decision: Decision | null;
  /** Stories whose members or name changed, under the ids they have now. */
  readonly changed: readonly string[];
  /** Why it was refused, and what to do. */
  readonly refused?: string;
}

/** A story as it was before a decision. */
export interface StoryBefore {
  readonly id: string;
  readonly slot: number;
  readonly name: string | null;
  readonly members: readonly string[];
}

/** How to take a decision back. Plain data. */
export interface Undoing {
  readonly stories: readonly StoryBefore[];
  /** Stories that the decision opened, with the story their later reports go back to. */
  readonly opened: readonly (readonly [story: string, back: string])[];
  readonly redirects: readonly string[];
  readonly pins: readonly (readonly [report: string, before: string | null])[];
  readonly ruledOut: readonly string[];
  readonly parted: readonly string[];
}
