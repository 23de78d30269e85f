import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { viewEntries } from '../../src/cli/view-commands.ts';
import { json } from '../../src/output/json.ts';
import { parseCsv } from '../output/parse-csv.ts';
import { sample } from '../output/sample-dossier.ts';
import { inProcess } from './in-process.ts';
import { stemma, story } from './stemma.ts';

const folder = mkdtempSync(join(tmpdir(), 'stemma-views-'));
const dossier = join(folder, 'dossier.json');
beforeAll(() => writeFileSync(dossier, json.write(sample)));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const names = viewEntries.map((entry) => entry.name);

describe.each(names)('stemma %s', (name) => {
  it('shows a dossier, the same as data and as a table', async () => {
    const shown = await inProcess(name, dossier);
    expect([shown.code, shown.err]).toEqual([0, '']);
    expect(shown.out).not.toContain('\u001b');
    const data = JSON.parse((await inProcess(name, dossier, '--json')).out) as { view: string; version: string };
    expect([data.view, data.version]).toEqual([name, sample.version]);
    const [header] = parseCsv((await inProcess(name, dossier, '--csv')).out);
    expect(header![0]).toBe('report');
  });

  it('has a help page with an example that runs', async () => {
    const { code, out } = await inProcess(name, '--help');
    expect(code).toBe(0);
    expect(out).toContain(`\n  stemma ${name} examples/harbour-talks\n`);
  });
});

describe('inputs of a view', () => {
  it('may be reports, read with the options of collate', async () => {
    const { code, out } = await inProcess('figures', `${story}/reports/tidewatch.jsonl`, '--csv', '--outlet', 'X');
    expect(code).toBe(0);
    expect(parseCsv(out).length).toBeGreaterThan(3);
  });

  it('may be a dossier or a report on standard input', () => {
    expect(stemma(['brief', '-'], json.write(sample)).out).toMatch(/^3 sentences/u);
    expect(stemma(['figures', '-'], 'Two ferries sank.\n').out).toMatch(/^1 figure/u);
  });

  it('may be a dossier whose keys another program has ordered anew', async () => {
    const file = join(folder, 'sorted.json');
    writeFileSync(file, JSON.stringify(Object.fromEntries(Object.entries(sample).reverse())));
    expect((await inProcess('brief', file)).out).toMatch(/^3 sentences/u);
  });

  it('go to a file, whose ending chooses the form', async () => {
    const file = join(folder, 'quotes.csv');
    const { code, out, err } = await inProcess('quotes', dossier, '-o', file);
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain(file);
    expect(parseCsv(readFileSync(file, 'utf8'))[0]![0]).toBe('report');
  });

  it('may be a dossier for collate too, to write it in another format', async () => {
    expect((await inProcess('collate', dossier, '--to', 'dot')).out).toMatch(/^digraph copies \{/u);
    expect((await inProcess('collate', dossier, '--json')).out).toBe(json.write(sample));
  });

  it('say on stderr what was done less fully, and nothing with --quiet', async () => {
    const loud = await inProcess('timeline', `${story}/reports/harbour-post.txt`, '--csv');
    expect(loud.err).toMatch(/^note: harbour-post: no publication date found/u);
    expect((await inProcess('timeline', `${story}/reports/harbour-post.txt`, '--csv', '--quiet')).err).toBe('');
  });

  it('3 when some could not be read', async () => {
    const { code, out, err } = await inProcess('brief', 'nowhere.txt', `${story}/reports/the-mole.txt`);
    expect(code).toBe(3);
    expect(out).toContain('sentence');
    expect(err).toContain('nowhere.txt: there is no such file or folder.');
  });
});

describe('messages', () => {
  const cut = join(folder, 'cut.json');
  const broken = join(folder, 'broken.json');
  const later = join(folder, 'later.json');
  beforeAll(() => {
    writeFileSync(cut, '{"schema":"dossier/1","reports":[]}');
    writeFileSync(broken, '{"schema":"dossier/1", "reports": [');
    writeFileSync(later, '{"schema":"dossier/2"}');
  });

  it.each([
    [1, ['brief', cut], 'the dossier lacks version, method'],
    [1, ['brief', broken], 'not JSON'],
    [1, ['brief', later], 'found "schema": "dossier/2", expected a dossier of schema dossier/1'],
    [2, ['brief', dossier, cut], 'Give one dossier alone'],
    [1, ['claims', 'nowhere.txt'], 'there is no such file'],
    [2, ['claims'], "missing required argument 'inputs'"],
    [2, ['claims', dossier, '--json', '--csv'], 'Choose one: --json or --csv.'],
    [2, ['claims', dossier, '--cvs'], 'Did you mean --csv?'],
    [2, ['figurs', dossier], 'Did you mean figures?'],
    [2, ['quotes', dossier, '--check', '…'], '--check: expected words'],
    [2, ['claims', dossier, '--ask', 'x '.repeat(3000)], 'Give at most 4000'],
    [2, ['collate', dossier, '--ask', 'the talks', '--html'], 'not as --html'],
    [1, ['compare', dossier], 'stemma compare wants two reports'],
    [1, ['compare', dossier, 'nix', 'the-mole'], 'There is no report nix. There are: coast-daily'],
    [1, ['compare', dossier, 'The Mole', 'the-mole'], 'are one report'],
  ] as const)('%i for %j', async (expected, args, message) => {
    const { code, out, err } = await inProcess(...args);
    expect([code, out]).toEqual([expected, '']);
    expect(err).toContain(message);
    expect(err).not.toMatch(/^\s+at /mu);
  });
});

describe('stemma compare', () => {
  it('takes two files', async () => {
    const { code, out } = await inProcess(
      'compare',
      `${story}/reports/harbour-post.txt`,
      `${story}/reports/coast-daily.txt`,
    );
    expect(code).toBe(0);
    expect(out.indexOf('The Harbour Post')).toBeLessThan(out.indexOf('Coast Daily'));
    expect(out).toContain('[-took part in-]{+led+}');
  });

  it('takes two names of a story: short name, outlet or file', async () => {
    const first = (await inProcess('compare', dossier, 'coast-daily', 'the-mole')).out;
    expect((await inProcess('compare', dossier, 'Coast Daily', 'the-mole.txt')).out).toBe(first);
    expect(first).toContain('Coast Daily and The Mole: no common text');
  });
});

describe('stemma quotes --check', () => {
  it('says where words stand, how exactly, and whose they are', async () => {
    const { code, out } = await inProcess('quotes', dossier, '--check', 'families are waiting for an answer');
    expect(code).toBe(0);
    expect(out).toMatch(/exact · A The Harbour Post · Ilse Marrow \(named\), in quotation marks/u);
    expect(out).toContain('families are [-waiting for-]{+owed+} an answer');
    expect(out).toContain('NOT FOUND IN');
  });

  it('has a row for every place and for every report without one', async () => {
    const rows = parseCsv((await inProcess('quotes', dossier, '--check', 'zebra crossing', '--csv')).out);
    expect(rows.slice(1).map((row) => row[7])).toEqual(sample.reports.map(() => 'not-found'));
  });
});

describe('--ask', () => {
  it.each(['claims', 'collate'])('stemma %s answers with statements as printed', async (name) => {
    const { code, out } = await inProcess(name, dossier, '--ask', 'Brannock Lines was not consulted', '--json');
    expect(code).toBe(0);
    const { answers } = JSON.parse(out) as { answers: { answer: string; source: { words: string } }[] };
    expect(answers[0]!.answer).toBe('contrary');
    expect(answers[0]!.source.words).toContain('consulted');
  });
});
