import type { Language } from '../../model/language.ts';
import { text } from './text.ts';

/** English. */
export const en = { code: 'en', name: 'English', text } satisfies Language;
