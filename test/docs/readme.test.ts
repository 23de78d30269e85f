import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = `${root}README.md`;
const BLOCK = /(```\n\$ npx stemma collate examples\/harbour-talks\n)([\s\S]*?)(```)/;

/** The screen down to the list of speakers: what fits a first look. */
function shown(): string {
  const done = spawnSync(process.execPath, ['bin/stemma.js', 'collate', 'examples/harbour-talks', '--width', '110'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  const lines = done.stdout.split('\n');
  const end = lines.findIndex((line) => line.startsWith('WHO IS QUOTED'));
  return `${lines.slice(0, end).join('\n').trimEnd()}\n…\n`;
}

it('the README shows what the program prints (UPDATE=1 npm test -- readme writes it anew)', () => {
  const text = readFileSync(readme, 'utf8');
  const printed = shown();
  if (process.env['UPDATE'])
    writeFileSync(
      readme,
      text.replace(BLOCK, (_, head: string, __, tail: string) => `${head}${printed}${tail}`),
    );
  else expect(BLOCK.exec(text)?.[2]).toBe(printed);
});
