/** The words on screen, for all outputs. Never "confirmed", "true", "debunked"; no scores, no bare percentages. */
import type { Anonymity } from '../model/attribution.ts';
import type { ClaimStatus, Difference, DifferenceKind, Verdict } from '../model/claim.ts';
import type { Direction, Origin, Passage, PassageCause, PassageKind, Relation, TreeNode } from '../model/copies.ts';
import type { ReadingChange, TimelineEvent } from '../model/dossier.ts';
import type { FurnitureKind } from '../model/text.ts';
import type { Hedge } from '../model/quantity.ts';
import type { Stance } from './stances.ts';

export interface Sign {
  /** One or two characters that carry the meaning without colour. */
  readonly sign: string;
  readonly words: string;
}

export const statusWords: Readonly<Record<ClaimStatus, Sign>> = {
  'multiple-origins': { sign: '=', words: 'several origins' },
  'single-origin': { sign: '1', words: 'one origin' },
  'origin-unclear': { sign: '?', words: 'origin unclear' },
  disputed: { sign: '≠', words: 'disputed' },
  unattributed: { sign: '∅', words: 'no source given' },
};

export const verdictWords: Readonly<Record<Verdict, Sign>> = {
  conflict: { sign: '≠', words: 'do not agree' },
  update: { sign: '→', words: 'later report, new value' },
  'rounding-or-unit': { sign: '≈', words: 'can be one value, rounded or in another unit' },
  'different-scope': { sign: '∦', words: 'not about the same thing' },
  softening: { sign: '~', words: 'weaker or stronger words' },
  compatible: { sign: '~', words: 'can both hold' },
};

export const stanceWords: Readonly<Record<Stance, { readonly sign: string; readonly word: string }>> = {
  says: { sign: '=', word: 'says' },
  hedges: { sign: '~', word: 'hedges' },
  'says-otherwise': { sign: '≠', word: 'says otherwise' },
  varies: { sign: '=', word: 'other reading' },
  silent: { sign: '∅', word: 'silent' },
};

export const kindWords: Readonly<Record<DifferenceKind, string>> = {
  figure: 'Figure',
  time: 'Time',
  role: 'Role',
  wording: 'Wording',
  attribution: 'Source',
  referent: 'Said of what',
  intermediary: 'Go-between',
  name: 'Name',
  presence: 'Told by few',
  'self-contradiction': 'Against itself',
};

export const anonymityWords: Readonly<Record<Anonymity, string>> = {
  witnessed: 'seen by the reporter',
  document: 'a document',
  named: 'named',
  'named-via-medium': 'named, through another medium',
  'unnamed-role-reason': 'unnamed, role and reason given',
  'unnamed-role': 'unnamed, role given',
  affiliation: 'unnamed, side given',
  vague: 'unnamed, nothing given',
  none: 'no source given',
};

export const relationWords: Readonly<Record<Relation, string>> = {
  'same-copy': 'one text in two versions',
  'partly-derived': 'partly one text',
  independent: 'no common text',
};

export const passageWords: Readonly<Record<PassageKind, string>> = {
  verbatim: 'word for word',
  edited: 'edited',
  rewritten: 'rewritten',
};

export const causeWords: Readonly<Record<PassageCause, string>> = {
  copy: 'taken over',
  'shared-quote': 'words both quote',
  'stock-phrase': 'stock phrase',
};

export const givenWords: Readonly<Record<NonNullable<Passage['givenAs']>, string>> = {
  statement: 'sent to everybody in a statement',
  exclusive: 'told to one medium',
};

/** How a passage came to stand in two reports: "edited, words both quote, told to one medium". */
export const passageHow = ({ kind, cause, givenAs }: Pick<Passage, 'kind' | 'cause' | 'givenAs'>): string =>
  [passageWords[kind], causeWords[cause], ...(givenAs ? [givenWords[givenAs]] : [])].join(', ');

export const nodeWords: Readonly<Record<TreeNode['kind'], string>> = {
  report: 'report',
  lost: 'a source that is not here',
  agency: 'an agency',
  medium: 'another medium',
  event: 'a public event',
};

export const originWords: Readonly<Record<Origin['kind'], string>> = {
  'agency-copy': 'agency copy',
  'own-reporting': 'own reporting',
  'public-statement': 'public statement',
  medium: 'another medium',
  unknown: 'origin unknown',
};

export const changeWords: Readonly<Record<ReadingChange['kind'], string>> = {
  omission: 'left out',
  insertion: 'added',
  substitution: 'other words',
  elision: 'cut, and marked as cut',
  referent: 'said of something else',
  spelling: 'spelling',
  fragment: 'only a part is printed',
  order: 'other order',
};

export const furnitureWords: Readonly<Record<FurnitureKind, string>> = {
  menu: 'menu',
  'credit-bar': 'credit line',
  caption: 'caption',
  'syndication-notice': 'syndication notice',
  newsletter: 'newsletter plug',
  byline: 'byline',
  contributor: 'contributor line',
  related: 'related links',
  'photo-credit': 'photo credit',
  dateline: 'dateline',
};

