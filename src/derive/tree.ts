import type { Tree, TreeEdge, TreeNode } from '../model/copies.ts';
import { lostOriginals } from './lost-originals.ts';
import type { LostOriginal } from './lost-originals.ts';
import type { Related } from './relate.ts';
import { nearest, withoutCircles } from './without-circles.ts';
import type { Witness } from './witness.ts';

/** Label of a lost text, as a person would call it. */
function labelOf({ kind, name, relay }: LostOriginal): string {
  if (name !== null) return kind === 'agency' ? `${name} text nobody gave us` : `${name}: a report nobody gave us`;
  return relay === null ? 'a text nobody gave us' : `a text that ${relay} passed on`;
}

/** Edges from source to copy where one report took from another. */
function direct(all: readonly Related[]): TreeEdge[] {
  return all.flatMap(({ pair, evidence }): TreeEdge[] => {
    if (pair.direction !== 'a-from-b' && pair.direction !== 'b-from-a') return [];
    const [from, to] = pair.direction === 'a-from-b' ? [pair.b, pair.a] : [pair.a, pair.b];
    // First what is shared, then what speaks for the direction; what was outweighed stays in the pair.
    const known = new Set(evidence.map((e) => e.why));
    const shared = pair.why.filter((why) => !known.has(why));
    const reasons = evidence.filter((e) => e.for === pair.direction);
    const stated = reasons.some((e) => e.by.startsWith('direction/named-'));
    const why = [...shared, ...reasons.map((e) => e.why)];
    return [{ from, to, confidence: pair.confidence, ...(stated ? { stated } : {}), why, by: 'tree/taken-from' }];
  });
}

/**
 * Who took text from whom: a graph without circles over reports, agencies, media and lost originals. A report that mixes has
 * several parents.
 *
 * @param agencies names of all known agencies
 */
export function tree(
  all: readonly Related[],
  witnesses: ReadonlyMap<string, Witness>,
  agencies: ReadonlySet<string>,
): Tree {
  const nodes: TreeNode[] = [...witnesses.values()].map(({ wording }) => ({
    id: wording.id,
    kind: 'report',
    label: wording.text.outlet.name ?? wording.text.report.ref,
  }));
  const edges = nearest(withoutCircles(direct(all)));
  let unnamed = 0;
  const lost: TreeEdge[] = [];
  const known = new Set<string>();
  const isNew = (from: string, to: string): boolean => known.size < known.add(`${from}\t${to}`).size;
  for (const original of lostOriginals(all, witnesses, agencies)) {
    const id = original.name === null ? `lost:${++unnamed}` : `${original.kind}:${original.name}`;
    // Its own report may lie before us: then it is the source already.
    const given = (to: string): boolean =>
      original.kind === 'medium' && edges.some((e) => e.to === to && witnesses.get(e.from)!.medium === original.name);
    const reports = original.reports.filter((report) => !given(report));
    if (reports.length > 0 && !nodes.some((node) => node.id === id))
      nodes.push({ id, kind: original.kind, label: labelOf(original) });
    for (const to of reports)
      if (isNew(id, to))
        lost.push({
          from: id,
          to,
          confidence: original.confidence,
          ...(original.name !== null && witnesses.get(to)!.agencies.includes(original.name) ? { stated: true } : {}),
          why: original.why.get(to) ?? [],
          by: 'tree/lost-original',
        });
  }
  for (const { wording, agencies } of witnesses.values())
    for (const agency of agencies) {
      const id = `agency:${agency}`;
      const given = edges.some((e) => e.to === wording.id && witnesses.get(e.from)!.medium === agency);
      if (given || !isNew(id, wording.id)) continue;
      if (!nodes.some((node) => node.id === id))
        nodes.push({ id, kind: 'agency', label: `${agency} text nobody gave us` });
      lost.push({
        from: id,
        to: wording.id,
        confidence: 0.8,
        stated: true,
        why: [`it credits ${agency}`],
        by: 'tree/credited',
      });
    }
  const order = (x: TreeEdge, y: TreeEdge): number => (x.from + x.to < y.from + y.to ? -1 : 1);
  return { nodes, edges: [...edges, ...nearest(lost)].sort(order) };
}
