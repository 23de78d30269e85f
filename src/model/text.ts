import type { Range } from './span.ts';
import type { Outlet, Published, Report } from './report.ts';

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol';

/** A word, number or mark. Tokens never overlap; everything between them is white space. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** The exact characters. */
  readonly text: string;
  /** Lower case, NFKC, curly apostrophes made straight: what words are compared by. */
  readonly norm: string;
}

/** A sentence; `tokens` are indexes `[first, end)` into `Text.tokens`. Never crosses a paragraph. */
export interface Sentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly tokens: Range;
}

export type FurnitureKind =
  | 'menu'
  | 'credit-bar'
  | 'caption'
  | 'syndication-notice'
  | 'newsletter'
  | 'byline'
  | 'contributor'
  | 'related'
  | 'photo-credit'
  | 'dateline';

/** A part of the text that is no report. Marked, never cut. */
export interface Furniture {
  readonly kind: FurnitureKind;
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

export type ParagraphRole = 'title' | 'standfirst' | 'body' | 'furniture';

export interface Paragraph {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly role: ParagraphRole;
  /** Sentence indexes `[first, end)`. */
  readonly sentences: Range;
}

/** An agency named as author of the text or of a photograph. */
export interface Credit {
  readonly agency: string;
  readonly range: Range;
  /** `text`: wrote it; `photo`: took the picture; `relay`: passed another's text on. */
  readonly for: 'text' | 'photo' | 'relay';
  readonly by: string;
}

/** A report with its structure found: what every annotator reads. */
export interface Text {
  readonly report: Report;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly furniture: readonly Furniture[];
  readonly credits: readonly Credit[];
  readonly outlet: Outlet;
  readonly published: Published | null;
  readonly title: Range | null;
  readonly byline: Range | null;
  readonly dateline: { readonly range: Range; readonly place: string } | null;
}
