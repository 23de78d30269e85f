import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inProcess } from './in-process.ts';
import { story } from './stemma.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-cli-stories-'));
  const other = {
    id: 'x',
    title: 'Tarvik shaken',
    text: 'An earthquake shook Tarvik province. Professor Ilse Brandt measured five aftershocks near Mount Oder.',
    published: '2031-02-01',
    outlet: 'Hill Post',
  };
  writeFileSync(join(folder, 'other.jsonl'), `${JSON.stringify(other)}\n`);
  const { code } = await stemma('import', story, join(folder, 'other.jsonl'));
  expect(code).toBe(0);
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const stemma = (...args: string[]): ReturnType<typeof inProcess> =>
  inProcess(...args, '--store', join(folder, 'desk'), '--who', 'Ada');
const json = async (...args: string[]): Promise<Record<string, unknown>[]> =>
  (await stemma(...args, '--json')).out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const idOf = (row: Record<string, unknown> | undefined): string => String(row?.['id']);

/** One test after another: they share a store. */
describe('the commands of stories', () => {
  it('stories lists them, show says why each report is there', async () => {
    const rows = await json('stories');
    expect(rows.length).toBeGreaterThan(1);
    const { out } = await stemma('stories', '--at-least', '2');
    expect(out).toMatch(/^[0-9a-f]{10} {2}.+\n {12}\d reports · \d outlets · 20\d\d-/u);
    const largest = out.slice(0, 10);
    const shown = await stemma('show', largest);
    expect(shown.out).toMatch(/shares .+/u);
    expect(shown.out).toMatch(/opened the story/u);
    expect((await stemma('stories', '--at-least', 'x')).code).toBe(2);
  });

  it('show gives the dossier as it stands, in the form asked for', async () => {
    const [largest] = await json('stories', '--at-least', '2');
    expect((await stemma('show', idOf(largest), '--md')).out).toMatch(/^# /u);
    const { out } = await stemma('show', idOf(largest), '--json');
    expect(JSON.parse(out)).toMatchObject({ schema: 'dossier/1' });
    const file = join(folder, 'story.html');
    expect((await stemma('show', idOf(largest), '--html', '-o', file)).code).toBe(0);
    expect((await stemma('show', idOf(largest), '--html', '--md')).code).toBe(2);
  });

  it('a person moves, merges, splits, rules out, names, and takes it back', async () => {
    const [big] = await json('stories', '--at-least', '2');
    const lone = (await json('stories')).find((row) => row['reports'] === 1 && String(row['name']).includes('Tarvik'));
    const members = await json('show', idOf(big), '--members');
    const merged = await stemma('merge', idOf(big), idOf(lone));
    expect(merged.out).toMatch(/^decision 1: merge/u);
    expect(merged.err).toMatch(/stemma undo 1/u);
    expect(await json('show', idOf(lone), '--members')).toHaveLength(members.length + 1);
    expect((await stemma('undo', '1')).code).toBe(0);
    expect(await json('show', idOf(lone), '--members')).toHaveLength(1);
    const report = String(members[0]!['report']);
    expect((await stemma('move', report.slice(0, 20), idOf(lone))).code).toBe(0);
    expect((await stemma('not', report, idOf(lone))).code).toBe(0);
    expect((await stemma('split', idOf(big), String(members[1]!['report']))).code).toBe(0);
    expect((await stemma('rename', idOf(big), 'The talks')).code).toBe(0);
    expect((await stemma('stories')).out).toMatch(/The talks/u);
    const { out } = await stemma('decisions');
    expect(out).toMatch(/1 {2}.*Ada {2}merge .*undone by 2/u);
    expect((await stemma('log')).out).toMatch(/Ada {2}decision: rename/u);
  });

  it('what cannot be done is told in words', async () => {
    const [big] = await json('stories', '--at-least', '2');
    expect((await stemma('undo', '99')).err).toMatch(/Not done: there is no decision 99/u);
    expect((await stemma('merge', idOf(big), idOf(big))).err).toMatch(/Not done: merge needs two stories/u);
    expect((await stemma('show', 'zz')).err).toMatch(/there is no such story.*stemma stories/u);
    expect((await stemma('move', 'sha256:', idOf(big))).err).toMatch(/several report ids begin so/u);
    expect((await stemma('work')).err).toMatch(/shares a PostgreSQL store/u);
  });

  it('refresh collates what changed, once', async () => {
    const first = await stemma('refresh');
    expect(first.out).toMatch(/placed 0 reports, collated (\d+) of \1 changed/u);
    expect((await stemma('refresh')).out).toMatch(/collated 0 of 0/u);
  });
});
