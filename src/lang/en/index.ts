import type { Language } from '../../model/language.ts';
import { quotes } from './quotes.ts';
import { comparison } from './comparison.ts';
import { text } from './text.ts';

/** English. */
export const en = { code: 'en', name: 'English', comparison, text, quotes } satisfies Language;
