import { parentPort } from 'node:worker_threads';
import { gazetteer } from '../gazetteer/index.ts';
import { importBytes } from '../intake/index.ts';
import type { Hint } from '../intake/index.ts';
import { READY } from './thread.ts';

/** One item to be read; the hint crosses threads, so it holds no functions. */
export interface ReadOrder {
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly hint: Omit<Hint, 'detectLanguage' | 'gazetteer'>;
}

const { eld } = await import('eld/extrasmall');
const detectLanguage = (text: string): string | null => {
  const found = eld.detect(text.slice(0, 4000));
  return found.language !== '' && found.isReliable() ? found.language : null;
};

parentPort?.on('message', ({ number, bytes, hint }: ReadOrder) => {
  parentPort?.postMessage({ number, imported: importBytes(bytes, { ...hint, detectLanguage, gazetteer }) });
});
parentPort?.postMessage(READY);
