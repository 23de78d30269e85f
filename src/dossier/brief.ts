import type { Claim, ClaimStatus, Difference } from '../model/claim.ts';
import type { BriefSentence, DossierAttribution, DossierReport } from '../model/dossier.ts';
import type { Span } from '../model/span.ts';
import { briefCandidates, outdatedSpans, type BriefCandidate } from './brief-sentences.ts';

/** Words the brief may have. */
export const BRIEF_WORDS = 250;
/** Words kept for the readings of disputed claims. */
const DISPUTE_WORDS = 90;
/** A sentence this long or longer is taken only for lack of others. */
const LONG_SENTENCE = 42;
const SHORT_SENTENCE = 6;
/** Two sentences of the brief may share this part of the shorter one's telling words. */
const MOST_OVERLAP = 0.45;
/** Conflicts told with all their readings. */
const MOST_DISPUTES = 2;
/** A sentence that adds less than this says nothing a reader would miss. */
const LEAST_GAIN = 0.35;
/** Words kept for what nobody knows. */
const OPEN_WORDS = 45;
/** Sentences about that. */
const MOST_OPEN = 2;
/** Spans cited for one sentence. */
const MOST_SPANS = 12;

export interface BriefInput {
  readonly reports: readonly DossierReport[];
  readonly claims: readonly Claim[];
  readonly differences: readonly Difference[];
  /** Who says what: a sentence that is somebody's words must name them. */
  readonly attributions?: readonly DossierAttribution[];
  /** Sentences that say what is not known. */
  readonly open?: readonly Span[];
  /** Stretches that are no sentences: names, headings, pieces cut at an abbreviation. */
  readonly pieces?: readonly Span[];
  /** Whether a word (norm) tells anything; stop words do not. */
  readonly isContent: (word: string) => boolean;
  /** Whether a sentence that begins so hangs on the one before ("He", "But", "It"). */
  readonly hangs: (firstWord: string) => boolean;
  readonly words?: number;
}

type Chosen = Omit<BriefSentence, 'by'> & {
  /** How far down its report it stands, in tenths; a report's first sentence, which is written to stand alone, before all. */
  readonly tenth: number;
  readonly words: readonly string[];
  readonly telling: ReadonlySet<string>;
};

const reportsOf = (claim: Claim): number => new Set(claim.statements.map((s) => s.span.report)).size;

/** How much a reader needs a claim: told by many reports, early, by several origins, with a figure. */
function weights(candidates: readonly BriefCandidate[], input: BriefInput): Map<Claim, number> {
  const earliness = new Map<Claim, number[]>();
  for (const { claims, place } of candidates)
    for (const claim of claims) earliness.set(claim, [...(earliness.get(claim) ?? []), 1 - place]);
  const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / Math.max(1, list.length);
  return new Map(
    [...earliness].map(([claim, places]) => [
      claim,
      (reportsOf(claim) / Math.max(1, input.reports.length)) * (0.5 + mean(places)) +
        (claim.origins.max > 1 ? 0.1 : 0) +
        (/\p{N}/u.test(claim.text) ? 0.15 : 0),
    ]),
  );
}

