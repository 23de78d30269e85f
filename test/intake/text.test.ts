import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decoded } from '../../src/intake/encoding.ts';
import { importBytes } from '../../src/intake/index.ts';
import { bytes, cause, only } from './bytes.ts';

const TEXT = 'The harbour bridge in Karvale was shut on Monday, and the port said that it will take a week.\n';

describe('plain text', () => {
  it('keeps the file as it is and hashes its bytes', () => {
    const report = only(importBytes(bytes(TEXT), { name: 'reports/harbour-post.txt' }));
    expect(report).toMatchObject({
      ref: 'harbour-post',
      text: TEXT,
      language: 'en',
      outlet: { name: null, stated: false },
      published: null,
    });
    expect(report.id).toBe(`sha256:${createHash('sha256').update(TEXT).digest('hex')}`);
  });
  it('takes side information as given, not as stated', () => {
    const report = only(
      importBytes(bytes(TEXT), {
        name: 'a.txt',
        outlet: 'Quay News',
        published: '2031-05-14',
        title: 'Bridge shut',
        lang: 'en',
      }),
    );
    expect(report).toMatchObject({
      outlet: { name: 'Quay News', stated: false },
      published: { value: '2031-05-14', precision: 'day', stated: false },
      title: 'Bridge shut',
    });
  });
  it.each([
    ['empty', new Uint8Array(), 'the file is empty'],
    ['only blanks', bytes(' \n\t\n'), 'the file holds no words'],
    ['binary', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7) % 256), 'the file holds binary data, not text'],
    ['a PDF', bytes('%PDF-1.7\n\u0000\u0001\u0002'), 'a PDF document, not text'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'a PNG picture, not text'],
  ])('refuses %s and says so', (_, input, words) => {
    expect(cause(importBytes(input, { name: 'a.txt' }))).toBe(words);
  });
  it('refuses 50 MB of text with the way out', () => {
    const { skipped, reports } = importBytes(new Uint8Array(50 * 1024 * 1024).fill(0x61), { name: 'a.txt' });
    expect(reports).toEqual([]);
    expect(skipped[0]).toMatchObject({
      cause: expect.stringContaining('million characters'),
      next: expect.stringContaining('Split it'),
    });
  });
  it('reads one line, and one line of 100,000 characters', () => {
    expect(only(importBytes(bytes('The bridge is shut.'), { name: 'a.txt' })).notes).toContain('hardly any text');
    expect(only(importBytes(bytes(TEXT.trim().repeat(1100)), { name: 'a.txt' })).text.length).toBeGreaterThan(100_000);
  });
  it('never throws, whatever the bytes and the name', () => {
    const name = fc.constantFrom('a.txt', 'a.html', 'a.jsonl', 'a.json', 'a.eml', 'a');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), name, (input, file) => {
        const { reports, skipped } = importBytes(input, { name: file });
        expect(reports.length + skipped.length).toBeGreaterThanOrEqual(file === 'a.jsonl' ? 0 : 1);
      }),
      { numRuns: 300 },
    );
  });
});

describe('encoding', () => {
  it('believes strict UTF-8, also without a mark', () => {
    expect(decoded(bytes('“café” 😀'))).toEqual({ text: '“café” 😀', encoding: 'utf-8', guessed: false });
  });
  it('keeps curly quotes and dashes of windows-1252', () => {
    const input = Uint8Array.from([
      ...bytes('She said: '),
      0x93,
      ...bytes('It is shut'),
      0x94,
      ...bytes(' '),
      0x96,
      ...bytes(' caf'),
      0xe9,
    ]);
    expect(decoded(input).text).toBe('She said: “It is shut” – café');
    expect(decoded(input, 'windows-1252').guessed).toBe(false);
  });
  it('reads UTF-16 with and without a mark', () => {
    const wide = (text: string): number[] => [...text].flatMap((c) => [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8]);
    expect(decoded(Uint8Array.from([0xff, 0xfe, ...wide('The bridge')])).text).toBe('The bridge');
    expect(decoded(Uint8Array.from(wide('The bridge is shut.'))).text).toBe('The bridge is shut.');
  });
  it('reads mostly UTF-8 with a broken byte as UTF-8 and says that it was guessed', () => {
    const found = decoded(Uint8Array.from([...bytes('“é” “é” “é” “é” “é”'), 0xe9, 0x20]));
    expect(found.text.startsWith('“é”')).toBe(true);
    expect(found.guessed).toBe(true);
  });
  it('reads Cyrillic in an old encoding', () => {
    const text = 'Мост в гавани закрыт с понедельника, сообщили в порту. Ремонт займет неделю, сказал мэр.';
    const old = Uint8Array.from(
      [...text].map((c) => (c >= 'А' && c <= 'я' ? c.charCodeAt(0) - 0x410 + 0xc0 : c.charCodeAt(0))),
    );
    expect(decoded(old).text).toBe(text);
  });
});
