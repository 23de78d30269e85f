import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignWords } from '../../src/derive/alignment-of-words.ts';

const words = (s: string): string[] => s.split(' ');
const shown = (a: string, b: string): string[] =>
  alignWords(words(a), words(b)).map(
    (e) =>
      `${e.kind} ${words(a)
        .slice(...e.a)
        .join(' ')}|${words(b)
        .slice(...e.b)
        .join(' ')}`,
  );

describe('collation of words', () => {
  it('shows one replaced word as a substitution', () => {
    expect(shown('the mayor led the talks', 'the mayor joined the talks')).toEqual([
      'equal the mayor|the mayor',
      'substitute led|joined',
      'equal the talks|the talks',
    ]);
  });

  it('shows words that only one version has', () => {
    expect(shown('we will act soon', 'we will')).toEqual(['equal we will|we will', 'delete act soon|']);
    expect(shown('will act', 'we will act')).toEqual(['insert |we', 'equal will act|will act']);
  });

  it('covers both texts in order, and calls equal only what is equal', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const edits = alignWords(a, b);
        expect(edits.flatMap((e) => a.slice(...e.a))).toEqual(a);
        expect(edits.flatMap((e) => b.slice(...e.b))).toEqual(b);
        for (const e of edits) if (e.kind === 'equal') expect(a.slice(...e.a)).toEqual(b.slice(...e.b));
      }),
    );
  });

  it('aligns long texts at words that occur once', () => {
    const a = Array.from({ length: 3000 }, (_, i) => `w${i}`);
    const b = a.filter((_, i) => i % 7 !== 3);
    expect(alignWords(a, b).filter((e) => e.kind === 'insert')).toEqual([]);
  });
});
