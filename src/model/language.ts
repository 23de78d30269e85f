import type { ComparisonLanguage } from './language/comparison.ts';
import type { ClaimLanguage } from './language/claims.ts';
import type { LanguageExample } from './language/examples.ts';
import type { TextLanguage } from './language/text.ts';
import type { QuantityLanguage } from './language/quantities.ts';
import type { DerivationLanguage } from './language/derivation.ts';
import type { DifferenceLanguage } from './language/differences.ts';
import type { FurnitureLanguage } from './language/furniture.ts';
import type { AttributionLanguage } from './language/attribution.ts';
import type { GrammarLanguage } from './language/grammar.ts';
import type { MomentLanguage } from './language/moments.ts';
import type { HedgeLanguage } from './language/hedges.ts';
import type { NamesLanguage } from './language/names.ts';
import type { QuoteLanguage } from './language/quotes.ts';
import type { ReportingLanguage } from './language/reporting.ts';
import type { StoryLanguage } from './language/stories.ts';
import type { SlotLanguage } from './language/slots.ts';

/**
 * All that Stemma knows of one language: data only, one folder `src/lang/<code>/`.
 * A part that is missing (`null`) switches its annotator off for that language; copies still work.
 */
export interface Language {
  /** BCP 47 code: `en`. */
  readonly code: string;
  readonly name: string;
  readonly text: TextLanguage;
  readonly furniture: FurnitureLanguage | null;
  readonly comparison: ComparisonLanguage | null;
  readonly moments?: MomentLanguage;
  readonly quotes?: QuoteLanguage;
  readonly names?: NamesLanguage;
  readonly hedges?: HedgeLanguage;
  readonly quantities?: QuantityLanguage;
  readonly grammar?: GrammarLanguage;
  readonly attribution?: AttributionLanguage;
  readonly derivation?: DerivationLanguage;
  /** Sentences for the rules of names and grammar that are structure; all are tests. */
  readonly examples?: readonly LanguageExample[];
  readonly claims?: ClaimLanguage;
  readonly differences?: DifferenceLanguage;
  readonly reporting?: ReportingLanguage;
  readonly stories?: StoryLanguage;
  readonly slots?: SlotLanguage;
}
