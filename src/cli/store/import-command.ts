import { setTimeout as pause } from 'node:timers/promises';
import type { ImportResult, Memory, Source } from '../../work/index.ts';
import type { PoliteClient } from '../../fetch/index.ts';
import { version } from '../../version.ts';
import { progress } from '../progress.ts';
import { UserError } from '../user-error.ts';
import { newFiles } from './new-files.ts';
import { isAddress, READ, sourcesOf } from './sources-of.ts';
import type { Gathered, Given, Web } from './sources-of.ts';
import { whoOf } from './store-flags.ts';
import type { StoreFlags } from './store-flags.ts';
import { withStore } from './with-store.ts';

export interface ImportFlags extends StoreFlags {
  readonly outlet?: string;
  readonly lang?: string;
  readonly follow?: boolean;
  readonly allowPrivate?: boolean;
  readonly contact?: string;
  readonly host?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly language?: readonly string[];
  readonly watch?: boolean;
  readonly every?: string;
}

const KINDS = [
  ['new', 'new'],
  ['new-version', 'new versions'],
  ['same-bytes', 'same bytes'],
  ['duplicate-text', 'duplicate texts'],
  ['skipped', 'skipped'],
  ['failed', 'failed'],
] as const;

function told(source: Source, { counts, finished, run }: ImportResult): string {
  const parts = KINDS.flatMap(([kind, words]) => (counts[kind] > 0 ? [`${String(counts[kind])} ${words}`] : []));
  const head = `${source.name}: ${String(counts.items)} ${counts.items === 1 ? 'item' : 'items'}${parts.length > 0 ? ` = ${parts.join(' + ')}` : ''}`;
  const resumed = run.resumed ? ' (taken up where it had stopped)' : '';
  return `${head}${resumed}${finished ? '' : '. Interrupted: the same command goes on from here.'}\n`;
}

/** Progress words: how many, how fast, how long still. */
function shown(items: number, from: number, total: number | null, seconds: number): string {
  const rate = seconds > 0.5 ? (items - from) / seconds : 0;
  const left = total !== null && rate > 0 ? `, ${String(Math.ceil((total - items) / rate))} s left` : '';
  return `importing: ${String(items)}${total === null ? '' : ` of ${String(total)}`}${
    rate > 0 ? `, ${String(Math.round(rate))} a second` : ''
  }${left}`;
}

const DAY = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?$/u;

