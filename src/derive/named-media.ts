import type { Gazetteer } from '../model/gazetteer.ts';
import type { Language } from '../model/language.ts';
import type { Range } from '../model/span.ts';
import type { DerivationRule } from '../model/language/derivation.ts';
import { agencyNamed, hostOf, outletFromHost, outletNamed } from '../gazetteer/index.ts';
import { words } from './words.ts';
import type { Words } from './words.ts';

/** A medium or agency that a text names, mostly as where something comes from ("told X", "X reported"). */
export interface NamedMedium {
  /** Every medium the printed name can stand for ("the Times"), as `mediumOf` names them. */
  readonly media: readonly string[];
  readonly printed: string;
  readonly range: Range;
  /** Rule of the cue beside it; `null` when it is only mentioned. */
  readonly cue: string | null;
}

interface Alias {
  readonly hash: Uint32Array;
  readonly printed: string;
  readonly medium: string;
  /** A short form ("the Post") is a name only after "the". */
  readonly afterThe: boolean;
}

/** Names of media by their first word. */
export interface MediaNames {
  readonly gazetteer: Gazetteer;
  readonly byFirstWord: ReadonlyMap<number, readonly Alias[]>;
  /** Domain labels of outlets that the gazetteer does not know: "harbourpost" for harbourpost.example. */
  readonly labels: ReadonlyMap<string, string>;
}

const squeezed = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * One name for an outlet or agency, however it is given: by name, by alias, by host.
 *
 * @example mediumOf('www.reuters.com', gazetteer) // 'Reuters'
 */
export function mediumOf(name: string, gazetteer: Gazetteer): string {
  const bare = name.replace(/\s*\([^)]*\)\s*$/u, '').trim();
  const agency = agencyNamed(bare, gazetteer)?.name ?? agencyOfHost(bare, gazetteer);
  if (agency !== null) return agency;
  const known = outletNamed(bare, gazetteer) ?? outletFromHost(bare, gazetteer);
  return known ? known.name : bare.replace(/^the\s+/iu, '');
}

function agencyOfHost(name: string, gazetteer: Gazetteer): string | null {
  const host = hostOf(name);
  if (host === null) return null;
  return gazetteer.agencies.find((a) => a.domains?.some((d) => host === d || host.endsWith(`.${d}`)))?.name ?? null;
}

/** Words of a host that name no outlet. */
const HOST_WORDS = /^(?:www\d?|com|co|org|net|news|edition|articles|blogs?|uk|us|au|nz|in|de|ca|ie|za)$/u;

function labelOf(outlet: string): string | null {
  const host = hostOf(outlet);
  const label = host ? host.split('.').find((part) => !HOST_WORDS.test(part)) : squeezed(outlet);
  return label !== undefined && label.length >= 4 ? label : null;
}

const ALL_CAPITALS = /^[\p{Lu}\p{N}]+$/u;

/**
 * Prepares the names of all known media and of the outlets of a collection.
 *
 * @param shortForms last words of names that stand for the whole after "the" ("Post"), of the language
 */
export function mediaNames(outlets: Iterable<string>, gazetteer: Gazetteer, shortForms: readonly string[]): MediaNames {
  const byFirstWord = new Map<number, Alias[]>();
  const seen = new Set<string>();
  const add = (printed: string, medium: string): void => {
    const name = printed.replace(/^the /iu, '');
    const afterThe = /^the /iu.test(printed) && !/\s/u.test(name) && !ALL_CAPITALS.test(name);
    if (name.length < 2 || seen.has(`${name}\t${medium}\t${afterThe}`)) return;
    seen.add(`${name}\t${medium}\t${afterThe}`);
    const { hash } = words(name);
    if (hash.length === 0) return;
    const list = byFirstWord.get(hash[0]!);
    const alias = { hash, printed: name, medium, afterThe };
    if (list) list.push(alias);
    else byFirstWord.set(hash[0]!, [alias]);
  };
  for (const one of [...gazetteer.agencies, ...gazetteer.outlets]) {
    if ('photoOnly' in one && one.photoOnly) continue;
    for (const printed of [one.name, ...one.aliases]) add(printed, one.name);
  }
  const labels = new Map<string, string>();
  for (const outlet of [...new Set(outlets)].sort()) {
    const medium = mediumOf(outlet, gazetteer);
    if (!outlet.includes('.')) add(outlet.replace(/\s*\([^)]*\)\s*$/u, ''), medium);
    const last = /\s(\p{Lu}\p{L}+)$/u.exec(medium)?.[1];
    if (last !== undefined && shortForms.includes(last)) add(`the ${last}`, medium);
    const label = labelOf(outlet);
    if (label !== null && !labels.has(label)) labels.set(label, medium);
  }
  return { gazetteer, byFirstWord, labels };
}

