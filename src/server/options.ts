import type { Hint } from '../intake/index.ts';
import type { Collator } from '../work/index.ts';
import type { ReadBytes } from '../work/arrival.ts';

/** Limits of what one request may take. */
export interface Limits {
  /** Bytes of an import's body. */
  readonly body: number;
  /** Bytes of a JSON body. */
  readonly json: number;
  /** Milliseconds between two pieces of a body. */
  readonly idle: number;
  /** Milliseconds for the whole of a body. */
  readonly receive: number;
  /** Milliseconds until an answer. */
  readonly answer: number;
  /** Imports that may wait. */
  readonly waiting: number;
  /** Streams of progress at once. */
  readonly streams: number;
}

export const LIMITS: Limits = {
  body: 64 * 1024 * 1024,
  json: 256 * 1024,
  idle: 20_000,
  receive: 300_000,
  answer: 60_000,
  waiting: 100,
  streams: 64,
};

/** What the server is given from outside: effects, limits and what it may be called. */
export interface ServerOptions {
  /** Folder in which bodies of imports wait until they are in the store. */
  readonly spool: string;
  /** Who stands in the log when a request names nobody. */
  readonly who: string;
  /** RFC 3339 now. */
  readonly now: () => string;
  /** Names by which it may be called beside the loopback ones. */
  readonly hosts?: readonly string[];
  /** `true`: any numeric address is a good name too (it cannot be rebound); for servers beyond loopback. */
  readonly anyAddress?: boolean;
  /** When set, every route but the health check needs it. */
  readonly token?: string;
  readonly limits?: Partial<Limits>;
  /** Reads the bytes of an item; a pool of readers with a limit of time. */
  readonly readBytes?: ReadBytes;
  /** Collates beside this thread, so that others are answered meanwhile. */
  readonly collator?: Collator;
  /** What is known of every import beside its body: the language detector, the gazetteer. */
  readonly hint?: Omit<Hint, 'name'>;
  /** A line for the operator. Never holds a token, a query or a body. */
  readonly log?: (line: string) => void;
  /** A defect, with its stack. */
  readonly onDefect?: (error: unknown, reference: string) => void;
}
