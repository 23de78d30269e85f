import { existsSync } from 'node:fs';

/** Path of a Chromium to drive, `undefined` where there is none: then the browser tests say so and skip. */
export const chromium: string | undefined = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && path !== '' && existsSync(path));

if (chromium === undefined)
  process.stderr.write('No Chromium found (set CHROMIUM to its path): browser tests are skipped.\n');

/** Flags that keep it from looking for updates and let it start as root in a container. */
export const chromiumArgs: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
