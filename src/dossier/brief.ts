import type { Claim, ClaimStatus, Difference } from '../model/claim.ts';
import type { BriefSentence, DossierReport } from '../model/dossier.ts';
import type { Span } from '../model/span.ts';

/** Words the brief may have. */
export const BRIEF_WORDS = 250;
/** A sentence this long or longer is taken only when the claim has no shorter one. */
const LONG_SENTENCE = 42;
const SHORT_SENTENCE = 7;
/** Two sentences of the brief may share this part of the shorter one's telling words. */
const MOST_OVERLAP = 0.5;
/** Disputed claims told with all their readings. */
const MOST_DISPUTES = 2;

export interface BriefInput {
  readonly reports: readonly DossierReport[];
  readonly claims: readonly Claim[];
  readonly differences: readonly Difference[];
  /** Whether a word (norm) tells anything; stop words do not. */
  readonly isContent: (word: string) => boolean;
  /** Whether a sentence that begins so hangs on the one before ("He", "But", "It"). */
  readonly hangs: (firstWord: string) => boolean;
  readonly words?: number;
}

interface Candidate {
  readonly text: string;
  readonly span: Span;
  /** Place of the sentence in its report, 0 first, 1 last. */
  readonly place: number;
  readonly words: readonly string[];
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];

/** The sentence round a span, without furniture at its ends (a dateline). */
function sentenceAt(report: DossierReport, span: Span): Candidate | null {
  const index = report.sentences.findIndex(([s, e]) => span.start >= s && span.start < e);
  const sentence = report.sentences[index];
  if (!sentence) return null;
  let [start, end] = sentence;
  for (const f of report.furniture) {
    if (f.start <= start && f.end > start && f.end < end) start = f.end;
    if (f.end >= end && f.start < end && f.start > start) end = f.start;
    if (f.start <= start && f.end >= end) return null;
  }
  const raw = report.text.slice(start, end);
  const text = raw.trim();
  start += raw.indexOf(text);
  return {
    text,
    span: { report: report.id, start, end: start + text.length },
    place: index / Math.max(1, report.sentences.length - 1),
    words: wordsOf(text),
  };
}

/** Quotation marks that open and never close make a sentence that cannot stand alone. */
const balanced = (text: string): boolean =>
  (text.match(/[“"]/g)?.length ?? 0) % 2 === 0 || (text.includes('“') && text.split('“').length === text.split('”').length);

/** Lower is better: whether a sentence can stand alone, is of readable length, and stands early. */
function cost(candidate: Candidate, input: BriefInput): number {
  const n = candidate.words.length;
  return (
    (input.hangs(candidate.words[0] ?? '') ? 4 : 0) +
    (balanced(candidate.text) ? 0 : 6) +
    (/^[“"]/.test(candidate.text) ? 1 : 0) +
    (/[.!?]["”’]?$/.test(candidate.text) ? 0 : 3) +
    (n >= LONG_SENTENCE ? 3 + (n - LONG_SENTENCE) / 10 : n / 60) +
    (n < SHORT_SENTENCE ? 4 : 0) +
    candidate.place * 2
  );
}

function candidatesOf(spans: readonly Span[], input: BriefInput): Candidate[] {
  const reports = new Map(input.reports.map((r) => [r.id, r]));
  return spans
    .map((span) => {
      const report = reports.get(span.report);
      return report ? sentenceAt(report, span) : null;
    })
    .filter((c) => c !== null)
    .sort((a, b) => cost(a, input) - cost(b, input) || (a.text < b.text ? -1 : 1));
}

/** How much a reader needs it: told by many reports, early, with a figure or a name. */
function salience(claim: Claim, input: BriefInput): number {
  const places = candidatesOf(
    claim.statements.map((s) => s.span),
    input,
  ).map((c) => c.place);
  const early = places.length === 0 ? 0 : 1 - places.reduce((a, b) => a + b, 0) / places.length;
  const reach = new Set(claim.statements.map((s) => s.span.report)).size / Math.max(1, input.reports.length);
  return 2 * reach + early + (claim.origins.max > 1 ? 0.2 : 0) + (/\p{N}/u.test(claim.text) ? 0.25 : 0);
}

const overlap = (a: readonly string[], b: readonly string[], input: BriefInput): number => {
  const x = new Set(a.filter(input.isContent));
  const y = new Set(b.filter(input.isContent));
  const common = [...x].filter((w) => y.has(w)).length;
  return common / Math.max(1, Math.min(x.size, y.size));
};

/** One span a report: what carries the claim beside the sentence that is printed. */
function support(claim: Claim, first: Span): Span[] {
  const seen = new Set([first.report]);
  return claim.statements
    .map((s) => s.span)
    .filter((span) => !seen.has(span.report) && seen.add(span.report) !== undefined);
}

const ORDER: readonly ClaimStatus[] = ['multiple-origins', 'single-origin', 'origin-unclear', 'unattributed', 'disputed'];

/** The sentences that tell each reading of a disputed claim, one a reading. */
function disputed(claim: Claim, difference: Difference, input: BriefInput): Candidate[] {
  return difference.readings
    .map((reading) => candidatesOf(reading.spans, input)[0])
    .filter((c) => c !== undefined)
    .filter((c, i, all) => all.findIndex((d) => d.text === c.text) === i && claim.statements.length > 0);
}

/**
 * The brief: sentences as printed, chosen and ordered (several origins, one origin, unclear, disputed). Nothing is
 * rewritten, so every number and name of a sentence stands in its first span (law 5).
 */
export function brief(input: BriefInput): BriefSentence[] {
  const budget = input.words ?? BRIEF_WORDS;
  const ranked = input.claims
    .filter((c) => new Set(c.statements.map((s) => s.span.report)).size > 1 || input.reports.length === 1)
    .map((claim) => ({ claim, salience: salience(claim, input) }))
    .sort((a, b) => b.salience - a.salience || (a.claim.id < b.claim.id ? -1 : 1));
  const conflicts = new Map(
    input.differences.filter((d) => d.verdict === 'conflict' && d.claim !== undefined).map((d) => [d.claim, d]),
  );
  const chosen: (BriefSentence & { readonly words: readonly string[]; readonly rank: number })[] = [];
  let used = 0;
  let disputes = 0;
  const take = (claim: Claim, candidate: Candidate, status: ClaimStatus, rank: number): void => {
    used += candidate.words.length;
    chosen.push({
      text: candidate.text,
      spans: [candidate.span, ...support(claim, candidate.span)],
      claims: [claim.id],
      status,
      by: status === 'disputed' ? 'brief/reading-as-printed' : 'brief/sentence-as-printed',
      words: candidate.words,
      rank,
    });
  };
  for (const [rank, { claim }] of ranked.entries()) {
    const conflict = claim.status === 'disputed' ? conflicts.get(claim.id) : undefined;
    if (conflict && disputes < MOST_DISPUTES) {
      const readings = disputed(claim, conflict, input);
      const total = readings.reduce((n, c) => n + c.words.length, 0);
      if (readings.length > 1 && used + total <= budget) {
        disputes++;
        for (const reading of readings) take(claim, reading, 'disputed', rank);
        continue;
      }
    }
    const options = candidatesOf(
      claim.statements.map((s) => s.span),
      input,
    );
    const candidate = options.find(
      (c) => used + c.words.length <= budget && chosen.every((s) => overlap(s.words, c.words, input) <= MOST_OVERLAP),
    );
    if (candidate) take(claim, candidate, claim.status, rank);
  }
  return chosen
    .sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || a.rank - b.rank)
    .map(({ text, spans, claims, status, by }) => ({ text, spans, claims, status, by }));
}
