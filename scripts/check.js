// Everything that must hold before a commit: types (all; core without Node's types), lint, format, schema, tests, floors.
// `--skip-tests` leaves the tests out and adds the counts of the last run (out/test.json): .ci/run calls `npm test` itself.
import { existsSync, readFileSync } from 'node:fs';
import { root, run } from './run.js';

const skipTests = process.argv.includes('--skip-tests');
const checks = [
  ['types', 'tsc', ['-p', 'tsconfig.json']],
  ['types of the core, without Node', 'tsc', ['-p', 'tsconfig.core.json']],
  ['lint', 'eslint', ['.']],
  ['format', 'prettier', ['--check', '--log-level=warn', '.']],
  ['quality floors', 'node', ['scripts/floors.js']],
  ...(skipTests ? [] : [['tests', 'node', ['scripts/test.js']]]),
];

let passed = 0;
let failed = 0;
for (const [name, program, args] of checks) {
  const started = Date.now();
  const ok = run(program, args) === 0;
  if (ok) passed++;
  else failed++;
  process.stdout.write(`${ok ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`);
}
const last = `${root}out/test.json`;
if (skipTests && existsSync(last)) {
  const counts = JSON.parse(readFileSync(last, 'utf8'));
  passed += counts.numPassedTests;
  failed += Math.max(counts.numFailedTests, counts.success ? 0 : 1);
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed ? 1 : 0);
