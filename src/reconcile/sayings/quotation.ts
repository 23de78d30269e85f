import { alignWords } from '../../derive/alignment-of-words.ts';
import type { Span } from '../../model/span.ts';
import type { ClaimWork, StatementWork, Term } from '../../align/index.ts';
import { alikeness } from '../evidence/alikeness.ts';
import { listed, outletOf, printed, type Comparer, type Draft, type Story } from '../comparer.ts';
import { changesOf } from '../pairs.ts';
import { saidElsewhere } from './around-a-saying.ts';
import { isPronoun, maybeSame } from '../sources/speakers.ts';
import { inOrder } from '../evidence/in-order.ts';
import { surelyOne } from '../evidence/surely-one.ts';
import { QUOTATION } from '../thresholds.ts';

/** Share of a statement that stands between quotation marks. */
function quotedShare({ attribution, span }: StatementWork): number {
  const inside = (attribution?.quoted ?? []).reduce(
    (sum, [start, end]) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)),
    0,
  );
  return inside / (span.end - span.start);
}

function sameSaying(a: StatementWork, b: StatementWork, story: Story): boolean {
  const [x, y] = [a.attribution?.speaker, b.attribution?.speaker];
  if (
    a.span.report === b.span.report ||
    !x ||
    !y ||
    isPronoun(x, story.speakers) ||
    isPronoun(y, story.speakers) ||
    !maybeSame(x, y, story.speakers)
  )
    return false;
  const { share, words, weight } = alikeness(a, b, story.alignment.weigh);
  if (a.negated !== b.negated || saidElsewhere(a, b, story)) return false;
  return share >= QUOTATION.share && words >= QUOTATION.words && weight >= QUOTATION.weight && surelyOne(a, b, story);
}

/** The words between quotation marks of a statement's attribution, as stems, with their place. */
function quotedWords({ attribution, terms }: StatementWork): Term[] {
  return terms.filter((term) => attribution?.quoted.some(([start, end]) => term.start >= start && term.end <= end));
}

/**
 * Whether a short quotation skips words of a longer one without a mark of the cut: all its words in order, in two runs of at
 * least two, with a few words of the other between them.
 */
function skips(short: readonly Term[], long: readonly Term[]): boolean {
  if (short.length < QUOTATION.cutWords || short.length >= long.length) return false;
  if (!short.some((term) => !term.stop)) return false;
  // "We must, we must go": words that stand in a row in the longer one are all there.
  if (long.some((_, at) => short.every((term, i) => term.stem === long[at + i]?.stem))) return false;
  for (let split = QUOTATION.cutRun; split <= short.length - QUOTATION.cutRun; split++) {
    const runAt = (from: number, to: number, start: number): number => {
      for (let at = start; at + to - from <= long.length; at++)
        if (short.slice(from, to).every((term, i) => term.stem === long[at + i]!.stem)) return at;
      return -1;
    };
    const head = runAt(0, split, 0);
    if (head < 0) continue;
    const tail = runAt(split, short.length, head + split);
    const gap = tail - head - split;
    const left = long.slice(head + split, tail);
    if (tail >= 0 && gap <= QUOTATION.cutGap && left.some((term) => !term.stop)) return true;
  }
  return false;
}

/** The words of a quotation without those that an editor put in between brackets. */
function spokenWords(one: StatementWork): Term[] {
  const brackets = [...one.text.matchAll(/[([][^()[\]]*[)\]]/gu)].map(({ index, 0: found }) => [
    one.span.start + index,
    one.span.start + index + found.length,
  ]);
  return quotedWords(one).filter((term) => !brackets.some(([start, end]) => term.start >= start! && term.end <= end!));
}

/** Whether words stand between one pair of marks: what lies between two pairs is openly the reporter's. */
const inOneMark = ({ attribution }: StatementWork, words: readonly Term[]): boolean =>
  attribution?.quoted.some(([start, end]) => words[0]!.start >= start && words.at(-1)!.end <= end) ?? false;

/** Whether two people are named for two sayings: a body, its statement and its spokesman may be one voice. */
function byTwoPeople(a: StatementWork, b: StatementWork, story: Story): boolean {
  const [x, y] = [a, b].map(({ span, attribution }) => {
    const entities = story.annotated.get(span.report)?.entities ?? [];
    return entities.some(({ id, kind }) => id === attribution?.entity && kind === 'person')
      ? attribution!.speaker
      : null;
  });
  return Boolean(x && y && !maybeSame(x, y, story.speakers));
}

