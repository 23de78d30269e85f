import type { Language } from '../../model/language.ts';
import { attribution } from './attribution.ts';
import { grammar } from './grammar.ts';
import { hedges } from './hedges.ts';
import { names } from './names.ts';
import { quotes } from './quotes.ts';
import { comparison } from './comparison.ts';
import { moments } from './moments.ts';
import { text } from './text.ts';
import { examples } from './examples.ts';
import { quantities } from './quantities.ts';
import { derivation } from './derivation.ts';
import { claims } from './claims.ts';
import { differences } from './differences.ts';
import { furniture } from './furniture.ts';
import { reporting } from './reporting.ts';
import { stories } from './stories.ts';
import { slots } from './slots.ts';

/** English. */
export const en = {
  code: 'en',
  name: 'English',
  comparison,
  moments,
  quantities,
  text,
  furniture,
  quotes,
  names,
  hedges,
  grammar,
  attribution,
  derivation,
  examples,
  differences,
  claims,
  reporting,
  stories,
  slots,
} satisfies Language;
