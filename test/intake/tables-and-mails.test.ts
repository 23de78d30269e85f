import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvReader } from '../../src/intake/csv/index.ts';
import type { CsvRow } from '../../src/intake/csv/index.ts';
import { importBytes } from '../../src/intake/index.ts';
import { bytes, cause, only } from './bytes.ts';

const inPieces = (text: string, size: number): CsvRow[] => {
  const read = csvReader();
  const rows: CsvRow[] = [];
  for (let at = 0; at < text.length; at += size) rows.push(...read(text.slice(at, at + size), false));
  return [...rows, ...read('', true)];
};

describe('a table', () => {
  it('has its columns by name, in any order; others do no harm', () => {
    const table =
      'Published,Section,TEXT,Outlet,id,url,title,lang\r\n2031-06-04,port,"The gate, it said, ""stays"" shut.\nFor a week.",Coast Daily,a7,https://coast.example/7,Gate shut,en\r\n';
    expect(only(importBytes(bytes(table), { name: 'wire.csv' }))).toMatchObject({
      ref: 'a7',
      text: 'The gate, it said, "stays" shut.\nFor a week.',
      outlet: { name: 'Coast Daily', stated: true },
      published: { value: '2031-06-04' },
      url: 'https://coast.example/7',
      title: 'Gate shut',
    });
  });

  it.each([';', '\t'])('may be parted by %j', (mark) => {
    expect(only(importBytes(bytes(`id${mark}text\n1${mark}A gate, shut.`), { name: 'a.csv' })).text).toBe(
      'A gate, shut.',
    );
  });

  it('every row is read or told, with its line', () => {
    const { reports, skipped } = importBytes(bytes('id,text\n1,One gate.\n2,\n3,"never closed\n4,Two gates.\n'), {
      name: 'a.csv',
    });
    expect(reports.map(({ ref }) => ref)).toEqual(['1', '4']);
    expect(skipped.map(({ place, cause: why }) => `${place}: ${why}`)).toEqual([
      'line 3: the column "text" is empty',
      'line 4: a quote that opens here is never closed',
    ]);
  });

  it('without a column for the text is refused with what is needed', () => {
    expect(cause(importBytes(bytes('report,words\n1,a'), { name: 'a.csv' }))).toBe(
      'the first line names no column "text"',
    );
  });

  it('is the same in whatever pieces it comes', () => {
    const field = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', 'é', ' '), maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { maxLength: 6 }),
        fc.integer({ min: 1, max: 9 }),
        (rows, size) => {
          const line = (fields: readonly string[]): string =>
            fields.map((one) => `"${one.replaceAll('"', '""')}"`).join(',');
          const text = `h,i\n${rows.map(line).join('\r\n')}`;
          expect(
            inPieces(text, size)
              .slice(1)
              .map(({ fields }) => fields),
          ).toEqual(rows);
        },
      ),
    );
  });

  it('of any characters at all ends, and gives back all it was given', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r'), maxLength: 60 }),
        fc.integer({ min: 1, max: 9 }),
        (text, size) => {
          const whole = inPieces(text, 1000);
          expect(inPieces(text, size)).toEqual(whole);
          const letters = text.replace(/[\r\n]/gu, '');
          if (whole.every(({ broken }) => broken === undefined))
            expect(whole.map(({ source }) => source.replace(/[\r\n]/gu, '')).join('')).toBe(letters);
        },
      ),
    );
  });
});

const PAGE = `<!doctype html><html lang="en"><head><title>Gate shut</title></head><body><article><h1>Gate shut</h1>${'<p>The harbour gate was shut at noon, as warden J=C3=B8rn had said it would =\r\nbe on the day before.</p>'.repeat(4)}</article></body></html>`;
const mhtml = (start = ''): string =>
  [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://quay.example/gate/1',
    'Subject: =?utf-8?Q?Gate=20shut?=',
    'Date: Wed, 4 Jun 2031 09:30:00 -0000',
    'MIME-Version: 1.0',
    `Content-Type: multipart/related;${start}`,
    '\ttype="text/html";',
    '\tboundary="----x--"',
    '',
    '',
    '------x--',
    'Content-Type: text/css',
    'Content-Location: cid:css@x',
    '',
    'p { color: red }',
    '------x--',
    'Content-Type: text/html',
    'Content-ID: <frame@x>',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Location: https://quay.example/gate/1',
    '',
    PAGE,
    '------x----',
  ].join('\r\n');

describe('a page saved in one file', () => {
  it.each(['a.mhtml', 'a.mht', 'noname'])('%s: the page alone, under its address', (name) => {
    const report = only(importBytes(bytes(mhtml()), { name }));
    expect(report).toMatchObject({ title: 'Gate shut', url: 'https://quay.example/gate/1' });
    expect(report.text).toContain('warden Jørn had said it would be on');
    expect(report.text).not.toContain('color');
  });
  it('without a page is told', () => {
    expect(cause(importBytes(bytes(mhtml().replaceAll('text/html', 'text/plain')), { name: 'a.mhtml' }))).toBe(
      'no web page among its parts',
    );
  });
});

describe('a folder of mails', () => {
  const message = (n: number): string =>
    `From desk@quay.example Wed Jun  4 09:30:0${String(n)} 2031\nFrom: Ada Moss <ada@quay.example>\nSubject: Gate ${String(n)}\nDate: Wed, 4 Jun 2031 09:30:00 +0000\n\nThe gate number ${String(n)} was shut at noon.\n>From then on nobody passed.\n\n`;
  it('gives each of them, and their quoted lines as they were', () => {
    const { reports, skipped } = importBytes(bytes(message(1) + message(2)), { name: 'desk.mbox' });
    expect(skipped).toEqual([]);
    expect(reports.map(({ title, ref }) => [title, ref])).toEqual([
      ['Gate 1', 'desk-1'],
      ['Gate 2', 'desk-2'],
    ]);
    expect(reports[0]!.text).toBe('The gate number 1 was shut at noon.\nFrom then on nobody passed.');
  });
});
