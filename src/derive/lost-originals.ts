import type { Related } from './relate.ts';
import { lostOriginals as limits } from './thresholds.ts';
import { Union } from './union.ts';
import type { Witness } from './witness.ts';

/** A text that nobody gave us, behind several reports. */
export interface LostOriginal {
  readonly kind: 'agency' | 'medium' | 'lost';
  /** Name of the agency or medium; `null` when nobody names it. */
  readonly name: string | null;
  readonly reports: readonly string[];
  readonly why: readonly string[];
  readonly confidence: number;
}

interface Branch {
  readonly related: Related;
  readonly name: string | null;
}

function agencyOf(a: Witness, b: Witness): string | null {
  const both = a.agencies.filter((name) => b.agencies.includes(name));
  return both[0] ?? a.agencies[0] ?? b.agencies[0] ?? null;
}

const rangesIn = ({ pair, shared }: Related, report: string): (readonly [number, number])[] =>
  shared.blocks.map((block) => (pair.a === report ? block.a : block.b));

function meet(x: readonly (readonly [number, number])[], y: readonly (readonly [number, number])[]): number {
  let n = 0;
  for (const [s, e] of x) for (const [t, f] of y) n += Math.max(0, Math.min(e, f) - Math.max(s, t));
  return n;
}

/** Two pairs go back to one lost text when they share a report and meet in the same words of it. */
function sameText(x: Branch, y: Branch): boolean {
  if (x.name !== null && y.name !== null && x.name !== y.name) return false;
  const shared = [x.related.pair.a, x.related.pair.b].filter(
    (id) => id === y.related.pair.a || id === y.related.pair.b,
  );
  return shared.some((id) => meet(rangesIn(x.related, id), rangesIn(y.related, id)) >= limits.commonWords);
}

/**
 * Lost originals: where each of two reports has words that the other lacks, neither is the source, so a third text is. Pairs
 * that meet in the same words go back to the same one; a report can draw on several.
 */
export function lostOriginals(all: readonly Related[], witnesses: ReadonlyMap<string, Witness>): LostOriginal[] {
  const branches = all
    .filter(({ pair }) => pair.relation !== 'independent' && pair.direction === 'common-ancestor')
    .map((related): Branch => {
      const { a, b } = related.pair;
      const third = related.evidence.find(
        (e) => e.by === 'direction/third-medium' || e.by === 'relation/private-words',
      );
      return { related, name: agencyOf(witnesses.get(a)!, witnesses.get(b)!) ?? third?.name ?? null };
    });
  const union = new Union(branches.length);
  branches.forEach((x, i) => {
    for (let j = i + 1; j < branches.length; j++) if (sameText(x, branches[j]!)) union.join(i, j);
  });
  return union.groups().map((group) => {
    const members = group.map((i) => branches[i]!);
    const name = members.find((m) => m.name !== null)?.name ?? null;
    const isAgency = [...witnesses.values()].some((w) => w.agencies.includes(name ?? ''));
    return {
      kind: name === null ? 'lost' : isAgency ? 'agency' : 'medium',
      name,
      reports: [...new Set(members.flatMap(({ related: { pair } }) => [pair.a, pair.b]))].sort(),
      why: [
        ...new Set(
          members.flatMap(({ related }) =>
            related.evidence.filter((e) => e.for === 'common-ancestor').map((e) => e.why),
          ),
        ),
      ],
      confidence: Math.max(...members.map(({ related }) => related.pair.confidence)),
    };
  });
}
