/** Tells a text's language: BCP 47, or `null` when it cannot be told. */
export type LanguageDetector = (text: string) => string | null;

/** The detector's tables take 0.2 s and 80 MB: loaded only when a text is not plainly English. */
export async function loadLanguageDetector(): Promise<LanguageDetector> {
  const { eld } = await import('eld/extrasmall');
  return (text) => {
    const found = eld.detect(text.slice(0, 4000));
    return found.language !== '' && found.isReliable() ? found.language : null;
  };
}
