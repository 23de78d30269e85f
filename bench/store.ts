/**
 * The store at work: how fast reports are taken in (with index and stories), how large the store gets, how fast it
 * answers. CPU seconds stand beside the clock, because other work on the machine must not count.
 *
 *   node bench/store.ts import FILE [STORE]       import a file of JSON lines into a new embedded store, or STORE
 *   node bench/store.ts search STORE [QUERIES]    ask a store that was filled
 *   node bench/store.ts workers FILE URL N        share the file among N workers on a PostgreSQL server
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openStore, placeOf, search } from '../src/store/index.ts';
import { importSource, jsonlSource, openJobs, shardsOf } from '../src/work/index.ts';

const now = (): string => new Date().toISOString();
const cpu = (since?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

async function importing(file: string, store = mkdtempSync(join(tmpdir(), 'stemma-bench-'))): Promise<void> {
  const opened = await openStore(placeOf(store), 'bench');
  const clock = performance.now();
  const used = process.cpuUsage();
  const source = jsonlSource(file, `bench ${file} ${now()}`, { name: 'bench.jsonl' });
  const { counts } = await importSource(opened.db, source, {
    who: 'bench',
    now,
    onProgress: ({ items }) => {
      if (items % 2000 === 0)
        console.log(
          `${String(items)}  ${(items / cpu(used)).toFixed(0)} a CPU second  ${megabytes(process.memoryUsage().rss)}`,
        );
    },
  });
  const [seconds, cpuSeconds] = [(performance.now() - clock) / 1000, cpu(used)];
  const { rows } = await sql<{ stories: string }>`select count(*) as stories from story`.execute(opened.db);
  const tables = await sql<{ name: string; bytes: string }>`
    select relname as name, pg_total_relation_size(oid) as bytes from pg_class
    where relkind = 'r' and relnamespace = current_schema()::regnamespace order by 2 desc limit 6`.execute(opened.db);
  await opened.close();
  console.log(JSON.stringify(counts));
  console.log(
    `${(counts.items / seconds).toFixed(0)} a second, ${(counts.items / cpuSeconds).toFixed(0)} a CPU second, ` +
      `${rows[0]!.stories} stories, memory at most ${megabytes(process.resourceUsage().maxRSS * 1024)}`,
  );
  console.log(tables.rows.map(({ name, bytes }) => `${name} ${megabytes(Number(bytes))}`).join(', '));
  if (!store.includes('://')) console.log(`${store}: ${megabytes(sizeOf(store))}`);
}

async function searching(store: string, queries = 200): Promise<void> {
  const { db, close } = await openStore(placeOf(store), 'bench');
  const { rows } = await sql<{ word: string }>`
    select word from ts_stat('select words from text limit 2000') where ndoc between 20 and 1500 order by md5(word)
    limit ${2 * queries}`.execute(db);
  const times: number[] = [];
  for (let n = 0; n < queries; n++) {
    const words = n % 3 === 0 ? rows[n]!.word : `${rows[n]!.word} ${rows[n + queries]?.word ?? ''}`;
    const begun = performance.now();
    await search(db, words);
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): string => `${times[Math.floor(share * (times.length - 1))]!.toFixed(1)} ms`;
  console.log(`search: median ${at(0.5)}, p95 ${at(0.95)}, longest ${at(1)}`);
  await close();
}

async function sharing(file: string, url: string, workers: number): Promise<void> {
  const { db, place, close } = await openStore(placeOf(url), 'bench');
  const jobs = await openJobs(db, place);
  await jobs.send(
    'import',
    (await shardsOf(file, 2_000_000)).map((shard) => ({ shard })),
  );
  const clock = performance.now();
  const cli = join(import.meta.dirname, '../src/cli/main.ts');
  const args = [cli, 'work', '--store', url, '--until-idle', '--no-collate', '--quiet'];
  await Promise.all(
    Array.from(
      { length: workers },
      () => new Promise((done) => spawn(process.execPath, args, { stdio: 'inherit' }).once('exit', done)),
    ),
  );
  const seconds = (performance.now() - clock) / 1000;
  const { rows } = await sql<{ count: string }>`select count(*) as count from membership`.execute(db);
  console.log(
    `${String(workers)} workers: ${rows[0]!.count} reports in stories, ${(Number(rows[0]!.count) / seconds).toFixed(0)} a second`,
  );
  await jobs.close();
  await close();
}

const [what, first = '', second, third] = process.argv.slice(2);
if (what === 'import') await importing(first, second);
else if (what === 'search') await searching(first, second === undefined ? undefined : Number(second));
else if (what === 'workers') await sharing(first, second!, Number(third));
else console.log('node bench/store.ts import FILE [STORE] | search STORE [QUERIES] | workers FILE URL N');
