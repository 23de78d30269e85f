import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Agency, OutletEntry } from '../model/gazetteer.ts';
import { UserError, systemWords } from './user-error.ts';

/** What `stemma.config.json` may hold: agencies and outlets beside the known ones, and the length of the brief. */
export interface Config {
  readonly agencies?: readonly Agency[];
  readonly outlets?: readonly OutletEntry[];
  readonly briefWords?: number;
}

const NAME = 'stemma.config.json';
const SHAPE = `{ "agencies": [{ "name": "NWA", "aliases": ["Northern Wire Agency"], "like": "…, a pilot told NWA." }], "outlets": [{ "name": "Coast Daily", "aliases": [], "domains": [] }] }`;

function fail(file: string, place: string, expected: string): never {
  throw new UserError(`${file}: ${place}: expected ${expected}. A config looks like this: ${SHAPE}`, 2);
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown, file: string, place: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  return fail(file, place, 'an object');
}

function text(fields: Fields, key: string, file: string, place: string): string {
  const value = fields[key];
  return typeof value === 'string' && value.trim() !== '' ? value : fail(file, `${place}.${key}`, 'a text');
}

function optionalText(fields: Fields, key: string, file: string, place: string): Record<string, string> {
  return fields[key] === undefined ? {} : { [key]: text(fields, key, file, place) };
}

function texts(fields: Fields, key: string, file: string, place: string): readonly string[] {
  const value = fields[key] ?? [];
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value as string[];
  return fail(file, `${place}.${key}`, 'a list of texts');
}

function rows<T>(
  fields: Fields,
  key: string,
  file: string,
  row: (one: Fields, place: string) => T,
): readonly T[] | undefined {
  const value = fields[key];
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) fail(file, key, 'a list');
  return value.map((one, i) => row(fieldsOf(one, file, `${key}[${String(i)}]`), `${key}[${String(i)}]`));
}

/** Reads and checks one config file. Unknown keys are ignored. */
export function readConfig(file: string): Config {
  let raw: string;
  try {
    raw = readFileSync(file, 'utf8').replace(/^\ufeff/u, '');
  } catch (cause) {
    throw new UserError(`${file}: ${systemWords(cause)}. Give --config a readable JSON file.`, 2);
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(raw);
  } catch (cause) {
    throw new UserError(`${file}: not JSON (${(cause as Error).message}). A config looks like this: ${SHAPE}`, 2);
  }
  const fields = fieldsOf(parsed, file, 'the file');
  const agencies = rows(fields, 'agencies', file, (one, place): Agency => ({
    name: text(one, 'name', file, place),
    aliases: texts(one, 'aliases', file, place),
    like: typeof one['like'] === 'string' ? one['like'] : '',
    ...optionalText(one, 'country', file, place),
  }));
  const outlets = rows(fields, 'outlets', file, (one, place): OutletEntry => ({
    name: text(one, 'name', file, place),
    aliases: texts(one, 'aliases', file, place),
    domains: texts(one, 'domains', file, place),
    ...optionalText(one, 'family', file, place),
    ...optionalText(one, 'zone', file, place),
  }));
  const words = fields['briefWords'];
  if (words !== undefined && !(typeof words === 'number' && Number.isInteger(words) && words > 0))
    fail(file, 'briefWords', 'a whole number above 0');
  return {
    ...(agencies ? { agencies } : {}),
    ...(outlets ? { outlets } : {}),
    ...(typeof words === 'number' ? { briefWords: words } : {}),
  };
}

/**
 * The config that lies beside the reports: in a given folder, or in the folder of a given file or the one above it
 * (a case keeps its reports one folder down).
 */
export function findConfig(inputs: readonly string[]): string | undefined {
  for (const input of inputs) {
    if (input === '-' || !existsSync(input)) continue;
    const folder = statSync(input).isDirectory() ? resolve(input) : dirname(resolve(input));
    for (const place of [join(folder, NAME), join(dirname(folder), NAME)]) if (existsSync(place)) return place;
  }
  return undefined;
}
