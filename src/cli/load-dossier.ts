import { readFileSync, statSync } from 'node:fs';
import { dossierSchema } from '../model/schema.ts';
import type { Dossier } from '../model/dossier.ts';
import { collated } from './collated.ts';
import type { Collated } from './collated.ts';
import type { ReadingFlags } from './reading-options.ts';
import { allOfStdin } from './stdin.ts';
import { UserError, systemWords } from './user-error.ts';

const HOW = 'Make one with: stemma collate FILES --json -o dossier.json';
/** Our own JSON begins with it; what another program wrote anew may have it anywhere. */
const FIRST = /^\ufeff?\s*\{\s*"schema"\s*:\s*"dossier\//u;

const schemaOf = (value: unknown): unknown => (value as { schema?: unknown } | null)?.schema;

/** Reads and checks a dossier's JSON; what it holds of unknown keys stays. */
export function parsedDossier(raw: string, name: string): Dossier {
  let value: unknown;
  try {
    value = JSON.parse(raw.replace(/^\ufeff/u, ''));
  } catch (cause) {
    throw new UserError(`${name}: not JSON (${(cause as Error).message}). Expected a dossier. ${HOW}`);
  }
  const schema = schemaOf(value);
  if (schema !== 'dossier/1') {
    const found = typeof schema === 'string' ? `"schema": "${schema}"` : 'no "schema": "dossier/1"';
    throw new UserError(`${name}: found ${found}, expected a dossier of schema dossier/1. ${HOW}`);
  }
  const fields = value as Readonly<Record<string, unknown>>;
  const missing = (dossierSchema.required ?? []).filter((key) => {
    const isList = dossierSchema.properties?.[key]?.type === 'array';
    return isList ? !Array.isArray(fields[key]) : fields[key] === undefined || fields[key] === null;
  });
  if (missing.length > 0)
    throw new UserError(`${name}: the dossier lacks ${missing.join(', ')}: it was cut or changed by hand. ${HOW}`);
  return value as Dossier;
}

function isDossier(raw: string): boolean {
  if (FIRST.test(raw)) return true;
  if (!/"schema"\s*:\s*"dossier\//u.test(raw)) return false;
  try {
    return String(schemaOf(JSON.parse(raw))).startsWith('dossier/');
  } catch {
    return false;
  }
}

/** The text of a JSON file that holds a dossier; what cannot be read is told by the one who reads reports. */
function dossierText(file: string): string | undefined {
  if (!/\.json$/iu.test(file)) return undefined;
  try {
    const raw = readFileSync(file, 'utf8');
    return isDossier(raw) ? raw : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A dossier from what a person names: one dossier (JSON) as a file or on standard input, or reports in any form that
 * `collate` takes, which are then collated.
 */
export async function dossierOf(inputs: readonly string[], flags: ReadingFlags): Promise<Collated> {
  if (inputs.length === 1 && inputs[0] === '-') {
    const bytes = await allOfStdin();
    const raw = new TextDecoder().decode(bytes);
    if (!isDossier(raw)) return collated(inputs, flags, () => Promise.resolve(bytes));
    return { dossier: parsedDossier(raw, 'standard input'), partly: false };
  }
  for (const input of inputs) {
    const raw = dossierText(input);
    if (raw === undefined) continue;
    if (inputs.length === 1) return { dossier: parsedDossier(raw, input), partly: false };
    throw new UserError(
      `${input} is a dossier. Give one dossier alone, or the reports that you want to collate, not both.`,
      2,
    );
  }
  return collated(inputs, flags);
}

/** For commands that take a dossier or a folder, and nothing else. */
export async function dossierOrFolder(source: string, flags: ReadingFlags): Promise<Dossier> {
  if (source === '-') return parsedDossier(new TextDecoder().decode(await allOfStdin()), 'standard input');
  let isFolder: boolean;
  try {
    isFolder = statSync(source).isDirectory();
  } catch (cause) {
    throw new UserError(`${source}: ${systemWords(cause)}. Expected a dossier (JSON) or a folder of reports. ${HOW}`);
  }
  if (isFolder) return (await collated([source], { ...flags, quiet: true })).dossier;
  return parsedDossier(readFileSync(source, 'utf8'), source);
}
