import type { TreeEdge, TreeNode } from '../../model/copies.ts';
import { labelOf } from '../look-up.ts';
import { listed, nodeWords } from '../words.ts';
import { anchor, markup } from './markup.ts';
import type { Html } from './markup.ts';
import type { Page } from './page.ts';
import { treeLayout } from './tree-layout.ts';
import type { PlacedNode } from './tree-layout.ts';

const BOX = { width: 190, height: 40, across: 270, down: 58, margin: 8 };
/** A tree of more nodes cannot be read as a picture; its list can. */
const MOST_NODES = 60;
const LETTERS_A_LINE = 25;

/** A label on at most two lines. */
function lines(label: string): readonly string[] {
  if (label.length <= LETTERS_A_LINE) return [label];
  const space = label.lastIndexOf(' ', LETTERS_A_LINE);
  const cut = space > 8 ? space : LETTERS_A_LINE;
  const rest = label.slice(cut).trim();
  return [label.slice(0, cut), rest.length > LETTERS_A_LINE ? `${rest.slice(0, LETTERS_A_LINE - 1)}…` : rest];
}

const x = (placed: PlacedNode): number => BOX.margin + placed.layer * BOX.across;
const y = (placed: PlacedNode): number => BOX.margin + placed.row * BOX.down;

function box(page: Page, placed: PlacedNode): Html {
  const { node, parents } = placed;
  const round = node.kind === 'report' ? 2 : BOX.height / 2;
  const text = lines(labelOf(page.look, node));
  const middle = y(placed) + BOX.height / 2 + (text.length === 1 ? 4 : -3);
  const inset = 3.5;
  return markup`<g class="node ${node.kind}">
    <rect x="${x(placed)}" y="${y(placed)}" width="${BOX.width}" height="${BOX.height}" rx="${round}" />
    ${parents > 1 && markup`<rect x="${x(placed) + inset}" y="${y(placed) + inset}" width="${BOX.width - 2 * inset}" height="${BOX.height - 2 * inset}" rx="${round}" />`}
    ${text.map((line, i) => markup`<text x="${x(placed) + BOX.width / 2}" y="${middle + i * 14}">${line}</text>`)}
  </g>`;
}

function arrow(from: PlacedNode, to: PlacedNode, edge: TreeEdge): Html {
  const [x1, y1] = [x(from) + BOX.width, y(from) + BOX.height / 2];
  const [x2, y2] = [x(to) - 3, y(to) + BOX.height / 2];
  const bend = (x1 + x2) / 2;
  return markup`<path
    class="edge ${edge.stated === true ? 'stated' : 'inferred'}"
    d="M${x1} ${y1} C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}"
    marker-end="url(#tip)"
  />`;
}

/** Who took text from whom as a static drawing; its list twin says the same in words. */
function drawing(page: Page): Html | null {
  const layout = treeLayout(page.look.dossier.copies.tree);
  if (layout.nodes.length === 0 || layout.nodes.length > MOST_NODES) return null;
  const at = new Map(layout.nodes.map((placed) => [placed.node.id, placed]));
  const width = 2 * BOX.margin + (layout.layers - 1) * BOX.across + BOX.width;
  const height = 2 * BOX.margin + (layout.rows - 1) * BOX.down + BOX.height;
  return markup`<figure class="tree">
    <div class="scroll" role="region" aria-label="Drawing: who took text from whom" tabindex="0">
      <svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="tree-title">
        <title id="tree-title">Who took text from whom, sources left. The list below says the same.</title>
        <defs>
          <marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
            <path d="M0 0 8 4 0 8z" />
          </marker>
        </defs>
        ${layout.edges.map((edge) => arrow(at.get(edge.from)!, at.get(edge.to)!, edge))}
        ${layout.nodes.map((placed) => box(page, placed))}
      </svg>
    </div>
    <figcaption>
      Square: a report. Rounded: a source that nobody gave us. Double frame: more than one source. Solid line: the text
      names its source. Dashed: inferred.
    </figcaption>
  </figure>`;
}

function sources(page: Page, report: TreeNode): Html | null {
  const { nodes, edges } = page.look.dossier.copies.tree;
  const from = edges.filter((edge) => edge.to === report.id);
  if (from.length === 0) return null;
  const items = from.map((edge) => {
    const node = nodes.find((one) => one.id === edge.from);
    const label = node ? labelOf(page.look, node) : edge.from;
    const how = edge.stated === true ? 'named in the text' : 'inferred';
    const kind = node && node.kind !== 'report' ? `, ${nodeWords[node.kind]}` : '';
    return markup`<li>
      from <b>${label}</b>${kind}
      <span class="quiet">(${how}${edge.why.length > 0 && `: ${edge.why[0]!}`})</span>
    </li>`;
  });
  return markup`<li>
    <b>${labelOf(page.look, report)}</b>
    <ul>
      ${items}
    </ul>
  </li>`;
}

/** The drawing and its list twin. */
export function tree(page: Page): Html {
  const { nodes, edges } = page.look.dossier.copies.tree;
  const alone = nodes.filter(
    (node) => node.kind === 'report' && !edges.some((e) => e.to === node.id || e.from === node.id),
  );
  const list = nodes.map((node) => sources(page, node)).filter((item) => item !== null);
  return markup`${drawing(page)}
  ${
    list.length > 0 &&
    markup`<details class="twin" open>
      <summary>The same as a list</summary>
      <ul class="tree-list">
        ${list}
      </ul>
    </details>`
  }
  ${
    alone.length > 0 &&
    markup`<p class="quiet" id="${anchor('alone')}">
      No text taken over was found in ${listed(alone.map((node) => labelOf(page.look, node)))}.
    </p>`
  }`;
}
