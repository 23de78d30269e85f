// Installs what is missing, and nothing when nothing is. Plain JavaScript: it runs before anything is installed, on Node 20.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const lock = `${root}package-lock.json`;
const mark = `${root}node_modules/.installed-lock`;
const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex');
const installed = existsSync(mark) ? readFileSync(mark, 'utf8') : '';

if (installed !== wanted) {
  process.stderr.write('Installing the pinned packages (npm ci) …\n');
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    process.stderr.write(
      'setup: npm ci failed; its own message stands above. Next: check the network to your npm registry and run the command again.\n',
    );
    process.exit(1);
  }
  writeFileSync(mark, wanted);
}
