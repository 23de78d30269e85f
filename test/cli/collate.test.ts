import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/model/index.ts';
import { dossierSchema } from '../../src/model/schema.ts';
import { root, stemma, story } from './stemma.ts';

const folder = mkdtempSync(join(tmpdir(), 'stemma-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const HOW_TO_READ = 'The ferry sailed at nine, a pilot said. The captain of the ferry was Oda Brim.\n';

describe('stemma collate', () => {
  it('shows the example story on a screen: outlets and origins first, no colour in a pipe', () => {
    const { code, out, err } = stemma(['collate', story]);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toMatch(/^7 outlets · \d( to \d)? origins$/u);
    expect(out).toContain('WHERE THEY PART');
    expect(out).not.toContain('\u001b');
    expect(err).toBe('');
  });

  it('writes a dossier that the schema accepts and whose spans lie in the texts', () => {
    const { code, out } = stemma(['collate', story, '--json']);
    expect(code).toBe(0);
    const dossier = JSON.parse(out) as Dossier;
    const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(dossierSchema);
    validate(dossier);
    expect(validate.errors).toBeNull();
    const lengths = new Map(dossier.reports.map((report) => [report.id, report.text.length]));
    const spans = [
      ...dossier.differences.flatMap((one) => one.readings.flatMap((reading) => reading.spans)),
      ...dossier.brief.flatMap((one) => one.spans),
    ];
    for (const { report, start, end } of spans) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(lengths.get(report)!);
    }
  });

  it('reads agencies from the stemma.config.json beside the reports, or from --config', () => {
    const options = (args: readonly string[]): unknown =>
      (JSON.parse(stemma(['collate', ...args, '--json']).out) as Dossier).method.options['agencies'];
    expect(options([`${story}/reports`])).toEqual(['NWA', 'CPS']);
    const mine = file('mine.json', '{"agencies":[{"name":"QRX","aliases":[]}],"else":1}');
    expect(options([story, '--config', mine])).toEqual(['QRX']);
  });

  it('reads one report from standard input, with date and outlet given', () => {
    const { code, out } = stemma(
      ['collate', '-', '--json', '--outlet', 'Coast Daily', '--published', '2031-06-04'],
      HOW_TO_READ,
    );
    expect(code).toBe(0);
    const [report] = (JSON.parse(out) as Dossier).reports;
    expect(report!.outlet.name).toBe('Coast Daily');
    expect(report!.published!.value).toBe('2031-06-04');
    expect(report!.text).toBe(HOW_TO_READ);
  });

  it('takes the format from the name of the file, and leaves stdout empty', () => {
    const page = join(folder, 'deep', 'page.html');
    const { code, out, err } = stemma(['collate', story, '-o', page]);
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain(page);
    expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>/u);
    expect(readdirSync(join(folder, 'deep'))).toEqual(['page.html']);
  });

  it('keeps the old file when it cannot write the new one', () => {
    const old = join(folder, 'taken');
    mkdirSync(old);
    writeFileSync(join(old, 'note.txt'), 'old');
    const { code, err } = stemma(['collate', story, '--json', '-o', old]);
    expect(code).toBe(1);
    expect(err).toMatch(/taken: not written: .+ Give -o a file/u);
    expect(existsSync(join(old, 'note.txt'))).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('is the same run twice, byte for byte', () => {
    expect(stemma(['collate', story, '--json']).out).toBe(stemma(['collate', story, '--json']).out);
  });

  it('does not mind a reader that leaves', () => {
    const { stderr, status } = spawnSync(
      'bash',
      ['-c', `set -o pipefail; "${process.execPath}" bin/stemma.js collate ${story} --json | head -c 10 >/dev/null`],
      { cwd: root, encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([0, '']);
  });
});

describe('exit codes and messages', () => {
  it('2 and a suggestion for an unknown option, command or format', () => {
    expect(stemma(['collate', '--jsn', story])).toMatchObject({ code: 2, out: '' });
    expect(stemma(['collate', '--jsn', story]).err).toContain('Did you mean --json?');
    expect(stemma(['colate', story]).err).toContain('Did you mean collate?');
    expect(stemma(['collate', story, '--to', 'htlm'])).toMatchObject({ code: 2 });
    expect(stemma(['collate', story, '--to', 'htlm']).err).toContain(
      'Did you mean html? There are: terminal, json, md, html, graphml, dot.',
    );
  });

  it.each([
    [['collate'], "missing required argument 'inputs'"],
    [[], 'Usage: stemma'],
    [['collate', story, '--json', '--md'], 'Choose one format'],
    [['collate', story, '--published', 'yesterday'], '--published yesterday: expected a date, 2031-06-04'],
    [['collate', story, '--published', '2031-13-45'], 'expected a date'],
    [['collate', story, '--width', '7'], '--width 7: expected a whole number'],
    [['collate', story, '--lang', 'English'], '--lang English: expected a language code'],
    [['collate', story, '--config', 'nowhere.json'], 'nowhere.json: there is no such file'],
  ])('2 for %j', (args, message) => {
    const { code, out, err } = stemma(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).not.toMatch(/^\s+at /mu);
  });

  it('1 when nothing could be read, 3 when a part could, with the list and the rest done', () => {
    const none = stemma(['collate', 'nowhere.txt']);
    expect([none.code, none.out]).toEqual([1, '']);
    expect(none.err).toContain('nowhere.txt: there is no such file or folder.');
    const part = stemma(['collate', 'nowhere.txt', story]);
    expect(part.code).toBe(3);
    expect(part.out).toMatch(/^7 outlets/u);
    expect(part.err).toContain('nowhere.txt: there is no such file or folder.');
  });

  it('0 for help and version, on stdout', () => {
    for (const args of [['--help'], ['collate', '--help'], ['explain', '--help'], ['--version']]) {
      const { code, out, err } = stemma(args);
      expect([code, err]).toEqual([0, '']);
      expect(out).not.toBe('');
    }
    expect(stemma(['collate', '--help']).out).toContain('Examples:');
  });

  it('--quiet says nothing but failures', () => {
    const { err } = stemma(['collate', 'nowhere.txt', story, '--quiet']);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('stemma formats', () => {
  it('lists every importer with a line of its own, and every output', () => {
    const { code, out } = stemma(['formats']);
    expect(code).toBe(0);
    for (const line of out.split('\n').filter((one) => one.startsWith('  '))) expect(line).toMatch(/^ {2}\S+ {2,}\S/u);
    for (const name of ['text', 'html', 'jsonl', 'ninjs', 'eml', 'terminal', 'json', 'md'])
      expect(out).toContain(`  ${name}`);
  });
});
