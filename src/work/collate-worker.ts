import { parentPort } from 'node:worker_threads';
import { collate } from '../collate.ts';
import type { Report } from '../model/report.ts';
import { json } from '../output/json.ts';
import { annotatedCache } from './annotated-cache.ts';
import { READY } from './thread.ts';

/** A story to be collated. */
export interface CollateOrder {
  readonly number: number;
  readonly reports: readonly Report[];
}

const known = annotatedCache();

parentPort?.on('message', ({ number, reports }: CollateOrder) => {
  try {
    const dossier = collate(reports, {}, known);
    parentPort?.postMessage({ number, dossier, json: json.write(dossier) });
  } catch (error) {
    parentPort?.postMessage({
      number,
      failed: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
});
parentPort?.postMessage(READY);
