import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readReports } from '../../src/cli/read-reports.ts';

const TEXT = 'The harbour bridge in Karvale was shut on Monday, and the port said that it will take a week.\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

describe('readReports', () => {
  it('reads a folder in order of name, with what reports.json says of each file', async () => {
    put('b.txt', TEXT);
    put('sub/a.txt', `${TEXT}A.`);
    put(
      'reports.json',
      JSON.stringify([
        { file: 'b.txt', outlet: 'Quay News', published: '2031-05-14', title: 'Bridge shut', colour: 7 },
      ]),
    );
    const { reports, failures, counts } = await readReports([folder]);
    expect(failures).toEqual([]);
    expect(reports.map((r) => [r.ref, r.file, r.outlet.name, r.title])).toEqual([
      ['b', 'b.txt', 'Quay News', 'Bridge shut'],
      ['a', 'sub/a.txt', null, undefined],
    ]);
    expect(counts).toEqual({ files: 2, reports: 2, same: 0, failures: 0 });
  });
  it('lets what a person gives win over reports.json', async () => {
    put('b.txt', TEXT);
    put('reports.json', JSON.stringify([{ file: 'b.txt', outlet: 'Quay News' }]));
    expect((await readReports([folder], { outlet: 'The Mole', published: '2031-05-15' })).reports[0]).toMatchObject({
      outlet: { name: 'The Mole' },
      published: { value: '2031-05-15' },
    });
  });
  it('reads the rest when reports.json is broken', async () => {
    put('b.txt', TEXT);
    put('reports.json', '[{');
    const { reports, failures } = await readReports([join(folder, 'b.txt')]);
    expect(reports).toHaveLength(1);
    expect(failures[0]?.cause).toContain('no JSON');
  });
  it('reads a pattern, and says when it matches nothing', async () => {
    put('a.txt', TEXT);
    put('b.txt', `${TEXT}B.`);
    expect((await readReports([join(folder, '*.txt')])).reports).toHaveLength(2);
    expect((await readReports([join(folder, '*.eml')])).failures[0]?.cause).toBe('the pattern matches nothing');
  });
  it('counts the same bytes once and keeps both names', async () => {
    put('a.txt', TEXT);
    put('b.txt', TEXT);
    const { reports, counts } = await readReports([folder]);
    expect(reports.map((r) => r.notes)).toEqual([['same bytes as b.txt']]);
    expect(counts).toEqual({ files: 2, reports: 1, same: 1, failures: 0 });
  });
  it('reads a file once, however often it is named', async () => {
    const path = put('a.txt', TEXT);
    expect((await readReports([path, path, folder])).counts.files).toBe(1);
  });
  it('gives files of one stem different short names', async () => {
    put('x/a.txt', TEXT);
    put('y/a.txt', `${TEXT}B.`);
    expect((await readReports([folder])).reports.map((r) => r.ref)).toEqual(['a', 'a-2']);
  });
  it('does not follow a folder that leads back to itself', async () => {
    put('sub/a.txt', TEXT);
    symlinkSync(folder, join(folder, 'sub', 'back'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'sub', 'broken.txt'));
    const { reports, failures } = await readReports([folder]);
    expect(reports).toHaveLength(1);
    expect(failures.map((f) => f.cause)).toEqual(['there is no such file or folder']);
  });
  it.skipIf(process.getuid?.() === 0)('lists a file without permission and reads the rest', async () => {
    chmodSync(put('a.txt', TEXT), 0);
    put('b.txt', `${TEXT}B.`);
    const { reports, failures } = await readReports([folder]);
    expect(reports).toHaveLength(1);
    expect(failures[0]?.cause).toBe('no permission to read it');
  });
  it('reads thousands of tiny files, and names each that fails', async () => {
    for (let i = 0; i < 2000; i++) put(`${i % 20}/${i}.txt`, i % 100 === 0 ? '' : `${TEXT}${i}`);
    const { counts, failures } = await readReports([folder]);
    expect(counts).toEqual({ files: 2000, reports: 1980, same: 0, failures: 20 });
    expect(failures[0]).toMatchObject({ cause: 'the file is empty' });
  });
  it('reads standard input', async () => {
    const stdin = (): Promise<Uint8Array> => Promise.resolve(new TextEncoder().encode(TEXT));
    expect((await readReports(['-'], { stdin })).reports[0]).toMatchObject({ ref: 'stdin', text: TEXT });
  });
  it('names what is missing, and an empty folder', async () => {
    const { failures } = await readReports([join(folder, 'no.txt'), folder]);
    expect(failures.map((f) => f.cause)).toEqual(['there is no such file or folder', 'the folder holds no report']);
  });
  it('tells the language of a text that is not English', async () => {
    put(
      'a.txt',
      'Die Brücke im Hafen von Karvale ist seit Montag gesperrt, weil ein Kabel gerissen ist. Das teilte die Hafenbehörde mit, und sie sagte auch, dass niemand verletzt wurde. Die Fähren fahren weiter wie bisher.',
    );
    expect((await readReports([folder])).reports[0]?.language).toBe('de');
  });
});
