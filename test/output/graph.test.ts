import { describe, expect, it } from 'vitest';
import { dot } from '../../src/output/dot.ts';
import { graphml } from '../../src/output/graphml.ts';
import type { Dossier } from '../../src/model/index.ts';
import { attack, hostile } from './hostile.ts';
import { sample } from './sample-dossier.ts';

/** Labels, ids and reasons that a file or a text could bring in. */
const evil = `${attack} \\ \\" ]]> --> <!-- \ufffe\ud800 \n } digraph x { "a" -> "b"; //`;
const hostileTree: Dossier = {
  ...hostile,
  copies: {
    ...hostile.copies,
    tree: {
      nodes: hostile.copies.tree.nodes.map((node) =>
        node.kind === 'report' ? node : { ...node, id: `${node.id}${evil}`, label: evil },
      ),
      edges: hostile.copies.tree.edges.map((edge) => ({
        ...edge,
        from: edge.from.startsWith('sha256') ? edge.from : `${edge.from}${evil}`,
        why: [evil],
      })),
    },
  },
};

/** A strict reader of the XML that has no comments, no CDATA, no DTD: throws where it is not well formed. */
function elements(xml: string): { name: string; attributes: Record<string, string>; text: string }[] {
  const out: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: (typeof out)[number][] = [];
  const rest = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/u, '');
  expect(rest).not.toBe(xml);
  expect(rest.isWellFormed()).toBe(true);
  expect(rest).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u);
  const TOKEN = /<(\/?)([a-z]+)((?: [a-z.]+="[^"<]*")*)(\/?)>|([^<]+)/uy;
  const decoded = (text: string): string => {
    expect(text).not.toMatch(/&(?!(?:amp|lt|gt|quot);)/u);
    return text
      .replace(/&lt;/gu, '<')
      .replace(/&gt;/gu, '>')
      .replace(/&quot;/gu, '"')
      .replace(/&amp;/gu, '&');
  };
  while (TOKEN.lastIndex < rest.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(rest);
    if (!match) throw new Error(`not well formed at ${String(at)}: ${rest.slice(at, at + 60)}`);
    const [, closing, name, attributes, single, text] = match;
    if (text !== undefined) {
      if (open.length > 0) open.at(-1)!.text += decoded(text);
    } else if (closing === '/') expect(open.pop()?.name).toBe(name);
    else {
      const pairs = [...attributes!.matchAll(/ ([a-z.]+)="([^"]*)"/gu)].map(([, key, value]) => [
        key!,
        decoded(value!),
      ]);
      const element = { name: name!, attributes: Object.fromEntries(pairs) as Record<string, string>, text: '' };
      out.push(element);
      if (single !== '/') open.push(element);
    }
  }
  expect(open).toEqual([]);
  return out;
}

describe('graphml', () => {
  it.each([
    ['the sample', sample],
    ['a hostile story', hostileTree],
  ])('is well formed and holds the whole tree: %s', (_, dossier) => {
    const all = elements(graphml.write(dossier));
    const { nodes, edges } = dossier.copies.tree;
    const ids = all.filter((one) => one.name === 'node').map((one) => one.attributes['id']!);
    expect(ids).toHaveLength(nodes.length);
    expect(new Set(ids).size).toBe(nodes.length);
    const arrows = all.filter((one) => one.name === 'edge');
    expect(arrows).toHaveLength(edges.length);
    for (const { attributes } of arrows)
      expect([ids.includes(attributes['source']!), ids.includes(attributes['target']!)]).toEqual([true, true]);
  });

  it('declares every key that it uses', () => {
    const all = elements(graphml.write(sample));
    const known = all.filter((one) => one.name === 'key').map((one) => one.attributes['id']);
    for (const one of all.filter((element) => element.name === 'data')) expect(known).toContain(one.attributes['key']);
  });

  it('shows the sample as an editor reviewed it', async () => {
    await expect(graphml.write(sample)).toMatchFileSnapshot('expected/sample.graphml');
  });
});

describe('dot', () => {
  const STRING = String.raw`"(?:[^"\\\n]|\\\\|\\")*"`;
  const ATTRIBUTES = String.raw`\[(?:[a-z]+=(?:${STRING}|[a-zA-Z0-9]+)(?:, )?)+\]`;
  const LINE = new RegExp(
    String.raw`^  (?:rankdir=LR|node ${ATTRIBUTES}|${STRING}(?: -> ${STRING})? ${ATTRIBUTES});$`,
    'u',
  );

  it.each([
    ['the sample', sample],
    ['a hostile story', hostileTree],
  ])('holds every node and edge on a line of its own, all text quoted: %s', (_, dossier) => {
    const lines = dot.write(dossier).trimEnd().split('\n');
    expect(lines[0]).toBe('digraph copies {');
    expect(lines.at(-1)).toBe('}');
    const inside = lines.slice(1, -1).filter((line) => !line.startsWith('  //'));
    for (const line of inside) expect(line).toMatch(LINE);
    expect(inside).toHaveLength(2 + dossier.copies.tree.nodes.length + dossier.copies.tree.edges.length);
    expect(dot.write(dossier)).not.toMatch(/[\u001b\u202e]/u);
  });

  it('shows the sample as an editor reviewed it', async () => {
    await expect(dot.write(sample)).toMatchFileSnapshot('expected/sample.dot');
  });
});
