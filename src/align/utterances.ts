import type { StoryQuote } from './story-quotes.ts';

/** Two quotes are one speech event when this share of the shorter one's telling words stands in the other. */
const SHARE_OF_SHORTER = 0.6;
/**
 * And this share of all its words, in order. Of 384 real pairs of one utterance the shorter was nearly always a piece of the longer;
 * a witness who tells the same twice repeats the telling words but not the rest.
 */
const SHARE_IN_ORDER = 0.7;
/** A run this long joins two quotes that overlap only in part. */
const RUN_OF_PART = 6;
/** Telling words that make two quotes of one speaker one event even where the words between them differ. */
const SHARE_REWORDED = 0.7;
/**
 * Words in a row that join quotes given to two different people, and the share of the shorter one's words that stands in the other in
 * order: then one report names the wrong one. Two who speak of one thing share a run of words too ("nobody stands above the rules").
 */
const RUN_ACROSS_SPEAKERS = 8;
const SHARE_ACROSS_SPEAKERS = 0.8;
/** A quote up to this long is a fragment: joined only when it stands whole in the other. */
const FRAGMENT = 5;
/** A gram in more quotes of different words than this is a stock phrase and finds no candidates. */
const COMMON_GRAM = 200;
/** Words of a quote that are compared; a longer one is a speech. */
const LONGEST = 400;

/** Words that make no quote recognisable. Passed in, because they are language data. */
export type IsContentWord = (norm: string) => boolean;

interface Overlap {
  /** Words of the shorter one found in order in the longer. */
  readonly common: number;
  readonly longestRun: number;
}

type Row = Uint16Array<ArrayBuffer>;

/** Longest common subsequence and longest common run of two word lists; O(n·m) with two rows. */
function overlap(a: readonly string[], b: readonly string[]): Overlap {
  let [lcs, nextLcs, run, nextRun] = [0, 1, 2, 3].map(() => new Uint16Array(b.length + 1)) as [Row, Row, Row, Row];
  let longestRun = 0;
  for (const word of a) {
    for (let j = 1; j <= b.length; j++) {
      if (word === b[j - 1]) {
        nextLcs[j] = lcs[j - 1]! + 1;
        nextRun[j] = run[j - 1]! + 1;
        if (nextRun[j]! > longestRun) longestRun = nextRun[j]!;
      } else {
        nextLcs[j] = Math.max(lcs[j]!, nextLcs[j - 1]!);
        nextRun[j] = 0;
      }
    }
    [lcs, nextLcs, run, nextRun] = [nextLcs, lcs, nextRun, run];
  }
  return { common: lcs[b.length]!, longestRun };
}

function sameSpeaker(a: StoryQuote, b: StoryQuote): boolean | null {
  if (a.entity !== null && a.entity === b.entity) return true;
  // "A spokesman for the Port Office" and "the Port Office" are one voice.
  if (a.body !== undefined && a.body === b.body) return true;
  return a.byName && b.byName ? false : null;
}

/** How many telling words of the shorter quote the longer one has at all: cheap, and most pairs end here. */
function tellingInCommon(short: StoryQuote, long: StoryQuote, isContent: IsContentWord): boolean {
  const have = new Set(long.words);
  let telling = 0;
  let common = 0;
  for (const word of short.words)
    if (isContent(word)) {
      telling++;
      if (have.has(word)) common++;
    }
  return common >= SHARE_OF_SHORTER * telling;
}

