import type { Language } from '../../model/language.ts';
import { attribution } from './attribution.ts';
import { derivation } from './derivation.ts';
import { furniture } from './furniture.ts';
import { grammar } from './grammar.ts';
import { hedges } from './hedges.ts';
import { moments } from './moments.ts';
import { names } from './names.ts';
import { quantities } from './quantities.ts';
import { quotes } from './quotes.ts';
import { text } from './text.ts';
import { examples } from './examples.ts';

/** German: small, and grown by the reports that show what is missing. Claims are not compared (`comparison: null`). */
export const de = {
  code: 'de',
  name: 'German',
  comparison: null,
  text,
  furniture,
  quotes,
  names,
  hedges,
  grammar,
  attribution,
  moments,
  quantities,
  derivation,
  examples,
} satisfies Language;
