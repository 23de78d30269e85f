import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { program } from '../../src/cli/program.ts';
import { OUTCOMES } from '../../src/store/index.ts';

const page = readFileSync(new URL('../../docs/intake.md', import.meta.url), 'utf8');
const about = program(() => undefined).commands.find((command) => command.name() === 'import')!;
/** Of every command that works on a store. */
const SHARED = new Set(['--store', '--who', '--json', '--quiet', '--help']);

it.each(about.options.flatMap(({ long }) => (long && !SHARED.has(long) ? [long] : [])))(
  'docs/intake.md tells what %s of stemma import does',
  (option) => {
    expect(page).toContain(`\`${option}\``);
  },
);

it('docs/intake.md names no option that there is not', () => {
  const known = about.options.map(({ long }) => long);
  expect([...page.matchAll(/`(--[a-z-]+)/gu)].map((match) => match[1]).filter((one) => !known.includes(one))).toEqual(
    [],
  );
});

it.each(OUTCOMES)('docs/intake.md has a row for the count %s', (outcome) => {
  expect(page).toMatch(new RegExp(`^\\| ${outcome.replace('-', ' ')} \\|`, 'mu'));
});
