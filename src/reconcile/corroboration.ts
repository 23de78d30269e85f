import type { ClaimStatus, OriginCount } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import type { ClaimWork, StatementWork } from '../align/index.ts';
import { listed, outletOf, type Story } from './comparer.ts';
import { surelyApart } from './evidence/surely-apart.ts';
import { origins, tellersOf, viaOf, type Teller, type Ties } from './tellers.ts';

/** Who told a claim, how many that makes, and why. */
export interface Corroboration {
  readonly origins: OriginCount;
  readonly parties: readonly string[];
  readonly status: ClaimStatus;
  readonly why: readonly string[];
  /** Origin id of a statement's span, for the readings of differences. */
  readonly originOf: (span: Span) => string | null;
}

/** Lines that say which voices are one; more of them say nothing new. */
const MOST_REASONS = 5;

const meets = (span: Span, { span: own }: StatementWork): boolean =>
  span.report === own.report && span.start < own.end && span.end > own.start;

function statusOf({ min, max }: { min: number; max: number }, attributed: boolean): ClaimStatus {
  if (min > 1) return 'multiple-origins';
  if (!attributed) return 'unattributed';
  return max === 1 ? 'single-origin' : 'origin-unclear';
}

/**
 * Counts the independent origins of one claim. A report's own voice names no origin: it can add one (`max`), it never surely
 * does. `min` counts voices that are named, are nobody else's and surely tell the same in other words ({@link surelyApart}).
 */
export function corroborate(claim: ClaimWork, story: Story, ties: Ties): Corroboration {
  const tellers = tellersOf(claim);
  const { groups, why } = origins(tellers, story, ties);
  const labels = groups.map((group) => labelOf(group, story));
  const max = Math.max(1, groups.length);
  const min = Math.min(max, Math.max(1, surelyApart(groups, story, ties)));
  const told = groups.length > 1 ? [`Told by ${listed(labels.map((label) => label.text))}.`] : [];
  const idOf = new Map(groups.flatMap((group, i) => group.map((teller) => [teller, labels[i]!.id] as const)));
  return {
    origins: { min, max, ids: labels.map((label) => label.id).sort() },
    parties: partiesOf(claim, story),
    status: statusOf(
      { min, max },
      tellers.some((teller) => teller.speaker !== null),
    ),
    why: [...why.slice(0, MOST_REASONS), ...told, ...wouldChange(groups, min, story)],
    originOf: (span) => {
      const teller = tellers.find(({ statements }) => statements.some((statement) => meets(span, statement)));
      return teller === undefined ? null : (idOf.get(teller) ?? null);
    },
  };
}

/** What would change the count: who gives no source, and what one more source would do. */
function wouldChange(groups: readonly (readonly Teller[])[], min: number, story: Story): string[] {
  const reports = new Set(groups.flat().map(({ report }) => report));
  if (reports.size < 2 || min > 1) return [];
  if (groups.length === 1) return ['A first-hand source of its own in any of them would make it two.'];
  const silent = groups.filter((group) => group.every(({ speaker }) => speaker === null));
  const outlets = [...new Set(silent.map((group) => outletOf(group.map(({ report }) => report).sort()[0]!, story)))];
  if (outlets.length === 0)
    return [
      'They may still have it from one place: it is two for sure when two named first-hand sources tell it alike.',
    ];
  const one = outlets.length === 1;
  return [
    `${listed(outlets)} ${one ? 'gives' : 'give'} no source: it is two for sure when ${one ? 'it names' : 'one of them names'} a first-hand one of its own.`,
  ];
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
    if (id === null || id === undefined) continue;
    const party = story.annotated.get(statement.span.report)?.entities.find((entity) => entity.id === id)?.party;
    if (party !== undefined) out.add(party);
  }
  return [...out].sort();
}
