import { parentPort } from 'node:worker_threads';
import { READY } from '../../src/work/index.ts';

parentPort?.on('message', (message: string) => {
  if (message === 'fail') throw new Error('the order cannot be carried out');
  if (message === 'spin') for (;;);
  parentPort?.postMessage(message);
});
parentPort?.postMessage(READY);
