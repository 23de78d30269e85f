import type { HedgeMark } from '../model/annotated.ts';
import type { Language } from '../model/language.ts';
import type { HedgeLanguage } from '../model/language/hedges.ts';
import type { Text, Token } from '../model/text.ts';

type Kind = HedgeMark['kind'];

interface Entry {
  readonly words: readonly string[];
  readonly kind: Kind;
}

/** Phrases by their first word, longest first. */
function tableOf(data: HedgeLanguage): ReadonlyMap<string, readonly Entry[]> {
  const table = new Map<string, Entry[]>();
  for (const kind of ['hearsay', 'modal', 'belief', 'approximate'] as const)
    for (const words of data[kind]) {
      const first = words[0]!;
      table.set(first, [...(table.get(first) ?? []), { words, kind }]);
    }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

const tables = new WeakMap<HedgeLanguage, ReadonlyMap<string, readonly Entry[]>>();

function tableFor(data: HedgeLanguage): ReadonlyMap<string, readonly Entry[]> {
  let table = tables.get(data);
  if (!table) tables.set(data, (table = tableOf(data)));
  return table;
}

function matches(tokens: readonly Token[], at: number, entry: Entry, data: HedgeLanguage): boolean {
  if (!entry.words.every((word, k) => tokens[at + k]?.norm === word)) return false;
  const after = tokens[at + entry.words.length];
  if (entry.kind === 'approximate') return after?.kind === 'number';
  // "May" the month: a capital inside a sentence, or a preposition before it.
  if (entry.kind === 'modal')
    return !/^\p{Lu}/u.test(tokens[at]!.text) && !data.notModalAfter.includes(tokens[at - 1]?.norm ?? '');
  return true;
}

/**
 * Words that weaken an assertion, in order; the longest phrase wins.
 *
 * @example hedges(read('The ferry reportedly sank.'), en) // [{ kind: 'hearsay', … }]
 */
export function hedges(text: Text, language: Language): HedgeMark[] {
  const data = language.hedges;
  if (!data) return [];
  const table = tableFor(data);
  const tokens = text.tokens;
  const out: HedgeMark[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const entry = table.get(tokens[i]!.norm)?.find((one) => matches(tokens, i, one, data));
    if (!entry) continue;
    const last = i + entry.words.length - 1;
    out.push({ range: [tokens[i]!.start, tokens[last]!.end], kind: entry.kind, by: `hedges/${entry.kind}` });
    i = last;
  }
  return out;
}
