import type { Agency, Gazetteer } from '../model/gazetteer.ts';
import { articles } from '../lang/small-words.ts';

/** An agency's name in a line; offsets into the line. */
export interface AgencyMention {
  readonly start: number;
  readonly end: number;
  readonly agency: Agency;
}

interface Names {
  /** First word, lower case, to the names that begin with it, longest first. */
  readonly byFirst: ReadonlyMap<string, readonly { readonly name: string; readonly agency: Agency }[]>;
  /** First letter and length of these first words: most words of a line are like none. */
  readonly beginnings: ReadonlySet<number>;
  /** Lines looked through already: several finders ask about the same ones. */
  readonly exact: Map<string, readonly AgencyMention[]>;
  readonly loose: Map<string, readonly AgencyMention[]>;
}

const indexes = new WeakMap<Gazetteer, Names>();
const ARTICLE = new RegExp(`^(?:${articles.join('|')}) `, 'u');
const FIRST = /[\p{L}\p{N}]+/u;

function namesOf(gazetteer: Gazetteer): Names {
  let found = indexes.get(gazetteer);
  if (!found) {
    const byFirst = new Map<string, { name: string; agency: Agency }[]>();
    for (const agency of gazetteer.agencies)
      for (const full of [agency.name, ...agency.aliases]) {
        const name = full.replace(ARTICLE, '');
        const first = FIRST.exec(name)?.[0].toLowerCase();
        if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { name, agency }]);
      }
    for (const list of byFirst.values())
      list.sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
    const beginnings = new Set<number>();
    for (const word of byFirst.keys()) beginnings.add((word.charCodeAt(0) | 0x20) * 64 + Math.min(word.length, 63));
    indexes.set(gazetteer, (found = { byFirst, beginnings, exact: new Map(), loose: new Map() }));
  }
  return found;
}

/**
 * Agencies named in a line, as whole words: exactly as the gazetteer has them or in capitals; `loose`: in any case.
 * A look-up, not one long alternation: that took a second to compile.
 */
export function agencyMentions(line: string, gazetteer: Gazetteer, loose = false): readonly AgencyMention[] {
  const names = namesOf(gazetteer);
  const known = loose ? names.loose : names.exact;
  let found = known.get(line);
  if (!found) {
    if (known.size >= MOST_LINES) known.clear();
    // What is not there in any case is not there as printed.
    const none = !loose && agencyMentions(line, gazetteer, true).length === 0;
    known.set(line, (found = none ? [] : mentionsIn(line, names, loose)));
  }
  return found;
}

/** As many as the longest reports have paragraphs, and some more. */
const MOST_LINES = 512;

const WORD = /[\p{L}\p{N}]+/gu;
const LETTER = /[\p{L}\p{N}]/u;
const isLetter = (code: number): boolean =>
  code < 0x80
    ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
    : LETTER.test(String.fromCharCode(code));

/** The words of a line that begin as some name does; others are passed over without being cut out. */
function* wordsBeginning(
  line: string,
  beginnings: ReadonlySet<number>,
): Generator<readonly [start: number, end: number]> {
  if (/[\ud800-\udfff]/.test(line)) {
    for (const { index, 0: word } of line.matchAll(WORD)) yield [index, index + word.length];
    return;
  }
  for (let at = 0; at < line.length; at++) {
    const first = line.charCodeAt(at);
    if (!isLetter(first)) continue;
    const start = at;
    while (at < line.length && isLetter(line.charCodeAt(at))) at++;
    if (first >= 0x80 || beginnings.has((first | 0x20) * 64 + Math.min(at - start, 63))) yield [start, at];
  }
}

function mentionsIn(line: string, { byFirst, beginnings }: Names, loose: boolean): AgencyMention[] {
  const out: AgencyMention[] = [];
  let last = 0;
  for (const [start, wordEnd] of wordsBeginning(line, beginnings)) {
    if (start < last) continue;
    const names = byFirst.get(line.slice(start, wordEnd).toLowerCase());
    for (const { name, agency } of names ?? []) {
      const end = start + name.length;
      const printed = line.slice(start, end);
      const same = loose
        ? printed.toLowerCase() === name.toLowerCase()
        : printed === name || printed === name.toUpperCase();
      if (!same || /^[\p{L}\p{N}]/u.test(line.slice(end, end + 2))) continue;
      out.push({ start, end, agency });
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
