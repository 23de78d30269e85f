import type { ClaimStatus, OriginCount } from '../model/claim.ts';
import type { Passage } from '../model/copies.ts';
import type { Span } from '../model/span.ts';
import type { ClaimWork, StatementWork } from '../align/index.ts';
import { listed, outletOf, type Story } from './comparer.ts';
import { alikeness } from './alikeness.ts';
import { isNamed, maybeSame } from './speakers.ts';
import { ORIGIN } from './thresholds.ts';

/** Who told a claim, how many that makes, and why. */
export interface Corroboration {
  readonly origins: OriginCount;
  readonly parties: readonly string[];
  readonly status: ClaimStatus;
  readonly why: readonly string[];
  /** Origin id of a statement's span, for the readings of differences. */
  readonly originOf: (span: Span) => string | null;
}

/** One voice in one report: a speaker, or the report's own. */
interface Teller {
  readonly report: string;
  readonly speaker: string | null;
  readonly statements: StatementWork[];
}

const overlaps = (span: Span, statement: StatementWork): boolean =>
  span.report === statement.span.report && span.start < statement.span.end && span.end > statement.span.start;

/** Passages by pair of reports, so that a claim looks only at those of its own reports. */
export function passageIndex(passages: readonly Passage[]): (a: string, b: string) => readonly Passage[] {
  const index = new Map<string, Passage[]>();
  for (const passage of passages) {
    const key = [passage.a.report, passage.b.report].sort().join(' ');
    const list = index.get(key);
    if (list) list.push(passage);
    else index.set(key, [passage]);
  }
  return (a, b) => index.get([a, b].sort().join(' ')) ?? [];
}

function tellersOf(claim: ClaimWork): Teller[] {
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

const viaOf = (teller: Teller): Set<string> => new Set(teller.statements.flatMap((s) => s.attribution?.via ?? []));

/** Whether two reports quote nearly the same words: one utterance, even where they name its speaker differently. */
function sayTheSame(a: Teller, b: Teller, story: Story): boolean {
  const quoted = (teller: Teller): StatementWork[] =>
    teller.statements.filter((one) => one.attribution !== null && one.attribution.type !== 'indirect');
  return quoted(a).some((x) =>
    quoted(b).some((y) => {
      const { share, words } = alikeness(x, y, story.alignment.weigh);
      return share >= ORIGIN.quotedShare && words >= ORIGIN.quotedWords;
    }),
  );
}

/** Why two tellers are one origin, or `null` when nothing joins them. */
function joined(a: Teller, b: Teller, passages: readonly Passage[], sameCopy: boolean, story: Story): string | null {
  if (a.speaker !== null && b.speaker !== null && maybeSame(a.speaker, b.speaker, story.speakers))
    return `both have it from ${a.speaker}`;
  if ([...viaOf(a)].some((medium) => viaOf(b).has(medium))) return `both have it through ${[...viaOf(a)][0]}`;
  if (a.report === b.report) return a.speaker === null || b.speaker === null ? 'one report tells it twice' : null;
  if (sayTheSame(a, b, story)) return 'they quote the same words';
  const copied = passages.some((passage) =>
    [passage.a, passage.b].every((span) =>
      [a, b].some((teller) => teller.statements.some((statement) => overlaps(span, statement))),
    ),
  );
  if (copied) return 'they print the same passage';
  if (sameCopy && (a.speaker === null || b.speaker === null)) return 'they are versions of one text';
  return null;
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
  join(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)];
    this.parent[Math.max(x, y)] = Math.min(x, y);
  }
}

/**
 * Counts the independent origins of one claim. Joined to one: the same speaker or body, words passed through the same
 * medium, the same printed passage, versions of one copy. A report's own voice names no origin: it can add one (`max`),
 * it never surely does. `min` counts voices that are named, are nobody else's, and speak for different sides.
 */