function fits(alias: Alias, text: string, list: Words, at: number): boolean {
  if (at + alias.hash.length > list.hash.length) return false;
  for (let k = 0; k < alias.hash.length; k++) if (list.hash[at + k] !== alias.hash[k]) return false;
  const printed = text.slice(list.start[at]!, list.end[at + alias.hash.length - 1]!);
  if (alias.afterThe && !/\bthe\s+$/iu.test(text.slice(Math.max(0, list.start[at]! - 6), list.start[at]!)))
    return false;
  // Names are told from words by their capitals: "Time", "the Post".
  return printed === alias.printed || printed === alias.printed.toUpperCase() || squeezed(printed) === alias.printed;
}

const CONTEXT = 70;

function cueAt(text: string, start: number, end: number, language: Language): DerivationRule | null {
  const data = language.derivation;
  if (!data) return null;
  const before = text.slice(Math.max(0, start - CONTEXT), start).replace(/[\s\n]+/gu, ' ');
  const after = text.slice(end, end + CONTEXT).replace(/[\s\n]+/gu, ' ');
  return (
    data.beforeMedium.find((r) => r.pattern.test(before)) ?? data.afterMedium.find((r) => r.pattern.test(after)) ?? null
  );
}

const CAPITAL = /^\p{Lu}/u;

/** A run of capitalised words that is the domain label of an outlet of the collection, with its length in words. */
function byLabel(text: string, list: Words, at: number, names: MediaNames): { medium: string; length: number } | null {
  if (names.labels.size === 0 || !CAPITAL.test(text.slice(list.start[at]!, list.start[at]! + 2))) return null;
  let joined = '';
  for (let k = 0; k < 4 && at + k < list.hash.length; k++) {
    joined += text.slice(list.start[at + k]!, list.end[at + k]!).toLowerCase();
    const medium = names.labels.get(joined);
    if (medium !== undefined) return { medium, length: k + 1 };
  }
  return null;
}

/** A capitalised name that ends as names of media do: "Karvale Evening Post". Its length in words, 0 when there is none. */
function bySuffix(text: string, list: Words, at: number, suffixes: ReadonlySet<string>): number {
  const word = (k: number): string => text.slice(list.start[k]!, list.end[k]!);
  let length = 0;
  for (let k = 0; k < 5 && at + k < list.hash.length; k++) {
    if (!CAPITAL.test(word(at + k)) || (k > 0 && list.start[at + k]! - list.end[at + k - 1]! !== 1)) break;
    if (k > 0 && suffixes.has(word(at + k))) length = k + 1;
  }
  return length;
}

/** All media that a text names, in order. Unknown ones only beside a cue. */
export function namedMedia(text: string, list: Words, names: MediaNames, language: Language | null): NamedMedium[] {
  const out: NamedMedium[] = [];
  if (!language?.derivation) return out;
  const suffixes = new Set(language.derivation.mediumSuffixes);
  for (let i = 0; i < list.hash.length; i++) {
    const fitting = (names.byFirstWord.get(list.hash[i]!) ?? []).filter((alias) => fits(alias, text, list, i));
    const longest = Math.max(0, ...fitting.map((alias) => alias.hash.length));
    const label = longest === 0 ? byLabel(text, list, i, names) : null;
    const length = label?.length ?? (longest > 0 ? longest : bySuffix(text, list, i, suffixes));
    if (length === 0) continue;
    const start = list.start[i]!;
    const end = list.end[i + length - 1]!;
    const printed = text.slice(start, end);
    const known = fitting.filter((a) => a.hash.length === longest).map((a) => a.medium);
    const media = label ? [label.medium] : longest > 0 ? [...new Set(known)] : [mediumOf(printed, names.gazetteer)];
    const cue = cueAt(text, start, end, language);
    if (cue || longest > 0 || label) out.push({ media, printed, range: [start, end], cue: cue?.rule ?? null });
    i += length - 1;
  }
  return out;
}
