import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { json } from '../../src/output/json.ts';
import { sample } from '../output/sample-dossier.ts';
import { stemma, story } from './stemma.ts';

const folder = mkdtempSync(join(tmpdir(), 'stemma-explain-'));
const dossier = join(folder, 'dossier.json');
beforeAll(() => writeFileSync(dossier, json.write(sample)));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('stemma explain', () => {
  it('prints the rule, the reason and the words in their sentence', () => {
    const { code, out, err } = stemma(['explain', dossier, 'd2']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('rule: reconcile/role');
    expect(out).toContain('«took part in the talks»');
    expect(out).toContain('The Harbour Post');
  });

  it('explains two reports as a pair, and several ids one after the other', () => {
    expect(stemma(['explain', dossier, 'harbour-post', 'coast-daily']).out).toContain('one text in two versions');
    expect(stemma(['explain', dossier, 'q1', 'u1']).out.match(/^rule: /gmu)).toHaveLength(2);
  });

  it('reads a dossier from standard input, or collates a folder first', () => {
    expect(stemma(['explain', '-', 'd1'], json.write(sample)).out).toContain('rule: ');
    expect(stemma(['explain', story, 'q1']).out).toContain('rule: ');
  });

  it('lists the ids that there are when asked for another', () => {
    const { code, err } = stemma(['explain', dossier, 'd99']);
    expect(code).toBe(1);
    expect(err).toContain('there is no finding d99. There are: differences d1 to d5');
  });

  it.each([
    ['nothing there', 'nowhere.json', 'nowhere.json: there is no such file or folder'],
    ['no JSON', `${story}/findings.md`, 'not JSON'],
    ['another JSON', `${story}/case.json`, 'found no "schema": "dossier/1"'],
  ])('says what it expected: %s', (_, source, message) => {
    const { code, err } = stemma(['explain', source, 'd1']);
    expect(code).toBe(1);
    expect(err).toContain(message);
    expect(err).toContain('Make one with: stemma collate FILES --json -o dossier.json');
  });
});
