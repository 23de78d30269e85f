import type { Span } from '../../model/span.ts';
import type { Text, Token } from '../../model/text.ts';
import type { Vocabulary } from '../../align/index.ts';
import { listed, outletOf, type Draft, type Story } from '../comparer.ts';
import { inHouseSpelling } from './same-name.ts';
import { SPELLING } from '../thresholds.ts';

/** A capitalised word (hyphens joined) with the names beside it, empty where none is. */
interface NameWord {
  readonly text: string;
  readonly span: Span;
  readonly before: string;
  readonly after: string;
}

/** No contractions ("We're"); "O'Dahl" is a name. */
const CAPITAL = /^\p{Lu}(?:\p{L}+|['’]\p{Lu}\p{L}+)$/u;

/** The nearest name or word for a relative on one side, over a comma or a mark at most. */
function nameBeside(tokens: readonly Token[], at: number, step: 1 | -1, kin: ReadonlySet<string>): string {
  const near = [tokens[at + step], tokens[at + 2 * step]].find((token) => token?.kind === 'word');
  return near && (HAS_CAPITAL.test(near.text) || kin.has(near.norm)) ? near.norm : '';
}
const HAS_CAPITAL = /^\p{Lu}/u;

/** Whether a word is printed with a capital only because it opens a sentence or a title in capitals. */
const opensSentence = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return !before || /^[.!?:…“"‘'•|]/u.test(before.text);
};

/** Capitalised words of a report; "Al-e-Ahmad" is one. */
function nameWords({ tokens, report, furniture: skip }: Text, kin: ReadonlySet<string>): NameWord[] {
  const { text, id } = report;
  const out: NameWord[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (skip.some((one) => tokens[i]!.start >= one.start && tokens[i]!.end <= one.end)) continue;
    if (!CAPITAL.test(tokens[i]!.text)) continue;
    let last = i;
    while (
      tokens[last + 1]?.text === '-' &&
      tokens[last + 2]?.kind === 'word' &&
      tokens[last + 2]!.start === tokens[last + 1]!.end
    )
      last += 2;
    const [start, end] = [tokens[i]!.start, tokens[last]!.end];
    const [opens, after] = [opensSentence(tokens, i), nameBeside(tokens, last, 1, kin)];
    if (opens && after === '') continue;
    out.push({
      text: text.slice(start, end),
      span: { report: id, start, end },
      before: nameBeside(tokens, i, -1, kin),
      after,
    });
    i = last;
  }
  return out;
}

/** Levenshtein distance, given up beyond `most`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

/** Whether a word is another with an ending of a people ("Finland" and "Finlands", "Finn" and "Finnish"): no other spelling. */
function isEnding(a: string, b: string, { language }: Vocabulary): boolean {
  const { nameEndings } = language.differences ?? {};
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.startsWith(short) && nameEndings?.test(long.slice(short.length))) return true;
  // "Karvalas" and "Karvalans": both end in one, behind the same word.
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  const ends = (word: string): boolean => {
    const rest = word.slice(same, -1);
    return word.endsWith('s') && (rest === '' || (nameEndings?.test(rest) ?? false));
  };
  return same >= SPELLING.shortest && ends(short) && ends(long);
}

const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}'’-]/gu, '')
    .toLowerCase();

/** "Nations" and "National": forms of one word, not spellings of one name; another vowel at the end is a spelling. */
function isInflection(a: string, b: string, { stem, language }: Vocabulary): boolean {
  if (stem(a) !== stem(b)) return false;
  const bare = (word: string): string =>
    language.differences?.vowels.includes(word.at(-1)!) ? word.slice(0, -1) : word;
  return bare(a) !== bare(b);
}

function sameNeighbour(a: readonly NameWord[], b: readonly NameWord[], { language }: Vocabulary): boolean {
  const small = new Set(language.differences?.besideNames);
  const sides = (list: readonly NameWord[]): Set<string> =>
    new Set(
      list
        .flatMap((one) => [`<${one.before}`, `>${one.after}`])
        .filter((side) => /^[<>]\p{L}{3}/u.test(side) && !small.has(side.slice(1))),
    );
  const known = sides(b);
  return [...sides(a)].some((side) => known.has(side));
}

