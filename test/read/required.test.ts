import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/lang/en/index.ts';
import { gramsOf } from '../../src/read/grams.ts';
import { expression } from '../../src/read/patterns.ts';
import { mayMatch, requiredBy } from '../../src/read/required.ts';

describe('what a text must hold for an expression to match', () => {
  it.each<readonly [RegExp, readonly (readonly string[])[]]>([
    [/the (?:pier|quay) is shut/u, [['the '], ['pier', 'quay'], [' is shut']]],
    [/\bphotos? (?:by|from) \p{Lu}/u, [['photo'], [' '], ['by', 'from'], [' ']]],
    [/^[A-Z]{2,4}\s?\(NWA\)(?:\s-)?$/u, [['(NWA)']]],
    [/lamp{2}(?!x)s/u, [['lamp'], ['s']]],
    [/\u{e9}t\xe9(?<name>a|b)\k<name>/u, [['été'], ['a', 'b']]],
    [/Pier|(?:no)?/u, []],
    [/[abc]+.?/u, []],
  ])('%s', (pattern, needs) => {
    const visible = (sets: readonly (readonly string[])[]): unknown =>
      sets.filter((set) => set.some((one) => one.trim() !== ''));
    expect(visible(requiredBy(pattern))).toEqual(visible(needs));
  });

  it('does not mind case where the expression does not', () => {
    expect(mayMatch(/press release/iu, 'PREſS Release')).toBe(true);
    expect(mayMatch(/press release/u, 'Press release')).toBe(false);
  });

  it('says nothing of an expression that it does not follow', () => {
    expect(requiredBy(/(?i:pier)lamp/u)).toEqual([]);
  });
});

const furniture = en.furniture!;
const patterns = [
  ...furniture.rules.map(({ pattern, ignoreCase }) => expression(pattern, ignoreCase ? 'i' : '')),
  ...furniture.credits.map(({ pattern, ignoreCase }) => expression(pattern, ignoreCase ? 'i' : '')),
  ...furniture.outlets.map(({ pattern }) => expression(pattern)),
  ...[...en.derivation!.beforeMedium, ...en.derivation!.afterMedium].map(({ pattern }) => pattern),
];

describe('rules', () => {
  it('are never thought impossible where they match', () => {
    const sentences = [...furniture.rules, ...furniture.credits, ...furniture.outlets].flatMap((r) => [
      r.like,
      r.unlike,
    ]);
    const piece = fc.oneof(fc.constantFrom(...sentences), fc.string({ maxLength: 12 }));
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.boolean(), (pieces, upper) => {
        const text = upper ? pieces.join(' ').toUpperCase() : pieces.join(' ');
        const grams = gramsOf(text);
        for (const pattern of patterns) {
          if (!pattern.test(text)) continue;
          expect([pattern.source, mayMatch(pattern, text)]).toEqual([pattern.source, true]);
          expect([pattern.source, grams.mayMatch(pattern)]).toEqual([pattern.source, true]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are mostly impossible in a text that has none of their words', () => {
    const grams = gramsOf('The wardens shut the bridge at dawn. Nobody saw the lamp go out.');
    expect(patterns.filter((pattern) => grams.mayMatch(pattern)).length).toBeLessThan(patterns.length / 4);
  });
});
