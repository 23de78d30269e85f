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
    const why = evidence.filter((e) => e.for === pair.direction).map((e) => e.why);
    return [{ from, to, confidence: pair.confidence, why, by: 'tree/taken-from' }];
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
    if (!nodes.some((node) => node.id === id)) nodes.push({ id, kind: original.kind, label: labelOf(original) });
    for (const to of original.reports)
      if (isNew(id, to))
        lost.push({
          from: id,
          to,
          confidence: original.confidence,
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
      lost.push({ from: id, to: wording.id, confidence: 0.8, why: [`credits ${agency}`], by: 'tree/credited' });
    }
  const order = (x: TreeEdge, y: TreeEdge): number => (x.from + x.to < y.from + y.to ? -1 : 1);
  return { nodes, edges: [...edges, ...nearest(lost)].sort(order) };
}
