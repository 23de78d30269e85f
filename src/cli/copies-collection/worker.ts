import { parentPort } from 'node:worker_threads';
import { buffersOf } from '../../derive/collection/chunk.ts';
import { READY } from '../../work/thread.ts';
import { workerSide } from './worker-side.ts';
import type { Task } from './work.ts';

const work = workerSide();
const port = parentPort!;
port.on('message', (task: Task) => {
  const answer = work(task);
  const moved = answer.kind === 'scan' ? [...buffersOf(answer.chunk), answer.bytes.buffer as ArrayBuffer] : [];
  port.postMessage(answer, [...new Set(moved)]);
});
port.postMessage(READY);
