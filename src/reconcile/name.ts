import type { Span } from '../model/span.ts';
import type { Furniture, Token } from '../model/text.ts';
import { listed, outletOf, type Draft, type Story } from './comparer.ts';
import { SPELLING } from './thresholds.ts';

/** A capitalised word (hyphens joined) with the words beside it. */
interface NameWord {
  readonly text: string;
  readonly span: Span;
  readonly before: string;
  readonly after: string;
}

/** No contractions ("We're"); "O'Dahl" is a name. */
const CAPITAL = /^\p{Lu}(?:\p{L}+|['’]\p{Lu}\p{L}+)$/u;

/** The nearest word on one side, over a comma or a mark at most. */
function wordBeside(tokens: readonly Token[], at: number, step: 1 | -1): string {
  const near = [tokens[at + step], tokens[at + 2 * step]].find((token) => token?.kind === 'word');
  return near?.norm ?? '';
}

/** Capitalised words of a report; "Al-e-Ahmad" is one. */
function nameWords(tokens: readonly Token[], text: string, report: string, skip: readonly Furniture[]): NameWord[] {
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
    out.push({
      text: text.slice(start, end),
      span: { report, start, end },
      before: wordBeside(tokens, i, -1),
      after: wordBeside(tokens, last, 1),
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

/** One word with an ending: "Finland" and "Finlands", "Finn" and "Finnish"; no other spelling. */
function isEnding(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long.startsWith(short) && /^(?:s|es|n|an|ian|ish|ese|i|er|ern|ed|ing|ly|al)$/u.test(long.slice(short.length));
}

const fold = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

function sameNeighbour(a: readonly NameWord[], b: readonly NameWord[]): boolean {
  const sides = (list: readonly NameWord[]): Set<string> =>
    new Set(
      list
        .flatMap((one) => [`<${one.before}`, `>${one.after}`])
        .filter((side) => /^[<>]\p{L}{3}/u.test(side) && !COMMON.test(side)),
    );
  const known = sides(b);
  return [...sides(a)].some((side) => known.has(side));
}
const COMMON = /^[<>](?:the|and|for|from|with|that|has|had|was|said|who|his|her|near|into|after|but)$/u;

/** One name spelled in two ways by different reports: "Dahl" and "Dahle" beside the same words. */
export function spellings(story: Story): Draft[] {
  const words = new Map<string, NameWord[]>();
  for (const { text } of story.annotated.values())
    for (const one of nameWords(text.tokens, text.report.text, text.report.id, text.furniture)) {
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
      bucket.slice(i + 1).flatMap((b) => (isVariant(a, b, words) ? [draftOf([a, b], words, story)] : [])),
    ),
  );
}

function isVariant(a: string, b: string, words: ReadonlyMap<string, NameWord[]>): boolean {
  const [x, y] = [fold(a), fold(b)];
  if (x === y || x.slice(0, 2) !== y.slice(0, 2) || isEnding(x, y)) return false;
  const apart = distance(x, y, SPELLING.distance);
  if (apart > SPELLING.distance) return false;
  const [listA, listB] = [words.get(a)!, words.get(b)!];
  const reportsA = new Set(listA.map((one) => one.span.report));
  if (listB.some((one) => reportsA.has(one.span.report))) return false;
  if (sameNeighbour(listA, listB)) return true;
  return apart === 1 && Math.min(x.length, y.length) >= SPELLING.aloneShortest;
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
