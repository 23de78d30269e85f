import type { Verdict } from '../../model/claim.ts';
import type { Range } from '../../model/span.ts';
import { isNegated, type StatementWork, type Term, type Vocabulary } from '../../align/index.ts';
import { outletOf, spanOf, type Draft, type Story } from '../comparer.ts';
import { anotherName } from '../names/another-name.ts';
import { sentenceHoldsBack } from '../sayings/holding-back.ts';
import { around, byText, changesOf, versionPairs, type Change, type StatementPair } from '../pairs.ts';
import { saidElsewhere } from '../sayings/around-a-saying.ts';
import { inHouseSpelling } from '../names/same-name.ts';
import { isPronoun, maybeSame } from '../sources/speakers.ts';
import { NEAR_COPY } from '../thresholds.ts';

interface Judged {
  readonly kind: Draft['kind'];
  readonly verdict: Verdict;
  readonly weight: number;
  readonly why: string;
  readonly by: string;
}

const slice = (statement: StatementWork, [from, to]: Range): readonly Term[] => statement.terms.slice(from, to);
const textOf = (terms: readonly Term[]): string => terms.map((term) => term.text).join(' ');

/** Whether the words of a phrase stand in a row ("took part"). */
const hasPhrase = (terms: readonly Term[], phrase: readonly string[]): boolean =>
  terms.some((_, at) => phrase.every((word, i) => terms[at + i]?.norm === word));

function rankOf(terms: readonly Term[], vocabulary: Vocabulary): number | null {
  for (const row of vocabulary.comparison?.roles ?? [])
    if (row.words.some((words) => hasPhrase(terms, words.split(' ')))) return row.rank;
  return null;
}

/** The number that stands at or soon after a place. */
function numberAfter({ terms }: StatementWork, at: number, vocabulary: Vocabulary): Term | null {
  const { smallNumbers = [], numberWords = [] } = vocabulary.comparison ?? {};
  const isNumber = (term: Term): boolean =>
    term.number || smallNumbers.includes(term.norm) || numberWords.includes(term.norm);
  return terms.slice(at, at + NEAR_COPY.hedgeReach).find(isNumber) ?? null;
}

/** "Did not", "will never": a denial with the little verbs that carry it, and nothing that belongs to what is denied ("not a"). */
const isDenialOnly = (term: Term, vocabulary: Vocabulary): boolean => {
  const { auxiliaries = [], be = [], modals = [] } = vocabulary.language.grammar ?? {};
  return denies([term], vocabulary) || [...auxiliaries, ...be, ...modals].includes(term.norm);
};

/** Whether words hold back: "reportedly"; and "about" or "up to", where a number follows. A sum that is "up from" another is none. */
function softens(statement: StatementWork, [from, to]: Range, numbered: boolean, vocabulary: Vocabulary): boolean {
  const { softeners = [], numberSofteners = [], shifts } = vocabulary.comparison ?? {};
  const goesOn = (at: number): boolean => !shifts?.from.includes(statement.terms[at]?.norm ?? '');
  return slice(statement, [from, to]).some(
    (term, i) =>
      (!term.capital && softeners.includes(term.norm)) ||
      (numbered &&
        numberSofteners.includes(term.norm) &&
        goesOn(from + i + 1) &&
        numberAfter(statement, from + i + 1, vocabulary) !== null),
  );
}
const denies = (terms: readonly Term[], vocabulary: Vocabulary): boolean =>
  terms.some(
    (term) => term.norm.endsWith("n't") || (vocabulary.comparison?.plainNegations.includes(term.norm) ?? false),
  );

const oneSpeaker = (a: StatementWork, b: StatementWork, { speakers }: Story): boolean => {
  const [x, y] = [a.attribution?.speaker, b.attribution?.speaker];
  return !x || !y || isPronoun(x, speakers) || isPronoun(y, speakers) || maybeSame(x, y, speakers);
};

/** Whether the longer of two clauses is not much longer: a few words of a name in common make no version of one sentence. */
const mostlySame = ({ a, b }: StatementPair): boolean => {
  const [x, y] = [a.terms.length, b.terms.length];
  return Math.min(x, y) >= NEAR_COPY.quotedShare * Math.max(x, y) && Math.min(x, y) >= NEAR_COPY.quotedWords;
};

