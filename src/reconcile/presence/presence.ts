import type { ClaimWork, StatementWork } from '../../align/index.ts';
import { shared } from '../../align/index.ts';
import { alikeness } from '../evidence/alikeness.ts';
import type { Range } from '../../model/span.ts';
import { listed, outletOf, printed, spanOf, type Draft, type Story } from '../comparer.ts';
import { newsworthiness, pastTimes, tellingWords } from './newsworthy.ts';
import { commenting, isPersonal, outsiders } from './own-voice.ts';
import { anchorsMet, isFirm, isSure, newNames, onlyThere, printedWords, shownThings } from './only-there.ts';
import { wholeClause } from './whole-clause.ts';
import { LIMITS, PRESENCE } from '../thresholds.ts';
import { isTornLine } from '../evidence/torn-line.ts';

/** A statement that no other report makes. */
interface Lonely {
  readonly claim: ClaimWork;
  readonly statement: StatementWork;
  readonly score: number;
}

const sentenceKey = ({ span, sentence }: StatementWork, by = 0): string => `${span.report} ${sentence + by}`;

/** Names of a sentence, each as the keys of its words: neighbouring words with capitals are one name. */
function namesOf({ terms, around }: StatementWork, story: Story): string[][] {
  const names: string[][] = [];
  let open: string[] | null = null;
  for (const term of terms) {
    if (!term.capital || term.stop || term.start <= around[0]) open = null;
    else if (open) open.push(term.key);
    else names.push((open = [term.key]));
  }
  // Days, months and holidays are names of nothing.
  return names.filter((name) => !name.some((key) => story.alignment.common.has(key)));
}

/**
 * Whether a sentence is of this story at all: it or one beside it names somebody whom other reports name too, or shares words enough and
 * names hardly anybody else. A line of another story at the foot of a page, or one item of a round-up, does not.
 */
function isOfStory(
  statement: StatementWork,
  bySentence: ReadonlyMap<string, readonly StatementWork[]>,
  story: Story,
): boolean {
  const near = [-1, 0, 1].flatMap((by) => bySentence.get(sentenceKey(statement, by)) ?? []);
  const names = near.flatMap((one) => namesOf(one, story));
  if (names.some((name) => name.every((key) => story.shared.has(key)))) return true;
  const strangers = new Set(names.flat().filter((key) => !story.shared.has(key)));
  const known = new Set(near.flatMap(({ keys }) => [...keys]).filter((key) => story.shared.has(key)));
  return strangers.size <= PRESENCE.strangers && known.size >= PRESENCE.shared;
}

/** Whether a statement of another report in the claim is nearly as this one. */
function toldInClaim(statement: StatementWork, claim: ClaimWork, story: Story): boolean {
  return claim.statements.some(
    (other) =>
      other.span.report !== statement.span.report &&
      alikeness(statement, other, story.alignment.weigh).share >= PRESENCE.alike,
  );
}

/** What a presence is looked up in: statements by their telling words, by sentence, and all words of a report. */
interface Lookup {
  readonly byKey: ReadonlyMap<string, readonly StatementWork[]>;
  readonly bySentence: ReadonlyMap<string, readonly StatementWork[]>;
  readonly byReport: ReadonlyMap<string, ReadonlySet<string>>;
}

function lookupOf(story: Story, bySentence: Lookup['bySentence']): Lookup {
  const byKey = new Map<string, StatementWork[]>();
  const byReport = new Map<string, Set<string>>();
  for (const statement of story.alignment.statements) {
    const { report } = statement.span;
    const words = byReport.get(report) ?? new Set();
    byReport.set(report, words);
    for (const key of statement.keys) {
      words.add(key);
      if (story.alignment.common.has(key)) continue;
      const known = byKey.get(key);
      if (known) known.push(statement);
      else byKey.set(key, [statement]);
    }
  }
  return { byKey, bySentence, byReport };
}

