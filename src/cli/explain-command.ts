import { readFileSync, statSync } from 'node:fs';
import type { Dossier } from '../model/dossier.ts';
import { collated, wantsColor, widthOf } from './collate-command.ts';
import { UserError, systemWords } from './user-error.ts';

export interface ExplainFlags {
  readonly color: boolean;
  readonly width?: string;
}

const HOW = 'Make one with: stemma collate FILES --json -o dossier.json';

function isDossier(value: unknown): value is Dossier {
  const schema = (value as { schema?: unknown } | null)?.schema;
  return typeof schema === 'string' && schema === 'dossier/1' && Array.isArray((value as Dossier).reports);
}

function parsed(raw: string, name: string): Dossier {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch (cause) {
    throw new UserError(`${name}: not JSON (${(cause as Error).message}). Expected a dossier. ${HOW}`);
  }
  if (isDossier(value)) return value;
  const schema = (value as { schema?: unknown } | null)?.schema;
  const found = typeof schema === 'string' ? `"schema": "${schema}"` : 'no "schema": "dossier/1"';
  throw new UserError(`${name}: found ${found}, expected a dossier of schema dossier/1. ${HOW}`);
}

/** A dossier from a JSON file or stdin; a folder of reports is collated first. */
async function load(source: string): Promise<Dossier> {
  if (source === '-') return parsed(readFileSync(0, 'utf8'), 'standard input');
  let isFolder: boolean;
  try {
    isFolder = statSync(source).isDirectory();
  } catch (cause) {
    throw new UserError(`${source}: ${systemWords(cause)}. Expected a dossier (JSON) or a folder of reports. ${HOW}`);
  }
  if (isFolder) return (await collated([source], { color: false, quiet: true })).dossier;
  return parsed(readFileSync(source, 'utf8'), source);
}

/** `stemma explain`: the rules and the words behind findings. Returns the exit code. */
export async function explainCommand(source: string, ids: readonly string[], flags: ExplainFlags): Promise<number> {
  const width = widthOf(flags.width);
  const dossier = await load(source);
  const { explain, knownIds } = await import('../output/explain.ts');
  const options = { color: wantsColor(flags.color), width };
  // Two refs are a pair; anything else is one finding each.
  const refs = new Set(dossier.reports.map((report) => report.ref));
  const asked = ids.length === 2 && ids.every((id) => refs.has(id)) ? [ids.join(' ')] : ids;
  const texts = asked.map((id) => {
    const text = explain(dossier, id, options);
    if (text === null)
      throw new UserError(`${source}: there is no finding ${id}. There are: ${knownIds(dossier).join('; ')}.`);
    return text;
  });
  process.stdout.write(texts.join('\n'));
  return 0;
}