/** Both statements stand inside quotation marks of an attribution, so a changed word is a changed quotation. */
const bothQuoted = ({ a, b }: StatementPair, story: Story): boolean =>
  oneSpeaker(a, b, story) &&
  [a, b].every(
    (one) => one.attribution?.quoted.some(([s, e]) => s <= one.span.start && e >= one.span.end - 1) ?? false,
  );

/** "I do not think he came", "I think he did not come": a denial may only have moved. */
const deniesMore = ({ a, b }: StatementPair, vocabulary: Vocabulary): boolean =>
  isNegated(a.terms, vocabulary) !== isNegated(b.terms, vocabulary);

/** Whether the words right before or right after a change are the same on both sides, as far as the sentences go. */
function standsAmongSame({ a, b }: StatementPair, change: Change): boolean {
  const same = (x: readonly Term[], y: readonly Term[]): boolean => x.every((term, i) => term.stem === y[i]?.stem);
  const before = [a.terms.slice(0, change.a[0]), b.terms.slice(0, change.b[0])].map((terms) =>
    terms.slice(-NEAR_COPY.besideDenial),
  );
  const after = [a.terms.slice(change.a[1]), b.terms.slice(change.b[1])].map((terms) =>
    terms.slice(0, NEAR_COPY.besideDenial),
  );
  return same(before[0]!, before[1]!) && same(after[0]!, after[1]!) && (before[0]!.length > 0 || after[0]!.length > 0);
}

/** Whether the first telling word after a change is the same on both sides: what the doubt is cast on. */
function sameDoing({ a, b }: StatementPair, change: Change): boolean {
  const next = (terms: readonly Term[]): string | undefined => terms.find((term) => !term.stop)?.key;
  return next(a.terms.slice(change.a[1])) === next(b.terms.slice(change.b[1]));
}

/**
 * Whether nothing but doubt was put in or left out: the rest of the change is light words, the words beside it are the same, no modal
 * verb stands on the other side ("can", "could have"), and nobody denies the whole.
 */
function onlyDoubt(pair: StatementPair, change: Change, story: Story): boolean {
  const { comparison, language } = story.vocabulary;
  const sides = [slice(pair.a, change.a), slice(pair.b, change.b)];
  const modals = language.differences?.modals ?? [];
  return (
    sides.every((terms) => terms.every((term) => term.stop || (comparison?.softeners ?? []).includes(term.norm))) &&
    !sides.some((terms) => terms.some((term) => modals.includes(term.norm))) &&
    standsAmongSame(pair, change) &&
    sameDoing(pair, change) &&
    ![pair.a, pair.b].some((one) => sentenceDenies(one, story))
  );
}

/** Whether the sentence of a statement denies anything. */
const sentenceDenies = (statement: StatementWork, story: Story): boolean =>
  story.alignment.statements.some(
    ({ span, sentence, terms }) =>
      span.report === statement.span.report && sentence === statement.sentence && isNegated(terms, story.vocabulary),
  );

/** "Upto ten", "up to ten", "the re-entry", "reentry": one phrase. */
function sameLetters(a: readonly Term[], b: readonly Term[], vocabulary: Vocabulary): boolean {
  const { spokenForms } = vocabulary.language.differences ?? {};
  const letters = (terms: readonly Term[]): string =>
    terms
      .filter(({ norm }) => !vocabulary.comparison?.articles.includes(norm))
      // "Gonna" is "going to".
      .map(({ norm }) => spokenForms?.[norm]?.replaceAll(' ', '') ?? norm)
      .map((norm) => inHouseSpelling(norm, vocabulary).replace(/[-‐‑]/gu, ''))
      .join('');
  return letters(a) === letters(b);
}

/** "More than ten", "nearly ten": a bound on either side, not a hedge that one version drops. */
const bothBound = (left: readonly Term[], right: readonly Term[], { comparison }: Vocabulary): boolean =>
  [left, right].every((terms) => terms.some(({ norm }) => comparison?.light.includes(norm)));

/**
 * A denial at the head of a clause is one only where it denies what stands right behind it ("No shots were fired"): "No, I …" answers, and
 * "If not, …" belongs to what went before.
 */
