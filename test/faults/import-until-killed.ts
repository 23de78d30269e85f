/** A process that imports a file and says after every batch how many items are safe. node import-until-killed.ts STORE FILE SOURCE */
import { writeSync } from 'node:fs';
import { openStore, placeOf } from '../../src/store/index.ts';
import { importSource, jsonlSource } from '../../src/work/index.ts';

const [place = '', file = '', source = ''] = process.argv.slice(2);
const store = await openStore(placeOf(place), 'faults');
writeSync(1, 'open\n');
const { counts } = await importSource(store.db, jsonlSource(file, source, { name: 'faults.jsonl' }), {
  who: 'faults',
  now: () => new Date().toISOString(),
  batch: 20,
  onProgress: ({ items }) => {
    writeSync(1, `${String(items)}\n`);
  },
});
writeSync(1, `done ${String(counts.items)}\n`);
await store.close();