/** "“Several” crews left" beside "“several crews”": with the words after its mark the short one is the other's beginning. */
function marksMoved(short: StoryQuote, long: StoryQuote, isContent: IsContentWord): boolean {
  for (let more = 1; more <= short.after.length; more++) {
    const words = [...short.words, ...short.after.slice(0, more)];
    if (words.length > long.words.length) return false;
    const at = long.words.slice(0, words.length).every((word, i) => word === words[i]);
    if (at && words.filter(isContent).length >= 2 && words.length >= Math.min(3, long.words.length)) return true;
  }
  return false;
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** "Confirmed the rescue of “several”" beside "the rescue of “several sailors”": one word, and the same words before it. */
function sameFrame(a: StoryQuote, b: StoryQuote, isContent: IsContentWord): boolean {
  const [x, y] = [a, b].map(({ frame }) => wordsIn(frame.split(' … ')[0]!).slice(-2));
  return x!.length === 2 && x!.join(' ') === y!.join(' ') && x!.some(isContent);
}

function joined(a: StoryQuote, b: StoryQuote, isContent: IsContentWord): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (!tellingInCommon(short, long, isContent) && sameSpeaker(a, b) !== false) return false;
  const words = short.words.slice(0, LONGEST);
  const { common, longestRun } = overlap(words, long.words.slice(0, LONGEST));
  const same = sameSpeaker(a, b);
  if (same === false) return longestRun >= RUN_ACROSS_SPEAKERS && common >= SHARE_ACROSS_SPEAKERS * words.length;
  if (words.length <= FRAGMENT) {
    if (same === true && marksMoved(short, long, isContent)) return true;
    if (same === true && words.length === 1 && common === 1 && sameFrame(short, long, isContent)) return true;
    const telling = words.filter(isContent).length;
    const equal = longestRun === words.length && long.words.length === words.length;
    if (same === true) return equal || (common === words.length && longestRun >= 2 && telling >= 2);
    return longestRun === words.length && telling >= 2 && (words.length > 2 || equal);
  }
  // Telling words decide: "a number of people" and "a number of factors" share three words of four and nothing else.
  const telling = words.filter(isContent);
  const shared = overlap(telling, long.words.slice(0, LONGEST).filter(isContent)).common;
  if (same === true && shared >= 3 && shared / telling.length >= SHARE_REWORDED && longestRun >= 2) return true;
  return (
    shared >= Math.min(2, telling.length) &&
    shared / Math.max(1, telling.length) >= SHARE_OF_SHORTER &&
    (common / words.length >= SHARE_IN_ORDER || longestRun >= RUN_OF_PART) &&
    longestRun >= Math.min(4, words.length - 1)
  );
}

/** Two-word and three-word grams; a quote of one word is its own gram. */
function grams(words: readonly string[]): Set<string> {
  if (words.length === 1) return new Set(words);
  const out = new Set<string>();
  for (const n of [2, 3]) for (let k = 0; k + n <= words.length; k++) out.add(words.slice(k, k + n).join(' '));
  return out;
}

/**
 * Index pairs worth a closer look: quotes that share a gram. Letter-for-letter equal quotes are tied to the first of
 * them only, so that three hundred reports of one sentence cost three hundred pairs, not forty-five thousand.
 */
function candidates(quotes: readonly StoryQuote[]): [number, number][] {
  const firstOf = new Map<string, number>();
  const pairs: [number, number][] = [];
  const index = new Map<string, number[]>();
  quotes.forEach((quote, i) => {
    const words = quote.words.slice(0, LONGEST);
    const key = words.join(' ');
    const first = firstOf.get(key);
    if (first !== undefined) {
      pairs.push([first, i]);
      return;
    }
    firstOf.set(key, i);
    // A single word finds the quote that sets the next ones inside the marks too.
    const own = words.length === 1 ? [...words, ...quote.after.slice(0, 2)] : words;
    const opening = quote.frame !== '' && words.length <= FRAGMENT ? words.slice(0, 1) : [];
    for (const gram of new Set([...grams(words), ...grams(own), ...opening])) {
      const list = index.get(gram);
      if (list) list.push(i);
      else index.set(gram, [i]);
    }
  });
  const seen = new Set<number>();
  for (const list of index.values()) {
    if (list.length > COMMON_GRAM) continue;
    for (let x = 0; x < list.length; x++)
      for (let y = x + 1; y < list.length; y++) seen.add(list[x]! * quotes.length + list[y]!);
  }
  for (const p of seen) pairs.push([Math.floor(p / quotes.length), p % quotes.length]);
  return pairs.sort((p, q) => p[0] - q[0] || p[1] - q[1]);
}

function partition<T>(list: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  const both = Map.groupBy(list, isFirst);
  return [both.get(true) ?? [], both.get(false) ?? []];
}

/**
 * The quote that each fragment is a piece of. Of several that hold its words: one of the same speaker, then one of an event that the
 * fragment's own report quotes too.
 */
