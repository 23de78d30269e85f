import type { Dossier } from '../model/dossier.ts';
import type { Schema } from '../model/schema.ts';
import { dossierSchema } from '../model/schema.ts';
import type { Output } from './output.ts';

function resolved(schema: Schema | undefined): Schema | undefined {
  const name = schema?.$ref?.replace('#/$defs/', '');
  const found = name === undefined ? schema : dossierSchema.$defs![name];
  return found?.anyOf?.find((one) => one.properties) ?? found;
}

/** The same value with its keys in the order of the schema; keys it does not know come last, by name. */
function ordered(value: unknown, schema: Schema | undefined): unknown {
  const shape = resolved(schema);
  if (Array.isArray(value)) return value.map((item) => ordered(item, shape?.items));
  if (typeof value !== 'object' || value === null) return value;
  const entries = value as Record<string, unknown>;
  const known = Object.keys(shape?.properties ?? {}).filter((key) => key in entries);
  const rest = Object.keys(entries)
    .filter((key) => !known.includes(key))
    .sort();
  return Object.fromEntries([...known, ...rest].map((key) => [key, ordered(entries[key], shape?.properties?.[key])]));
}

/** Ranges on one line: no string holds a bare line break, so this cannot touch words. */
const compactRanges = (text: string): string => text.replace(/\[\n\s+(\d+),\n\s+(\d+)\n\s+\]/gu, '[$1,$2]');

/** The contract: `schema/dossier-1.json`. Keys always come in its order, so that equal dossiers are equal bytes. */
export const json: Output = {
  name: 'json',
  about: 'the whole dossier, by the schema dossier/1',
  mediaType: 'application/json',
  write: (dossier: Dossier) => `${compactRanges(JSON.stringify(ordered(dossier, dossierSchema), null, 1))}\n`,
};
