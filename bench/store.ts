/**
 * The store at work: how fast reports are taken in (with index and stories), how large the store gets, how fast it
 * answers. CPU seconds stand beside the clock, because other work on the machine must not count.
 *
 *   node bench/store.ts import FILE [STORE]       import a file of JSON lines into a new embedded store, or STORE
 *   node bench/store.ts search STORE [QUERIES]    ask a store that was filled
 *   node bench/store.ts workers FILE URL N…       share the file among N workers on a PostgreSQL server: 1 4
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { connect, openStore, placeOf, search } from '../src/store/index.ts';
import type { Connection } from '../src/store/index.ts';
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
    select word from ts_stat('select words from text limit 2000') where ndoc between 20 and 1500 and word ~ '^[a-z]+$' order by md5(word)
    limit ${2 * queries}`.execute(db);
  const times: number[] = [];
  const cpuTimes: number[] = [];
  for (let n = 0; n < queries; n++) {
    const words = n % 3 === 0 ? rows[n]!.word : `${rows[n]!.word} ${rows[n + queries]?.word ?? ''}`;
    const used = process.cpuUsage();
    const begun = performance.now();
    await search(db, words);
    times.push(performance.now() - begun);
    cpuTimes.push(1000 * cpu(used));
  }
  for (const [name, all] of Object.entries({ search: times, 'CPU of it': cpuTimes })) {
    all.sort((a, b) => a - b);
    const at = (share: number): string => `${all[Math.floor(share * (all.length - 1))]!.toFixed(1)} ms`;
    console.log(`${name}: median ${at(0.5)}, p95 ${at(0.95)}, longest ${at(1)}`);
  }
  await close();
}

/** CPU seconds of a process, and of those it started that have ended. Linux tells. */
function cpuOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0) / 100;
  } catch {
    return Number.NaN;
  }
}

/** The first process of a server on this machine, whose children are its connections. */
async function postmaster(db: Connection['db']): Promise<number> {
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
  try {
    return Number(/^PPid:\s*(\d+)/mu.exec(readFileSync(`/proc/${String(rows[0]!.pid)}/status`, 'utf8'))?.[1]);
  } catch {
    return Number.NaN;
  }
}

/** Shares the file among so many workers, in a database of their own; seconds count from before they are started. */
async function sharing(file: string, server: string, workers: number): Promise<number> {
  const name = `stemma_bench_${String(process.pid)}_${String(workers)}`;
  const url = server.replace(/\/[^/]*$/u, `/${name}`);
  const admin = await connect(placeOf(server), 'bench');
  await sql`create database ${sql.raw(name)}`.execute(admin.db);
  const main = await postmaster(admin.db);
  const { db, place, close } = await openStore(placeOf(url), 'bench');
  const jobs = await openJobs(db, place);
  const shards = await shardsOf(file);
  await jobs.send(
    'import',
    shards.map((shard) => ({ shard })),
  );
  await jobs.close();
  const [clock, used, served] = [performance.now(), cpuOf(process.pid), cpuOf(main)];
  const own = process.cpuUsage();
  const cli = join(import.meta.dirname, '../bin/stemma.js');
  const args = [cli, 'work', '--store', url, '--until-idle', '--no-collate', '--quiet'];
  await Promise.all(
    Array.from(
      { length: workers },
      () => new Promise((done) => spawn(process.execPath, args, { stdio: 'inherit' }).once('exit', done)),
    ),
  );
  const seconds = (performance.now() - clock) / 1000;
  const inWorkers = cpuOf(process.pid) - used - cpu(own);
  const { rows } = await sql<{ count: string }>`select count(*) as count from membership`.execute(db);
  await close();
  // The server's own connections count when they have ended.
  await sleep(200);
  console.log(
    `${String(workers)} workers, ${String(shards.length)} jobs: ${rows[0]!.count} reports in stories, ${seconds.toFixed(1)} s, ` +
      `${(Number(rows[0]!.count) / seconds).toFixed(0)} a second; CPU seconds: workers ${inWorkers.toFixed(1)}, server ${(cpuOf(main) - served).toFixed(1)}`,
  );
  await sql`drop database ${sql.raw(name)} with (force)`.execute(admin.db);
  await admin.close();
  return seconds;
}

const [what, first = '', second, ...numbers] = process.argv.slice(2);
if (what === 'import') await importing(first, second);
else if (what === 'search') await searching(first, second === undefined ? undefined : Number(second));
else if (what === 'workers') {
  let alone: number | undefined;
  for (const workers of numbers.map(Number)) {
    const seconds = await sharing(first, second!, workers);
    alone ??= seconds;
    if (seconds !== alone) console.log(`${(alone / seconds).toFixed(2)} times the first`);
  }
} else console.log('node bench/store.ts import FILE [STORE] | search STORE [QUERIES] | workers FILE URL N…');
