import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../../src');

/** The import table of design.md: folder -> folders it may import from (itself always). */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  lang: ['model'],
  gazetteer: ['model'],
  intake: ['model', 'lang', 'gazetteer'],
  read: ['model', 'lang', 'gazetteer'],
  annotate: ['model', 'lang', 'gazetteer', 'read'],
  derive: ['model', 'lang', 'gazetteer', 'read', 'annotate'],
  align: ['model', 'lang', 'gazetteer', 'read', 'annotate'],
  reconcile: ['model', 'lang', 'derive', 'align'],
  dossier: ['model', 'derive', 'align', 'reconcile'],
  output: ['model'],
  stream: ['model', 'lang', 'read', 'derive'],
  store: ['model'],
  fetch: [],
  // The stages it runs, and the version it writes into the log.
  work: ['model', 'lang', 'gazetteer', 'intake', 'read', 'derive', 'stream', 'store', 'fetch', 'output', ''],
};

/** Pure and synchronous: no file, clock, network, randomness, environment. */
const pure = Object.keys(mayImport).filter((folder) => !['store', 'fetch', 'work'].includes(folder));
const impure =
  /\bfrom 'node:|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bfetch\(|\bawait\b|\basync\b|\bsetTimeout\b|\bcrypto\./;

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'));
const folderOf = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '');
const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

describe('folders import only from where design.md allows', () => {
  it.each(Object.keys(mayImport))('%s', (folder) => {
    const wrong: string[] = [];
    for (const file of files.filter((f) => folderOf(f) === folder)) {
      const code = withoutComments(readFileSync(join(src, file), 'utf8'));
      for (const [, specifier] of code.matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g)) {
        const target = folderOf(relative(src, resolve(dirname(join(src, file)), specifier!)));
        if (target !== folder && !mayImport[folder]!.includes(target)) wrong.push(`${file} imports ${specifier}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('the core is pure and synchronous', () => {
  it.each(pure)('%s', (folder) => {
    const wrong = files
      .filter((f) => folderOf(f) === folder)
      .flatMap((file) => {
        const found = impure.exec(withoutComments(readFileSync(join(src, file), 'utf8')));
        return found ? [`${file}: ${found[0]}`] : [];
      });
    expect(wrong).toEqual([]);
  });
});

describe('files stay small', () => {
  it('no source file is longer than 400 lines', () => {
    const long = files
      .map((file) => ({ file, lines: readFileSync(join(src, file), 'utf8').split('\n').length }))
      .filter(({ file, lines }) => lines > 400 && !file.startsWith('lang/') && !file.startsWith('gazetteer/'));
    expect(long).toEqual([]);
  });

  it('nothing is called utils or helpers', () => {
    expect(files.filter((f) => /(^|\/)(utils?|helpers?|types)(\/|\.ts$)/.test(f))).toEqual([]);
  });
});
