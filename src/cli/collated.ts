import type { Dossier } from '../model/dossier.ts';
import { oneLine } from '../output/words.ts';
import { findConfig, readConfig } from './config.ts';
import type { Failure } from './failure.ts';
import { progress, rateWords } from './progress.ts';
import type { ReadingFlags } from './reading-options.ts';
import { UserError } from './user-error.ts';

/** What reading some inputs and collating them came to. */
export interface Collated {
  readonly dossier: Dossier;
  /** Whether some inputs could not be read. */
  readonly partly: boolean;
}

const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/u;

function checked(flags: ReadingFlags): void {
  const { published, lang } = flags;
  if (published !== undefined && !(DATE.test(published) && !Number.isNaN(Date.parse(published))))
    throw new UserError(
      `--published ${published}: expected a date, 2031-06-04, or a date with time and zone, 2031-06-04T21:15:00Z.`,
      2,
    );
  if (lang !== undefined && !/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(lang))
    throw new UserError(`--lang ${lang}: expected a language code such as en, de or pt-BR.`, 2);
}

/** What could not be read, why, and what to do. A file's name must not drive the terminal, so it is cleaned. */
function failureLine({ file, place, cause, next }: Failure): string {
  const where = [file, place, cause].filter((part) => part !== undefined && part !== '').join(': ');
  return oneLine(`${where}${/[.!?]$/u.test(cause) ? '' : '.'} ${next}`);
}

/** Reads the inputs and does the whole job. What cannot be read is told on stderr; the rest goes on. */
export async function collated(
  inputs: readonly string[],
  flags: ReadingFlags,
  stdin?: () => Promise<Uint8Array>,
): Promise<Collated> {
  checked(flags);
  const config = flags.config ?? findConfig(inputs);
  const options = config === undefined ? {} : readConfig(config);
  const bar = progress(process.stderr, flags.quiet ?? false);
  const [{ readReports }, { collate }] = await Promise.all([import('./read-reports.ts'), import('../collate.ts')]);
  const begun = performance.now();
  const { reports, failures } = await readReports(inputs, {
    ...(flags.published === undefined ? {} : { published: flags.published }),
    ...(flags.outlet === undefined ? {} : { outlet: flags.outlet }),
    ...(flags.lang === undefined ? {} : { lang: flags.lang }),
    ...(stdin ? { stdin } : {}),
    onProgress: (done, total) => {
      bar.show(rateWords(done, total, performance.now() - begun));
    },
  });
  bar.clear();
  for (const failure of failures) process.stderr.write(`${failureLine(failure)}\n`);
  if (reports.length === 0)
    throw new UserError(
      failures.length > 0
        ? 'No report could be read: see the lines above.'
        : `No report found in ${inputs.join(', ')}. Give text, HTML, JSONL, ninjs or .eml files (stemma formats lists them).`,
    );
  bar.show(`comparing ${String(reports.length)} ${reports.length === 1 ? 'report' : 'reports'} …`);
  const dossier = collate(reports, options);
  bar.clear();
  if (failures.length > 0 && !(flags.quiet ?? false))
    process.stderr.write(`${String(reports.length)} read, ${String(failures.length)} not read (listed above).\n`);
  return { dossier, partly: failures.length > 0 };
}
