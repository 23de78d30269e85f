import { createClient, FetchError } from './client.ts';
import type { Client, ClientOptions, Conditions, Fetched } from './client.ts';
import { robotsOf } from './robots.ts';
import type { Robots } from './robots.ts';

export interface PoliteClient extends Client {
  /** How many answers came, and how many bytes: shown to the person. */
  readonly counts: { readonly requests: number; readonly bytes: number };
}

interface Host {
  robots: Promise<Robots> | null;
  /** The request before this one; requests to a host stand in line. */
  last: Promise<unknown>;
  /** When the next may start, in milliseconds. */
  next: number;
}

/** Milliseconds between two requests to one host, unless it asks for more. */
const PAUSE = 1000;

export interface Politeness {
  readonly pause?: number;
  readonly now?: () => number;
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/**
 * A client that asks one host one thing at a time, waits between two requests, and keeps to robots.txt. Different hosts
 * are asked side by side.
 */
export function createPoliteClient(options: ClientOptions, politeness: Politeness = {}): PoliteClient {
  const {
    pause = PAUSE,
    now = () => performance.now(),
    wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  } = politeness;
  const client = createClient(options);
  const hosts = new Map<string, Host>();
  const counts = { requests: 0, bytes: 0 };

  const hostOf = (origin: string): Host => {
    const known = hosts.get(origin);
    if (known) return known;
    const host: Host = { robots: null, last: Promise.resolve(), next: 0 };
    hosts.set(origin, host);
    return host;
  };

  /** The rules of the site of an address, which must allow it; a redirect to another site is held to that site's. */
  async function allowed(url: string): Promise<Robots> {
    const { origin } = new URL(url);
    const host = hostOf(origin);
    host.robots ??= robotsOf(client, origin, options.userAgent);
    const robots = await host.robots;
    if (!robots.allows(url)) throw new FetchError(url, robots.refusal, robots.temporary);
    return robots;
  }

  async function ask(host: Host, url: string, conditions: Conditions | undefined, delay: number): Promise<Fetched> {
    const early = host.next - now();
    if (early > 0) await wait(early);
    try {
      const answer = await client.get(url, conditions, async (next) => void (await allowed(next)));
      counts.bytes += answer.bytes.length;
      return answer;
    } finally {
      counts.requests++;
      host.next = now() + Math.max(pause, delay * 1000);
    }
  }

  return {
    counts,
    async get(url, conditions) {
      const parsed = URL.parse(url);
      if (parsed === null) throw new FetchError(url, 'this is no address');
      const host = hostOf(parsed.origin);
      const turn = host.last.then(async () => ask(host, url, conditions, (await allowed(url)).delay));
      host.last = turn.catch(() => undefined);
      return turn;
    },
    close: () => client.close(),
  };
}
