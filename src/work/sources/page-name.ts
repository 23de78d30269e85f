/**
 * The name a page is known by: its address without scheme and query, ending in `.html`, so that it is read as the page it
 * is whatever its address ends in.
 *
 * @example pageName('https://quay.example/port/gate?x=1') // 'quay.example/port/gate.html'
 */
export function pageName(address: string): string {
  const url = URL.parse(address);
  if (url === null) return 'page.html';
  const path = `${url.hostname}${url.pathname}`.replace(/\/+$/u, '').replace(/\.(?:html?|xhtml|php|aspx?|jsp)$/iu, '');
  return `${path}.html`;
}

/** The encoding that a media type names. */
export function charsetOf(mediaType: string): { readonly charset?: string } {
  const charset = /;\s*charset\s*=\s*["']?([\w.:-]{2,40})/iu.exec(mediaType)?.[1];
  return charset === undefined ? {} : { charset };
}
