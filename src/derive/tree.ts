import type { Tree, TreeEdge, TreeNode } from '../model/copies.ts';
import { lostOriginals } from './lost-originals.ts';
import type { LostOriginal } from './lost-originals.ts';
import type { Related } from './relate.ts';
import type { Witness } from './witness.ts';

/** Label of a lost text, as a person would call it. */
const labelOf = ({ kind, name }: LostOriginal): string =>
  name === null
    ? 'a text nobody gave us'
    : kind === 'agency'
      ? `${name} text nobody gave us`
      : `${name}: a report nobody gave us`;

/** Edges from source to copy where one report took from another. */
function direct(all: readonly Related[]): TreeEdge[] {
  return all.flatMap(({ pair, evidence }): TreeEdge[] => {
    if (pair.direction !== 'a-from-b' && pair.direction !== 'b-from-a') return [];
    const [from, to] = pair.direction === 'a-from-b' ? [pair.b, pair.a] : [pair.a, pair.b];
    const why = evidence.filter((e) => e.for === pair.direction).map((e) => e.why);
    return [{ from, to, confidence: pair.confidence, why, by: 'tree/taken-from' }];
  });
}

/** Whether one can go from a node to another along the edges. */
function reaches(edges: readonly TreeEdge[], from: string, to: string): boolean {
  const open = [from];
  const seen = new Set(open);
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === to) return true;
    for (const edge of edges)
      if (edge.from === node && !seen.has(edge.to)) {
        seen.add(edge.to);
        open.push(edge.to);
      }
  }
  return false;
}

/** A report never comes from its own copy: of a circle the least sure edge is left out. */
function withoutCircles(edges: readonly TreeEdge[]): TreeEdge[] {
  const out: TreeEdge[] = [];
  const sorted = [...edges].sort((x, y) => y.confidence - x.confidence || (x.from + x.to < y.from + y.to ? -1 : 1));
  for (const edge of sorted) if (!reaches(out, edge.to, edge.from)) out.push(edge);
  return out;
}

/** A copy of a copy has the first text anyway: only the nearest source is shown. */
const nearest = (edges: readonly TreeEdge[]): TreeEdge[] =>
  edges.filter(
    (edge) =>
      !reaches(
        edges.filter((other) => other !== edge),
        edge.from,
        edge.to,
      ),
  );

/**
 * Who took text from whom: a graph without circles over reports, agencies, media and lost originals. A report that mixes has
 * several parents.
 */
export function tree(all: readonly Related[], witnesses: ReadonlyMap<string, Witness>): Tree {
  const nodes: TreeNode[] = [...witnesses.values()].map(({ wording }) => ({
    id: wording.id,
    kind: 'report',
    label: wording.text.outlet.name ?? wording.text.report.ref,
  }));
  const edges = nearest(withoutCircles(direct(all)));
  let unnamed = 0;
  const lost: TreeEdge[] = [];
  for (const original of lostOriginals(all, witnesses)) {
    const id = original.name === null ? `lost:${++unnamed}` : `${original.kind}:${original.name}`;
    if (!nodes.some((node) => node.id === id)) nodes.push({ id, kind: original.kind, label: labelOf(original) });
    for (const to of original.reports)
      if (!lost.some((edge) => edge.from === id && edge.to === to))
        lost.push({ from: id, to, confidence: original.confidence, why: original.why, by: 'tree/lost-original' });
  }
  for (const { wording, agencies } of witnesses.values())
    for (const agency of agencies) {
      const id = `agency:${agency}`;
      if (lost.some((edge) => edge.from === id && edge.to === wording.id)) continue;
      if (!nodes.some((node) => node.id === id))
        nodes.push({ id, kind: 'agency', label: `${agency} text nobody gave us` });
      lost.push({ from: id, to: wording.id, confidence: 0.8, why: [`credits ${agency}`], by: 'tree/credited' });
    }
  const order = (x: TreeEdge, y: TreeEdge): number => (x.from + x.to < y.from + y.to ? -1 : 1);
  return { nodes, edges: [...edges, ...nearest(lost)].sort(order) };
}
