import ipaddr from 'ipaddr.js';

/** `true` for addresses of the public internet: not this machine, not its network, none of the reserved ranges. */
export function isPublicIp(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // `process` unwraps IPv4 addresses that are written as IPv6 (`::ffff:10.0.0.1`).
  return ipaddr.process(address).range() === 'unicast';
}

/** `[::1]` in an address is the host `::1`. */
const bare = (host: string): string => host.replace(/^\[|\]$/gu, '');

/**
 * Why an address may not be fetched, or `null` when it may. Names are checked again when they are resolved: a public name
 * may point at a private machine.
 *
 * @example addressError(new URL('http://127.0.0.1/'), false) // 'it points into a private network'
 */
export function addressError(url: URL, allowPrivate: boolean): string | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return `${url.protocol} is neither http: nor https:`;
  if (url.username !== '' || url.password !== '') return 'it holds a user name or a password';
  if (allowPrivate) return null;
  const host = bare(url.hostname);
  const isIp = ipaddr.isValid(host);
  if (isIp ? !isPublicIp(host) : /(?:^|\.)(?:localhost|local|internal|home\.arpa)\.?$/iu.test(host))
    return 'it points into a private network';
  if (!isIp && !host.includes('.')) return 'it names a machine of the local network';
  return null;
}