/** Quotation marks that open and never close make a sentence that cannot stand alone. */
const balanced = (text: string): boolean =>
  text.split('“').length === text.split('”').length && (text.match(/"/g)?.length ?? 0) % 2 === 0;

/** "He left", "Before this, …": the first word points back, or the one behind a small word does. */
const hangsOnAnother = ([first = '', second = '']: readonly string[], { hangs, isContent }: BriefInput): boolean =>
  hangs(first) || (!isContent(first) && hangs(second));

/** Whether a sentence can be read without the one before it. */
function standsAlone({ text, words, unsourced }: BriefCandidate, input: BriefInput): boolean {
  return (
    !unsourced &&
    !hangsOnAnother(words, input) &&
    isWhole(text) &&
    !/^["“‘]/.test(text) &&
    words.length >= SHORT_SENTENCE
  );
}

/** Labels of pictures and maps, run into the text: three words in capitals. */
const LABEL = /(?:\b\p{Lu}{3,}\b[\s,]+){2}\b\p{Lu}{3,}\b/u;

/** Whether a sentence is printed whole: opens with a capital or a number, ends with a mark, has no picture's label in it. */
function isWhole(text: string): boolean {
  return (
    balanced(text) &&
    /^(?:\p{Lu}|\p{N}+(?:[.,]\p{N}+)*\s|["“‘])/u.test(text) &&
    /[^.][.!?]["”’]*$/u.test(text) &&
    !LABEL.test(text)
  );
}

function overlap(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  let common = 0;
  for (const word of x) if (y.has(word)) common++;
  return common / Math.max(1, Math.min(x.size, y.size));
}

/** The sentence's own span, then one span for every other report that carries one of its claims. */
function cited(candidate: BriefCandidate): Span[] {
  const spans = [candidate.span];
  for (const claim of candidate.claims) {
    const seen = new Set([candidate.span.report]);
    for (const { span } of claim.statements) {
      if (seen.has(span.report) || spans.length >= MOST_SPANS) continue;
      seen.add(span.report);
      spans.push(span);
    }
  }
  return spans;
}

/** `main`: the claim whose standing the sentence has; it is named first. */
const chosenFrom = (candidate: BriefCandidate, status: ClaimStatus, main?: Claim): Chosen => ({
  text: candidate.text,
  spans: cited(candidate),
  claims: [...(main ? [main] : []), ...candidate.claims.filter((c) => c !== main)].map((c) => c.id),
  status,
  tenth: candidate.place === 0 ? -1 : Math.floor(candidate.place * 10),
  words: candidate.words,
  telling: candidate.telling,
});

const byPlace = (a: BriefCandidate, b: BriefCandidate): number => a.place - b.place || (a.text < b.text ? -1 : 1);

/** Greedy cover: again and again the sentence that adds most of what is not told yet, for its length. */
function cover(candidates: readonly BriefCandidate[], input: BriefInput, budget: number): Chosen[] {
  const weight = weights(candidates, input);
  const told = new Set<Claim>();
  const chosen: Chosen[] = [];
  const left = new Set(candidates.filter((c) => standsAlone(c, input) && !c.outdated));
  for (let room = budget; ;) {
    let best: { candidate: BriefCandidate; score: number; gain: number } | undefined;
    for (const candidate of left) {
      const n = candidate.words.length;
      if (n > room || chosen.some((c) => overlap(c.telling, candidate.telling) > MOST_OVERLAP)) continue;
      const gain = candidate.claims.reduce((sum, c) => sum + (told.has(c) ? 0 : weight.get(c)!), 0);
      const score = (gain * (1.2 - 0.4 * candidate.place)) / Math.sqrt(n + 10 + (n > LONG_SENTENCE ? 40 : 0));
      if (!best || score > best.score || (score === best.score && byPlace(candidate, best.candidate) < 0))
        best = { candidate, score, gain };
    }
    if (!best || best.gain < LEAST_GAIN) return chosen;
    const main = [...best.candidate.claims]
      .filter((c) => !told.has(c))
      .sort((a, b) => weight.get(b)! - weight.get(a)! || (a.id < b.id ? -1 : 1))[0]!;
    chosen.push(chosenFrom(best.candidate, main.status === 'disputed' ? 'origin-unclear' : main.status, main));
    for (const claim of best.candidate.claims) told.add(claim);
    left.delete(best.candidate);
    room -= best.candidate.words.length;
  }
}

const holds = (candidate: { readonly span: Span }, spans: readonly Span[]): boolean =>
  spans.some((s) => s.report === candidate.span.report && s.start < candidate.span.end && candidate.span.start < s.end);

const conflictsOf = ({ differences }: BriefInput): readonly Difference[] =>
  differences.filter((one) => one.verdict === 'conflict');

/** Every reading of the weightiest conflicts, each in a sentence as printed; a conflict whose readings do not all fit is left out. */
function disputes(candidates: readonly BriefCandidate[], input: BriefInput, budget: number): Chosen[] {
  const out: Chosen[] = [];
  let room = budget;
  let told = 0;
  const byReport = Map.groupBy(
    candidates.filter((c) => isWhole(c.text) && !c.unsourced),
    (c) => c.span.report,
  );
  for (const difference of conflictsOf(input)) {
    if (told === MOST_DISPUTES) break;
    const readings = difference.readings.map(
      (reading) =>
        [...new Set(reading.spans.map(({ report }) => report))]
          .flatMap((report) => byReport.get(report) ?? [])
          .filter((c) => holds(c, reading.spans))
          .sort((a, b) => a.words.length - b.words.length || byPlace(a, b))[0],
    );
    const own = readings.filter((c) => c !== undefined && !out.some((o) => o.text === c.text)) as BriefCandidate[];
    const total = own.reduce((n, c) => n + c.words.length, 0);
    if (own.length < difference.readings.length || new Set(own.map((c) => c.text)).size < own.length || total > room)
      continue;
    room -= total;
    told++;
    for (const candidate of own) out.push(chosenFrom(candidate, 'disputed'));
  }
  return out;
}

/** What nobody knows, told once, as early and as shortly as a report does. */
function unknowns(candidates: readonly BriefCandidate[], input: BriefInput, budget: number): Chosen[] {
  const out: Chosen[] = [];
  let room = budget;
  const fit = candidates
    .filter((c) => c.open && standsAlone(c, input) && c.words.length < LONG_SENTENCE)
    .sort(
      (a, b) => a.place + a.words.length / LONG_SENTENCE - (b.place + b.words.length / LONG_SENTENCE) || byPlace(a, b),
    );
  for (const candidate of fit) {
    if (out.length === MOST_OPEN || candidate.words.length > room) continue;
    if (out.some((other) => overlap(other.telling, candidate.telling) > OPEN_OVERLAP)) continue;
    room -= candidate.words.length;
    out.push(chosenFrom(candidate, 'origin-unclear'));
  }
  return out;
}
/** Two sentences about one open question share little more than its subject. */
const OPEN_OVERLAP = 0.2;

/** Several origins first; then as reports tell it, from the head down; then in the order of choice. */
const place = (status: ClaimStatus): number => (status === 'multiple-origins' ? 0 : 1);

/**
 * The brief: sentences as printed, chosen and ordered. Nothing is rewritten, so every number and name of a sentence stands
 * in its first span (law 5). A figure that a later report replaced is not told; a disputed one is told with all its readings.
 */
export function brief(input: BriefInput): BriefSentence[] {
  const budget = input.words ?? BRIEF_WORDS;
  const carried = input.claims.filter((c) => reportsOf(c) > 1 || input.reports.length === 1);
  const candidates = briefCandidates({
    reports: input.reports,
    claims: carried,
    attributions: input.attributions ?? [],
    outdated: outdatedSpans(input.differences, input.reports),
    disputed: conflictsOf(input).flatMap(({ readings }) => readings.flatMap(({ spans }) => spans)),
    open: input.open ?? [],
    pieces: input.pieces ?? [],
    isContent: input.isContent,
  });
  const parted = disputes(candidates, input, Math.min(DISPUTE_WORDS, budget / 2));
  const open = unknowns(candidates, input, Math.min(OPEN_WORDS, budget / 4));
  const kept = [...parted, ...open];
  const used = kept.reduce((n, c) => n + c.words.length, 0);
  const rest = candidates.filter((c) => !kept.some((p) => p.text === c.text));
  const told = cover(rest, input, budget - used).sort((a, b) => place(a.status) - place(b.status) || a.tenth - b.tenth);
  const tell =
    (by: string): ((chosen: Chosen) => BriefSentence) =>
    ({ text, spans, claims, status }) => ({ text, spans, claims, status, by });
  return [
    ...told.map(tell('brief/sentence-as-printed')),
    ...parted.map(tell('brief/reading-as-printed')),
    ...open.map(tell('brief/what-is-open')),
  ];
}