/** Whether two statements have a number in common that is no small one. */
const sameNumber = (a: StatementWork, b: StatementWork): boolean =>
  a.quantities.some(
    ({ printed: { lo, hi } }) =>
      (lo ?? 0) >= PRESENCE.telling && b.quantities.some(({ printed }) => printed.lo === lo && printed.hi === hi),
  );

/**
 * Whether any other report tells a statement in other words: it has most of its telling words in one sentence and the next, or nearly
 * all anywhere, or a sentence with the same rare names; with the same number fewer of its words are enough.
 */
function toldElsewhere(
  statement: StatementWork,
  { byKey, bySentence, byReport }: Lookup,
  story: Story,
  held: number = PRESENCE.held,
): boolean {
  const { report } = statement.span;
  const between = (other: string): ((key: string) => number) => story.alignment.weigh.between(report, other);
  const past = pastTimes(story.annotated.get(report)!, statement.around);
  const whole = new Set((bySentence.get(sentenceKey(statement)) ?? [statement]).flatMap((one) => [...one.keys]));
  const atThatTime = (other: StatementWork): boolean =>
    pastTimes(story.annotated.get(other.span.report)!, other.around).some((x) =>
      past.some((y) => (x.from ?? '') <= (y.to ?? '') && (y.from ?? '') <= (x.to ?? '')),
    );
  const seen = new Set<string>();
  for (const key of statement.keys)
    for (const other of byKey.get(key) ?? []) {
      const place = sentenceKey(other);
      if (other.span.report === report || seen.has(place)) continue;
      seen.add(place);
      // What happened long ago is told only by those who speak of that time.
      if (past.length > 0 && !sameNumber(statement, other) && !atThatTime(other)) continue;
      const told = [0, 1].flatMap((by) => bySentence.get(sentenceKey(other, by)) ?? []);
      const keys = new Set(told.flatMap((one) => [...one.keys]));
      const weigh = between(other.span.report);
      if (past.length === 0 && anchorsMet(statement, told, weigh) >= PRESENCE.anchors) return true;
      const sum = shared(statement.keys, keys, weigh);
      if (sum.both >= (sameNumber(statement, other) ? PRESENCE.heldWithNumber : held) * sum.a) return true;
      const all = shared(whole, keys, weigh);
      if (all.both >= PRESENCE.heldWhole * all.a) return true;
      const names = statement.terms.filter(
        (term) => term.capital && !term.stop && keys.has(term.key) && weigh(term.key) >= PRESENCE.rareName,
      );
      if (new Set(names.map((term) => term.key)).size >= PRESENCE.rareNames) return true;
    }
  return (
    past.length === 0 &&
    statement.keys.size >= PRESENCE.manyWords &&
    [...byReport].some(([other, words]) => {
      if (other === report) return false;
      const sum = shared(statement.keys, words, between(other));
      return sum.both >= PRESENCE.heldByReport * sum.a;
    })
  );
}

/** The first sentence below the headline, after a note to readers, tells what all tell. */
function isLead({ span, sentence }: StatementWork, story: Story): boolean {
  const { text } = story.annotated.get(span.report)!;
  const note = story.vocabulary.language.reporting?.correction;
  const lead = text.sentences.find(
    ({ paragraph, start, end }) =>
      text.paragraphs[paragraph]?.role === 'body' && !note?.test(text.report.text.slice(start, end).toLowerCase()),
  );
  return lead !== undefined && sentence <= lead.index;
}

