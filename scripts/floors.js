// Quality floors in git (floors.json): every figure is measured with the referee as it stands and must not drop below its
// floor. The referee lies beside the project (../shared) and is never part of it: where it is absent, this says so and passes.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { pinnedNode, root } from './run.js';

const shared = `${root}../shared/eval`;
if (!existsSync(`${shared}/score.mjs`)) {
  console.log('floors: the referee (../shared/eval) is not here; nothing was measured.');
  process.exit(0);
}

const only = process.argv[2];
const floors = JSON.parse(readFileSync(`${root}floors.json`, 'utf8'));

function measured(command) {
  const done = spawnSync(pinnedNode, command, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  const lines = done.stdout
    .trim()
    .split('\n')
    .filter((line) => line.startsWith('{'));
  if (lines.length === 0) throw new Error(`${command.join(' ')} printed no figures: ${done.stderr.slice(-400)}`);
  return JSON.parse(lines.at(-1));
}

let failed = 0;
for (const { task, set, floor = {}, ceiling = {} } of floors.filter((f) => !only || f.task === only)) {
  const command = task === 'dossiers' ? [`${shared}/dossier.mjs`, set] : [`${shared}/score.mjs`, task, set, '--run'];
  const figures = measured(command);
  for (const [name, least] of Object.entries(floor)) {
    const ok = typeof figures[name] === 'number' && figures[name] >= least;
    if (!ok) failed++;
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${task} ${set} ${name} ${figures[name]} (floor ${least})`);
  }
  for (const [name, most] of Object.entries(ceiling)) {
    const ok = typeof figures[name] === 'number' && figures[name] <= most;
    if (!ok) failed++;
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${task} ${set} ${name} ${figures[name]} (at most ${most})`);
  }
}
if (failed)
  console.log(`${failed} figures are below their floor. A floor is never lowered to pass: find what changed.`);
process.exit(failed ? 1 : 0);
