import { sample } from './test/output/sample-dossier.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Dossier } from './src/model/index.ts';
const { html } = await import('./src/output/html.ts');
const d = process.argv[2] ? JSON.parse(readFileSync(process.argv[2],'utf8')) as Dossier : sample;
const t=performance.now(); const s = html.write(d); console.log(s.length, performance.now()-t);
writeFileSync('/tmp/h.html', s);
