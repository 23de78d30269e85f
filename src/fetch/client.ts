import { lookup as resolve } from 'node:dns';
import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, request } from 'undici';
import { addressError, isPublicIp } from './address.ts';

/** What the last answer said, so that an unchanged page is not sent again (RFC 9110, conditional requests). */
export interface Conditions {
  readonly etag?: string;
  readonly lastModified?: string;
}

export interface Fetched {
  /** Where it was found in the end. */
  readonly url: string;
  /** All addresses on the way, the asked one first. */
  readonly hops: readonly string[];
  readonly status: number;
  /** `true`: it is as it was (304); there are no bytes. */
  readonly unchanged: boolean;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly conditions: Conditions;
}

export interface ClientOptions {
  /** Says who asks, with a way to reach them. */
  readonly userAgent: string;
  /** Bytes after which an answer is refused. */
  readonly maxBytes?: number;
  /** Milliseconds for one answer, redirects apart. */
  readonly timeout?: number;
  readonly maxRedirects?: number;
  /** Lets addresses of this machine and its network through; only where the person asked for it. */
  readonly allowPrivate?: boolean;
}

export interface Client {
  /** `mayFollow` is asked before a redirect is followed; what it throws is the answer. */
  get(url: string, conditions?: Conditions, mayFollow?: (url: string) => Promise<void>): Promise<Fetched>;
  close(): Promise<void>;
}

/** Something that could not be fetched: why, in words, and whether to try again later makes sense. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly url: string;
  readonly temporary: boolean;

  constructor(url: string, cause: string, temporary = false) {
    super(`${url}: ${cause}`);
    this.url = url;
    this.temporary = temporary;
  }
}

const DEFAULTS = { maxBytes: 16 * 1024 * 1024, timeout: 20_000, maxRedirects: 5, allowPrivate: false };
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Resolves a name, and refuses when any address behind it is private: a name may change between check and use. */
const guarded: LookupFunction = (host, options, callback) => {
  resolve(host, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    if (error) {
      callback(error, '', 4);
      return;
    }
    if (addresses.length === 0 || addresses.some(({ address }) => !isPublicIp(address))) {
      callback(Object.assign(new Error('it points into a private network'), { code: 'EPRIVATE' }), '', 4);
      return;
    }
    if (options.all === true) callback(null, addresses);
    else callback(null, addresses[0]!.address, addresses[0]!.family);
  });
};

const words: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'its name cannot be resolved at the moment',
  ECONNREFUSED: 'the host refuses the connection',
  ECONNRESET: 'the host broke the connection off',
  UND_ERR_SOCKET: 'the host broke the connection off',
  UND_ERR_CONNECT_TIMEOUT: 'the host does not answer in time',
  UND_ERR_HEADERS_TIMEOUT: 'the host does not answer in time',
  UND_ERR_BODY_TIMEOUT: 'the answer does not come to its end in time',
  ABORT_ERR: 'the answer does not come to its end in time',
};

function failure(url: string, error: unknown): FetchError {
  if (error instanceof FetchError) return error;
  const { code = '', name = '', message } = error as { code?: string; name?: string; message: string };
  if (name === 'TimeoutError' || name === 'AbortError')
    return new FetchError(url, 'the answer does not come to its end in time', true);
  return new FetchError(url, words[code] ?? message, code in words);
}

const header = (headers: Record<string, string | string[] | undefined>, name: string): string | undefined => {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
};

/** A client for single addresses. It follows redirects itself, and checks every hop as if it were the first. */
export function createClient(options: ClientOptions): Client {
  const { maxBytes, timeout, maxRedirects, allowPrivate } = { ...DEFAULTS, ...options };
  const agent = new Agent({
    connect: { timeout, ...(allowPrivate ? {} : { lookup: guarded }) },
    headersTimeout: timeout,
    bodyTimeout: timeout,
    connections: 1,
  });

  async function hop(
    url: URL,
    conditions: Conditions,
  ): Promise<Omit<Fetched, 'hops'> & { readonly to: string | null }> {
    const wrong = addressError(url, allowPrivate);
    if (wrong !== null) throw new FetchError(url.href, wrong);
    const { statusCode, headers, body } = await request(url, {
      dispatcher: agent,
      signal: AbortSignal.timeout(timeout),
      headers: {
        'user-agent': options.userAgent,
        accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5',
        'accept-encoding': 'identity',
        ...(conditions.etag === undefined ? {} : { 'if-none-match': conditions.etag }),
        ...(conditions.lastModified === undefined ? {} : { 'if-modified-since': conditions.lastModified }),
      },
    });
    const to = REDIRECTS.has(statusCode) ? (header(headers, 'location') ?? null) : null;
    const chunks: Buffer[] = [];
    let size = 0;
    if (to === null && statusCode !== 304)
      for await (const chunk of body as AsyncIterable<Buffer>) {
        size += chunk.length;
        if (size > maxBytes) throw new FetchError(url.href, `the answer is larger than ${String(maxBytes)} bytes`);
        chunks.push(chunk);
      }
    else await body.dump({ limit: 1024 });
    const etag = header(headers, 'etag');
    const lastModified = header(headers, 'last-modified');
    const joined = Buffer.concat(chunks);
    return {
      url: url.href,
      status: statusCode,
      unchanged: statusCode === 304,
      mediaType: header(headers, 'content-type') ?? '',
      bytes: new Uint8Array(joined.buffer, joined.byteOffset, joined.byteLength),
      conditions: { ...(etag === undefined ? {} : { etag }), ...(lastModified === undefined ? {} : { lastModified }) },
      to,
    };
  }

  return {
    async get(asked, conditions = {}, mayFollow = () => Promise.resolve()) {
      const hops: string[] = [];
      let next = asked;
      try {
        for (;;) {
          const url = URL.parse(next, hops.at(-1));
          if (url === null) throw new FetchError(next, 'this is no address');
          url.hash = '';
          if (hops.includes(url.href)) throw new FetchError(asked, 'its redirects go in a circle');
          if (hops.length > maxRedirects) throw new FetchError(asked, `more than ${String(maxRedirects)} redirects`);
          if (hops.length > 0) await mayFollow(url.href);
          hops.push(url.href);
          const { to, ...answer } = await hop(url, conditions);
          if (to === null) return { ...answer, hops };
          next = to;
        }
      } catch (error) {
        throw failure(asked, error);
      }
    },
    close: () => agent.close(),
  };
}