function wholesOf(
  links: readonly (readonly [number, number])[],
  quotes: readonly StoryQuote[],
  isFragment: (i: number) => boolean,
  root: (i: number) => number,
): [fragment: number, whole: number][] {
  const pairs = links
    .filter(([i, j]) => isFragment(i) !== isFragment(j))
    .map(([i, j]): [number, number] => (isFragment(i) ? [i, j] : [j, i]));
  const heard = new Map<string, Set<number>>();
  quotes.forEach(({ report }, k) => heard.set(report, (heard.get(report) ?? new Set()).add(root(k))));
  return [...Map.groupBy(pairs, ([fragment]) => fragment)].map(([fragment, list]) => {
    const own = quotes[fragment]!;
    const score = (whole: number): number =>
      (sameSpeaker(own, quotes[whole]!) === true ? 2 : 0) + (heard.get(own.report)!.has(root(whole)) ? 1 : 0);
    return list.reduce((best, pair) => (score(pair[1]) > score(best[1]) ? pair : best));
  });
}

/**
 * Groups quotes of several reports that are one speech event. A fragment joins the quote that holds it whole but never
 * ties two longer quotes together.
 *
 * @returns groups of at least two quotes from at least two reports, each in the order of `quotes`
 */
export function utteranceGroups(quotes: readonly StoryQuote[], isContent: IsContentWord): StoryQuote[][] {
  const spoken = quotes.filter((q) => q.type !== 'title' && (q.type !== 'headline' || q.echo !== null));
  const parent = spoken.map((_, i) => i);
  const root = (i: number): number => {
    let r = i;
    while (parent[r] !== r) r = parent[r]!;
    return (parent[i] = r);
  };
  const links = candidates(spoken).filter(
    ([i, j]) => spoken[i]!.echo === null && spoken[j]!.echo === null && joined(spoken[i]!, spoken[j]!, isContent),
  );
  const isFragment = (i: number): boolean => spoken[i]!.words.length <= FRAGMENT;
  const [across, within] = partition(links, ([i, j]) => sameSpeaker(spoken[i]!, spoken[j]!) === false);
  const [sure, open] = partition(within, ([i, j]) => sameSpeaker(spoken[i]!, spoken[j]!) === true);
  for (const [i, j] of sure) if (!isFragment(i) && !isFragment(j)) parent[root(j)] = root(i);
  // What nobody is named for ties no two people together.
  const voices = new Map<number, Set<string>>();
  spoken.forEach(({ byName, entity }, k) => {
    if (byName && entity !== null) voices.set(root(k), (voices.get(root(k)) ?? new Set()).add(entity));
  });
  for (const [i, j] of open) {
    const [x, y] = [root(i), root(j)];
    if (isFragment(i) || isFragment(j) || x === y) continue;
    const both = [voices.get(x), voices.get(y)].filter((names) => names !== undefined);
    if (both.length === 2 && ![...both[0]!].some((name) => both[1]!.has(name))) continue;
    voices.set(x, new Set(both.flatMap((names) => [...names])));
    parent[y] = x;
  }
  /** Whether a report quotes a speaker in an event: words that it gives to somebody else besides are another saying. */
  const isHeard = (event: number, report: string, entity: string | null): boolean =>
    spoken.some((q, k) => q.report === report && q.entity === entity && root(k) === event);
  for (const [i, j] of across) {
    const [a, b] = [spoken[i]!, spoken[j]!];
    const bothSpeak = isHeard(root(i), b.report, a.entity) || isHeard(root(j), a.report, b.entity);
    if (!bothSpeak && !isFragment(i) && !isFragment(j)) parent[root(j)] = root(i);
  }
  const placed = new Set<number>();
  for (const [fragment, whole] of wholesOf(links, spoken, isFragment, root)) {
    placed.add(fragment);
    parent[root(fragment)] = root(whole);
  }
  const same = (i: number, j: number): boolean => spoken[i]!.words.join(' ') === spoken[j]!.words.join(' ');
  for (const [i, j] of links)
    if (isFragment(i) && isFragment(j) && (same(i, j) || (!placed.has(i) && !placed.has(j)))) parent[root(j)] = root(i);
  spoken.forEach((quote, i) => {
    if (quote.echo === null) return;
    const j = spoken.findIndex((q) => q.report === quote.report && q.content[0]![0] === quote.echo);
    if (j >= 0) parent[root(i)] = root(j);
  });
  const groups = new Map<number, StoryQuote[]>();
  spoken.forEach((quote, i) => groups.set(root(i), [...(groups.get(root(i)) ?? []), quote]));
  return [...groups.values()].filter((g) => new Set(g.map((q) => q.report)).size > 1);
}
