/** A store that cannot do what was asked: the cause, and what the person can do next. Not a defect. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly next: string;

  constructor(cause: string, next: string) {
    super(`${cause}. ${next}`);
    this.next = next;
  }
}

/** Somebody else recorded items of the same import meanwhile. Begun again, it goes on behind them. */
export class Overtaken extends StoreError {}

/** What drivers and servers say when the connection is gone, and when no byte more can be written. */
const GONE = /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|57P0[123]|08\d\d\d)$/u;
const GONE_WORDS = /connection terminated|connection error and is not queryable|the database system is/iu;
const FULL = /^(?:ENOSPC|EDQUOT|53100)$/u;
const FULL_WORDS = /no space left on device|disk quota exceeded/iu;

/** The words for a fault of the machinery under the store; `null` for any other error. */
export function faultOf(error: unknown): StoreError | null {
  const { code = '', message = '' } = error as { code?: unknown; message?: string };
  if (FULL.test(String(code)) || FULL_WORDS.test(message))
    return new StoreError(
      `the disk of the store is full (${message})`,
      'What was recorded before is safe. Make room, then run the same command again.',
    );
  if (GONE.test(String(code)) || GONE_WORDS.test(message))
    return new StoreError(
      `the PostgreSQL server went away (${message})`,
      'What was recorded before is safe. When it runs again, run the same command again.',
    );
  return null;
}
