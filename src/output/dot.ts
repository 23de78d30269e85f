import type { TreeEdge, TreeNode } from '../model/copies.ts';
import type { Dossier } from '../model/dossier.ts';
import { labelOf, lookUp } from './look-up.ts';
import type { Output } from './output.ts';
import { nodeWords, oneLine } from './words.ts';

/** A quoted string of the DOT language: only the quote is special to it, the backslash is to labels. */
const quotedText = (text: string): string =>
  `"${oneLine(text.toWellFormed()).replace(/\\/gu, '\\\\').replace(/"/gu, '\\"')}"`;

/** Hollow and dashed: nobody gave us this source. Double frame: several sources. */
function shapeOf(node: TreeNode, parents: number): string {
  if (node.kind === 'report') return parents > 1 ? 'shape=box, peripheries=2' : 'shape=box';
  return 'shape=ellipse, style=dashed';
}

function write(dossier: Dossier): string {
  const look = lookUp(dossier);
  const { nodes, edges } = dossier.copies.tree;
  const parents = (node: TreeNode): number => edges.filter((edge) => edge.to === node.id).length;
  const node = (one: TreeNode): string =>
    `  ${quotedText(one.id)} [label=${quotedText(labelOf(look, one))}, tooltip=${quotedText(nodeWords[one.kind])}, ${shapeOf(one, parents(one))}];`;
  const edge = (one: TreeEdge): string =>
    `  ${quotedText(one.from)} -> ${quotedText(one.to)} [style=${one.stated === true ? 'solid' : 'dashed'}, tooltip=${quotedText(one.why.join('; '))}];`;
  return [
    'digraph copies {',
    '  rankdir=LR;',
    '  node [fontname="sans-serif", fontsize=11];',
    '  // Boxes: reports. Ellipses: sources that nobody gave us. Solid: the text names its source. Dashed: inferred.',
    ...nodes.map(node),
    ...edges.map(edge),
    '}',
    '',
  ].join('\n');
}

/** The tree of copies for Graphviz. */
export const dot: Output = {
  name: 'dot',
  about: 'the tree of copies for Graphviz (dot -Tsvg)',
  mediaType: 'text/vnd.graphviz',
  write,
};
