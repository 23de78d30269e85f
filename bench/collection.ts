import { closeSync, createReadStream, openSync, writeSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** A small deterministic generator (mulberry32), so that every run reads the same words. */
export function random(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly outlet?: string;
  readonly published?: string;
}

const SYLLABLES = ['ba', 'ke', 'lo', 'mi', 'nu', 'ra', 'se', 'to', 'vi', 'wo', 'da', 'fe', 'go', 'hi', 'ju', 'pa'];

/** Invented prose, its words as uneven as those of a language. */
export function prose(seed: number, words: number): string {
  const next = random(seed);
  const word = (): string => {
    let rank = Math.floor(4000 * next() ** 3);
    let out = '';
    do {
      out += SYLLABLES[rank % SYLLABLES.length]!;
      rank = Math.floor(rank / SYLLABLES.length);
    } while (rank > 0);
    return out;
  };
  const sentences: string[] = [];
  for (let left = words; left > 0;) {
    const size = Math.min(left, 8 + Math.floor(next() * 20));
    const text = Array.from({ length: size }, word).join(' ');
    sentences.push(`${text[0]!.toUpperCase()}${text.slice(1)}.`);
    left -= size;
  }
  return sentences.map((s, i) => (i % 4 === 3 ? `${s}\n\n` : `${s} `)).join('');
}

const day = (n: number): string => new Date(Date.UTC(2031, 0, 1 + (n % 300))).toISOString().slice(0, 10);

const invented = (n: number, text: string): Row => ({
  id: `r${n}`,
  text,
  outlet: `Outlet ${n % 251}`,
  published: day(n * 7),
});

/** What the collections of the bench are made of; each is a function of the report's number. */
export const shapes: Readonly<Record<string, (n: number, size: number) => Row>> = {
  /** Unlike articles, every tenth with a third of an earlier one. */
  archive: (n) => {
    const own = prose(n, 900);
    if (n % 10 !== 9) return invented(n, own);
    const source = prose(n - 9, 900);
    return invented(n, `${own.slice(0, 2500)}${source.slice(1000, 3000)}`);
  },
  /** One report again and again. */
  repeated: (n) => invented(n, prose(1, 600)),
  /** One template of one site: the weather. */
  template: (n) => ({
    ...invented(n, `${prose(1, 120)} ${n % 40} degrees in ${prose(n % 900, 3)} ${prose(2, 200)}`),
    outlet: 'Weather Desk',
  }),
  /** One template on many sites. */
  templates: (n) => invented(n, `${prose(1, 120)} ${n % 9} to ${n % 7} for ${prose(n % 900, 3)} ${prose(2, 200)}`),
  /** One report of a megabyte among others, with one of them inside. */
  long: (n) => invented(n, n === 0 ? `${prose(1, 170_000)} ${prose(5, 300)}` : prose(n, 300)),
  /** Quotes only; the speech is the same in all. */
  quotes: (n) =>
    invented(n, Array.from({ length: 10 }, (_, i) => `“${prose((n % 50) * 20 + i, 25)}” she said.`).join('\n\n')),
};

/** Writes a collection of a shape. */
export function writeShape(path: string, shape: string, size: number): void {
  const file = openSync(path, 'w');
  for (let n = 0; n < size; n++) writeSync(file, `${JSON.stringify(shapes[shape]!(n, size))}\n`);
  closeSync(file);
}

/** The words of a text in another order: as frequent, and no copy of anything. */
function shuffled(text: string, seed: number): string {
  const words = text.split(/(\s+)/u);
  const next = random(seed);
  for (let i = words.length - 1; i > 1; i--) {
    const at = i % 2 === 0 ? i : i - 1;
    const j = 2 * Math.floor(next() * (at / 2 + 1));
    [words[at], words[j]] = [words[j]!, words[at]!];
  }
  return words.join('');
}

/** Writes a collection made of real articles: first as they are, then again and again with their words in another order. */
export async function writeFrom(source: string, path: string, size: number): Promise<void> {
  const raw: Readable = createReadStream(source);
  const input = source.endsWith('.gz') ? raw.pipe(createGunzip()) : raw;
  const rows: Row[] = [];
  for await (const line of createInterface({ input })) if (line !== '') rows.push(JSON.parse(line) as Row);
  const file = openSync(path, 'w');
  for (let n = 0; n < size; n++) {
    const row = rows[n % rows.length]!;
    const round = Math.floor(n / rows.length);
    const made = round === 0 ? row : { ...row, id: `${row.id}-${round}`, text: shuffled(row.text, n) };
    writeSync(file, `${JSON.stringify(made)}\n`);
  }
  closeSync(file);
}
