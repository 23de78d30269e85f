import type { TreeEdge } from '../model/copies.ts';

/** Which nodes can be reached from which, kept up to date edge by edge. */
class Reach {
  private readonly number = new Map<string, number>();
  private readonly rows: Uint8Array[];

  constructor(edges: readonly TreeEdge[]) {
    for (const { from, to } of edges)
      for (const id of [from, to]) if (!this.number.has(id)) this.number.set(id, this.number.size);
    this.rows = Array.from(this.number, () => new Uint8Array(this.number.size));
  }

  has(from: string, to: string): boolean {
    const [x, y] = [this.number.get(from)!, this.number.get(to)!];
    return x === y || this.rows[x]![y] === 1;
  }

  add(from: string, to: string): void {
    const [x, y] = [this.number.get(from)!, this.number.get(to)!];
    if (this.rows[x]![y] === 1) return;
    const below = this.rows[y]!;
    this.rows.forEach((row, n) => {
      if (n !== x && row[x] !== 1) return;
      row[y] = 1;
      below.forEach((bit, k) => {
        if (bit === 1) row[k] = 1;
      });
    });
  }
}

/** A report never comes from its own copy: of a circle the least sure edge is left out. */
export function withoutCircles(edges: readonly TreeEdge[]): TreeEdge[] {
  const reach = new Reach(edges);
  const out: TreeEdge[] = [];
  const order = (x: TreeEdge, y: TreeEdge): number =>
    y.confidence - x.confidence || (x.from < y.from ? -1 : x.from > y.from ? 1 : x.to < y.to ? -1 : 1);
  for (const edge of [...edges].sort(order)) {
    if (reach.has(edge.to, edge.from)) continue;
    reach.add(edge.from, edge.to);
    out.push(edge);
  }
  return out;
}

/** A copy of a copy has the first text anyway: of edges without circles, those that a longer way makes needless are left out. */
export function nearest(edges: readonly TreeEdge[]): TreeEdge[] {
  const reach = new Reach(edges);
  const children = new Map<string, string[]>();
  for (const { from, to } of edges) {
    reach.add(from, to);
    const list = children.get(from);
    if (list) list.push(to);
    else children.set(from, [to]);
  }
  return edges.filter(({ from, to }) => !children.get(from)!.some((other) => other !== to && reach.has(other, to)));
}
