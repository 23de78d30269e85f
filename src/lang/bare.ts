/**
 * A part of a language with every word taken out: what a new language starts from, so that it gives only what it knows and
 * stays whole when a part grows. Lists are empty, patterns match nothing, tables of words are empty; tables of lists keep
 * their keys (`change: { up: [], down: [] }`).
 */
type Table = RegExp | string | number | boolean | undefined | readonly Table[] | { readonly [key: string]: Table };

const NEVER = /(?!)/u;

function emptied(table: Table): Table {
  if (table === undefined || typeof table === 'number' || typeof table === 'boolean') return table;
  if (typeof table === 'string') return '';
  if (table instanceof RegExp) return NEVER;
  if (Array.isArray(table)) return [];
  const inner = Object.entries(table);
  const isWordTable = inner.every(([, value]) => typeof value !== 'object');
  return isWordTable ? {} : Object.fromEntries(inner.map(([key, value]) => [key, emptied(value)]));
}

/**
 * The same shape without a word.
 *
 * @example bare({ and: ['and'], scales: { dozen: 12 } }) // { and: [], scales: {} }
 */
export function bare<T extends object>(part: T): T {
  const entries = Object.entries(part as { readonly [key: string]: Table });
  return Object.fromEntries(entries.map(([key, value]) => [key, emptied(value)])) as T;
}
