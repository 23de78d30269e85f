/**
 * What the first five real reports must show (../shared/seeds; no word of them stands here). Skipped where they are absent.
 * Files are named by their first three digits.
 */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { collate } from '../src/collate.ts';
import { readReports } from '../src/cli/read-reports.ts';
import type { Dossier } from '../src/model/dossier.ts';

const folder = fileURLToPath(new URL('../../shared/seeds', import.meta.url));
const present = existsSync(folder);
if (!present) process.stderr.write('../shared/seeds is not here: the tests on it are skipped.\n');

describe.skipIf(!present)('the five seeds', () => {
  let dossier: Dossier;
  const short = (id: string): string => dossier.reports.find((r) => r.id === id)!.ref.slice(0, 3);
  const pair = (x: string, y: string) =>
    dossier.copies.pairs.find((p) => [short(p.a), short(p.b)].sort().join() === [x, y].sort().join())!;

  beforeAll(async () => {
    const files = readdirSync(folder).filter((f) => f.endsWith('.txt'));
    dossier = collate((await readReports(files.map((f) => `${folder}/${f}`))).reports);
  });

  it('000 and 001 are one copy, and neither comes from the other', () => {
    expect(pair('000', '001')).toMatchObject({ relation: 'same-copy', direction: 'common-ancestor' });
  });

  it('001 and 002, and 002 and 004, share a part', () => {
    expect(pair('001', '002').relation).toBe('partly-derived');
    expect(pair('002', '004').relation).toBe('partly-derived');
  });

  it.each([
    ['000', '003'],
    ['000', '004'],
    ['001', '003'],
    ['001', '004'],
    ['003', '004'],
  ])('%s and %s share only what was said in public', (x, y) => {
    expect(pair(x, y).relation).toBe('independent');
  });

  it('counts fewer origins than outlets', () => {
    expect(dossier.originCount.max).toBeLessThan(5);
    expect(dossier.originCount.min).toBeGreaterThanOrEqual(2);
  });

  it('no agency is taken for the author because of a photograph', () => {
    for (const credit of dossier.reports.find((r) => r.ref.startsWith('000'))!.credits)
      expect(credit.for).toBe('photo');
  });

  it('finds the verb that changed between two versions of one copy', () => {
    const role = dossier.differences.find(
      (d) => d.kind === 'role' && d.readings.some((r) => r.spans.some((s) => short(s.report) === '000')),
    );
    expect(role?.readings.length).toBeGreaterThanOrEqual(2);
  });

  it('collates the long quote that all five print', () => {
    const long = dossier.utterances.find(
      (u) => new Set(u.quotes.map((q) => dossier.quotes.find((x) => x.id === q)!.report)).size === 5,
    );
    expect(long!.readings.length).toBeGreaterThanOrEqual(4);
    const kinds = long!.readings.flatMap((r) => r.changes.map((c) => c.kind));
    expect(kinds).toContain('elision');
    expect(kinds).toContain('referent');
  });

  it('keeps the chain of the quote that two reports print to the letter', () => {
    const shared = dossier.quotes.filter((q) => q.via.includes('AFP'));
    expect(shared.map((q) => short(q.report))).toContain('004');
  });

  it('sees that the parts of one report make the total of another', () => {
    const total = dossier.sums.map((s) => dossier.figures.find((f) => f.id === s.total)!.lo);
    expect(total).toContain(59);
  });

  it('finds the government that is called after the wrong man, and the talks that are dated in four ways', () => {
    const by = (rule: string) => dossier.differences.filter((one) => one.by === rule);
    expect(by('name/head-of-government').map(({ verdict }) => verdict)).toEqual(['conflict']);
    expect(by('time/date').map(({ verdict, readings }) => [verdict, readings.length])).toEqual([['compatible', 4]]);
  });

  it('reads the page date of 001 in the zone of its agency', () => {
    expect(dossier.reports.find((r) => r.ref.startsWith('001'))!.published?.value).toBe('2025-03-06T01:54:00+05:30');
  });

  it('gives every pair of quotation marks one account', () => {
    for (const report of dossier.reports) {
      const quotes = dossier.quotes.filter((q) => q.report === report.id);
      const pieces = quotes.flatMap((q) => q.content).sort((a, b) => a[0] - b[0]);
      for (const [i, piece] of pieces.entries()) if (i > 0) expect(piece[0]).toBeGreaterThanOrEqual(pieces[i - 1]![1]);
    }
  });
});
