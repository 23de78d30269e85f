import type { Connection } from '../store/index.ts';
import type { ApiSchema } from './json-schema.ts';
import type { Jobs } from './jobs.ts';
import type { Limits, ServerOptions } from './options.ts';
import type { ProblemName } from './problem.ts';

/** What every route may use. */
export interface Context {
  readonly db: Connection['db'];
  readonly place: Connection['place'];
  readonly jobs: Jobs;
  readonly options: ServerOptions;
  readonly limits: Limits;
  /** How many streams of progress are open. */
  readonly streams: { open: number };
}

/** A request whose parameters and body have been checked. */
export interface Asked extends Context {
  readonly params: Readonly<Record<string, string>>;
  /** By the route's own schemas: text, whole numbers, lists of texts; defaults filled in. */
  readonly query: Readonly<Record<string, string | number | readonly string[] | undefined>>;
  readonly body: unknown;
  readonly request: Request;
  /** Who does it, for the log. */
  readonly who: string;
}

/** What is sent when all goes well. */
export interface AnswerForm {
  readonly about: string;
  readonly schema?: ApiSchema;
  /** Default: JSON. */
  readonly mediaTypes?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** One address and method: what it takes, what it gives, and how. The OpenAPI document is made from these. */
export interface Route {
  readonly id: string;
  readonly method: 'GET' | 'POST';
  /** Parameters in braces, as OpenAPI writes them. */
  readonly path: `/v1/${string}`;
  readonly tag: string;
  readonly about: string;
  readonly params?: Readonly<Record<string, ApiSchema>>;
  readonly query?: Readonly<Record<string, ApiSchema>>;
  /** Which of `query` must be given. */
  readonly needs?: readonly string[];
  /** A JSON body that is checked, or a body that is read as it comes. */
  readonly body?: { readonly json: ApiSchema } | { readonly mediaTypes: readonly string[] };
  readonly answers: Readonly<Record<number, AnswerForm>>;
  /** Beside those that every route may answer. */
  readonly problems?: readonly ProblemName[];
  /** No token needed. */
  readonly open?: boolean;
  handle(asked: Asked): Response | Promise<Response>;
}

/** A JSON answer. */
export const answer = (value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
  });