/** What was said about everything, checked. */
export function givenIn(flags: ImportFlags): Given {
  const { outlet, lang, host, from, to, language } = flags;
  for (const [name, value] of [
    ['--from', from],
    ['--to', to],
  ] as const)
    if (value !== undefined && (!DAY.test(value) || Number.isNaN(Date.parse(value))))
      throw new UserError(`${name} ${value}: no date. Write 2031-06-04, or 2031-06-04T09:30:00Z.`, 2);
  for (const code of language ?? [])
    if (!/^[a-z]{2,3}$/iu.test(code)) throw new UserError(`--language ${code}: no code of a language, such as en.`, 2);
  return {
    ...(outlet === undefined ? {} : { outlet }),
    ...(lang === undefined ? {} : { lang }),
    follow: flags.follow === true,
    filter: {
      ...(host === undefined ? {} : { hosts: host }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(language === undefined ? {} : { languages: language }),
    },
  };
}

/** Seconds between two looks at a folder. */
function everyIn({ every = '5' }: ImportFlags): number {
  const seconds = Number(every);
  if (!(seconds >= 1 && seconds <= 86_400)) throw new UserError('--every needs seconds, from 1 to 86400.', 2);
  return seconds;
}

/** Feeds and pages are asked for again after this many seconds at the earliest. */
const LEAST_FOR_ADDRESSES = 900;

/** Imports one round of sources; gives whether something failed. */
async function round(
  flags: ImportFlags,
  doing: string,
  gathered: (web: Web) => Promise<Gathered>,
  halt: AbortSignal,
  first: boolean,
): Promise<boolean> {
  const { createReaderPool, importSource, memoryIn, sparing } = await import('../../work/index.ts');
  const who = whoOf(flags);
  const line = progress(process.stderr, flags.quiet === true);
  const pool = createReaderPool(2);
  let client: PoliteClient | null = null;
  let memory: Memory | null = null;
  try {
    const { sources, failures } = await gathered(async () => {
      const { createPoliteClient } = await import('../../fetch/index.ts');
      client ??= createPoliteClient({
        userAgent: `stemma/${version}${flags.contact === undefined ? '' : ` (+${flags.contact})`}`,
        allowPrivate: flags.allowPrivate === true,
      });
      // Asked only while a source is read: then the store is open.
      return {
        client,
        allowPrivate: flags.allowPrivate === true,
        memory: { read: (name) => memory!.read(name), write: (name, value) => memory!.write(name, value) },
      };
    });
    if (first || sources.length > 0)
      for (const { file, cause, next } of failures) process.stderr.write(`${file}: ${cause}. ${next}\n`);
    if (sources.length === 0) {
      if (first && flags.watch !== true) throw new UserError('Nothing to import: none of the inputs could be read.');
      return false;
    }
    return await withStore(flags, doing, true, async ({ db }) => {
      memory = memoryIn(db);
      let failed = failures.length > 0;
      for (const source of sources) {
        if (halt.aborted) break;
        const begun = performance.now();
        let from: number | null = null;
        const result = await importSource(db, sparing(db, source), {
          who,
          now: () => new Date().toISOString(),
          signal: halt,
          readBytes: pool.read,
          ahead: 16,
          onProgress: ({ items, total }) => {
            from ??= items;
            line.show(shown(items, from, total, (performance.now() - begun) / 1000));
          },
        });
        line.clear();
        if (result.finished) await source.settled?.();
        failed ||= result.counts.failed > 0;
        if (flags.json === true)
          process.stdout.write(
            `${JSON.stringify({ source: source.name, run: result.run.id, finished: result.finished, ...result.counts })}\n`,
          );
        else process.stdout.write(told(source, result));
        if (result.counts.failed > 0 && flags.quiet !== true)
          process.stderr.write(`what failed, and why: stemma runs ${result.run.id}\n`);
      }
      return failed;
    });
  } finally {
    line.clear();
    await (client as PoliteClient | null)?.close();
    await pool.close();
  }
}

/** Goes on looking for new files, and asking feeds again, until it is stopped. The store is open only while it reads. */
async function watch(
  inputs: readonly string[],
  flags: ImportFlags,
  given: Given,
  halt: AbortSignal,
  files: ReturnType<typeof newFiles>,
): Promise<boolean> {
  const seconds = everyIn(flags);
  const folders = inputs.filter((input) => !isAddress(input));
  const addresses = inputs.filter(isAddress);
  let failed = false;
  let asked = performance.now();
  if (flags.quiet !== true)
    process.stderr.write(`watching; a look every ${String(seconds)} seconds. Ctrl-C ends it.\n`);
  for (;;) {
    try {
      await pause(seconds * 1000, undefined, { signal: halt });
    } catch {
      return failed;
    }
    const { findFiles } = await import('../find-files.ts');
    const fresh = new Set(
      findFiles(folders, READ)
        .files.map(({ path }) => path)
        .filter((path) => files.take(path)),
    );
    const due = addresses.length > 0 && performance.now() - asked >= Math.max(seconds, LEAST_FOR_ADDRESSES) * 1000;
    if (fresh.size === 0 && !due) continue;
    if (due) asked = performance.now();
    const now = [...(fresh.size > 0 ? folders : []), ...(due ? addresses : [])];
    failed =
      (await round(
        flags,
        'import --watch',
        (web) => sourcesOf(now, given, web, (path) => fresh.has(path)),
        halt,
        false,
      )) || failed;
  }
}

/** `stemma import`: reads sources into the store. Every item ends in exactly one count. Returns the exit code. */
export async function importCommand(inputs: readonly string[], flags: ImportFlags): Promise<number> {
  whoOf(flags);
  everyIn(flags);
  const given = givenIn(flags);
  const halt = new AbortController();
  const stop = (): void => {
    halt.abort();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  const files = newFiles();
  try {
    const doing = `import ${inputs.join(' ')}`;
    let failed = await round(flags, doing, (web) => sourcesOf(inputs, given, web, files.all), halt.signal, true);
    if (flags.watch === true && !halt.signal.aborted) {
      failed = (await watch(inputs, flags, given, halt.signal, files)) || failed;
      return failed ? 3 : 0;
    }
    if (halt.signal.aborted) return 1;
    return failed ? 3 : 0;
  } finally {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  }
}