export const hedgeWords: Readonly<Record<Hedge, string>> = {
  about: 'about',
  'at-least': 'at least',
  'at-most': 'at most',
  'more-than': 'more than',
  'less-than': 'less than',
  up: 'up',
  down: 'down',
};

/** Which way the text went, in words; `a` and `b` are the names shown. */
export function directionWords(direction: Direction, a: string, b: string): string {
  if (direction === 'a-from-b') return `${a} took it from ${b}`;
  if (direction === 'b-from-a') return `${b} took it from ${a}`;
  if (direction === 'common-ancestor') return 'both from a source that is not here';
  return 'which came first cannot be told';
}

/** A share in words: nobody should read it as a score. */
export function shareWords(share: number): string {
  if (share < 0.03) return 'hardly anything';
  if (share < 0.15) return 'a small part';
  if (share < 0.4) return 'about a quarter';
  if (share < 0.6) return 'about half';
  if (share < 0.78) return 'about two thirds';
  if (share < 0.95) return 'most';
  return 'all';
}

/** "3 to 4 origins", "1 origin". */
export function counted(min: number, max: number, noun: string): string {
  const number = min === max ? String(min) : `${String(min)} to ${String(max)}`;
  return `${number} ${noun}${max === 1 ? '' : 's'}`;
}

/** "a, b and c". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`;
}

/** "a, b, c and 40 more": never more than `most` names. */
export function someOf(items: readonly string[], most: number): string {
  if (items.length <= most + 1) return listed(items);
  return `${items.slice(0, most).join(', ')} and ${String(items.length - most)} more`;
}

/** With a capital, unless the first word is a name of its own ("quay-news", "x2"). */
export const capitalised = (text: string): string =>
  /^\p{Ll}+[\s,;.]/u.test(text) || /^\p{Ll}+$/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;

/** What a reader is told of a difference before its readings: `≠ do not agree`. */
export const verdictOf = ({ kind, verdict }: Difference): Sign =>
  kind === 'presence' ? { sign: '∅', words: 'the others are silent' } : verdictWords[verdict];

// Control characters would let a hostile title drive a terminal; bidi overrides would let it lie.

const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text of a report on one line: white space folded, control and bidi characters out. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(UNSAFE, '').trim();
}

/** A quotation without the comma that leads on to its speaker ("We stay," she said). */
export const unstopped = (text: string): string => text.replace(/[,;]$/u, '');

/** At most `length` characters, cut at a word. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1).replace(/\p{Cs}$/u, '');
  const space = cut.lastIndexOf(' ');
  return `${(space > length * 0.6 ? cut.slice(0, space) : cut).replace(/[\s,;:]+$/u, '')}…`;
}

/** `2031-06-05T04:20:00+10:00` as people read it: `5 June 2031, 04:20 (+10:00)`. */
export function dateWords(value: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/u.exec(
    value,
  );
  if (!match) return value;
  const [, year, month, day, time, zone] = match;
  const names = 'January February March April May June July August September October November December'.split(' ');
  const name = month === undefined ? undefined : names[Number(month) - 1];
  const date = [day === undefined ? '' : String(Number(day)), name ?? '', year].filter((part) => part !== '').join(' ');
  if (time === undefined) return date;
  return `${date}, ${time}${zone === undefined ? '' : zone === 'Z' ? ' UTC' : ` (UTC${zone})`}`;
}

/** "X and Y count once: …" of many pairs, told once for all that X is paired with. */
function pairsTold(why: readonly string[]): string[] {
  const parts = why.map((one) => /^(.+?) and (.+) count once: (.+)$/u.exec(one));
  const groups = Map.groupBy(parts.keys(), (i) => {
    const part = parts[i];
    return part ? `${part[1]!}\u0000${part[3]!}` : String(i);
  });
  return [...groups.values()].map((all) => {
    const [first] = all;
    const part = parts[first!];
    if (!part || all.length === 1) return why[first!]!;
    const names = [...new Set([part[1]!, ...all.map((i) => parts[i]![2]!)])];
    return `${listed(names)} count once: ${names.length > 2 ? part[3]!.replace(/^both\b/u, 'all') : part[3]!}`;
  });
}

/** Reasons as sentences: each with a capital and one full stop, however they came; what many pairs share is told once. */
export function reasons(why: readonly string[]): string {
  return pairsTold(why)
    .map((one) => capitalised(oneLine(one)).replace(/[.;\s]+$/u, ''))
    .map((one) => (one.endsWith('…') ? one : `${one}.`))
    .join(' ');
}

/** A stretch of time at the precision that is known: "2019", "May 2031", "14 May 2031 to 4 June 2031". */
export function periodWords(from: string | null, to: string | null, precision: TimelineEvent['precision']): string {
  if (from === null && to === null) return 'no date';
  if (from !== null && precision === 'year' && from.slice(0, 4) === to?.slice(0, 4)) return from.slice(0, 4);
  if (from !== null && precision === 'month' && from.slice(0, 7) === to?.slice(0, 7))
    return dateWords(from.slice(0, 7));
  const start = from === null ? '…' : dateWords(from);
  const end = to === null ? '…' : dateWords(to);
  return start === end ? start : `${start} to ${end}`;
}
