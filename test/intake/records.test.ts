import { describe, expect, it } from 'vitest';
import { importBytes } from '../../src/intake/index.ts';
import { bytes, cause, only } from './bytes.ts';

const TEXT = 'The harbour bridge in Karvale was shut on Monday, and the port said that it will take a week.';
const line = (more: object): string => JSON.stringify({ text: TEXT, ...more });

describe('JSONL', () => {
  it('reads a record a line and ignores unknown keys', () => {
    const input = [
      line({
        id: 'a',
        title: 'Bridge shut',
        outlet: 'Quay News',
        published: '2031-05-14T09:30:00Z',
        url: 'https://quay.example/1',
        colour: 7,
      }),
      '',
      line({ id: 'b' }),
    ].join('\n');
    const { reports, skipped } = importBytes(bytes(input), { name: 'all.jsonl' });
    expect(skipped).toEqual([]);
    expect(reports.map((report) => report.ref)).toEqual(['a', 'b']);
    expect(reports[0]).toMatchObject({
      title: 'Bridge shut',
      outlet: { name: 'Quay News', stated: true },
      published: { value: '2031-05-14T09:30:00Z', stated: true },
      url: 'https://quay.example/1',
    });
    expect(new Set(reports.map((report) => report.id)).size).toBe(2);
  });
  it('skips a cut last line by its number and reads the rest', () => {
    const { reports, skipped } = importBytes(
      bytes(`${line({ id: 'a' })}\n${line({ id: 'b' })}\n{"id":"c","text":"The har`),
      { name: 'all.jsonl' },
    );
    expect(reports).toHaveLength(2);
    expect(skipped).toEqual([expect.objectContaining({ place: 'line 3', cause: expect.stringContaining('cut off') })]);
  });
  it.each([
    ['[1]', 'no JSON object'],
    ['{"id":"a"}', 'no string "text"'],
    ['{"text":7}', 'no string "text"'],
    ['{no}', 'no JSON ('],
  ])('skips %s', (bad, words) => {
    const { reports, skipped } = importBytes(bytes(`${line({})}\n${bad}\n${line({ id: 'z' })}`), { name: 'all.jsonl' });
    expect(reports).toHaveLength(2);
    expect(skipped).toEqual([expect.objectContaining({ place: 'line 2', cause: expect.stringContaining(words) })]);
  });
  it('notes a date that is none', () => {
    expect(only(importBytes(bytes(line({ published: 'yesterday' })), { name: 'a.jsonl' })).notes?.[0]).toContain(
      'no date',
    );
  });
});

describe('ninjs', () => {
  it('reads an item of version 2 or 3', () => {
    const item = {
      uri: 'https://nwa.example/1',
      language: 'en',
      firstCreated: '2031-05-14T09:30:00+02:00',
      versionCreated: '2031-05-14T11:00:00+02:00',
      by: 'Ada Moss',
      headlines: [
        { role: 'short', value: 'Bridge' },
        { role: 'main', value: 'Bridge at Karvale shut' },
      ],
      bodies: [{ role: 'main', contentType: 'text/html', value: `<p>${TEXT}</p><p>It rained.</p>` }],
      infoSources: [{ name: 'Northern Wire Agency' }],
    };
    const report = only(importBytes(bytes(JSON.stringify(item)), { name: 'item.json' }));
    expect(report).toMatchObject({
      title: 'Bridge at Karvale shut',
      byline: 'Ada Moss',
      text: `${TEXT}\n\nIt rained.`,
      statedCredits: ['Northern Wire Agency'],
      published: { value: '2031-05-14T09:30:00+02:00' },
      modified: { value: '2031-05-14T11:00:00+02:00' },
    });
  });
  it('reads a list of items and skips a picture', () => {
    const { reports, skipped } = importBytes(
      bytes(
        JSON.stringify([
          { uri: 'a', headline: 'A', body_text: TEXT },
          { uri: 'b', headline: 'B' },
        ]),
      ),
      { name: 'items.json' },
    );
    expect(reports).toHaveLength(1);
    expect(skipped[0]).toMatchObject({ place: 'item 2', cause: expect.stringContaining('no body') });
  });
  it('refuses other JSON and broken JSON', () => {
    expect(cause(importBytes(bytes('{"a":1}'), { name: 'a.json' }))).toContain('no ninjs item');
    expect(cause(importBytes(bytes('{"a":'), { name: 'a.json' }))).toContain('no JSON');
  });
});

describe('mail', () => {
  const mail = (headers: string, body: string): Uint8Array =>
    bytes(`${headers}\r\n\r\n${body}`.replace(/\r?\n/gu, '\r\n'));
  const HEAD =
    'From: "Ada Moss" <ada@quay.example>\nTo: desk@example.org\nDate: Wed, 14 May 2031 09:30:00 +0200\nMIME-Version: 1.0';

  it('takes byline, date and title from the headers', () => {
    const report = only(
      importBytes(
        mail(`${HEAD}\nSubject: Fwd: =?utf-8?q?Bridge_=E2=80=9Cshut=E2=80=9D?=\n =?utf-8?b?IGluIEthcnZhbGU=?=`, TEXT),
        { name: 'a.eml' },
      ),
    );
    expect(report).toMatchObject({
      byline: 'Ada Moss',
      title: 'Bridge “shut” in Karvale',
      published: { value: '2031-05-14T09:30:00+02:00', stated: true },
      text: TEXT,
    });
  });
  it('prefers the plain part of alternatives, decodes quoted-printable and an old charset', () => {
    const body = `--b\nContent-Type: text/html\n\n<p>Other</p>\n--b\nContent-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\n\n=93It is shut=94, she said in the har=\nbour.\n--b--`;
    expect(
      only(
        importBytes(mail(`${HEAD}\nSubject: A\nContent-Type: multipart/alternative; boundary="b"`, body), {
          name: 'a.eml',
        }),
      ).text,
    ).toBe('“It is shut”, she said in the harbour.');
  });
  it('reads base64 and HTML, and leaves attachments out', () => {
    const html = Buffer.from('<p>The bridge is shut.</p><p>It rained.</p>').toString('base64');
    const body = `--b\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${html}\n--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename=x.txt\n\nNo.\n--b--`;
    expect(
      only(importBytes(mail(`${HEAD}\nSubject: A\nContent-Type: multipart/mixed; boundary=b`, body), { name: 'a.eml' }))
        .text,
    ).toBe('The bridge is shut.\n\nIt rained.');
  });
  it('says when there is no text in it, and when it is no mail', () => {
    expect(cause(importBytes(mail(`${HEAD}\nContent-Type: application/pdf`, 'x'), { name: 'a.eml' }))).toContain(
      'no text part',
    );
    expect(cause(importBytes(bytes('The bridge is shut.'), { name: 'a.eml' }))).toContain('no mail headers');
  });
});
