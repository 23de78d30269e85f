import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { Connection } from '../store/index.ts';
import { understood } from './asked.ts';
import { checkToken, guard, SAFE_HEADERS, SAFE_POLICY } from './guard.ts';
import { createJobs } from './jobs.ts';
import type { Jobs } from './jobs.ts';
import { LIMITS } from './options.ts';
import type { ServerOptions } from './options.ts';
import { problemAnswer, problemOf, RequestProblem } from './problem.ts';
import type { Context, Route } from './route.ts';
import { routes } from './routes/index.ts';

/** The API without a socket: it takes requests and gives answers. */
export interface App {
  fetch(request: Request): Promise<Response>;
  /** As Hono's: a path or an address, and what `fetch` takes. */
  request(path: string, init?: RequestInit): Promise<Response>;
  readonly jobs: Jobs;
  /** Ends imports after the batch in hand, and open streams. */
  close(): Promise<void>;
}

const honoPath = (path: string): string => path.replace(/\{(\w+)\}/gu, ':$1');

/** Methods that an address takes; none when there is no such address. */
function methodsOf(pathname: string): readonly string[] {
  const fits = ({ path }: Route): boolean =>
    new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/gu, '[^/]+')}$`, 'u').test(pathname);
  const methods = routes.filter(fits).map(({ method }) => method);
  return [...new Set(methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))];
}

function nothingThere(request: Request): RequestProblem {
  const allowed = methodsOf(new URL(request.url).pathname);
  if (allowed.length === 0)
    return new RequestProblem(
      'not-found',
      'There is nothing at this address.',
      'See /v1/openapi.json for what there is.',
    );
  const allow = allowed.join(', ');
  return new RequestProblem(
    'method-not-allowed',
    `This address takes ${allow}, not ${request.method.slice(0, 20)}.`,
    `Use ${allow}.`,
    { headers: { allow } },
  );
}

/** Gives up on an answer that takes too long; what was begun goes on below, its result is dropped. */
async function inTime(work: Promise<Response>, milliseconds: number): Promise<Response> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(
        new RequestProblem('took-too-long', 'The answer was not ready in time.', 'Ask again: it may be ready then.', {
          headers: { 'retry-after': '10' },
        }),
      );
    }, milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What went wrong, as an answer. A defect gets a reference under which its stack stands in the operator's log. */
function failed(error: unknown, { onDefect }: ServerOptions): Response {
  const known = problemOf(error);
  if (known) return problemAnswer(known);
  const reference = randomUUID();
  onDefect?.(error, reference);
  return problemAnswer(
    new RequestProblem(
      'internal',
      `A defect of the program; it stands in the server's output as ${reference}.`,
      'Please report it with those lines.',
    ),
  );
}

function sealed(response: Response): Response {
  for (const [name, value] of SAFE_HEADERS) response.headers.set(name, value);
  if (!response.headers.has('content-security-policy')) response.headers.set('content-security-policy', SAFE_POLICY);
  return response;
}

/**
 * The HTTP API over an open store, pure of listening.
 *
 * @example await createApp(store, options).request('/v1/health') // 200 {"status":"ok"}
 */
export function createApp(store: Pick<Connection, 'db' | 'place'>, options: ServerOptions): App {
  const limits = { ...LIMITS, ...options.limits };
  const jobs = createJobs(store.db, options, limits);
  const context: Context = { db: store.db, place: store.place, jobs, options, limits, streams: { open: 0 } };
  const app = new Hono();

  app.use(async (c, next) => {
    const begun = performance.now();
    let response: Response;
    try {
      guard(c.req.raw, options);
      await next();
      response = c.res;
    } catch (error) {
      response = failed(error, options);
    }
    c.res = sealed(response);
    // The path only: what somebody looks for is nobody else's business, and a token may stand anywhere else.
    options.log?.(
      `${options.now()} ${c.req.method} ${c.req.path.slice(0, 200)} ${String(c.res.status)} ${(performance.now() - begun).toFixed(0)} ms`,
    );
  });
  for (const route of routes)
    app.on(route.method, honoPath(route.path), async (c) => {
      if (options.token !== undefined && !route.open) checkToken(c.req.raw.headers, options.token);
      const work = understood(route, context, c.req.raw, c.req.param()).then((asked) => route.handle(asked));
      const isUpload = route.body !== undefined && !('json' in route.body);
      return inTime(work, isUpload ? limits.receive + limits.answer : limits.answer);
    });
  app.notFound((c) => {
    if (options.token !== undefined) checkToken(c.req.raw.headers, options.token);
    throw nothingThere(c.req.raw);
  });
  app.onError((error) => failed(error, options));

  return {
    fetch: async (request) => app.fetch(request),
    request: async (path, init) => app.request(path, init),
    jobs,
    close: () => jobs.close(),
  };
}
