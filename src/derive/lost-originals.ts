import type { Related } from './relate.ts';
import { lostOriginals as limits } from './thresholds.ts';
import { Union } from './union.ts';
import type { Witness } from './witness.ts';
import { namesApart } from './wording.ts';

/** A text that nobody gave us, behind several reports. */
export interface LostOriginal {
  readonly kind: 'agency' | 'medium' | 'lost';
  /** Name of the agency or medium; `null` when nobody names it. */
  readonly name: string | null;
  /** An agency that passed it on, where nobody says who wrote it. */
  readonly relay: string | null;
  readonly reports: readonly string[];
  /** Reasons, report by report: those of the pairs it belongs to. */
  readonly why: ReadonlyMap<string, readonly string[]>;
  readonly confidence: number;
}

interface Branch {
  readonly related: Related;
  readonly name: string | null;
  /** The name is that of a medium both name for the matter, not a credit for the text. */
  readonly byMatter: boolean;
  /** Related by a quote alone: then the words round it say nothing of where the rest comes from. */
  readonly byQuote: boolean;
}

/** Relations that rest on a quote. */
const QUOTE_ALONE = new Set(['relation/private-words', 'relation/same-editing', 'relation/same-framing']);

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
    const { related, name, byQuote } = branches[n]!;
    if (byQuote) {
      const twin = mine.find((m) => m < n && branches[m]!.byQuote && branches[m]!.name === name);
      if (twin !== undefined) union.join(twin, n);
      continue;
    }
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
 * Whose text it was: the agency that one of the reports credits. A medium that reports name for the matter ("first reported
 * by …") wrote it only where every pair names the same one.
 */
function nameOf(members: readonly Branch[]): string | null {
  const credited = members.find((m) => m.name !== null && !m.byMatter)?.name;
  if (credited !== undefined) return credited;
  const names = new Set(members.map((m) => m.name));
  return names.size === 1 ? members[0]!.name : null;
}

/** Of more than this many reports that share the text only the first are named. */
const NAMED = 3;

/** Credits are told report by report, not pair by pair. */
const TOLD_OTHERWISE = new Set(['direction/agency-credit', 'direction/two-outlets']);

/** Why a report goes back to the text behind these pairs: what it shares with whom, who is credited, and what else was found. */
function reasons(
  members: readonly Branch[],
  id: string,
  name: string | null,
  witnesses: ReadonlyMap<string, Witness>,
): string[] {
  const own = members
    .map(({ related }) => related)
    .filter(({ pair }) => pair.a === id || pair.b === id)
    .sort((x, y) => y.shared.prose - x.shared.prose);
  const self = witnesses.get(id)!;
  const other = ({ pair }: Related): Witness => witnesses.get(pair.a === id ? pair.b : pair.a)!;
  const label = (witness: Witness): string => namesApart(self.wording, witness.wording)[1];
  const credits = (witness: Witness): boolean => name !== null && witness.agencies.includes(name);
  const shares = own
    .filter(({ shared }) => shared.prose > 0)
    .slice(0, NAMED)
    .map((related) => `${related.shared.prose} words outside quotes are the same in ${label(other(related))}`);
  const creditor = own.map(other).find(credits);
  const credit = credits(self) ? [`it credits ${name}`] : creditor ? [`${label(creditor)} credits ${name}`] : [];
  const found = own.flatMap(({ evidence }) =>
    evidence.filter((e) => e.for === 'common-ancestor' && !TOLD_OTHERWISE.has(e.by)).map((e) => e.why),
  );
  return [...new Set([...credit, ...shares, ...found])];
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
      const byQuote = QUOTE_ALONE.has(related.pair.by);
      const [x, y] = [witnesses.get(a)!, witnesses.get(b)!];
      // A credit is for the text: of a quote alone it says something only where both reports have it.
      const agency = byQuote ? (x.agencies.find((one) => y.agencies.includes(one)) ?? null) : agencyOf(x, y);
      const name = byQuote ? (third?.name ?? agency) : (agency ?? third?.name ?? null);
      return { related, name, byMatter: !byQuote && agency === null && name !== null, byQuote };
    });
  const union = new Union(branches.length);
  const ofReport = new Map<string, number[]>();
  branches.forEach(({ related: { pair } }, n) => {
    for (const id of [pair.a, pair.b]) ofReport.set(id, [...(ofReport.get(id) ?? []), n]);
  });
  for (const [id, mine] of ofReport) joinTraces(id, branches, mine, witnesses.get(id)!.wording.mask.length, union);
  return union.groups().map((group) => {
    const members = group.map((i) => branches[i]!);
    const name = nameOf(members);
    const reports = [...new Set(members.flatMap(({ related: { pair } }) => [pair.a, pair.b]))].sort();
    const relay =
      members
        .flatMap(({ related: { pair } }) => [pair.a, pair.b])
        .flatMap((id) => witnesses.get(id)!.relays)
        .sort()[0] ?? null;
    return {
      kind: name === null ? 'lost' : agencies.has(name) ? 'agency' : 'medium',
      name,
      relay: name === null ? relay : null,
      reports,
      why: new Map(reports.map((id) => [id, reasons(members, id, name, witnesses)])),
      confidence: Math.max(...members.map(({ related }) => related.pair.confidence)),
    };
  });
}
