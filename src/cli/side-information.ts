import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Hint } from '../intake/index.ts';
import type { Failure } from './failure.ts';

/** What `reports.json` says of one file. */
export type Side = Pick<Hint, 'outlet' | 'published' | 'title' | 'url' | 'lang'>;

/** Reads each folder's `reports.json` once: `[{file, outlet, published, title, url, lang}]`, unknown keys ignored. */
export interface SideInformation {
  of(path: string): Side;
  readonly failures: readonly Failure[];
}

const KEYS = ['outlet', 'published', 'title', 'url', 'lang'] as const;

function sideOf(entry: Readonly<Record<string, unknown>>): Side {
  const pairs = KEYS.flatMap((key) => {
    const value = entry[key];
    return typeof value === 'string' && value.trim() !== '' ? [[key, value] as const] : [];
  });
  return Object.fromEntries(pairs);
}

function parsed(path: string, failures: Failure[]): ReadonlyMap<string, Side> {
  const bad = (cause: string): ReadonlyMap<string, Side> => {
    failures.push({
      file: path,
      cause,
      next: 'Expected a list: [{"file": "a.txt", "outlet": "…", "published": "2031-05-14"}]. The reports are read without it.',
    });
    return new Map();
  };
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/u, ''));
  } catch (error) {
    return bad(`no JSON (${(error as Error).message.slice(0, 100)})`);
  }
  if (!Array.isArray(value)) return bad('not a list');
  const out = new Map<string, Side>();
  for (const entry of value as unknown[]) {
    if (typeof entry !== 'object' || entry === null) continue;
    const record = entry as Readonly<Record<string, unknown>>;
    const file = record['file'];
    if (typeof file === 'string') out.set(basename(file), sideOf(record));
  }
  return out;
}

export function sideInformation(): SideInformation {
  const folders = new Map<string, ReadonlyMap<string, Side>>();
  const failures: Failure[] = [];
  return {
    failures,
    of(path) {
      const folder = dirname(path);
      let known = folders.get(folder);
      if (!known) {
        const file = join(folder, 'reports.json');
        folders.set(folder, (known = existsSync(file) ? parsed(file, failures) : new Map()));
      }
      return known.get(basename(path)) ?? {};
    },
  };
}
