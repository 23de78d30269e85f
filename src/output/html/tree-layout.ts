import type { Tree, TreeEdge, TreeNode } from '../../model/copies.ts';

export interface PlacedNode {
  readonly node: TreeNode;
  readonly layer: number;
  readonly row: number;
  /** Number of sources: two or more is mixed parentage. */
  readonly parents: number;
}

export interface TreeLayout {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly TreeEdge[];
  readonly layers: number;
  readonly rows: number;
}

/** Layer of each node: one right of its rightmost source. A cycle, which must not be, ends the walk. */
function layersOf(nodes: readonly TreeNode[], edges: readonly TreeEdge[]): Map<string, number> {
  const layer = new Map(nodes.map((node) => [node.id, 0]));
  for (let round = 0; round < nodes.length; round++) {
    let moved = false;
    for (const { from, to } of edges) {
      const wanted = (layer.get(from) ?? 0) + 1;
      if (wanted > (layer.get(to) ?? 0) && wanted < nodes.length) {
        layer.set(to, wanted);
        moved = true;
      }
    }
    if (!moved) break;
  }
  return layer;
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

/**
 * Sources left, takers right. Inside a layer a node stands near the mean row of its neighbours, so that few lines
 * cross. Nodes without an edge are left out: they have nothing to show.
 */
export function treeLayout(tree: Tree): TreeLayout {
  const edges = tree.edges.filter(
    (edge) => tree.nodes.some((node) => node.id === edge.from) && tree.nodes.some((node) => node.id === edge.to),
  );
  const nodes = tree.nodes.filter((node) => edges.some((edge) => edge.from === node.id || edge.to === node.id));
  const layer = layersOf(nodes, edges);
  const depth = Math.max(0, ...layer.values());
  const columns = Array.from({ length: depth + 1 }, (_, i) => nodes.filter((node) => layer.get(node.id) === i));
  const row = new Map<string, number>();
  for (const column of columns) column.forEach((node, i) => row.set(node.id, i));
  for (let sweep = 0; sweep < 8; sweep++)
    for (const column of sweep % 2 === 0 ? columns : columns.toReversed()) {
      const pull = new Map(
        column.map((node) => {
          const near = edges.flatMap((edge) =>
            edge.to === node.id ? [row.get(edge.from)!] : edge.from === node.id ? [row.get(edge.to)!] : [],
          );
          return [node.id, near.length > 0 ? mean(near) : row.get(node.id)!] as const;
        }),
      );
      column.sort((a, b) => pull.get(a.id)! - pull.get(b.id)! || (a.label < b.label ? -1 : 1));
      column.forEach((node, i) => row.set(node.id, i));
    }
  const rows = Math.max(0, ...columns.map((column) => column.length));
  return {
    nodes: columns.flatMap((column, i) =>
      column.map((node, j) => ({
        node,
        layer: i,
        // Short columns stand in the middle.
        row: j + (rows - column.length) / 2,
        parents: edges.filter((edge) => edge.to === node.id).length,
      })),
    ),
    edges,
    layers: columns.length,
    rows,
  };
}
