/** lang/: what does a language look like? Data only; one folder a language, one line here. */
import type { Language } from '../model/language.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';

export const languages: readonly Language[] = [en, de];

/** The data for a language code, or `null`: then only copies and figures are read. */
export const languageOf = (code: string): Language | null =>
  languages.find((l) => l.code === code.toLowerCase().split('-')[0]) ?? null;
