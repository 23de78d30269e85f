/** A list of numbers that grows without making objects of them. */
export class Growing {
  private array: Uint32Array<ArrayBuffer>;
  length = 0;

  constructor(size = 1024) {
    this.array = new Uint32Array(size);
  }

  push(value: number): void {
    if (this.length === this.array.length) this.reserve(1);
    this.array[this.length++] = value;
  }

  /** The array itself, with room for so many more: for loops that write to it and then set `length`. */
  reserve(more: number): Uint32Array<ArrayBuffer> {
    if (this.length + more > this.array.length) {
      const wider = new Uint32Array(Math.max(this.array.length * 2, this.length + more));
      wider.set(this.array.subarray(0, this.length));
      this.array = wider;
    }
    return this.array;
  }

  append(values: Uint32Array): void {
    this.reserve(values.length).set(values, this.length);
    this.length += values.length;
  }

  /** What was pushed; valid until the next push. */
  view(): Uint32Array<ArrayBuffer> {
    return this.array.subarray(0, this.length);
  }

  /** A copy of its own size. */
  copy(): Uint32Array<ArrayBuffer> {
    return this.array.slice(0, this.length);
  }
}
