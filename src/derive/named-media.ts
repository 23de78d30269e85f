import type { Gazetteer } from '../model/gazetteer.ts';
import type { Language } from '../model/language.ts';
import type { Range } from '../model/span.ts';
import type { DerivationRule } from '../model/language/derivation.ts';
import { agencyNamed, hostOf, outletFromHost, outletNamed } from '../gazetteer/index.ts';
import { mayMatch, small } from '../read/required.ts';
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
  /** Only "the Post" is printed: whose name that is the short of, many could say. */
  readonly isShort: boolean;
}

interface Alias {
  readonly hash: Uint32Array;
  readonly printed: string;
  readonly medium: string;
  /** A short form ("the Post") is a name only after "the". */
  readonly afterThe: boolean;
}

const BEGIN_BITS = 14;
const LABEL_BEGIN = 3;

/** Names of media by their first word. */
export interface MediaNames {
  readonly gazetteer: Gazetteer;
  readonly byFirstWord: ReadonlyMap<number, readonly Alias[]>;
  /** Whether a name begins with a word, asked of every word: by the first bits of its hash. */
  readonly begins: Uint8Array;
  /** Domain labels of the outlets of a collection: "harbourpost" for harbourpost.example; sister hosts can share one. */
  readonly labels: ReadonlyMap<string, readonly string[]>;
  /** How labels begin. */
  readonly labelsBegin: ReadonlySet<string>;
}

const squeezed = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * One name for an outlet or agency, however it is given: by name, by alias, by host.
 *
 * @example mediumOf('www.reuters.com', gazetteer) // 'Reuters'
 */
export function mediumOf(name: string, gazetteer: Gazetteer): string {
  // "Harbour Post (Online)", "Harbour Post - News": the section is no part of the name.
  const bare = name
    .replace(/\s*\([^)]*\)\s*$/u, '')
    .replace(/\s[-–|]\s.*$/u, '')
    .trim();
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
const HOST_WORDS =
  /^(?:www\d?|com|co|org|net|news|edition|articles|blogs?|uk|us|au|nz|in|de|ca|ie|za|blogspot|wordpress|typepad|tumblr|substack|medium|livejournal)$/u;

function labelOf(outlet: string): string | null {
  const host = hostOf(outlet);
  // From the right: in karvale.harbourpost.example the town names no outlet; in blog.harbourpost only the zone does.
  const parts = host?.split('.') ?? [];
  const label = host
    ? (parts.slice(0, -1).findLast((part) => !HOST_WORDS.test(part)) ?? parts.at(-1))
    : squeezed(outlet);
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
  const labels = new Map<string, string[]>();
  for (const outlet of [...new Set(outlets)].sort()) {
    const medium = mediumOf(outlet, gazetteer);
    if (!outlet.includes('.')) add(outlet.replace(/\s*\([^)]*\)\s*$/u, ''), medium);
    const last = /\s(\p{Lu}\p{L}+)$/u.exec(medium)?.[1];
    if (last !== undefined && shortForms.includes(last)) add(`the ${last}`, medium);
    const label = labelOf(outlet);
    if (label === null) continue;
    const sisters = labels.get(label) ?? [];
    if (!sisters.includes(medium)) labels.set(label, [...sisters, medium]);
  }
  const begins = new Uint8Array(1 << BEGIN_BITS);
  for (const hash of byFirstWord.keys()) begins[hash >>> (32 - BEGIN_BITS)] = 1;
  const labelsBegin = new Set([...labels.keys()].map((label) => label.slice(0, LABEL_BEGIN)));
  return { gazetteer, byFirstWord, begins, labels, labelsBegin };
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

function matching(context: string): (rule: DerivationRule) => boolean {
  const lower = small(context);
  return ({ pattern }) => mayMatch(pattern, context, lower) && pattern.test(context);
}

