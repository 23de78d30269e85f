import { createHash, timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';
import { RequestProblem } from './problem.ts';
import type { ServerOptions } from './options.ts';

/** Longest address that is read, in characters. */
const LONGEST_ADDRESS = 4096;
const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** The name in a `Host` header, without its port; empty when there is none that makes sense. */
function nameOf(host: string): string {
  const found = /^(\[[0-9a-f:.]{2,45}\]|[a-z0-9_.-]{1,253})(?::\d{1,5})?$/iu.exec(host);
  return (found?.[1] ?? '').toLowerCase().replace(/\.$/u, '');
}

const isNumeric = (name: string): boolean => isIP(name.replace(/^\[|\]$/gu, '')) !== 0;

/**
 * A page of another site can point its own name at this machine (DNS rebinding) and would then be served like a page of
 * ours; but its name stands in `Host`. So a name that nobody gave this server is refused.
 */
export function checkHost(host: string, { hosts = [], anyAddress = false }: ServerOptions): void {
  const name = nameOf(host);
  const ours = LOOPBACK.includes(name) || hosts.some((one) => one.toLowerCase() === name);
  if (ours || (anyAddress && isNumeric(name))) return;
  throw new RequestProblem(
    'foreign-host',
    'The Host header names another server.',
    'Ask by the address that stemma serve printed, or start it with --allow-host and this name.',
  );
}

/**
 * A browser says which page asks. Only pages of this server may: another site's page could otherwise make a person's
 * browser decide and import in their name (CSRF).
 */
export function checkOrigin(headers: Headers, host: string): void {
  const origin = headers.get('origin');
  const site = headers.get('sec-fetch-site');
  const isOurs = origin === null || origin === `http://${host}` || origin === `https://${host}`;
  if (isOurs && site !== 'cross-site' && site !== 'same-site') return;
  throw new RequestProblem(
    'foreign-origin',
    'The request comes from a page of another site.',
    'Ask from a page of this server, or from a program, which sends no Origin.',
  );
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Compares in the same time wherever the two differ, and however long they are. */
const isSame = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

export function checkToken(headers: Headers, token: string): void {
  const given = /^Bearer +([\w.~+/=-]{1,4096})$/iu.exec(headers.get('authorization') ?? '')?.[1] ?? '';
  if (isSame(given, token)) return;
  throw new RequestProblem(
    'unauthorized',
    given === '' ? 'The request brings no token.' : 'The token is not the one of this server.',
    'Send the header "Authorization: Bearer TOKEN" with the token the server was started with.',
    { headers: { 'www-authenticate': 'Bearer realm="stemma"' } },
  );
}

/** All that is looked at before a request is understood. */
export function guard(request: Request, options: ServerOptions): void {
  if (request.url.length > LONGEST_ADDRESS)
    throw new RequestProblem(
      'long-address',
      `The address has more than ${String(LONGEST_ADDRESS)} characters.`,
      'Ask with fewer words.',
    );
  const host = request.headers.get('host') ?? new URL(request.url).host;
  checkHost(host, options);
  checkOrigin(request.headers, host);
}

/** Headers of every answer: nothing is guessed, framed, run, or told to other sites. */
export const SAFE_HEADERS: readonly (readonly [name: string, value: string])[] = [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['x-frame-options', 'DENY'],
];
/** For answers that say nothing stricter themselves. */
export const SAFE_POLICY = `default-src 'none'; frame-ancestors 'none'; sandbox`;
