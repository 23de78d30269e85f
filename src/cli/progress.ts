import type { WriteStream } from 'node:tty';

/** One line on a terminal that says which stage runs, and how fast; nothing in a pipe. */
export interface Progress {
  show(text: string): void;
  clear(): void;
}

const silent: Progress = { show: () => undefined, clear: () => undefined };
const CLEAR_LINE = '\r\u001b[2K';
/** Milliseconds between two updates. */
const PAUSE = 80;

export function progress(stream: WriteStream, quiet: boolean): Progress {
  if (quiet || !stream.isTTY) return silent;
  let last = -Infinity;
  let shown = false;
  return {
    show(text) {
      const now = performance.now();
      if (shown && now - last < PAUSE) return;
      last = now;
      shown = true;
      stream.write(`${CLEAR_LINE}${text.slice(0, Math.max(20, stream.columns - 1))}`);
    },
    clear() {
      if (shown) stream.write(CLEAR_LINE);
      shown = false;
      last = -Infinity;
    },
  };
}

/** "reading: 120 of 400, 240 a second". */
export function rateWords(done: number, total: number, milliseconds: number): string {
  const rate = milliseconds > 250 ? `, ${String(Math.round((done * 1000) / milliseconds))} a second` : '';
  return `reading: ${String(done)} of ${String(total)}${rate}`;
}
