import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsOf, ID, stringAt, TEXT } from '../../../src/derive/collection/json-line.ts';
import { wordBuffer, wordsOfJsonString } from '../../../src/derive/collection/json-words.ts';
import { scanLines } from '../../../src/derive/collection/scan-lines.ts';
import { wordHashes } from '../../../src/derive/words.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const whole = { mask: 0, sampleMask: 0 };

/** The words of a record, scanned from the bytes of its line. */
function scanned(line: string): number[] | null {
  const bytes = bytesOf(line);
  const found = fieldsOf(bytes, 0, bytes.length);
  if (!found) return null;
  const count = wordsOfJsonString(bytes, found.from[TEXT]!, found.to[TEXT]!);
  return count < 0 ? null : [...wordBuffer.subarray(0, count)];
}

describe('the scanner of JSON lines', () => {
  it('hashes the same words as the reader of strings, whatever the text holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.string({ unit: 'binary', maxLength: 20 }),
        (x, y) => {
          const text = `${x} “Café” \\ "ŽIŽKA" 中文 ١٢ 😀 ${y.replace(/[\ud800-\udfff]/gu, '')}`;
          expect(scanned(JSON.stringify({ id: 'r', text }))).toEqual([...wordHashes(text)]);
        },
      ),
    );
  });

  it('reads letters written as escapes', () => {
    expect(scanned(String.raw`{"text":"the Ž\u017duka p\u0069er\n\tlamp \"so\""}`)).toEqual([
      ...wordHashes('the ŽŽuka pier\n\tlamp "so"'),
    ]);
  });

  it('finds its keys among others, in any order, with spaces and nested values', () => {
    const bytes = bytesOf(
      '{ "tags" : ["a", {"text": "no"}], "n":-1.5e3, "text" : "the pier", "x":null, "id":"r\\u0031" }',
    );
    const found = fieldsOf(bytes, 0, bytes.length)!;
    expect(stringAt(bytes, found, ID)).toBe('r1');
    expect(stringAt(bytes, found, TEXT)).toBe('the pier');
  });

  it('never takes a broken line for a report, and never a whole one for broken', () => {
    const line = '{"id":"r1","text":"the pier \\u00e9 lamp","n":[1,{"a":true}],"outlet":"Coast"}';
    fc.assert(
      fc.property(fc.nat(line.length), fc.constantFrom('', '"', '{', '\\', ',', '\u0001', '}'), (at, put) => {
        const changed = line.slice(0, at) + put + line.slice(at + (put === '' ? 1 : 0));
        let text: unknown;
        try {
          text = (JSON.parse(changed) as { text?: unknown }).text;
        } catch {
          text = undefined;
        }
        const { count, skipped } = scanLines(bytesOf(changed), whole);
        expect(count).toBe(typeof text === 'string' && /\p{L}/u.test(text) ? 1 : 0);
        expect(count + skipped.length).toBe(1);
      }),
    );
  });

  it('tells which lines are no reports', () => {
    const lines = ['{"text":"the pier"}', '', '{"text":3}', 'no', '{"text":"..."}', '{"id":"x","text":"a lamp"}'];
    const chunk = scanLines(bytesOf(lines.join('\n')), whole);
    expect([chunk.count, chunk.lines]).toEqual([2, 6]);
    expect(chunk.skipped.map(({ line }) => line)).toEqual([2, 3, 4]);
    expect([...chunk.line]).toEqual([0, 5]);
  });
});
