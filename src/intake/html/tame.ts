/** A page made safe to parse: bounded in size, depth and number of elements, without scripts. */
export interface Tamed {
  readonly html: string;
  readonly elements: number;
  /** What was cut, in words for a person. */
  readonly notes: readonly string[];
}

const LONGEST_PAGE = 12_000_000;
const MOST_ELEMENTS = 60_000;
const DEEPEST = 150;
/** A tag without an end is given up after this many characters. */
const LONGEST_TAG = 100_000;

/** Their content is no text of the page. `script` with JSON-LD is kept. */
const DROPPED = new Set(['script', 'style', 'template', 'noscript', 'svg', 'canvas', 'object', 'math', 'select', 'datalist']);
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed']);
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** A parser closes them by itself, so that a row of unclosed ones is not deep. */
const OPTIONAL_END = new Set('p li td tr th dt dd option thead tbody tfoot colgroup html head body'.split(' '));

/** Index after the tag that begins at `start`, quotes respected. */
function tagEnd(html: string, start: number): number {
  let quote = '';
  const limit = Math.min(html.length, start + LONGEST_TAG);
  for (let i = start + 1; i < limit; i++) {
    const c = html[i]!;
    if (quote !== '') {
      if (c === quote) quote = '';
    } else if (c === '"' || c === "'") {
      // Only after "=" is it an attribute's quote; a stray one would swallow the page.
      if (/=\s*$/u.test(html.slice(Math.max(start, i - 3), i))) quote = c;
    } else if (c === '>') return i + 1;
  }
  const plain = html.indexOf('>', start);
  return plain < 0 ? html.length : plain + 1;
}

/** Index after the closing tag of an element whose content is skipped; the content's start when it never closes. */
function afterClose(lower: string, name: string, from: number): number {
  let depth = 1;
  let at = from;
  const open = `<${name}`;
  const close = `</${name}`;
  for (let steps = 0; steps < 2000; steps++) {
    const next = lower.indexOf(close, at);
    if (next < 0) return RAW.has(name) ? lower.length : from;
    if (!RAW.has(name)) {
      const inner = lower.indexOf(open, at);
      if (inner >= 0 && inner < next && /[\s>/]/u.test(lower[inner + open.length] ?? '')) {
        depth++;
        at = inner + open.length;
        continue;
      }
    }
    depth--;
    const end = lower.indexOf('>', next);
    at = end < 0 ? lower.length : end + 1;
    if (depth === 0) return at;
  }
  return at;
}

/**
 * One pass over the source: drops scripts, styles, templates, comments and pictures drawn in the page, flattens what is
 * nested deeper than any article, and stops at a size that is read in bounded time.
 *
 * @example tamed('<div>'.repeat(10000) + 'text').elements // bounded
 */
export function tamed(source: string): Tamed {
  const notes: string[] = [];
  let html = source;
  if (html.length > LONGEST_PAGE) {
    html = html.slice(0, LONGEST_PAGE);
    notes.push(`page cut after ${LONGEST_PAGE / 1e6} million characters`);
  }
  const lower = html.toLowerCase().length === html.length ? html.toLowerCase() : html.replace(/[A-Z]/g, (c) => c.toLowerCase());
  const out: string[] = [];
  let [at, depth, elements, flattened] = [0, 0, 0, false];
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      out.push(html.slice(at));
      break;
    }
    if (open > at) out.push(html.slice(at, open));
    if (lower.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      at = end < 0 ? open + 4 : end + 3;
      continue;
    }
    const match = /^<(\/?)([a-z][^\s/>]{0,40})/u.exec(lower.slice(open, open + 48));
    if (!match) {
      const declaration = lower[open + 1] === '!' || lower[open + 1] === '?';
      at = declaration ? tagEnd(html, open) : open + 1;
      if (!declaration) out.push('&lt;');
      continue;
    }
    const name = match[2]!;
    const end = tagEnd(html, open);
    const tag = html.slice(open, end);
    const closing = match[1] === '/';
    at = end;
    if (DROPPED.has(name)) {
      if (closing) continue;
      if (name === 'script' && /ld\+json/iu.test(tag)) {
        const after = afterClose(lower, name, end);
        out.push(html.slice(open, after));
        at = after;
      } else if (!/\/>$/u.test(tag) || RAW.has(name)) at = afterClose(lower, name, end);
      continue;
    }
    if (!VOID.has(name) && !OPTIONAL_END.has(name) && (closing || !tag.endsWith('/>'))) {
      if (closing) {
        depth = Math.max(0, depth - 1);
        if (depth >= DEEPEST) continue;
      } else if (depth++ >= DEEPEST) {
        flattened = true;
        out.push(' ');
        continue;
      }
    }
    if (!closing && ++elements > MOST_ELEMENTS) {
      notes.push(`page cut after ${MOST_ELEMENTS} elements`);
      break;
    }
    out.push(tag);
    if (!closing && RAW.has(name)) {
      const after = afterClose(lower, name, end);
      out.push(name === 'iframe' ? `</${name}>` : html.slice(end, after));
      at = after;
    }
  }
  if (flattened) notes.push(`elements nested deeper than ${DEEPEST} were flattened`);
  return { html: out.join(''), elements, notes };
}
