import type { Related } from './relate.ts';
import { lostOriginals as limits } from './thresholds.ts';
import { Union } from './union.ts';
import type { Witness } from './witness.ts';

/** A text that nobody gave us, behind several reports. */
export interface LostOriginal {
  readonly kind: 'agency' | 'medium' | 'lost';
  /** Name of the agency or medium; `null` when nobody names it. */
  readonly name: string | null;
  /** An agency that passed it on, where nobody says who wrote it. */
  readonly relay: string | null;
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

/** What of a report goes back to one lost text: its words, and a pair that shows it. */
interface Trace {
  name: string | null;
  readonly words: Uint8Array;
  readonly branch: number;
}

/** Joins the pairs of one report that meet in the same words of it, unless they name different agencies. */
function joinTraces(
  report: string,
  branches: readonly Branch[],
  mine: readonly number[],
  size: number,
  union: Union,
): void {
  const traces: Trace[] = [];
  for (const n of mine) {
    const { related, name } = branches[n]!;
    const ranges = rangesIn(related, report);
    const common = (trace: Trace): number =>
      ranges.reduce((sum, [from, to]) => sum + trace.words.subarray(from, to).reduce((x, y) => x + y, 0), 0);
    const same = traces.find(
      (t) => (t.name === null || name === null || t.name === name) && common(t) >= limits.commonWords,
    );
    const trace = same ?? { name, words: new Uint8Array(size), branch: n };
    if (same) union.join(same.branch, n);
    else traces.push(trace);
    trace.name ??= name;
    for (const [from, to] of ranges) trace.words.fill(1, from, to);
  }
}

/**
 * Lost originals: where each of two reports has words that the other lacks, neither is the source, so a third text is. Pairs
 * that meet in the same words go back to the same one; a report can draw on several.
 */
export function lostOriginals(
  all: readonly Related[],
  witnesses: ReadonlyMap<string, Witness>,
  agencies: ReadonlySet<string>,
): LostOriginal[] {
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
  const ofReport = new Map<string, number[]>();
  branches.forEach(({ related: { pair } }, n) => {
    for (const id of [pair.a, pair.b]) ofReport.set(id, [...(ofReport.get(id) ?? []), n]);
  });
  for (const [id, mine] of ofReport) joinTraces(id, branches, mine, witnesses.get(id)!.wording.mask.length, union);
  return union.groups().map((group) => {
    const members = group.map((i) => branches[i]!);
    const name = members.find((m) => m.name !== null)?.name ?? null;
    const relay =
      members
        .flatMap(({ related: { pair } }) => [pair.a, pair.b])
        .flatMap((id) => witnesses.get(id)!.relays)
        .sort()[0] ?? null;
    return {
      kind: name === null ? 'lost' : agencies.has(name) ? 'agency' : 'medium',
      name,
      relay: name === null ? relay : null,
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
