/** Which pages of an archive are wanted; asked before a page is parsed. */
export interface PageFilter {
  /** Hosts; those below count too (`quay.example` takes `www.quay.example`). */
  readonly hosts?: readonly string[];
  /** First and last moment of the archive's own date (when it was fetched), RFC 3339; a day counts wholly. */
  readonly from?: string;
  readonly to?: string;
  /** Language codes. Asked of what the page declares; one that declares none is read. */
  readonly languages?: readonly string[];
}

/** Why a page is not wanted by its address and date; `null`: it is. */
export function unwanted(filter: PageFilter, url: string | null, date: string | null): string | null {
  if (filter.hosts !== undefined) {
    const host = url === null ? undefined : URL.parse(url)?.hostname.toLowerCase();
    if (
      host === undefined ||
      !filter.hosts.some((one) => host === one.toLowerCase() || host.endsWith(`.${one.toLowerCase()}`))
    )
      return `not asked for: host ${host ?? 'unknown'}`;
  }
  if (filter.from === undefined && filter.to === undefined) return null;
  const time = date === null ? Number.NaN : Date.parse(date);
  if (Number.isNaN(time)) return 'not asked for: it has no date';
  const before = filter.from !== undefined && time < Date.parse(filter.from);
  const after = filter.to !== undefined && time >= endOf(filter.to);
  return before || after ? `not asked for: of ${date!.slice(0, 10)}` : null;
}

const DAY = 86_400_000;
const endOf = (to: string): number => Date.parse(to) + (/^\d{4}-\d\d-\d\d$/u.test(to) ? DAY : 1);

const LANG = /<html\b[^>]{0,400}?\blang\s{0,4}=\s{0,4}["']?\s{0,4}([a-z]{2,3})\b/iu;

/** Why a page is not wanted by the language it declares. */
export function unwantedLanguage(filter: PageFilter, header: string | undefined, page: Uint8Array): string | null {
  if (filter.languages === undefined) return null;
  const said =
    LANG.exec(new TextDecoder('latin1').decode(page.subarray(0, 8192)))?.[1] ??
    /^\s*([a-z]{2,3})\b/iu.exec(header ?? '')?.[1];
  if (said === undefined) return null;
  return filter.languages.some((one) => one.toLowerCase() === said.toLowerCase())
    ? null
    : `not asked for: its language is ${said.toLowerCase()}`;
}
