import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

it('law 9: a whole run, saved page and all, tries no connection', () => {
  const guard = new URL('./no-connection.mjs', import.meta.url).href;
  const done = spawnSync(
    process.execPath,
    ['--import', guard, 'bin/stemma.js', 'collate', 'examples/harbour-talks', '--html'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  expect(done.stderr).not.toContain('a connection was tried');
  expect(done.status).toBe(0);
  // The page it writes asks for nothing either.
  expect(done.stdout).not.toMatch(/<(?:script|img|link|iframe)[^>]+(?:src|href)=["']?https?:/i);
});
