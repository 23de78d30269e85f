import { basename, extname } from 'node:path';
import type { Dossier } from '../model/dossier.ts';
import type { Output } from '../output/output.ts';
import { oneLine } from '../output/words.ts';
import { closest } from './closest.ts';
import { findConfig, readConfig } from './config.ts';
import type { Failure } from './failure.ts';
import { progress, rateWords } from './progress.ts';
import { UserError } from './user-error.ts';
import { writeFileWhole } from './write-out.ts';

/** Options of `stemma collate` as commander hands them over. */
export interface CollateFlags {
  readonly json?: boolean;
  readonly md?: boolean;
  readonly html?: boolean;
  readonly to?: string;
  readonly output?: string;
  readonly published?: string;
  readonly outlet?: string;
  readonly lang?: string;
  readonly config?: string;
  readonly color: boolean;
  readonly quiet?: boolean;
  readonly width?: string;
}

/** What reading some inputs and collating them came to. */
export interface Collated {
  readonly dossier: Dossier;
  /** Whether some inputs could not be read. */
  readonly partly: boolean;
}

const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/u;

function checked(flags: CollateFlags): void {
  const { published, lang } = flags;
  if (published !== undefined && !(DATE.test(published) && !Number.isNaN(Date.parse(published))))
    throw new UserError(
      `--published ${published}: expected a date, 2031-06-04, or a date with time and zone, 2031-06-04T21:15:00Z.`,
      2,
    );
  if (lang !== undefined && !/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(lang))
    throw new UserError(`--lang ${lang}: expected a language code such as en, de or pt-BR.`, 2);
}

/** Columns to fill: as asked, or the terminal's, or 100 in a pipe. */
export function widthOf(width: string | undefined): number {
  if (width === undefined) return process.stdout.columns ?? 100;
  const columns = Number(width);
  if (!Number.isInteger(columns) || columns < 40 || columns > 400)
    throw new UserError(`--width ${width}: expected a whole number of columns from 40 to 400.`, 2);
  return columns;
}

/** Colour only on a terminal, never with NO_COLOR (https://no-color.org). */
export const wantsColor = (color: boolean): boolean =>
  color && process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '';

async function outputOf(flags: CollateFlags): Promise<Output> {
  const { outputs } = await import('../output/index.ts');
  const asked = [
    ...(flags.json ? ['json'] : []),
    ...(flags.md ? ['md'] : []),
    ...(flags.html ? ['html'] : []),
    ...(flags.to === undefined ? [] : [flags.to]),
  ];
  const different = [...new Set(asked)];
  if (different.length > 1)
    throw new UserError(`Choose one format: ${different.map((name) => `--to ${name}`).join(' or ')}.`, 2);
  const names = outputs.map((one) => one.name);
  // A file name says what it wants to hold, where nobody says it otherwise.
  const ending = flags.output === undefined ? '' : extname(flags.output).slice(1).toLowerCase();
  const name = different[0] ?? (ending === 'htm' ? 'html' : names.includes(ending) ? ending : 'terminal');
  const found = outputs.find((one) => one.name === name);
  if (found) return found;
  const near = closest(name, names);
  throw new UserError(
    `--to ${name}: there is no such format.${near === undefined ? '' : ` Did you mean ${near}?`} There are: ${names.join(', ')}.`,
    2,
  );
}

/** What could not be read, why, and what to do. A file's name must not drive the terminal, so it is cleaned. */
function failureLine({ file, place, cause, next }: Failure): string {
  const where = [file, place, cause].filter((part) => part !== undefined && part !== '').join(': ');
  return oneLine(`${where}${/[.!?]$/u.test(cause) ? '' : '.'} ${next}`);
}

/** Reads the inputs and does the whole job. What cannot be read is told on stderr; the rest goes on. */
export async function collated(inputs: readonly string[], flags: CollateFlags): Promise<Collated> {
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

/** `stemma collate`: from files to a dossier. Returns the exit code. */
export async function collateCommand(inputs: readonly string[], flags: CollateFlags): Promise<number> {
  const width = widthOf(flags.width);
  const output = await outputOf(flags);
  const { dossier, partly } = await collated(inputs, flags);
  const toFile = flags.output !== undefined && flags.output !== '-';
  const text = output.write(dossier, {
    color: !toFile && wantsColor(flags.color),
    width,
    name: inputs.length === 1 && inputs[0] !== '-' ? inputs[0]! : 'DOSSIER.json',
  });
  if (toFile) {
    writeFileWhole(flags.output!, text);
    if (!(flags.quiet ?? false)) process.stderr.write(`${basename(flags.output!)} written: ${flags.output!}\n`);
  } else process.stdout.write(text);
  return partly ? 3 : 0;
}
