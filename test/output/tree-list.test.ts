import { describe, expect, it } from 'vitest';
import type { Tree, TreeEdge } from '../../src/model/index.ts';
import { treeList } from '../../src/output/tree-list.ts';
import type { TreeItem } from '../../src/output/tree-list.ts';

const edge = (from: string, to: string): TreeEdge => ({ from, to, confidence: 1, why: [], by: 'tree/test' });
const tree = (names: string, ...edges: readonly TreeEdge[]): Tree => ({
  nodes: [...names].map((id) => ({ id, kind: 'report', label: id })),
  edges,
});
const told = (items: readonly TreeItem[]): string =>
  items
    .map(({ node, again, below }) => `${node.id}${again ? '*' : ''}${below.length > 0 ? `(${told(below)})` : ''}`)
    .join(' ');

describe('the tree of copies as a list', () => {
  it('names each source with those that took from it', () => {
    expect(told(treeList(tree('abcd', edge('a', 'b'), edge('b', 'c'))))).toBe('a(b(c))');
  });

  it('names a report of two sources under both, what is below it once', () => {
    const items = treeList(tree('xyab', edge('x', 'a'), edge('y', 'a'), edge('a', 'b')));
    expect(told(items)).toBe('x(a(b)) y(a*)');
    expect(items[0]!.below[0]!.others.map((node) => node.id)).toEqual(['y']);
  });

  it('ends where a hand-made tree runs in a circle, and leaves out edges to nowhere', () => {
    expect(told(treeList(tree('abc', edge('a', 'b'), edge('b', 'a'), edge('c', 'z'))))).toBe('a(b(a*))');
  });
});