/** A question tells nothing. A line without an end is a heading of something else; one with many words in capitals is a row of them. */
const isHeading = (sentence: string): boolean =>
  /\?\W*$/u.test(sentence) ||
  !/[.!?]['"”’)]*\s*$/u.test(sentence) ||
  (sentence.match(/(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu) ?? []).length >= PRESENCE.shouted;

/** Direct speech is colour more often than not, and how it is quoted is told elsewhere. */
function isColour(statement: StatementWork, story: Story): boolean {
  const { inTitle, attribution, span, around, terms } = statement;
  const [start, end] = around;
  const quoted = (story.annotated.get(span.report)?.quotedRanges ?? []).reduce(
    (sum, range) => sum + Math.max(0, Math.min(range[1], span.end) - Math.max(range[0], span.start)),
    0,
  );
  return (
    inTitle ||
    isLead(statement, story) ||
    attribution?.type === 'direct' ||
    terms.some(({ norm }) => story.vocabulary.language.claims?.firstPerson.includes(norm)) ||
    quoted * 2 > span.end - span.start ||
    end - start > PRESENCE.longest ||
    terms.length < PRESENCE.fewestWords ||
    terms.length > PRESENCE.mostWords
  );
}

const placeOf = ({ statement: { span } }: Lonely): string => `${span.report} ${String(span.start).padStart(9, '0')}`;

/** The statements worth telling, best first; of one sentence several, as others may tell the best of them. */
function candidates(story: Story, bySentence: ReadonlyMap<string, readonly StatementWork[]>): Lonely[] {
  const words = tellingWords(story);
  const { reporting } = story.vocabulary.language;
  const best = new Map<string, Lonely>();
  const others = outsiders(story);
  for (const claim of story.alignment.claims)
    for (const statement of claim.statements) {
      if (others.has(statement.span.report)) continue;
      if (isColour(statement, story) || isTornLine(statement.span, story)) continue;
      if (!isOfStory(statement, bySentence, story)) continue;
      const place = `${statement.span.report} ${statement.span.start}`;
      const sentence = printed(spanOf(statement, statement.around), story);
      if (isHeading(sentence) || reporting?.promotion.test(sentence.toLowerCase())) continue;
      if (isArgued(statement, sentence, story)) continue;
      const score = newsworthiness(statement, words, story);
      if (score >= PRESENCE.least && score > (best.get(place)?.score ?? 0))
        best.set(place, { claim, statement, score });
    }
  return [...best.values()].sort((a, b) => b.score - a.score || (placeOf(a) < placeOf(b) ? -1 : 1));
}

/** A statement to list: what it shows, and the part of its sentence that is only there. */
interface Chosen extends Lonely {
  readonly things: readonly string[];
  readonly part: Range;
  /** Others tell of this too; only a name is new. */
  readonly onlyName: boolean;
  readonly hangs: boolean;
}

/** From the first to the last clause beside a statement that is not told elsewhere either; the whole sentence where none is. */
function newPart(statement: StatementWork, lookup: Lookup, story: Story): Range {
  const clauses = (lookup.bySentence.get(sentenceKey(statement)) ?? [statement]).toSorted(
    (a, b) => a.span.start - b.span.start,
  );
  const at = clauses.indexOf(statement);
  const told = clauses.map((one) => one !== statement && toldElsewhere(one, lookup, story));
  if (at < 0 || !told.includes(true)) return statement.around;
  let [first, last] = [at, at];
  while (first > 0 && !told[first - 1]) first--;
  while (last < clauses.length - 1 && !told[last + 1]) last++;
  const part: Range = [clauses[first]!.span.start, clauses[last]!.span.end];
  return wholeClause(statement, part, story) ?? statement.around;
}

/** Whether a sentence hangs on the one before: "He", "It", "However". */
function hangs({ span, around }: StatementWork, story: Story): boolean {
  const first = /\p{L}+/u.exec(printed({ report: span.report, start: around[0], end: around[1] }, story))?.[0];
  return first !== undefined && story.vocabulary.language.text.hangingStarts.includes(first.toLowerCase());
}

/**
 * Whether a sentence tells what happened and to whom: it names somebody or something, a day or its source, and does not advise. Of an
 * argument the new words alone ("the first step", "the rule of law") are no news.
 */
function isTold(statement: StatementWork, story: Story): boolean {
  const { annotated, vocabulary } = story;
  const sentence = printed(spanOf(statement, statement.around), story).toLowerCase();
  const { span, around, attribution } = statement;
  const dated = annotated.get(span.report)!.moments.some(({ range }) => range[0] >= around[0] && range[1] <= around[1]);
  const isNamed = namesOf(statement, story).length > 0;
  return (isNamed || dated || attribution !== null) && !vocabulary.language.reporting?.advising.test(sentence);
}

/** Whether the writer argues or speaks as "I": what nobody else prints is an opinion then. */
function isArgued(statement: StatementWork, sentence: string, story: Story): boolean {
  const annotated = story.annotated.get(statement.span.report)!;
  if (isPersonal(annotated, statement.around, story)) return true;
  const { reporting } = story.vocabulary.language;
  return statement.attribution === null && (reporting?.arguing.test(sentence.toLowerCase()) ?? false);
}

/** In a comment only what is dated or has a source is told; names are dropped there. */
function isReported({ span, around, attribution }: StatementWork, story: Story): boolean {
  const { moments } = story.annotated.get(span.report)!;
  return attribution !== null || moments.some(({ range }) => range[0] >= around[0] && range[1] <= around[1]);
}

/** The best few of each report that no other report tells; never more than `most` in all. */
function chosen(story: Story): Chosen[] {
  const bySentence = Map.groupBy(story.alignment.statements, (one) => sentenceKey(one));
  const list = candidates(story, bySentence);
  if (list.length === 0) return [];
  const lookup = lookupOf(story, bySentence);
  const [known, telling, comments] = [printedWords(story), tellingWords(story), commenting(story)];
  const out: Chosen[] = [];
  for (const one of list) {
    const { statement } = one;
    const { report, start } = statement.span;
    const own = out.filter((other) => other.statement.span.report === report);
    if (own.length >= PRESENCE.perReport) continue;
    if (comments.has(report) && !isReported(statement, story)) continue;
    if (own.some((other) => Math.abs(other.statement.span.start - start) < LIMITS.neighbour)) continue;
    const only = onlyThere(statement, known, telling, story);
    const onlyName = toldInClaim(statement, one.claim, story) || toldElsewhere(statement, lookup, story);
    const things = onlyName ? newNames(only) : shownThings(only);
    const hanging = hangs(statement, story);
    if (things.length === 0 || (out.length > 0 && !isSure(only))) continue;
    // One thing told twice by one report is told once.
    if (own.some((other) => other.things.includes(things[0]!))) continue;
    if (comments.has(report) && !isFirm(only)) continue;
    if (!isFirm(only) && (hanging || !isTold(statement, story))) continue;
    // Where only words are new, the same may be told in other ones.
    if (!isFirm(only) && only.names.length === 0 && toldElsewhere(statement, lookup, story, PRESENCE.heldUnsure))
      continue;
    const clause: Range = [start, statement.span.end];
    const part = onlyName
      ? (wholeClause(statement, clause, story) ?? statement.around)
      : newPart(statement, lookup, story);
    out.push({ ...one, things, part, onlyName, hangs: hanging });
    if (out.length >= PRESENCE.most) break;
  }
  return out;
}

/** The surest leads; the others stand below all other kinds, for a reader who has seen them. */
function weightOf({ score, hangs: hanging, onlyName }: Chosen, isFirst: boolean): number {
  if (hanging) return PRESENCE.hanging;
  const full = Math.min(PRESENCE.highest, PRESENCE.weight * score);
  return isFirst && !onlyName ? full : full * PRESENCE.further;
}

/** What only one report says and an editor would want to know. Silence of the others is not denial. */
export function presences(story: Story): Draft[] {
  if (story.annotated.size < PRESENCE.fewestReports) return [];
  const all = chosen(story);
  const first = all.find((one) => !one.hangs && !one.onlyName);
  return all.map((one) => {
    const span = spanOf(one.statement, one.part);
    const things = listed(one.things.map((thing) => `"${thing}"`));
    return {
      kind: 'presence',
      verdict: 'compatible',
      claim: one.claim,
      readings: [{ value: printed(span, story).trim(), spans: [span] }],
      why: one.onlyName
        ? `Only ${outletOf(span.report, story)} prints ${things}; others that tell of this leave it out, which is no denial.`
        : `Only ${outletOf(span.report, story)} prints ${things}; the others are silent about it, which is no denial.`,
      weight: weightOf(one, one === first),
      by: 'presence/only-one',
    };
  });
}
