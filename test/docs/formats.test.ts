import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readConfig } from '../../src/cli/config.ts';
import { program } from '../../src/cli/program.ts';
import { importers } from '../../src/intake/index.ts';
import { outputs } from '../../src/output/index.ts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const page = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8');

it.each([...importers, ...outputs].map((one) => one.name))('docs/formats.md has a row for %s', (name) => {
  expect(page, `add a row "| \`${name}\` | …" to docs/formats.md`).toContain(`| \`${name}\` |`);
});

it('docs/formats.md names no option that there is not', () => {
  const commands = program(() => undefined).commands;
  const known = commands.flatMap((command) => command.options.flatMap((option) => [option.long, option.short]));
  const named = [...page.matchAll(/`(--?[a-z]+)\b/gu)].map((match) => match[1]!);
  expect(named.filter((option) => !known.includes(option))).toEqual([]);
});

it('the config in docs/formats.md is one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-docs-'));
  const file = join(folder, 'stemma.config.json');
  writeFileSync(file, /```json\n([^]*?)```/u.exec(page)![1]!);
  expect(readConfig(file).agencies?.[0]?.name).toBe('NWA');
  rmSync(folder, { recursive: true });
});
