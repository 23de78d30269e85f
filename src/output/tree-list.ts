import type { Tree, TreeEdge, TreeNode } from '../model/copies.ts';

/** A node of the tree where a list names it: under one of its sources, or at the top. */
export interface TreeItem {
  readonly node: TreeNode;
  /** The edge from the source that it is listed under; `null` at the top. */
  readonly edge: TreeEdge | null;
  /** Its other sources: two or more in all is mixed parentage. */
  readonly others: readonly TreeNode[];
  /** Named before with all below it; empty below here. */
  readonly again: boolean;
  readonly below: readonly TreeItem[];
}

/**
 * The tree of copies as a list: each source with those that took from it. A node of several sources stands under each of
 * them, what is below it only once. Nodes without an edge are left out.
 */
export function treeList({ nodes, edges }: Tree): readonly TreeItem[] {
  const at = new Map(nodes.map((node) => [node.id, node]));
  const known = edges.filter((edge) => at.has(edge.from) && at.has(edge.to));
  const down = Map.groupBy(known, (edge) => edge.from);
  const up = Map.groupBy(known, (edge) => edge.to);
  const seen = new Set<string>();
  const item = (node: TreeNode, edge: TreeEdge | null): TreeItem => {
    const again = seen.has(node.id);
    seen.add(node.id);
    return {
      node,
      edge,
      others: (up.get(node.id) ?? []).filter((one) => one !== edge).map((one) => at.get(one.from)!),
      again,
      below: again ? [] : (down.get(node.id) ?? []).map((one) => item(at.get(one.to)!, one)),
    };
  };
  const roots = nodes.filter((node) => down.has(node.id) && !up.has(node.id)).map((node) => item(node, null));
  // A circle, which must not be, has no top: its first node stands for one.
  const rest: TreeItem[] = [];
  for (const node of nodes)
    if (!seen.has(node.id) && (down.has(node.id) || up.has(node.id))) rest.push(item(node, null));
  return [...roots, ...rest];
}
