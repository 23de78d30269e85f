import type { Scan } from './scan-all.ts';
import type { PairRow } from './work.ts';

/** Counts of what was written. */
export class Tally {
  pairs: number;
  sameId = 0;
  private readonly before: number;
  private readonly relations = { 'same-copy': 0, 'partly-derived': 0 };
  private readonly parent = new Map<string, string>();

  /** @param before pairs that an earlier run wrote */
  constructor(before = 0) {
    this.pairs = before;
    this.before = before;
  }

  private find(id: string): string {
    let root = id;
    for (let up = this.parent.get(root); up !== undefined && up !== root; up = this.parent.get(root)) root = up;
    this.parent.set(id, root);
    return root;
  }

  add({ a, b, relation }: PairRow): void {
    this.pairs++;
    if (relation !== 'independent') this.relations[relation]++;
    const [x, y] = [this.find(a), this.find(b)];
    this.parent.set(x, x);
    this.parent.set(y, x);
  }

  /** Reports that stand in a pair, in how many groups, and the largest of them; of this run. */
  groups(): { readonly groups: number; readonly reports: number; readonly largest: number } {
    const sizes = new Map<string, number>();
    for (const id of this.parent.keys()) {
      const root = this.find(id);
      sizes.set(root, (sizes.get(root) ?? 0) + 1);
    }
    return { groups: sizes.size, reports: this.parent.size, largest: Math.max(0, ...sizes.values()) };
  }

  words(): string {
    const { groups, reports, largest } = this.groups();
    const { 'same-copy': same, 'partly-derived': partly } = this.relations;
    const earlier = this.before > 0 ? ` (and ${String(this.before)} written before)` : '';
    return `${String(this.pairs - this.before)} pairs${earlier}: ${String(same)} same copy, ${String(partly)} partly derived; ${String(reports)} reports in ${String(groups)} groups, the largest of ${String(largest)}`;
  }
}

/** What became of the input, in a few lines; the counts add up: lines = blank + skipped + reports. */
export function summaryText(scan: Scan, tally: Tally): string {
  const { lines, skippedCount, gathered } = scan;
  const { count } = gathered;
  const blank = lines - skippedCount - count;
  const sameId = tally.sameId > 0 ? `, ${String(tally.sameId)} of them left out: their id stood before` : '';
  return [
    `${String(lines)} lines: ${String(count)} reports${sameId}, ${String(skippedCount)} skipped, ${String(blank)} blank`,
    tally.words(),
    gathered.postings.mask === 0
      ? 'every run of five words was indexed'
      : `one run of five words in ${String(gathered.postings.mask + 1)} was indexed: passages of fewer than some 30 words may be missed`,
    '',
  ].join('\n');
}