function cueAt(text: string, start: number, end: number, language: Language): DerivationRule | null {
  const data = language.derivation;
  if (!data) return null;
  const before = text.slice(Math.max(0, start - CONTEXT), start).replace(/[\s\n]+/gu, ' ');
  const after = text.slice(end, end + CONTEXT).replace(/[\s\n]+/gu, ' ');
  return data.beforeMedium.find(matching(before)) ?? data.afterMedium.find(matching(after)) ?? null;
}

const CAPITAL = /^\p{Lu}/u;

/** Whether a capital stands at a place of a text. */
function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code >= 65 && code <= 90 : CAPITAL.test(text.slice(at, at + 2));
}

/** A run of capitalised words that is the domain label of an outlet of the collection, with its length in words. */
function byLabel(
  text: string,
  list: Words,
  at: number,
  names: MediaNames,
): { media: readonly string[]; length: number } | null {
  if (names.labels.size === 0) return null;
  const start = list.start[at]!;
  if (
    list.end[at]! - start >= LABEL_BEGIN &&
    !names.labelsBegin.has(text.slice(start, start + LABEL_BEGIN).toLowerCase())
  )
    return null;
  let joined = '';
  for (let k = 0; k < 4 && at + k < list.hash.length; k++) {
    joined += text.slice(list.start[at + k]!, list.end[at + k]!).toLowerCase();
    const media = names.labels.get(joined);
    if (media !== undefined) return { media, length: k + 1 };
  }
  return null;
}

/** A capitalised name that ends as names of media do: "Karvale Evening Post". Its length in words, 0 when there is none. */
function bySuffix(text: string, list: Words, at: number, suffixes: ReadonlySet<string>): number {
  const word = (k: number): string => text.slice(list.start[k]!, list.end[k]!);
  let length = 0;
  // The name itself begins after its article, and is perhaps a known one.
  if (/^the$/iu.test(word(at))) return 0;
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
    const first = list.hash[i]!;
    const mayBegin = names.begins[first >>> (32 - BEGIN_BITS)] === 1;
    // Most words are neither the first of a known name nor in capitals.
    const capital = isCapital(text, list.start[i]!);
    if (!mayBegin && !capital) continue;
    const fitting = mayBegin ? (names.byFirstWord.get(first) ?? []).filter((alias) => fits(alias, text, list, i)) : [];
    const longest = Math.max(0, ...fitting.map((alias) => alias.hash.length));
    const label = longest === 0 && capital ? byLabel(text, list, i, names) : null;
    const length = label?.length ?? (longest > 0 ? longest : capital ? bySuffix(text, list, i, suffixes) : 0);
    if (length === 0) continue;
    const start = list.start[i]!;
    const end = list.end[i + length - 1]!;
    const printed = text.slice(start, end);
    const known = fitting.filter((a) => a.hash.length === longest).map((a) => a.medium);
    const media = label ? label.media : longest > 0 ? [...new Set(known)] : [mediumOf(printed, names.gazetteer)];
    const cue = cueAt(text, start, end, language);
    const isShort = longest === 1 && isShortForm(names.byFirstWord.get(list.hash[i]!) ?? []);
    if (cue || longest > 0 || label) out.push({ media, printed, range: [start, end], cue: cue?.rule ?? null, isShort });
    i += length - 1;
  }
  return lengthened(out);
}

/** One word that is nobody's whole name, or the name of several: "Post". */
function isShortForm(aliases: readonly Alias[]): boolean {
  const single = aliases.filter((a) => a.hash.length === 1);
  return single.every((a) => a.afterThe) || new Set(single.map((a) => a.medium)).size > 1;
}

/** One word stands for the medium that the same text names in full: "the Post" after "the Karvale Evening Post". */
function lengthened(list: readonly NamedMedium[]): NamedMedium[] {
  return list.map((one) => {
    if (/\s/u.test(one.printed)) return one;
    const full = list.find(
      (other) => !other.isShort && other.range !== one.range && other.printed.endsWith(` ${one.printed}`),
    );
    return full ? { ...one, media: full.media, isShort: false } : one;
  });
}
