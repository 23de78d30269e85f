import type { Language } from '../../model/language.ts';
import { attribution } from './attribution.ts';
import { grammar } from './grammar.ts';
import { quotes } from './quotes.ts';
import { comparison } from './comparison.ts';
import { text } from './text.ts';
import { furniture } from './furniture.ts';

/** English. */
export const en = { code: 'en', name: 'English', comparison, text, furniture, furniture, quotes, grammar, attribution } satisfies Language;
