import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glanceAt } from '../../../src/derive/collection/glance.ts';
import type { Glance } from '../../../src/derive/collection/glance.ts';
import { ownShared, seen } from '../../../src/derive/collection/glimpse.ts';
import { HashSet } from '../../../src/derive/collection/hash-set.ts';
import { boilerplateWords } from '../../../src/derive/collection/sampled-boilerplate.ts';
import { glanceAtLine } from '../../../src/derive/collection/scan-lines.ts';
import { sharedRuns, shinglesOf } from '../../../src/derive/shared-runs.ts';

const lineOf = (text: string): Uint8Array => new TextEncoder().encode(JSON.stringify({ id: 'r', text }));
const plain = ({ hash, shape, quoted }: Glance): unknown => [[...hash], [...shape], [...quoted]];
const quotedIn = (text: string): string => [...glanceAt(text).quoted].map((is) => (is === 1 ? 'q' : '.')).join('');

describe('a glance at a report', () => {
  it('sees the same in the bytes of a line as in the text', () => {
    const piece = fc.oneof(
      fc.constantFrom('“', '”', '"', '«', '»', '\n', ' ', 'É', 'ß', '’', '中', 'Ž', '12'),
      fc.string({ unit: 'grapheme-ascii', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = `lamp ${pieces.join('')}`;
        expect(plain(glanceAtLine(lineOf(text)))).toEqual(plain(glanceAt(text)));
      }),
    );
  });

  it('reads letters and quotes written as escapes', () => {
    const line = new TextEncoder().encode(String.raw`{"text":"she \u201cs\u0061w it\u201d, \u00c9mil \"too\""}`);
    expect(plain(glanceAtLine(line))).toEqual(plain(glanceAt('she “saw it”, Émil "too"')));
  });

  it('sees quotes that are plainly paired within a paragraph, and no others', () => {
    expect(quotedIn('“stay here” she said')).toBe('qq..');
    expect(quotedIn('“stay here she said\n“go” now')).toBe('....q.');
    expect(quotedIn('a 6" pipe and "so on" then')).toBe('....qq.');
    expect(quotedIn(`“${'word '.repeat(120)}” she said`)).not.toContain('q');
  });
});

describe('what two reports share at a glance', () => {
  const a = 'Wardens shut the old stone bridge over the river at dawn, and nobody saw the lamp go out.';

  it('weighs names and figures less, and nothing that either quotes', () => {
    const weight = (x: string, y: string): number => {
      const [left, right] = [seen(glanceAt(x), null), seen(glanceAt(y), null)];
      return ownShared(left, right, sharedRuns(left.hash, right.hash, 5)).weight;
    };
    expect(weight(a, a)).toBeCloseTo(18 - 4 - 0.6);
    expect(weight(a, `“${a}”`)).toBe(0);
  });

  it('leaves boilerplate out, and what lies between two stretches of it', () => {
    const { hash } = glanceAt(a);
    const shingles = shinglesOf(hash, 5);
    const found = boilerplateWords(hash, new HashSet([shingles[0]!, shingles[7]!]), 0)!;
    expect([...found].join('')).toBe('111110011111000000');
    expect(boilerplateWords(hash, new HashSet([]), 0)).toBeNull();
  });
});

describe('a set of hashes', () => {
  it('has what was put in, zero included, and nothing else', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 0xffffffff }), { maxLength: 200 });
    fc.assert(
      fc.property(numbers, numbers, (list, others) => {
        const set = new HashSet(list);
        expect(list.every((n) => set.has(n))).toBe(true);
        for (const n of [...others, 0]) expect(set.has(n)).toBe(list.includes(n));
      }),
    );
  });
});
