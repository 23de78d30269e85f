import type { Language } from '../model/language.ts';
import type { QuantityLanguage } from '../model/language/quantities.ts';
import { quantities } from './en/quantities.ts';

type Table = RegExp | string | number | boolean | readonly Table[] | { readonly [key: string]: Table };

/** The same shape without a word in it. */
function emptied(table: Table): Table {
  if (Array.isArray(table)) return [];
  if (typeof table !== 'object' || table instanceof RegExp) return table;
  return Object.fromEntries(
    Object.entries(table).map(([key, inner]) => [key, typeof inner === 'object' ? emptied(inner) : inner]),
  );
}

/** Signs read alike everywhere: digits, %, $, €, km. Words of English are taken out. */
const signsOnly: QuantityLanguage = {
  ...(emptied(quantities as unknown as Table) as unknown as QuantityLanguage),
  units: quantities.units.map((row) => ({ ...row, words: [] })),
  currencies: quantities.currencies.map((row) => ({ ...row, words: [] })),
};

/** For a language without data: figures in digits, with signs and codes as units. Nothing else is read by it. */
export const neutral: Language = {
  code: 'und',
  name: 'any language',
  text: { titleAbbreviations: [], openAbbreviations: [], stopWords: [], hangingStarts: [] },
  furniture: null,
  comparison: null,
  quantities: signsOnly,
};