/** One name spelled in two ways by different reports: "Dahl" and "Dahle" beside the same words. */
export function spellings(story: Story): Draft[] {
  const words = new Map<string, NameWord[]>();
  const kin = new Set(story.vocabulary.language.differences?.kin);
  for (const { text } of story.annotated.values())
    for (const one of nameWords(text, kin)) {
      if (
        one.text.length < SPELLING.shortest ||
        story.vocabulary.isStop(one.text.toLowerCase()) ||
        one.text === one.text.toUpperCase()
      )
        continue;
      const list = words.get(one.text);
      if (list) list.push(one);
      else words.set(one.text, [one]);
    }
  const buckets = new Map<string, string[]>();
  for (const word of [...words.keys()].sort().slice(0, SPELLING.most)) {
    const bucket = buckets.get(word[0]!);
    if (bucket) bucket.push(word);
    else buckets.set(word[0]!, [word]);
  }
  return [...buckets.values()].flatMap((bucket) =>
    bucket.flatMap((a, i) =>
      bucket
        .slice(i + 1)
        .flatMap((b) => (isVariant(a, b, words, story.vocabulary) ? [draftOf([a, b], words, story)] : [])),
    ),
  );
}

/** The consonants of a name: what two ways of writing it in other letters have in common. */
const bones = (word: string, { language }: Vocabulary): string =>
  [...word].filter((letter) => letter !== 'y' && !language.differences?.vowels.includes(letter)).join('');

/** "Corely" and "Corley": two letters beside each other have changed places. */
function isSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return a.length === b.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

function isVariant(a: string, b: string, words: ReadonlyMap<string, NameWord[]>, vocabulary: Vocabulary): boolean {
  const [x, y] = [fold(a), fold(b)];
  if (x === y || x.slice(0, 2) !== y.slice(0, 2) || isEnding(x, y, vocabulary)) return false;
  // "Quay-bound" and "Quays-bound": an ending inside a compound.
  const [[first, ...restA], [second, ...restB]] = [a, b].map((word) => word.split('-')) as [string[], string[]];
  if (restA.length > 0 && restA.join() === restB.join() && isEnding(fold(first!), fold(second!), vocabulary))
    return false;
  if (inHouseSpelling(x, vocabulary) === inHouseSpelling(y, vocabulary)) return false;
  const apart = distance(x, y, SPELLING.distance);
  if (apart > SPELLING.distance) return false;
  const [listA, listB] = [words.get(a)!, words.get(b)!];
  const reportsA = new Set(listA.map((one) => one.span.report));
  if (listB.some((one) => reportsA.has(one.span.report))) return false;
  if (isInflection(x, y, vocabulary)) return false;
  // Two letters make another word of a short one, unless they only changed places or are vowels ("Faiz", "Fayez").
  const isShort = Math.min(x.length, y.length) < SPELLING.aloneShortest;
  if (apart > 1 && isShort && !isSwapped(x, y) && bones(x, vocabulary) !== bones(y, vocabulary)) return false;
  if (sameNeighbour(listA, listB, vocabulary)) return true;
  // Each stands in a name of its own: two people.
  const isPart = ({ before, after }: NameWord): boolean => before !== '' || after !== '';
  if (listA.every(isPart) && listB.every(isPart)) return false;
  // Without a name beside it only a slip inside a long word: another ending is mostly another word.
  return apart === 1 && x.at(-1) === y.at(-1) && Math.min(x.length, y.length) >= SPELLING.aloneShortest;
}

function draftOf(pair: readonly string[], words: ReadonlyMap<string, NameWord[]>, story: Story): Draft {
  const readings = pair.map((word) => ({ value: word, spans: words.get(word)!.map((one) => one.span) }));
  const where = readings.map((reading) => listed(reading.spans.map((span) => outletOf(span.report, story))));
  return {
    kind: 'name',
    verdict: 'compatible',
    claim: null,
    readings,
    why: `One name in two spellings: ${readings[0]!.value} in ${where[0]}, ${readings[1]!.value} in ${where[1]}.`,
    weight: 0.3,
    by: 'name/spelling',
  };
}