function deniesNext({ a, b }: StatementPair, change: Change): boolean {
  if (change.a[0] > 0 && change.b[0] > 0) return true;
  return [[a, change.a] as const, [b, change.b] as const].every(([{ terms, text, span }, [from, to]]) => {
    const [first, next] = [terms[from], terms[to]];
    if (to === from || !first || !next) return true;
    return to - from === 1 && !/[,;:.!?—–]/u.test(text.slice(first.end - span.start, next.start - span.start));
  });
}

/**
 * Whether both sentences go on alike before and after a change, however far it can be moved: what is missing at an end was cut by the
 * clause, and of "kind and loving and old" beside "and old" the cut may as well stand before the first word.
 */
function standsInside({ a, b }: StatementPair, change: Change): boolean {
  const isInside = change.a[0] > 0 && change.b[0] > 0 && change.a[1] < a.terms.length && change.b[1] < b.terms.length;
  if (!isInside || (change.a[1] > change.a[0] && change.b[1] > change.b[0])) return isInside;
  const [long, [from, to]] = change.a[1] - change.a[0] > 0 ? [a.terms, change.a] : [b.terms, change.b];
  const short =
    change.a[1] - change.a[0] > 0 ? { terms: b.terms, at: change.b[0] } : { terms: a.terms, at: change.a[0] };
  let left = 0;
  while (from - left > 0 && long[from - left - 1]!.stem === long[to - left - 1]!.stem) left++;
  let right = 0;
  while (to + right < long.length && long[from + right]!.stem === long[to + right]!.stem) right++;
  return left < short.at && right < short.terms.length - short.at;
}

/** Whether both clauses have a telling word before the change and one behind it: "and …" may open any sentence. */
const tellsAround = ({ a, b }: StatementPair, change: Change): boolean =>
  [[a, change.a] as const, [b, change.b] as const].every(
    ([{ terms }, [from, to]]) =>
      terms.slice(0, from).some(({ stop }) => !stop) && terms.slice(to).some(({ stop }) => !stop),
  );

/** Whether nothing but this change parts the two clauses in more than light words: else they may be two sayings of one kind. */
const onlyTelling = (pair: StatementPair, change: Change): boolean =>
  (changesOf(pair) ?? []).every(
    (other) =>
      (other.a[0] === change.a[0] && other.b[0] === change.b[0]) ||
      other.a[0] === 0 ||
      other.b[0] === 0 ||
      other.a[1] === pair.a.terms.length ||
      other.b[1] === pair.b.terms.length ||
      [slice(pair.a, other.a), slice(pair.b, other.b)].some((terms) => terms.every((term) => term.stop)),
  );

