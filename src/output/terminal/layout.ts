/** Columns that a text takes in a terminal: wide characters and emoji take two, marks on a letter none. */
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const WIDE =
  /\p{Extended_Pictographic}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u;
const NARROW = /^[\u0020-\u024f\u2010-\u22ff]*$/u;
const ESCAPES = /\u001b\[[\d;]*m/gu;

export function columns(text: string): number {
  const plain = text.replace(ESCAPES, '');
  if (NARROW.test(plain)) return plain.length;
  let sum = 0;
  for (const { segment } of graphemes.segment(plain)) sum += WIDE.test(segment) ? 2 : /^\p{M}+$/u.test(segment) ? 0 : 1;
  return sum;
}

/** Text filled up with blanks to a width. */
export const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columns(text)));

/**
 * Breaks a text into lines at blanks; later lines are indented. A word that is longer than a line stays whole.
 *
 * @example wrapped('one two three', 9, 2) // ['one two', '  three']
 */
export function wrapped(text: string, width: number, indent = 0): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const size = columns(word);
    if (used > 0 && used + 1 + size > width) {
      lines.push(line);
      line = ' '.repeat(indent) + word;
      used = indent + size;
    } else {
      line += line === '' ? word : ` ${word}`;
      used += (used === 0 ? 0 : 1) + size;
    }
  }
  return line === '' ? lines : [...lines, line];
}
