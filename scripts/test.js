// Runs the tests and ends with the plain line `N passed, N failed`. Arguments go to vitest: `npm test -- quotes`.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from './browser.js';
import { root, run } from './run.js';

const result = `${root}out/test.json`;
ensureChromium();
mkdirSync(`${root}out`, { recursive: true });
rmSync(result, { force: true });
const status = run('vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${result}`,
  ...process.argv.slice(2),
]);
const counts = existsSync(result) ? JSON.parse(readFileSync(result, 'utf8')) : { numPassedTests: 0, numFailedTests: 1 };
// A file that does not even load has no failed tests of its own, but it has failed.
const failed = Math.max(counts.numFailedTests, counts.numFailedTestSuites ? 1 : 0, status === 0 ? 0 : 1);
process.stdout.write(`${counts.numPassedTests} passed, ${failed} failed\n`);
process.exit(failed ? 1 : 0);
