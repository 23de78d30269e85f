/** A page made safe to parse: bounded in size, depth and number of elements, without scripts. */
export interface Tamed {
  readonly html: string;
  readonly elements: number;
  /** Sum of the depths of all elements: what readers that climb from every element have to do. */
  readonly work: number;
  /** What was cut, in words for a person. */
  readonly notes: readonly string[];
}

const LONGEST_PAGE = 12_000_000;
const MOST_ELEMENTS = 20_000;
const DEEPEST = 150;
/** A tag without an end is given up after this many characters. */
const LONGEST_TAG = 100_000;

/** Their content is no text of the page; they may hold their own kind. */
const DROPPED = new Set(['template', 'noscript', 'svg', 'canvas', 'object', 'math', 'select', 'datalist']);
/** Their content is no markup. Only `title` and JSON-LD are kept. */
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

/** Where the last closing tag of each name stands, looked up once: a page of unclosed elements stays linear. */
function lastCloses(lower: string): (mark: string) => number {
  const known = new Map<string, number>();
  return (mark) => {
    let at = known.get(mark);
    if (at === undefined) known.set(mark, (at = lower.lastIndexOf(mark)));
    return at;
  };
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
  const lower =
    html.toLowerCase().length === html.length ? html.toLowerCase() : html.replace(/[A-Z]/g, (c) => c.toLowerCase());
  const lastOf = lastCloses(lower);
  const out: string[] = [];
  let [at, depth, elements, work, flattened] = [0, 0, 0, 0, false];
  // Inside a dropped element that may hold its own kind: its name, and how deep.
  let [skipping, skipDepth] = ['', 0];
  const put = (text: string): void => {
    if (skipDepth === 0) out.push(text);
  };
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      put(html.slice(at));
      break;
    }
    if (open > at) put(html.slice(at, open));
    if (lower.startsWith('<!--', open)) {
      at = lastOf('-->') < open + 4 ? open + 4 : html.indexOf('-->', open + 4) + 3;
      continue;
    }
    const match = /^<(\/?)([a-z][^\s/>]{0,40})/u.exec(lower.slice(open, open + 48));
    if (!match) {
      const declaration = lower[open + 1] === '!' || lower[open + 1] === '?';
      at = declaration ? tagEnd(html, open) : open + 1;
      while (!declaration && html[at] === '<' && html[at + 1] === '<') at++;
      if (!declaration) put('&lt;');
      continue;
    }
    const name = match[2]!;
    const end = tagEnd(html, open);
    const tag = html.slice(open, end);
    const closing = match[1] === '/';
    at = end;
    if (RAW.has(name) && !closing) {
      const close = lastOf(`</${name}`) < end ? -1 : lower.indexOf(`</${name}`, end);
      const after = close < 0 ? html.length : tagEnd(html, close);
      const kept = name === 'script' ? /ld\+json/iu.test(tag) : name === 'title';
      if (kept) put(html.slice(open, after));
      at = after;
      continue;
    }
    if (DROPPED.has(name)) {
      if (closing) {
        if (name === skipping && --skipDepth === 0) skipping = '';
      } else if (skipping === name) skipDepth++;
      else if (skipping === '' && !tag.endsWith('/>') && lastOf(`</${name}`) > end) [skipping, skipDepth] = [name, 1];
      continue;
    }
    if (skipDepth > 0) continue;
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
    if (!closing) work += Math.min(depth, DEEPEST);
    if (!closing && ++elements > MOST_ELEMENTS) {
      notes.push(`page cut after ${MOST_ELEMENTS} elements`);
      break;
    }
    out.push(tag);
  }
  if (flattened) notes.push(`elements nested deeper than ${DEEPEST} were flattened`);
  return { html: out.join(''), elements, work, notes };
}
