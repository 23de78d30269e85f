import { closeSync, openSync, readSync } from 'node:fs';

/** More lines of JSON than this are a collection, not a story. */
const STORY = 400;
const JSON_LINES = /\.(?:jsonl|ndjson)$/iu;
const PACKED = /\.(?:jsonl|ndjson)\.gz$/iu;

/** Lines of a file, counted until there are more than enough; a file that cannot be read has none. */
function linesOf(path: string, most: number): number {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return 0;
  }
  const buffer = new Uint8Array(1 << 16);
  let lines = 0;
  try {
    for (let n = readSync(file, buffer); n > 0 && lines <= most; n = readSync(file, buffer))
      for (let at = buffer.indexOf(10); at >= 0 && at < n; at = buffer.indexOf(10, at + 1)) lines++;
  } finally {
    closeSync(file);
  }
  return lines;
}

/**
 * Whether inputs are a collection, of which only the related pairs are told, or one story: packed JSON lines and those of
 * more than 400 lines are a collection.
 */
export function isCollection(inputs: readonly string[], isSaid = false): boolean {
  if (isSaid) return true;
  if (inputs.length === 0 || !inputs.every((input) => JSON_LINES.test(input) || PACKED.test(input))) return false;
  if (inputs.some((input) => PACKED.test(input))) return true;
  let lines = 0;
  for (const input of inputs) lines += linesOf(input, STORY - lines);
  return lines > STORY;
}
