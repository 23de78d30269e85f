/** Every way in which a request can fail: its status and its title. The name ends the problem's `type`. */
export const PROBLEMS = {
  'bad-parameter': [400, 'A parameter of the request is wrong'],
  'bad-body': [400, 'The body of the request is wrong'],
  'bad-cursor': [400, 'This cursor was not given by this list'],
  unauthorized: [401, 'A token is needed'],
  'foreign-origin': [403, 'Pages of other sites may not ask'],
  'not-found': [404, 'There is no such thing'],
  'method-not-allowed': [405, 'This address does not take this method'],
  'not-acceptable': [406, 'None of the wanted formats can be written'],
  'slow-body': [408, 'The body came too slowly'],
  refused: [409, 'This cannot be done as things stand'],
  'too-large': [413, 'The body is too large'],
  'long-address': [414, 'The address is too long'],
  'unknown-media-type': [415, 'A body of this kind is not read'],
  'foreign-host': [421, 'This server does not go by that name'],
  internal: [500, 'A fault of the program'],
  busy: [503, 'Too much is asked at once'],
  'store-away': [503, 'The store does not answer'],
  'took-too-long': [503, 'The answer took too long'],
  'disk-full': [507, 'There is no room left'],
} as const satisfies Readonly<Record<string, readonly [status: number, title: string]>>;

export type ProblemName = keyof typeof PROBLEMS;

/** A problem as it is sent: RFC 9457, with the next step as a member of its own. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** What is wrong with this request. */
  readonly detail: string;
  /** What the person can do. */
  readonly next: string;
  readonly errors?: readonly { readonly place: string; readonly expected: string }[];
}

/** A request that cannot be answered, thrown wherever that is noticed. */
export class RequestProblem extends Error {
  override readonly name = 'RequestProblem';
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    name: ProblemName,
    detail: string,
    next: string,
    more: { readonly errors?: Problem['errors']; readonly headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(detail);
    const [status, title] = PROBLEMS[name];
    const { errors, headers = {} } = more;
    this.problem = {
      type: `urn:stemma:problem:${name}`,
      title,
      status,
      detail,
      next,
      ...(errors && errors.length > 0 ? { errors } : {}),
    };
    this.headers = headers;
  }
}

export const problemAnswer = ({ problem, headers }: RequestProblem): Response =>
  new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  });

/** Codes with which a database says that it is away, not that the question was wrong. */
const AWAY = /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|57P0[1-3]|08\d{3}|53300)$/u;
const GONE =
  /connection (?:terminated|ended|error)|timeout exceeded when trying to connect|PGlite is (?:closed|closing)/iu;

/** What went wrong below, as a problem; `null` when it is a defect of ours. Tells nothing of the machine's inside. */
export function problemOf(error: unknown): RequestProblem | null {
  if (error instanceof RequestProblem) return error;
  if (!(error instanceof Error)) return null;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOSPC' || code === '53100')
    return new RequestProblem('disk-full', 'The disk of the server is full.', 'Make room and ask again.');
  if (AWAY.test(code) || GONE.test(error.message))
    return new RequestProblem(
      'store-away',
      'The database does not answer.',
      'Ask again in a moment; if it lasts, look whether the database runs.',
      { headers: { 'retry-after': '5' } },
    );
  return null;
}
