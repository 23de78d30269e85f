import type { QuoteMark } from '../../model/attribution.ts';
import type { AttributionLanguage } from '../../model/language/attribution.ts';
import type { Frame } from '../grammar/frames.ts';
import type { Lexicon } from '../grammar/lexicon.ts';
import type { Draft } from './draft.ts';

/** Quotations that no cue of their sentence reaches. */
export function fragments(all: readonly Frame[], drafts: Draft[][], marks: readonly QuoteMark[], lexicon: Lexicon, data: AttributionLanguage): void {
  void all; void drafts; void marks; void lexicon; void data;
}
