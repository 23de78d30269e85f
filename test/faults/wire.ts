import { writeFileSync } from 'node:fs';

const PLACES = ['Port Ellery harbour gate', 'Kestrel Valley tunnel vote', 'Sandholm bond trial', 'Tarvik earthquake'];

/** Every twelfth line is broken and every tenth repeats the one before: they end in counts of their own. */
const isBroken = (n: number): boolean => n % 12 === 5;
const isRepeated = (n: number): boolean => n % 10 === 7;

export const record = (file: number, n: number): string =>
  JSON.stringify({
    id: `r${String(file)}-${String(n)}`,
    outlet: `Outlet ${String(n % 7)}`,
    published: `2031-06-${String(1 + (n % 28)).padStart(2, '0')}`,
    title: `${PLACES[n % 4]!} news ${String(file)}`,
    text: `The ${PLACES[n % 4]!} story went on. Officials named ${PLACES[n % 4]!} again in note ${String(n)} of ${String(file)}.`,
  });
const line = (file: number, n: number): string =>
  isBroken(n) ? '{"id": broken' : record(file, isRepeated(n) && !isBroken(n - 1) ? n - 1 : n);

/** What a file of so many lines holds. */
export interface Wire {
  readonly lines: number;
  readonly reports: number;
}

/** Writes file number `file` of invented reports. */
export function writeWire(path: string, file: number, lines: number): Wire {
  const list = Array.from({ length: lines }, (_unused, n) => line(file, n));
  writeFileSync(path, `${list.join('\n')}\n`);
  return { lines, reports: new Set(list.filter((one) => one.endsWith('}'))).size };
}
