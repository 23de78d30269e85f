import { sample } from './test/output/sample-dossier.ts';
const { terminal } = await import('./src/output/terminal.ts');
process.stdout.write(terminal.write(sample, { color: process.argv[2]==='c', width: Number(process.argv[3]??100) }));