/** Quotations of a claim of which one was cut inside without a mark. */
function altered(claim: ClaimWork, story: Story): Draft[] {
  const all = claim.statements.map((one) => ({ one, words: spokenWords(one) })).filter(({ words }) => words.length > 0);
  for (const { one: short, words } of all) {
    const marked = /\.\.\.|…|[[(]/u.test(short.text) || !inOneMark(short, words);
    const long = all.filter(
      (other) =>
        other.one.span.report !== short.span.report &&
        !marked &&
        (words.length >= QUOTATION.sureWords || !byTwoPeople(short, other.one, story)) &&
        skips(words, other.words),
    );
    if (long.length === 0) continue;
    const span = (one: StatementWork, terms: readonly Term[]): Span => ({
      report: one.span.report,
      start: terms[0]!.start,
      end: terms.at(-1)!.end,
    });
    const places = [[span(short, words)], long.map((other) => span(other.one, other.words))];
    return [
      {
        kind: 'wording',
        verdict: 'compatible',
        claim: null,
        readings: places.map((spans) => ({ value: printed(spans[0]!, story), spans })),
        why: `${outletOf(short.span.report, story)} leaves words out of a quotation without marking the cut; ${listed(long.map((other) => outletOf(other.one.span.report, story)))} has it whole.`,
        weight: 0.44,
        by: 'wording/cut-unmarked',
      },
    ];
  }
  return [];
}

/**
 * Whether two quotations part inside: words of their own between words of both. What one has more at an end was only cut there, and
 * with another name at an end something else is spoken of.
 */
function partInside(a: StatementWork, b: StatementWork): boolean {
  const [x, y] = [spokenWords(a), spokenWords(b)];
  const edits = alignWords(
    x.map(({ stem }) => stem),
    y.map(({ stem }) => stem),
  );
  const renamed = [edits[0], edits.at(-1)].some(
    (edit) =>
      edit?.kind === 'substitute' && [...x.slice(...edit.a), ...y.slice(...edit.b)].some(({ capital }) => capital),
  );
  return !renamed && edits.some(({ kind }, i) => kind !== 'equal' && i > 0 && i < edits.length - 1);
}

/** Whether each has a word that the other lacks: a shorter cut of the same words is no other form. */
function otherWords(a: StatementWork, b: StatementWork, wordsOf: (one: StatementWork) => readonly Term[]): boolean {
  const lacks = (x: StatementWork, y: StatementWork): boolean => {
    const has = new Set(wordsOf(y).map((term) => term.stem));
    return wordsOf(x).some((term) => !has.has(term.stem));
  };
  return lacks(a, b) && lacks(b, a);
}

/**
 * Whether two clauses share a telling word that is no name: "met the Harbour Board" and "likened to the Harbour Board" do not. Where they
 * share a number, what is counted ("40 hours of training") may stand in any two plans: two words more are asked.
 */
function tellOne(a: StatementWork, b: StatementWork): boolean {
  const numbers = new Set(b.terms.filter(({ number }) => number).map(({ norm }) => norm));
  const counted = new Set<string>();
  a.terms.forEach((term, i) => {
    if (!term.number || !numbers.has(term.norm)) return;
    const next = a.terms.slice(i + 1).filter(({ stop, number }) => !stop && !number);
    for (const { key } of next.slice(0, QUOTATION.counted)) counted.add(key);
  });
  const shared = a.terms.filter((term) => !term.stop && !term.capital && !term.number && b.keys.has(term.key));
  const own = new Set(shared.map(({ key }) => key).filter((key) => !counted.has(key)));
  return own.size >= 2;
}

/** Whether a report that retells a quotation prints it, too: its lead is no other telling. */
const alsoQuotes = (report: string, quoted: StatementWork, story: Story): boolean =>
  story.alignment.statements.some(
    (one) =>
      one.span.report === report &&
      quotedShare(one) >= QUOTATION.quoted &&
      alikeness(quoted, one, story.alignment.weigh).share >= QUOTATION.alsoQuoted,
  );

/**
 * One saying in two forms: quoted with other words (beyond a changed word, which `wording` tells), or quoted here and
 * retold there.
 */
export const quotation: Comparer = {
  kind: 'wording',
  compare(claim: ClaimWork, story: Story): Draft[] {
    const cut = altered(claim, story);
    if (cut.length > 0) return cut;
    const quoted = claim.statements.filter((one) => quotedShare(one) >= QUOTATION.quoted);
    const retold = claim.statements.filter((one) => quotedShare(one) === 0 && one.attribution?.class === 'speech');
    for (const a of quoted) {
      const others: StatementWork[] = [];
      for (const b of quoted)
        if (
          sameSaying(a, b, story) &&
          inOrder(a, b) &&
          [a, ...others].every(
            (one) => changesOf({ a: one, b }) === null && otherWords(one, b, spokenWords) && partInside(one, b),
          )
        )
          others.push(b);
      if (others.length > 0)
        return [
          draftOf([a, ...others], 'quote the same saying in other words', 'wording/quoted-otherwise', 0.42, story),
        ];
    }
    for (const a of quoted)
      for (const b of retold)
        if (
          sameSaying(a, b, story) &&
          otherWords(a, b, ({ terms }) => terms) &&
          tellOne(a, b) &&
          !alsoQuotes(b.span.report, a, story)
        )
          return [
            draftOf(
              [a, b],
              'tell one saying, the first as a quotation, the other in its own words',
              'wording/retold',
              0.3,
              story,
            ),
          ];
    return [];
  },
};

function draftOf(pair: readonly StatementWork[], what: string, by: string, weight: number, story: Story): Draft {
  return {
    kind: 'wording',
    verdict: 'compatible',
    claim: null,
    readings: pair.map((one) => ({ value: one.text, spans: [one.span] })),
    why: `${listed(pair.map((one) => outletOf(one.span.report, story)))} ${what}.`,
    weight,
    by,
  };
}
