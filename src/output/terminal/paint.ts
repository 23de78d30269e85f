export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  accent(text: string): string;
  /** Words that a wording lacks, and words that it has more. */
  gone(text: string): string;
  come(text: string): string;
}

/** Colour is never the only carrier: every painted word also says it. Each word is painted alone, so lines may break. */
export function paint(color: boolean): Paint {
  const style =
    (on: number, off: number) =>
    (text: string): string =>
      color && text !== ''
        ? text
            .split(' ')
            .map((word) => (word === '' ? '' : `\u001b[${String(on)}m${word}\u001b[${String(off)}m`))
            .join(' ')
        : text;
  return { bold: style(1, 22), dim: style(2, 22), accent: style(36, 39), gone: style(31, 39), come: style(32, 39) };
}