/** What a change between two versions means, `null` for changes that mean nothing. */
function judge(pair: StatementPair, change: Change, story: Story): Judged | null {
  const { vocabulary } = story;
  const [left, right] = [slice(pair.a, change.a), slice(pair.b, change.b)];
  if (left.length > NEAR_COPY.longestEdit || right.length > NEAR_COPY.longestEdit) return null;
  const [contentA, contentB] = [left.filter((t) => !t.stop), right.filter((t) => !t.stop)];
  const quoted = bothQuoted(pair, story);
  // Only the bare negation may differ: with other words changed beside it, the sense may be the same.
  const onlyNegation = [...left, ...right].every((term) => isDenialOnly(term, vocabulary));
  if (
    oneSpeaker(pair.a, pair.b, story) &&
    denies(left, vocabulary) !== denies(right, vocabulary) &&
    onlyNegation &&
    deniesNext(pair, change) &&
    deniesMore(pair, vocabulary) &&
    standsAmongSame(pair, change)
  )
    return {
      kind: 'wording',
      verdict: 'conflict',
      weight: 0.9,
      why: 'one version denies what the other says',
      by: 'wording/negation',
    };
  const numbers = [numberAfter(pair.a, change.a[0], vocabulary), numberAfter(pair.b, change.b[0], vocabulary)];
  const sameNumber = numbers[0] !== null && numbers[0]?.norm === numbers[1]?.norm;
  const otherNumber = numbers[0] && numbers[1] && !sameNumber;
  if (
    softens(pair.a, change.a, sameNumber, vocabulary) !== softens(pair.b, change.b, sameNumber, vocabulary) &&
    !otherNumber &&
    !sameLetters(left, right, vocabulary) &&
    !bothBound(left, right, vocabulary) &&
    oneSpeaker(pair.a, pair.b, story) &&
    (sameNumber ||
      (onlyDoubt(pair, change, story) && !(sentenceHoldsBack(pair.a, story) && sentenceHoldsBack(pair.b, story))))
  )
    return {
      kind: 'wording',
      verdict: 'softening',
      // "At about eight" and "at eight" matter less than whether it is doubted that it happened.
      weight: sameNumber ? 0.35 : 0.6,
      why: 'only one version keeps the hedge',
      by: 'wording/hedge',
    };
  if ([...left, ...right].some((term) => term.number)) return null;
  const [rankA, rankB] = [rankOf(left, vocabulary), rankOf(right, vocabulary)];
  if (rankA !== null && rankB !== null && rankA !== rankB)
    return {
      kind: 'role',
      verdict: 'conflict',
      weight: 0.8,
      why: 'the same sentence gives another part in the event',
      by: 'role/verb-changed',
    };
  if (contentA.length === 0 || contentB.length === 0)
    return quoted &&
      contentA.length + contentB.length > 1 &&
      (left.length === 0 || right.length === 0) &&
      mostlySame(pair) &&
      tellsAround(pair, change) &&
      standsInside(pair, change)
      ? {
          kind: 'wording',
          verdict: 'compatible',
          weight: 0.3,
          why: 'words of the quotation are missing in one version',
          by: 'wording/quote-cut',
        }
      : null;
  if (contentA.some((x) => contentB.some((y) => x.key === y.key || x.norm.slice(0, 5) === y.norm.slice(0, 5))))
    return null;
  // An editor's insertion in brackets names the same one.
  const edited = /\[/u.test(pair.a.text) || /\[/u.test(pair.b.text);
  if (
    contentA.every((t) => t.capital && !pair.b.names.has(t.norm)) &&
    contentB.every((t) => t.capital && !pair.a.names.has(t.norm))
  )
    return edited ? null : anotherName(pair, change, story);
  // Outside quotations editors change words all the time; that alone tells a reader nothing.
  return quoted &&
    mostlySame(pair) &&
    standsInside(pair, change) &&
    onlyTelling(pair, change) &&
    !sameLetters(left, right, vocabulary) &&
    !saidElsewhere(pair.a, pair.b, story)
    ? {
        kind: 'wording',
        verdict: 'compatible',
        weight: 0.45,
        why: 'the quotation has other words',
        by: 'wording/quote-changed',
      }
    : null;
}

function draftOf(
  pair: StatementPair,
  change: Change,
  judged: Judged,
  texts: ReadonlyMap<string, readonly StatementWork[]>,
  story: Story,
): Draft {
  const reading = (statement: StatementWork, range: Range): Draft['readings'][number] => {
    const tight = around(statement.terms, range, 2);
    return {
      value: textOf(slice(statement, range)) || '(nothing)',
      spans: (texts.get(statement.text) ?? [statement]).map((one) =>
        spanOf(one, [
          tight[0] - statement.span.start + one.span.start,
          tight[1] - statement.span.start + one.span.start,
        ]),
      ),
    };
  };
  return {
    kind: judged.kind,
    verdict: judged.verdict,
    claim: null,
    readings: [reading(pair.a, change.a), reading(pair.b, change.b)],
    why: `${outletOf(pair.a.span.report, story)} and ${outletOf(pair.b.span.report, story)} print one sentence in two versions: ${judged.why}.`,
    weight: judged.weight,
    by: judged.by,
  };
}

/** Words changed between two versions of one sentence. */
export function wordings(story: Story): Draft[] {
  const { statements } = story.alignment;
  const texts = byText(statements);
  return versionPairs(statements).flatMap((pair) =>
    (changesOf(pair) ?? []).flatMap((change) => {
      const judged = judge(pair, change, story);
      return judged ? [draftOf(pair, change, judged, texts, story)] : [];
    }),
  );
}
