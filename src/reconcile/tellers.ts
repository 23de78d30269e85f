import type { Passage } from '../model/copies.ts';
import type { Span } from '../model/span.ts';
import type { ClaimWork, StatementWork } from '../align/index.ts';
import { alikeness } from './evidence/alikeness.ts';
import { outletOf, type Story } from './comparer.ts';
import { maybeSame } from './sources/speakers.ts';
import { ORIGIN } from './thresholds.ts';

/** One voice in one report: a speaker, or the report's own. */
export interface Teller {
  readonly report: string;
  readonly speaker: string | null;
  readonly statements: StatementWork[];
}

/** What of a story joins tellers, looked up by report; built once a story. */
export interface Ties {
  passagesOf(report: string): readonly (readonly [own: Span, other: Span])[];
  copiesOf(report: string): ReadonlySet<string>;
  /** Whether two names can be one speaker. */
  same(a: string, b: string): boolean;
}

const add = <V>(map: Map<string, V[]>, key: string, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

/** Words everybody prints ("has not responded to a request") are no sign that two have a claim from one place. */
const tiesTellers = ({ cause }: Passage): boolean => cause !== 'stock-phrase';

export function tiesOf(story: Story): Ties {
  const passages = new Map<string, (readonly [Span, Span])[]>();
  for (const passage of story.derived.copies.passages.filter(tiesTellers)) {
    add(passages, passage.a.report, [passage.a, passage.b]);
    add(passages, passage.b.report, [passage.b, passage.a]);
  }
  const copies = new Map<string, Set<string>>();
  for (const { a, b, relation } of story.derived.copies.pairs)
    if (relation === 'same-copy')
      for (const [x, y] of [
        [a, b],
        [b, a],
      ] as const)
        copies.set(x, (copies.get(x) ?? new Set()).add(y));
  const known = new Map<string, boolean>();
  const none: ReadonlySet<string> = new Set();
  return {
    passagesOf: (report) => passages.get(report) ?? [],
    copiesOf: (report) => copies.get(report) ?? none,
    same: (a, b) => {
      const key = a < b ? `${a}\n${b}` : `${b}\n${a}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      const made = maybeSame(a, b, story.speakers);
      known.set(key, made);
      return made;
    },
  };
}

const overlaps = (span: Span, { span: own }: StatementWork): boolean =>
  span.report === own.report && span.start < own.end && span.end > own.start;

export const viaOf = (teller: Teller): Set<string> =>
  new Set(teller.statements.flatMap((s) => s.attribution?.via ?? []));

/** The voices of a claim. */
export function tellersOf(claim: ClaimWork): Teller[] {
  const tellers = new Map<string, Teller>();
  for (const statement of claim.statements) {
    const speaker = statement.attribution?.speaker ?? null;
    const key = `${statement.span.report} ${speaker ?? ''}`;
    const known = tellers.get(key);
    if (known) known.statements.push(statement);
    else tellers.set(key, { report: statement.span.report, speaker, statements: [statement] });
  }
  return [...tellers.values()];
}

class Union {
  private readonly parent: number[];
  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, i) => i);
  }
  find(i: number): number {
    while (this.parent[i] !== i) i = this.parent[i]!;
    return i;
  }
  /** Whether the two were apart. */
  join(a: number, b: number): boolean {
    const [x, y] = [this.find(a), this.find(b)];
    this.parent[Math.max(x, y)] = Math.min(x, y);
    return x !== y;
  }
}

type Join = (a: number, b: number, reason: string) => void;

function bySpeaker(tellers: readonly Teller[], ties: Ties, join: Join): void {
  const firstOf = new Map<string, number>();
  tellers.forEach(({ speaker }, i) => {
    if (speaker === null) return;
    const known = firstOf.get(speaker);
    if (known !== undefined) return join(known, i, `both have it from ${speaker}`);
    for (const [other, at] of firstOf) if (ties.same(other, speaker)) join(at, i, `both have it from ${other}`);
    firstOf.set(speaker, i);
  });
}

function byMedium(tellers: readonly Teller[], join: Join): void {
  const firstOf = new Map<string, number>();
  tellers.forEach((teller, i) => {
    for (const medium of viaOf(teller)) {
      const known = firstOf.get(medium);
      if (known === undefined) firstOf.set(medium, i);
      else join(known, i, `both have it through ${medium}`);
    }
  });
}

/** A report's own voice beside a speaker's tells what the speaker told; two speakers of one report stay two. */
function byReport(tellers: readonly Teller[], join: Join): void {
  const spoken = new Map<string, number>();
  tellers.forEach(({ report, speaker }, i) => {
    if (speaker !== null && !spoken.has(report)) spoken.set(report, i);
  });
  tellers.forEach(({ report, speaker }, i) => {
    const other = spoken.get(report);
    if (speaker === null && other !== undefined) join(other, i, '');
  });
}

/** Reports that quote nearly the same words: one utterance, even where they name its speaker differently. */
function byQuote(tellers: readonly Teller[], story: Story, join: Join): void {
  const firstOf = new Map<string, { at: number; statement: StatementWork }>();
  const reason = 'they quote the same words';
  tellers.forEach(({ report, statements }, at) => {
    for (const statement of statements) {
      if (statement.attribution === null || statement.attribution.type === 'indirect') continue;
      const words = [...statement.keys].sort().join(' ');
      const known = firstOf.get(words);
      if (known) {
        if (tellers[known.at]!.report !== report) join(known.at, at, reason);
        continue;
      }
      if (firstOf.size < ORIGIN.mostQuotes)
        for (const other of firstOf.values()) {
          if (tellers[other.at]!.report === report) continue;
          const { share, words: common } = alikeness(statement, other.statement, story.alignment.weigh);
          if (share >= ORIGIN.quotedShare && common >= ORIGIN.quotedWords) join(other.at, at, reason);
        }
      firstOf.set(words, { at, statement });
    }
  });
}

function byPassage(tellers: readonly Teller[], ties: Ties, join: Join): void {
  const inReport = Map.groupBy(tellers.keys(), (i) => tellers[i]!.report);
  tellers.forEach(({ report, statements }, i) => {
    for (const [own, other] of ties.passagesOf(report)) {
      if (!inReport.has(other.report) || !statements.some((one) => overlaps(own, one))) continue;
      for (const j of inReport.get(other.report)!)
        if (tellers[j]!.statements.some((one) => overlaps(other, one))) join(i, j, 'they print the same passage');
    }
  });
}

function byCopy(tellers: readonly Teller[], ties: Ties, join: Join): void {
  const inReport = Map.groupBy(tellers.keys(), (i) => tellers[i]!.report);
  tellers.forEach(({ report, speaker }, i) => {
    for (const other of ties.copiesOf(report))
      for (const j of inReport.get(other) ?? [])
        if (speaker === null || tellers[j]!.speaker === null) join(i, j, 'they are versions of one text');
  });
}

/**
 * The voices of a claim that are one origin, grouped, and why: the same speaker or body, words passed through the same medium,
 * the same printed passage, versions of one copy.
 */
export function origins(tellers: readonly Teller[], story: Story, ties: Ties): { groups: Teller[][]; why: string[] } {
  const union = new Union(tellers.length);
  const why: string[] = [];
  const join: Join = (a, b, reason) => {
    const [x, y] = [tellers[Math.min(a, b)]!, tellers[Math.max(a, b)]!];
    if (union.join(a, b) && x.report !== y.report)
      why.push(`${outletOf(x.report, story)} and ${outletOf(y.report, story)} count once: ${reason}.`);
  };
  bySpeaker(tellers, ties, join);
  byMedium(tellers, join);
  byReport(tellers, join);
  byQuote(tellers, story, join);
  byPassage(tellers, ties, join);
  byCopy(tellers, ties, join);
  const groups = [...Map.groupBy(tellers.keys(), (i) => union.find(i)).values()];
  return { groups: groups.map((group) => group.map((i) => tellers[i]!)), why };
}