export function corroborate(
  claim: ClaimWork,
  story: Story,
  passages: (a: string, b: string) => readonly Passage[],
): Corroboration {
  const tellers = tellersOf(claim);
  const union = new Union(tellers.length);
  const why: string[] = [];
  const copies = new Set(
    story.derived.copies.pairs
      .filter((pair) => pair.relation === 'same-copy')
      .map((pair) => [pair.a, pair.b].sort().join(' ')),
  );
  tellers.forEach((a, i) => {
    for (let j = i + 1; j < tellers.length; j++) {
      const b = tellers[j]!;
      if (union.find(i) === union.find(j)) continue;
      const reason = joined(
        a,
        b,
        a.report === b.report ? [] : passages(a.report, b.report),
        copies.has([a.report, b.report].sort().join(' ')),
        story,
      );
      if (reason === null) continue;
      union.join(i, j);
      if (a.report !== b.report)
        why.push(`${outletOf(a.report, story)} and ${outletOf(b.report, story)} count once: ${reason}.`);
    }
  });
  const roots = [...new Set(tellers.map((_, i) => union.find(i)))];
  const groups = roots.map((root) => tellers.filter((_, i) => union.find(i) === root));
  const sure = surelyApart(groups, story);
  const labels = groups.map((group) => labelOf(group, story));
  const max = Math.max(1, groups.length);
  const min = Math.min(max, Math.max(1, sure));
  const attributed = tellers.some((teller) => teller.speaker !== null);
  if (groups.length > 1) why.push(`Told by ${listed(labels.map((label) => label.text))}.`);
  return {
    origins: { min, max, ids: labels.map((label) => label.id).sort() },
    parties: partiesOf(claim, story),
    status:
      min > 1
        ? 'multiple-origins'
        : max === 1
          ? attributed
            ? 'single-origin'
            : 'unattributed'
          : attributed
            ? 'origin-unclear'
            : 'unattributed',
    why: why.slice(0, 6),
    originOf: (span) => {
      const at = tellers.findIndex((teller) => teller.statements.some((statement) => overlaps(span, statement)));
      return at < 0 ? null : labels[roots.indexOf(union.find(at))]!.id;
    },
  };
}

/** Groups with a named person or body, no two of which can be one or belong to one side; the others may be anybody. */
function surelyApart(groups: readonly (readonly Teller[])[], story: Story): number {
  const sure: string[] = [];
  const reports: string[] = [];
  for (const group of groups) {
    const named = group.find((teller) => isNamed(teller.statements[0]!.attribution));
    if (!named?.speaker) continue;
    if (sure.some((other) => maybeSame(other, named.speaker!, story.speakers)) || reports.includes(named.report))
      continue;
    if (
      !named.statements.some(
        (statement) => statement.attribution?.class === 'speech' && statement.attribution.type !== 'indirect',
      )
    )
      continue;
    sure.push(named.speaker);
    reports.push(named.report);
  }
  return sure.length;
}

function labelOf(group: readonly Teller[], story: Story): { id: string; text: string } {
  const speaker = group
    .map((teller) => teller.speaker)
    .filter((name) => name !== null)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0];
  if (speaker !== undefined) return { id: `speaker:${speaker}`, text: speaker };
  const medium = group.flatMap((teller) => [...viaOf(teller)]).sort()[0];
  if (medium !== undefined) return { id: `medium:${medium}`, text: medium };
  const report = group.map((teller) => teller.report).sort()[0]!;
  return { id: `report:${report}`, text: `${outletOf(report, story)} in its own words` };
}

function partiesOf(claim: ClaimWork, story: Story): string[] {
  const out = new Set<string>();
  for (const statement of claim.statements) {
    const id = statement.attribution?.entity;
    const party = story.annotated.get(statement.span.report)?.entities.find((entity) => entity.id === id)?.party;
    if (party !== undefined) out.add(party);
  }
  return [...out].sort();
}
