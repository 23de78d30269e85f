/** Groups of things that belong together, by number. The smallest number of a group stands for it. */
export class Union {
  private readonly parent: number[];

  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, i) => i);
  }

  find(i: number): number {
    while (this.parent[i] !== i) i = this.parent[i] = this.parent[this.parent[i]!]!;
    return i;
  }

  join(i: number, j: number): void {
    const [x, y] = [this.find(i), this.find(j)];
    this.parent[Math.max(x, y)] = Math.min(x, y);
  }

  /** Members of each group, in order of their smallest number. */
  groups(): number[][] {
    const out = new Map<number, number[]>();
    this.parent.forEach((_, i) => {
      const root = this.find(i);
      const list = out.get(root);
      if (list) list.push(i);
      else out.set(root, [i]);
    });
    return [...out.values()];
  }
}
