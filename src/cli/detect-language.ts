import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { eld } from 'eld/extrasmall';

/** Tells a text's language: BCP 47, or `null` when it cannot be told. */
export type LanguageDetector = (text: string) => string | null;

let loaded: typeof eld | null = null;

/** Texts are read without waiting, so the module is too. */
function detector(): typeof eld {
  if (loaded !== null) return loaded;
  const path = fileURLToPath(import.meta.resolve('eld/extrasmall'));
  return (loaded = (createRequire(import.meta.url)(path) as { readonly eld: typeof eld }).eld);
}

/** The detector's tables take 0.2 s and 70 MB: loaded only when a text is not plainly of a language that we read. */
export const detectLanguage: LanguageDetector = (text) => {
  const found = detector().detect(text.slice(0, 4000));
  return found.language !== '' && found.isReliable() ? found.language : null;
};

/** The detector, as those take it who were given one that had to be waited for. */
export const loadLanguageDetector = (): Promise<LanguageDetector> => Promise.resolve(detectLanguage);
