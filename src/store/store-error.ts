/** A store that cannot do what was asked: the cause, and what the person can do next. Not a defect. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly next: string;

  constructor(cause: string, next: string) {
    super(`${cause}. ${next}`);
    this.next = next;
  }
}
