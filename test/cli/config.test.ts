import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findConfig, readConfig } from '../../src/cli/config.ts';
import { UserError } from '../../src/cli/user-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'stemma-config-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (text: string): string => {
  const path = join(folder, 'some.json');
  writeFileSync(path, text);
  return path;
};

describe('a config', () => {
  it('gives agencies and outlets; unknown keys and a byte order mark do no harm', () => {
    const path = file(
      '\ufeff{"agencies":[{"name":"QRX","aliases":["Q. R. Exchange"]}],"outlets":[{"name":"Brim","zone":"UTC"}],"x":1}',
    );
    expect(readConfig(path)).toEqual({
      agencies: [{ name: 'QRX', aliases: ['Q. R. Exchange'], like: '' }],
      outlets: [{ name: 'Brim', aliases: [], domains: [], zone: 'UTC' }],
    });
  });

  it.each([
    ['{', 'not JSON'],
    ['[]', 'the file: expected an object'],
    ['{"agencies":{}}', 'agencies: expected a list'],
    ['{"agencies":[{"aliases":[]}]}', 'agencies[0].name: expected a text'],
    ['{"outlets":[{"name":"A","domains":3}]}', 'outlets[0].domains: expected a list of texts'],
    ['{"briefWords":0}', 'briefWords: expected a whole number'],
  ])('is refused with place and form: %s', (text, message) => {
    let error: unknown;
    try {
      readConfig(file(text));
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).exitCode).toBe(2);
    expect((error as UserError).message).toContain(message);
    expect((error as UserError).message).toContain('A config looks like this');
  });

  it('is found in the folder of the reports or in the one above', () => {
    const reports = join(folder, 'case', 'reports');
    mkdirSync(reports, { recursive: true });
    writeFileSync(join(reports, 'a.txt'), 'A.');
    const config = join(folder, 'case', 'stemma.config.json');
    writeFileSync(config, '{}');
    for (const input of [join(folder, 'case'), reports, join(reports, 'a.txt')])
      expect(findConfig(['-', input])).toBe(config);
    expect(findConfig(['-', join(folder, 'nowhere')])).toBeUndefined();
  });
});
