import type { Agency, Gazetteer } from '../model/gazetteer.ts';

/** An agency's name in a line; offsets into the line. */
export interface AgencyMention {
  readonly start: number;
  readonly end: number;
  readonly agency: Agency;
}

interface Names {
  /** First word, lower case, to the names that begin with it, longest first. */
  readonly byFirst: ReadonlyMap<string, readonly { readonly name: string; readonly agency: Agency }[]>;
}

const indexes = new WeakMap<Gazetteer, Names>();
const FIRST = /[\p{L}\p{N}]+/u;

function namesOf(gazetteer: Gazetteer): Names {
  let found = indexes.get(gazetteer);
  if (!found) {
    const byFirst = new Map<string, { name: string; agency: Agency }[]>();
    for (const agency of gazetteer.agencies)
      for (const full of [agency.name, ...agency.aliases]) {
        const name = full.replace(/^[Tt]he /u, '');
        const first = FIRST.exec(name)?.[0].toLowerCase();
        if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { name, agency }]);
      }
    for (const list of byFirst.values())
      list.sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
    indexes.set(gazetteer, (found = { byFirst }));
  }
  return found;
}

/**
 * Agencies named in a line, as whole words: exactly as the gazetteer has them or in capitals; `loose`: in any case.
 * A look-up, not one long alternation: that took a second to compile.
 */
export function agencyMentions(line: string, gazetteer: Gazetteer, loose = false): AgencyMention[] {
  const { byFirst } = namesOf(gazetteer);
  const out: AgencyMention[] = [];
  let last = 0;
  for (const word of line.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (word.index < last) continue;
    const names = byFirst.get(word[0].toLowerCase());
    for (const { name, agency } of names ?? []) {
      const end = word.index + name.length;
      const printed = line.slice(word.index, end);
      const same = loose
        ? printed.toLowerCase() === name.toLowerCase()
        : printed === name || printed === name.toUpperCase();
      if (!same || /^[\p{L}\p{N}]/u.test(line.slice(end, end + 2))) continue;
      out.push({ start: word.index, end, agency });
      last = end;
      break;
    }
  }
  return out;
}

/** Stands for every character of an agency's name in a masked line. Private use: no letter, no mark, no blank. */
export const MASK = '\ue000';

/** The line with the names masked, as long as before, so that expressions stay short and offsets stay right. */
export function masked(line: string, mentions: readonly AgencyMention[]): string {
  let out = '';
  let from = 0;
  for (const { start, end } of mentions) {
    out += line.slice(from, start) + MASK.repeat(end - start);
    from = end;
  }
  return out + line.slice(from);
}
