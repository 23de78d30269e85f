import { globSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Failure } from './failure.ts';

/** A file to read: where it lies, the name it is shown by, and the folder that was asked for. */
export interface Found {
  readonly path: string;
  readonly name: string;
}

export interface Listing {
  readonly files: readonly Found[];
  readonly failures: readonly Failure[];
}

/** Side information and settings that lie beside reports but are none. */
const NO_REPORT = new Set([
  'reports.json',
  'stemma.config.json',
  'case.json',
  'gold.json',
  'package.json',
  'package-lock.json',
]);
/** Files about a folder, not reports. */
const ABOUT = /^(?:readme|licen[cs]e|changelog|contributing|notice|sources|findings)(?:\.\w+)?$/iu;
const READ = /\.(?:txt|text|md|html?|xhtml|jsonl|ndjson|json|ninjs|eml|mail|mhtml?|xml|newsml|nitf|mbox)$/iu;

const causeOf = (error: unknown): string => {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it';
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'ELOOP') return 'a link that leads to itself';
  return code ?? (error as Error).message;
};

const NEXT: Readonly<Record<string, string>> = {
  'no permission to read it': 'Give yourself the right to read it (chmod u+r).',
  'there is no such file or folder': 'Check the spelling; a pattern such as "reports/*.txt" may stand in quotes.',
  'a link that leads to itself': 'Remove the link.',
};

export function failureOf(file: string, error: unknown): Failure {
  const cause = causeOf(error);
  return { file, cause, next: NEXT[cause] ?? 'Check the file and try again.' };
}

/** Files below a folder, in order of name; a link back to a folder on the way down is not followed again. */
function inFolder(
  folder: string,
  shown: string,
  reads: RegExp,
  above: ReadonlySet<string>,
  out: Found[],
  failures: Failure[],
): void {
  let real: string;
  let entries: string[];
  try {
    real = realpathSync(folder);
    if (above.has(real)) return;
    entries = readdirSync(folder).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  } catch (error) {
    failures.push(failureOf(shown, error));
    return;
  }
  const here = new Set([...above, real]);
  for (const entry of entries) {
    if (entry.startsWith('.') || entry === 'node_modules' || ABOUT.test(entry)) continue;
    const path = join(folder, entry);
    const name = shown === '' ? entry : `${shown}/${entry}`;
    try {
      const stat = statSync(path);
      if (stat.isDirectory()) inFolder(path, name, reads, here, out, failures);
      else if (stat.isFile() && reads.test(entry) && !NO_REPORT.has(entry.toLowerCase())) out.push({ path, name });
    } catch (error) {
      failures.push(failureOf(name, error));
    }
  }
}

const isPattern = (input: string): boolean => /[*?[\]{}]/u.test(input);

/**
 * The files that inputs name: files as they are, folders with all below them, patterns. Sorted within an input, each
 * file once, however often it is named.
 *
 * @param reads the names that are taken from a folder; a file that is named itself is always taken
 */
export function findFiles(inputs: readonly string[], reads: RegExp = READ): Listing {
  const files: Found[] = [];
  const failures: Failure[] = [];
  const seen = new Set<string>();
  const add = (list: readonly Found[]): void => {
    for (const file of list) {
      const key = resolve(file.path);
      if (!seen.has(key)) files.push(file);
      seen.add(key);
    }
  };
  for (const input of inputs) {
    try {
      const stat = statSync(input);
      if (stat.isDirectory()) {
        const below: Found[] = [];
        const before = failures.length;
        inFolder(input, '', reads, new Set(), below, failures);
        add(below);
        if (below.length === 0 && failures.length === before)
          failures.push({
            file: input,
            cause: 'the folder holds no report',
            next: 'Reports are .txt, .html, .jsonl, .json (ninjs) or .eml files.',
          });
      } else if (stat.isFile()) {
        // Side information named together with the reports ("reports/*") is read beside them, not as one.
        if (!/(?:^|[/\\])reports\.json$/iu.test(input)) add([{ path: input, name: input }]);
      } else
        failures.push({
          file: input,
          cause: 'neither a file nor a folder',
          next: 'Give a file, a folder or "-" for standard input.',
        });
    } catch (error) {
      if (!isPattern(input)) {
        failures.push(failureOf(input, error));
        continue;
      }
      const matched = globSync(input).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      if (matched.length === 0)
        failures.push({
          file: input,
          cause: 'the pattern matches nothing',
          next: 'Check the spelling of the folder and the ending.',
        });
      for (const path of matched) {
        const inner = findFiles([path], reads);
        add(inner.files);
        failures.push(...inner.failures.filter((failure) => failure.cause !== 'the folder holds no report'));
      }
    }
  }
  return { files, failures };
}
