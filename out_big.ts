import { writeFileSync } from 'node:fs';
import * as story from './bench/story.ts';
console.log(Object.keys(story));
const { collate } = await import('./src/collate.ts');
const make = (story as unknown as Record<string, (n: number) => never[]>)['story'] ?? Object.values(story).find(f => typeof f === 'function') as (n:number)=>never[];
let t = performance.now(); const reports = make(Number(process.argv[2]??300)); console.log('made', reports.length);
const d = collate(reports as never); console.log('collate', performance.now()-t);
const { outputs } = await import('./src/output/index.ts');
for (const o of outputs) { t = performance.now(); const s = o.write(d); console.log(o.name, s.length, Math.round(performance.now()-t)); if (o.name==='html') writeFileSync('/tmp/big.html', s); }
