import { readFileSync, statSync } from 'node:fs';
import { gazetteer } from '../gazetteer/index.ts';
import { LARGEST_FILE, languageOfText, importBytes } from '../intake/index.ts';
import type { Hint } from '../intake/index.ts';
import type { Report } from '../model/report.ts';
import { loadLanguageDetector } from './detect-language.ts';
import type { Failure } from './failure.ts';
import { failureOf, findFiles } from './find-files.ts';
import { sideInformation } from './side-information.ts';
import { allOfStdin } from './stdin.ts';

export type { Failure } from './failure.ts';

export interface ReadOptions {
  /** Date of publication for all that state none beside or in them; RFC 3339. */
  readonly published?: string;
  readonly outlet?: string;
  /** BCP 47, for all. */
  readonly lang?: string;
  /** Called after each file. */
  readonly onProgress?: (done: number, total: number, file: string) => void;
  /** Where "-" reads from; for tests. */
  readonly stdin?: () => Promise<Uint8Array>;
}

/** What became of the input. `files` = files that gave a report + files that gave none. */
export interface ReadCounts {
  readonly files: number;
  readonly reports: number;
  /** Files or records with the same bytes as one read before: counted once. */
  readonly same: number;
  readonly failures: number;
}

export interface ReadResult {
  readonly reports: readonly Report[];
  readonly failures: readonly Failure[];
  readonly counts: ReadCounts;
}

/** Reads the bytes of one input; a file too large to be a report is not loaded. */
async function bytesOf(path: string, options: ReadOptions): Promise<Uint8Array> {
  if (path === '-') return (options.stdin ?? allOfStdin)();
  if (statSync(path).size > LARGEST_FILE) return new Uint8Array(LARGEST_FILE + 1);
  return readFileSync(path);
}

/** Short names told apart: the second `a` is `a-2`. */
function named(reports: readonly Report[]): Report[] {
  const used = new Set<string>();
  return reports.map((report) => {
    let ref = report.ref;
    for (let n = 2; used.has(ref); n++) ref = `${report.ref}-${n}`;
    used.add(ref);
    return ref === report.ref ? report : { ...report, ref };
  });
}

/** The same bytes twice are one report; it keeps a note of every other file that held them. */
function once(reports: readonly Report[]): { reports: Report[]; same: number } {
  const byId = new Map<string, Report>();
  for (const report of reports) {
    const first = byId.get(report.id);
    if (!first) byId.set(report.id, report);
    else
      byId.set(report.id, { ...first, notes: [...(first.notes ?? []), `same bytes as ${report.file ?? report.ref}`] });
  }
  return { reports: [...byId.values()], same: reports.length - byId.size };
}

/** Texts that are not plainly English get their language from the detector, which is loaded only for them. */
async function withLanguages(reports: readonly Report[], options: ReadOptions): Promise<Report[]> {
  if (options.lang !== undefined || reports.every((report) => report.language === 'en')) return [...reports];
  const detectLanguage = await loadLanguageDetector();
  return reports.map((report) =>
    report.language === 'en'
      ? report
      : {
          ...report,
          language: languageOfText(report.text, report.language === 'und' ? undefined : report.language, {
            name: report.ref,
            detectLanguage,
          }),
        },
  );
}

/**
 * Reads files, folders, patterns and "-" (standard input) into reports. Nothing throws for one bad input: it is listed
 * in `failures` with cause and next step, and the rest goes on.
 *
 * @example const { reports, failures } = await readReports(['reports/'])
 */
export async function readReports(inputs: readonly string[], options: ReadOptions = {}): Promise<ReadResult> {
  const listing = findFiles(inputs.filter((input) => input !== '-'));
  const files = [...listing.files, ...(inputs.includes('-') ? [{ path: '-', name: 'stdin' }] : [])];
  const failures: Failure[] = [...listing.failures];
  const side = sideInformation();
  const found: Report[] = [];
  let done = 0;
  for (const { path, name } of files) {
    try {
      const { published, outlet, lang } = options;
      const given = {
        ...(published === undefined ? {} : { published }),
        ...(outlet === undefined ? {} : { outlet }),
        ...(lang === undefined ? {} : { lang }),
      };
      const hint: Hint = { name, gazetteer, ...(path === '-' ? {} : side.of(path)), ...given };
      const { reports, skipped } = importBytes(await bytesOf(path, options), hint);
      found.push(...reports);
      failures.push(
        ...skipped.map(({ place, cause, next }) => ({ file: name, ...(place === '' ? {} : { place }), cause, next })),
      );
    } catch (error) {
      failures.push(failureOf(name, error));
    }
    options.onProgress?.(++done, files.length, name);
  }
  failures.push(...side.failures);
  const { reports, same } = once(found);
  const read = named(await withLanguages(reports, options));
  return {
    reports: read,
    failures,
    counts: { files: files.length, reports: read.length, same, failures: failures.length },
  };
}
