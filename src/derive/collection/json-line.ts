/** Where the values of the keys that matter stand in a line, as bytes; -1 when the line has no such key. */
export interface LineFields {
  /** Inside of the quotes, or the whole value when it is no string (then `isString` is false). */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly isString: Uint8Array;
}

export const ID = 0;
export const TEXT = 1;
export const OUTLET = 2;
export const PUBLISHED = 3;
const KEYS = ['id', 'text', 'outlet', 'published'].map((key) => Uint8Array.from(key, (c) => c.charCodeAt(0)));

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const decoder = new TextDecoder();

const fields = {
  from: new Int32Array(KEYS.length),
  to: new Int32Array(KEYS.length),
  isString: new Uint8Array(KEYS.length),
};

const isSpace = (b: number | undefined): boolean => b === 32 || b === 9 || b === 13;

/** The closing quote of the string that begins before `at`; -1 when there is none. */
function endOfString(bytes: Uint8Array, at: number, to: number): number {
  let end = bytes.indexOf(QUOTE, at);
  while (end >= 0 && end < to) {
    let slashes = 0;
    while (bytes[end - 1 - slashes] === BACKSLASH && end - 1 - slashes >= at) slashes++;
    if (slashes % 2 === 0) return end;
    end = bytes.indexOf(QUOTE, end + 1);
  }
  return -1;
}

/** The end of a number, a word, a list or an object that begins at `at`. */
function endOfValue(bytes: Uint8Array, at: number, to: number): number {
  let depth = 0;
  for (let i = at; i < to; i++) {
    const b = bytes[i]!;
    if (b === QUOTE) {
      i = endOfString(bytes, i + 1, to);
      if (i < 0) return -1;
    } else if (b === 0x5b || b === 0x7b) depth++;
    else if (b === 0x5d || b === 0x7d) {
      if (depth === 0) return i;
      depth--;
    } else if (b === 0x2c && depth === 0) return i;
  }
  return -1;
}

function isJson(bytes: Uint8Array, from: number, to: number): boolean {
  try {
    JSON.parse(decoder.decode(bytes.subarray(from, to)));
    return true;
  } catch {
    return false;
  }
}

/** Whether a string needs no second look: no control character and no backslash. */
function isPlain(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (bytes[i]! < 0x20 || bytes[i] === BACKSLASH) return false;
  return true;
}

function keyAt(bytes: Uint8Array, from: number, to: number): number {
  search: for (let k = 0; k < KEYS.length; k++) {
    const key = KEYS[k]!;
    if (key.length !== to - from) continue;
    for (let i = 0; i < key.length; i++) if (bytes[from + i] !== key[i]) continue search;
    return k;
  }
  return -1;
}

/**
 * Finds the keys that matter in one line of JSON without parsing it. Everything but the inside of `text` is checked to be
 * JSON; that is checked by who reads its words.
 *
 * @returns `null` when the line is no JSON object as far as can be seen from here (a key with escapes is not followed);
 *   what is returned is valid until the next call
 */
export function fieldsOf(bytes: Uint8Array, from: number, to: number): LineFields | null {
  fields.from.fill(-1);
  let i = from;
  const skip = (): void => {
    while (i < to && isSpace(bytes[i])) i++;
  };
  skip();
  if (bytes[i] !== 0x7b) return null;
  i++;
  for (;;) {
    skip();
    if (bytes[i] !== QUOTE) return null;
    const keyEnd = endOfString(bytes, i + 1, to);
    if (keyEnd < 0 || !isPlain(bytes, i + 1, keyEnd)) return null;
    const key = keyAt(bytes, i + 1, keyEnd);
    i = keyEnd + 1;
    skip();
    if (bytes[i] !== 0x3a) return null;
    i++;
    skip();
    const isString = bytes[i] === QUOTE;
    const end = isString ? endOfString(bytes, i + 1, to) : endOfValue(bytes, i, to);
    if (end < 0) return null;
    const checked = isString
      ? key === TEXT || isPlain(bytes, i + 1, end) || isJson(bytes, i, end + 1)
      : isJson(bytes, i, end);
    if (!checked) return null;
    if (key >= 0) {
      fields.from[key] = isString ? i + 1 : i;
      fields.to[key] = end;
      fields.isString[key] = isString ? 1 : 0;
    }
    i = isString ? end + 1 : end;
    skip();
    if (bytes[i] === 0x2c) {
      i++;
      continue;
    }
    if (bytes[i] !== 0x7d) return null;
    i++;
    skip();
    return i === to ? fields : null;
  }
}

/** The value of a string that was found, `null` when the line has none. */
export function stringAt(bytes: Uint8Array, found: LineFields, key: number): string | null {
  const from = found.from[key]!;
  if (from < 0 || found.isString[key] === 0) return null;
  const to = found.to[key]!;
  return isPlain(bytes, from, to)
    ? decoder.decode(bytes.subarray(from, to))
    : (JSON.parse(decoder.decode(bytes.subarray(from - 1, to + 1))) as string);
}
