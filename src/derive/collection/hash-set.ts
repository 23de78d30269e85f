/** A set of hashes that is asked once a word or a shingle: no objects, open addressing. */
export class HashSet {
  private readonly table: Uint32Array;
  private readonly hasZero: boolean;
  readonly size: number;

  constructor(hashes: Iterable<number>) {
    const all = new Set(hashes);
    this.size = all.size;
    this.hasZero = all.has(0);
    this.table = new Uint32Array(1 << Math.max(4, 34 - Math.clz32(all.size)));
    for (const hash of all) this.table[this.slot(hash)] = hash;
  }

  private slot(hash: number): number {
    const last = this.table.length - 1;
    let at = (hash ^ (hash >>> 15)) & last;
    while (this.table[at] !== 0 && this.table[at] !== hash) at = (at + 1) & last;
    return at;
  }

  has(hash: number): boolean {
    return hash === 0 ? this.hasZero : this.table[this.slot(hash)] === hash;
  }
}
