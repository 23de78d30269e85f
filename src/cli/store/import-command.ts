import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { ImportResult, Source } from '../../work/index.ts';
import { gazetteer } from '../../gazetteer/index.ts';
import { loadLanguageDetector } from '../detect-language.ts';
import { failureOf, findFiles } from '../find-files.ts';
import type { Failure } from '../failure.ts';
import { progress } from '../progress.ts';
import { sideInformation } from '../side-information.ts';
import { UserError } from '../user-error.ts';
import { whoOf } from './store-flags.ts';
import type { StoreFlags } from './store-flags.ts';
import { withStore } from './with-store.ts';

export interface ImportFlags extends StoreFlags {
  readonly outlet?: string;
  readonly lang?: string;
}

const LINES = /\.(?:jsonl|ndjson)(?:\.gz)?$/iu;

/** The sources that the inputs name: every file of lines is one, all other files of an input together are one. */
async function sourcesOf(
  inputs: readonly string[],
  flags: ImportFlags,
): Promise<{ sources: readonly Source[]; failures: readonly Failure[] }> {
  const { filesSource, jsonlSource } = await import('../../work/index.ts');
  const sources: Source[] = [];
  const failures: Failure[] = [];
  const side = sideInformation();
  const given = {
    ...(flags.outlet === undefined ? {} : { outlet: flags.outlet }),
    ...(flags.lang === undefined ? {} : { lang: flags.lang }),
  };
  const detectLanguage = await loadLanguageDetector();
  const addLines = (path: string): void => {
    const name = basename(path).replace(/\.gz$/iu, '');
    sources.push(jsonlSource(path, `lines ${resolve(path)}`, { name, detectLanguage, gazetteer, ...given }));
  };
  for (const input of inputs) {
    if (LINES.test(input)) {
      try {
        statSync(input);
        addLines(input);
      } catch (error) {
        failures.push(failureOf(input, error));
      }
      continue;
    }
    const listing = findFiles([input]);
    failures.push(...listing.failures);
    for (const { path } of listing.files.filter(({ name }) => LINES.test(name))) addLines(path);
    const files = listing.files.filter(({ name }) => !LINES.test(name));
    if (files.length > 0)
      sources.push(
        filesSource(`files ${resolve(input)}`, files, ({ path, name }) => ({ name, ...side.of(path), ...given })),
      );
  }
  return { sources, failures: [...failures, ...side.failures] };
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

/** `stemma import`: reads sources into the store. Every item ends in exactly one count. Returns the exit code. */
export async function importCommand(inputs: readonly string[], flags: ImportFlags): Promise<number> {
  const who = whoOf(flags);
  const { sources, failures } = await sourcesOf(inputs, flags);
  for (const { file, cause, next } of failures) process.stderr.write(`${file}: ${cause}. ${next}\n`);
  if (sources.length === 0) throw new UserError('Nothing to import: none of the inputs could be read.');
  const { createReaderPool, importSource } = await import('../../work/index.ts');
  const halt = new AbortController();
  const stop = (): void => {
    halt.abort();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  const line = progress(process.stderr, flags.quiet === true);
  const pool = createReaderPool(2);
  let failed = failures.length > 0;
  try {
    await withStore(flags, `import ${inputs.join(' ')}`, true, async ({ db }) => {
      for (const source of sources) {
        if (halt.signal.aborted) break;
        const begun = performance.now();
        let from: number | null = null;
        const result = await importSource(db, source, {
          who,
          now: () => new Date().toISOString(),
          signal: halt.signal,
          readBytes: pool.read,
          ahead: 16,
          onProgress: ({ items, total }) => {
            from ??= items;
            line.show(shown(items, from, total, (performance.now() - begun) / 1000));
          },
        });
        line.clear();
        failed ||= result.counts.failed > 0;
        if (flags.json === true)
          process.stdout.write(
            `${JSON.stringify({ source: source.name, run: result.run.id, finished: result.finished, ...result.counts })}\n`,
          );
        else process.stdout.write(told(source, result));
        if (result.counts.failed > 0 && flags.quiet !== true)
          process.stderr.write(`what failed, and why: stemma runs ${result.run.id}\n`);
      }
    });
  } finally {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
    await pool.close();
  }
  if (halt.signal.aborted) return 1;
  return failed ? 3 : 0;
}
