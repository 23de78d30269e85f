// The browser tests use Chromium. Where a Debian system lacks it and we may install, we do; elsewhere those tests skip and say so.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Path of a Chromium to drive, `CHROMIUM` first; `undefined` where there is none. */
export const chromiumPath = () => [process.env.CHROMIUM, ...known].find((path) => path && existsSync(path));

/** Installs Chromium through apt where that is possible without asking anybody. */
export function ensureChromium() {
  if (chromiumPath() || process.env.STEMMA_NO_APT || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return;
  process.stderr.write('Installing Chromium for the browser tests (apt-get; STEMMA_NO_APT=1 leaves it out) …\n');
  const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], { stdio: 'ignore', timeout: 300_000 }).status === 0;
  if (!(apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium')))
    process.stderr.write('Chromium could not be installed: the browser tests will be skipped.\n');
}
