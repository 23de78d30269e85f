import type { Agency, Gazetteer, OutletEntry } from '../model/gazetteer.ts';

interface Index {
  readonly hosts: ReadonlyMap<string, OutletEntry>;
  readonly outlets: ReadonlyMap<string, OutletEntry>;
  readonly agencies: ReadonlyMap<string, Agency>;
}

/** One index a gazetteer; a cache, not a registry: the same gazetteer always gives the same index. */
const indexes = new WeakMap<Gazetteer, Index>();

const key = (name: string): string =>
  name
    .trim()
    .replace(/^the\s+/iu, '')
    .toLowerCase();

function indexOf(gazetteer: Gazetteer): Index {
  let found = indexes.get(gazetteer);
  if (!found) {
    const hosts = new Map<string, OutletEntry>();
    const outlets = new Map<string, OutletEntry>();
    const agencies = new Map<string, Agency>();
    for (const outlet of gazetteer.outlets) {
      // The first row wins, for hosts as for names: a person's own rows come before the known ones.
      for (const domain of outlet.domains) if (domain !== '' && !hosts.has(domain)) hosts.set(domain, outlet);
      for (const name of [outlet.name, ...outlet.aliases]) if (!outlets.has(key(name))) outlets.set(key(name), outlet);
    }
    for (const agency of gazetteer.agencies) {
      for (const name of [agency.name, ...agency.aliases])
        if (!agencies.has(key(name))) agencies.set(key(name), agency);
    }
    indexes.set(gazetteer, (found = { hosts, outlets, agencies }));
  }
  return found;
}

/**
 * Host of an address, lower case, without `www.`; also for an address without a scheme. `null` when there is none.
 *
 * @example hostOf('https://www.example.org/news/1') // 'example.org'
 */
export function hostOf(address: string): string | null {
  const host =
    /^(?:[a-z][a-z0-9+.-]*:)?(?:\/\/)?(?:[^@/\s]*@)?((?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,})(?::\d+)?(?:[/?#]|$)/iu.exec(
      address.trim(),
    )?.[1];
  return host?.toLowerCase().replace(/^(?:www\d?|amp|m|mobile)\./u, '') ?? null;
}

/** The outlet an address or host belongs to; subdomains count (`usa.example.org` is `example.org`). */
export function outletFromHost(address: string, gazetteer: Gazetteer): OutletEntry | null {
  const { hosts } = indexOf(gazetteer);
  let host = hostOf(address);
  while (host?.includes('.')) {
    const found = hosts.get(host);
    if (found) return found;
    host = host.slice(host.indexOf('.') + 1);
  }
  return null;
}

/** The outlet of that name or alias; case and a leading "the" do not count. */
export const outletNamed = (name: string, gazetteer: Gazetteer): OutletEntry | null =>
  indexOf(gazetteer).outlets.get(key(name)) ?? null;

/**
 * The agency of that name or alias; case and a leading "the" do not count, so give it whole names only.
 *
 * @example agencyNamed('Associated Press', gazetteer)?.name // 'AP'
 */
export const agencyNamed = (name: string, gazetteer: Gazetteer): Agency | null =>
  indexOf(gazetteer).agencies.get(key(name)) ?? null;
