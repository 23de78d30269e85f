/** Writes schema/dossier-1.json from src/model/schema.ts; with --check it only compares. `node scripts/schema.ts` */
import { readFileSync, writeFileSync } from 'node:fs';
import { dossierSchema } from '../src/model/schema.ts';

const file = new URL('../schema/dossier-1.json', import.meta.url);
const text = `${JSON.stringify(dossierSchema, null, 2)}\n`;
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  process.stderr.write('schema/dossier-1.json is not what src/model/schema.ts says. Run: node scripts/schema.ts\n');
  process.exit(1);
}
