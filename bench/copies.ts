/**
 * Copies in collections: reports a CPU second, peak memory, and how cost grows. CPU seconds count all threads, starting
 * and writing; each case is a process of its own. Nothing here fails a build: machines differ, compare ratios of one run.
 *
 *   node bench/copies.ts                                       invented collections: growth, repeats, templates, one long report
 *   node bench/copies.ts ../shared/data/bulk/news-10k.jsonl.gz  real articles: 2,000, 10,000, 50,000 (beyond the file: words shuffled)
 *
 * The peer's protocol (datasketch) and its figures: docs/copies-at-scale.md.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeFrom, writeShape } from './collection.ts';

const stemma = fileURLToPath(new URL('../bin/stemma.js', import.meta.url));

interface Measured {
  readonly cpu: number;
  readonly wall: number;
  readonly megabytes: number;
  readonly said: string;
}

const peakOf = (pid: number): number => {
  try {
    return Number(/^VmHWM:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0; // not Linux, or it has ended
  }
};

function run(args: readonly string[]): Promise<Measured> {
  const begun = performance.now();
  // "exec" would hide the times of the child from the shell; its pid is printed to be watched.
  const script = '"$@" >/dev/null & echo $! >&3; wait $!; code=$?; times >&3; exit $code';
  const child = spawn('sh', ['-c', script, 'sh', process.execPath, stemma, ...args], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  let told = '';
  let said = '';
  let megabytes = 0;
  child.stdio[3]!.on('data', (chunk) => (told += String(chunk)));
  child.stderr!.on('data', (chunk) => (said += String(chunk)));
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, peakOf(Number.parseInt(told, 10)));
  }, 50);
  return new Promise((resolve) => {
    child.on('close', () => {
      clearInterval(watch);
      const times = told.trim().split('\n').at(-1) ?? '';
      const cpu = [...times.matchAll(/(\d+)m([\d.]+)s/gu)].reduce(
        (sum, m) => sum + Number(m[1]) * 60 + Number(m[2]),
        0,
      );
      resolve({ cpu, wall: (performance.now() - begun) / 1000, megabytes, said });
    });
  });
}

const folder = mkdtempSync(join(tmpdir(), 'stemma-bench-'));
const file = join(folder, 'collection.jsonl');
const pairsIn = (said: string): string => /^(\d+) pairs/mu.exec(said)?.[1] ?? '?';

async function measure(
  name: string,
  size: number,
  base: number | undefined,
  options: readonly string[],
): Promise<number> {
  const { cpu, wall, megabytes, said } = await run(['copies', file, '--collection', ...options]);
  const each = (cpu * 1000) / size;
  console.log(
    `${name.padEnd(22)} ${String(size).padStart(6)} reports  ${wall.toFixed(1).padStart(6)} s  ${cpu.toFixed(1).padStart(6)} CPU s  ` +
      `${Math.round(size / cpu)
        .toString()
        .padStart(6)} reports a CPU s  ${(each / (base ?? each) || 1).toFixed(2)} × the first  ` +
      `${Math.round(megabytes)} MB  ${pairsIn(said)} pairs`,
  );
  return each;
}

try {
  const source = process.argv[2];
  let base: number | undefined;
  if (source === undefined) {
    for (const size of [2_000, 10_000, 20_000]) {
      writeShape(file, 'archive', size);
      base ??= await measure('archive', size, undefined, ['--threads', '1']);
      if (size > 2_000) await measure('archive', size, base, ['--threads', '1']);
    }
    for (const shape of ['repeated', 'template', 'templates', 'long', 'quotes']) {
      writeShape(file, shape, shape === 'long' ? 500 : 10_000);
      await measure(shape, shape === 'long' ? 500 : 10_000, base, ['--threads', '1']);
    }
  } else
    for (const size of [2_000, 10_000, 50_000]) {
      await writeFrom(source, file, size);
      const each = await measure('articles', size, base, ['--threads', '1']);
      base ??= each;
      await measure('with their passages', size, base, ['--threads', '1', '--passages']);
    }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
