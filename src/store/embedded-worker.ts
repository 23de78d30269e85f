import { parentPort, workerData } from 'node:worker_threads';
import { parse, PGlite, protocol } from '@electric-sql/pglite';
import type { messages } from '@electric-sql/pglite';

/** What the thread is asked, one at a time. `close` ends it. */
export type Request =
  | { readonly number: number; readonly sql: string; readonly parameters: readonly unknown[] }
  | { readonly number: number; readonly close: true };

export interface Answered {
  readonly rows: readonly Record<string, unknown>[];
  readonly affectedRows: number;
  /** The tag of the statement, such as `COMMIT`. */
  readonly command: string;
}

/** An error crosses threads as plain data: a copy of an `Error` would lose its code. */
export interface Failed {
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export type Answer = { readonly number: number } & ({ readonly done: Answered } | { readonly failed: Failed });

type BackendMessage = messages.BackendMessage;

const { directory, startParams, program } = workerData as {
  readonly directory: string;
  readonly startParams: string[];
  readonly program: WebAssembly.Module;
};

/** A whole number of 64 bits: text, so that none is rounded. */
const INT8 = 20;
/** Points in time: RFC 3339 text in UTC. */
const TIMESTAMPTZ = 1184;
/** Bytes: the ways in and out that come with the database take a hundred times their size. */
const BYTEA = 17;
const pglite = await PGlite.create(directory, {
  pgliteWasmModule: program,
  parsers: {
    [INT8]: (value) => value,
    [TIMESTAMPTZ]: (value) => value.replace(' ', 'T').replace(/[+]00(?::?00)?$/u, 'Z'),
    [BYTEA]: (value) => new Uint8Array(Buffer.from(value.slice(2), 'hex')),
  },
  serializers: { [BYTEA]: (value: Uint8Array) => `\\x${Buffer.from(value).toString('hex')}` },
  startParams: [...PGlite.defaultStartParams, ...startParams],
});
await pglite.exec(`set timezone = 'UTC'`);

/** A statement that the database has parsed. */
interface Prepared {
  readonly name: string;
  readonly types: readonly number[];
  /** The columns of its rows, as the database described them. */
  readonly described: readonly BackendMessage[];
}

/** Statements met once (`null`) or prepared; one that comes again is parsed once and for all. */
const statements = new Map<string, Prepared | null>();
const MOST_STATEMENTS = 400;
const PREPARED = /^\s*(?:select|insert|update|delete|with)\b/iu;
let names = 0;

const send = (parts: readonly Uint8Array[]): Promise<BackendMessage[]> =>
  pglite.execProtocolStream(Buffer.concat(parts), { syncToFs: false });
const { serialize } = protocol;

async function prepare(sql: string): Promise<Prepared> {
  const name = `s${String(++names)}`;
  const described = await send([
    serialize.parse({ name, text: sql }),
    serialize.describe({ type: 'S', name }),
    serialize.sync(),
  ]);
  return {
    name,
    types: parse.parseDescribeStatementResults(described),
    described: described.filter((message) => message.name === 'rowDescription'),
  };
}

async function forgetStatements(): Promise<void> {
  statements.clear();
  await pglite.exec('deallocate all');
}

const asText = (value: unknown, type: number | undefined): string | null => {
  if (value === null || value === undefined) return null;
  const serializer = type === undefined ? undefined : pglite.serializers[type];
  return serializer ? serializer(value) : String(value as string | number | bigint);
};

const commandOf = (answered: readonly BackendMessage[]): string => {
  const complete = answered.findLast((message) => message.name === 'commandComplete');
  return complete ? (complete as messages.CommandCompleteMessage).text.split(' ')[0]! : '';
};

async function execute({ name, types, described }: Prepared, parameters: readonly unknown[]): Promise<Answered> {
  const values = parameters.map((value, index) => asText(value, types[index]));
  const answered = await send([serialize.bind({ statement: name, values }), serialize.execute(), serialize.sync()]);
  const [result] = parse.parseResults([...described, ...answered], pglite.parsers, { rowMode: 'object' });
  return {
    rows: (result?.rows ?? []) as Record<string, unknown>[],
    affectedRows: result?.affectedRows ?? 0,
    command: commandOf(answered),
  };
}

async function run(sql: string, parameters: readonly unknown[]): Promise<Answered> {
  const met = statements.get(sql);
  if (met) return execute(met, parameters);
  if (PREPARED.test(sql)) {
    if (statements.size >= MOST_STATEMENTS) await forgetStatements();
    const prepared = met === null ? await prepare(sql) : null;
    statements.set(sql, prepared);
    if (prepared) return execute(prepared, parameters);
  }
  // Tables may be others now than those for which statements were parsed.
  else if (/^\s*(?:create|alter|drop)\b/iu.test(sql)) await forgetStatements();
  const { rows, affectedRows = 0, command = '' } = await pglite.query<Record<string, unknown>>(sql, [...parameters]);
  return { rows, affectedRows, command };
}

const failedOf = (error: unknown): Failed => {
  const { message, ...fields } = { ...(error as object), message: (error as Error).message };
  const plain = Object.entries(fields).filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value));
  return { message, fields: Object.fromEntries(plain) };
};

const port = parentPort!;
let last: Promise<unknown> = Promise.resolve();
port.on('message', (request: Request) => {
  last = last.then(async () => {
    const { number } = request;
    try {
      if ('close' in request) {
        await pglite.close();
        port.postMessage({ number, done: { rows: [], affectedRows: 0, command: '' } } satisfies Answer);
        port.close();
      } else port.postMessage({ number, done: await run(request.sql, request.parameters) } satisfies Answer);
    } catch (error) {
      port.postMessage({ number, failed: failedOf(error) } satisfies Answer);
    }
  });
});
port.postMessage('ready');
