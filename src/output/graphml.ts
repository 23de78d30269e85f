import type { TreeEdge, TreeNode } from '../model/copies.ts';
import type { Dossier } from '../model/dossier.ts';
import { labelOf, lookUp } from './look-up.ts';
import type { LookUp } from './look-up.ts';
import type { Output } from './output.ts';
import { oneLine } from './words.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// XML 1.0 has no place for these, not even as a reference; `oneLine` takes the control characters out.
const NO_XML = /[\ufffe\uffff]/gu;

const escaped = (text: string): string =>
  oneLine(text.toWellFormed())
    .replace(NO_XML, '')
    .replace(/[&<>"]/gu, (mark) => ENTITIES[mark]!);

interface Key {
  readonly id: string;
  readonly for: 'node' | 'edge';
  readonly type: 'string' | 'double' | 'boolean';
}

const KEYS: readonly Key[] = [
  { id: 'label', for: 'node', type: 'string' },
  { id: 'kind', for: 'node', type: 'string' },
  { id: 'ref', for: 'node', type: 'string' },
  { id: 'outlet', for: 'node', type: 'string' },
  { id: 'published', for: 'node', type: 'string' },
  { id: 'origin', for: 'node', type: 'string' },
  { id: 'stated', for: 'edge', type: 'boolean' },
  { id: 'confidence', for: 'edge', type: 'double' },
  { id: 'why', for: 'edge', type: 'string' },
  { id: 'by', for: 'edge', type: 'string' },
];

const data = (values: Readonly<Record<string, string | number | boolean | null | undefined>>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => `<data key="${key}">${escaped(String(value))}</data>`)
    .join('');

function nodeElement(look: LookUp, node: TreeNode): string {
  const report = look.reports.get(node.id);
  const values = {
    label: labelOf(look, node),
    kind: node.kind,
    ref: report?.ref,
    outlet: report?.outlet.name,
    published: report?.published?.value,
    origin: look.originOf.get(node.id)?.id,
  };
  return `    <node id="${escaped(node.id)}">${data(values)}</node>`;
}

const edgeElement = ({ from, to, stated, confidence, why, by }: TreeEdge): string =>
  `    <edge source="${escaped(from)}" target="${escaped(to)}">${data({ stated: stated === true, confidence, why: why.join('; '), by })}</edge>`;

function write(dossier: Dossier): string {
  const look = lookUp(dossier);
  const { nodes, edges } = dossier.copies.tree;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...KEYS.map((key) => `  <key id="${key.id}" for="${key.for}" attr.name="${key.id}" attr.type="${key.type}"/>`),
    '  <graph id="copies" edgedefault="directed">',
    ...nodes.map((node) => nodeElement(look, node)),
    ...edges.map(edgeElement),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

/** The tree of copies as GraphML (http://graphml.graphdrawing.org), for Gephi, yEd, Cytoscape, networkx. */
export const graphml: Output = {
  name: 'graphml',
  about: 'the tree of copies as GraphML (Gephi, yEd, Cytoscape)',
  mediaType: 'application/graphml+xml',
  write,
};
