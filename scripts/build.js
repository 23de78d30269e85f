// Compiles src/ to dist/ for the published package. In a checkout nothing needs it: Node runs the TypeScript itself.
import { rmSync } from 'node:fs';
import { root, run } from './run.js';

rmSync(`${root}dist`, { recursive: true, force: true });
process.exit(run('tsc', ['-p', 'tsconfig.build.json']));
