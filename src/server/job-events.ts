import { RequestProblem } from './problem.ts';
import type { Asked } from './route.ts';

/** A job as it is now, and whether nothing more will happen to it. */
export interface JobState {
  readonly job: object;
  readonly ended: boolean;
}

/** Milliseconds after which the store is asked again: another process may do the work. */
const ASK_AGAIN = 2000;
/** Least milliseconds between two events. */
const PACE = 100;
/** Milliseconds after which a sign of life is sent, so that nothing between us and the asker gives up. */
const SIGN_OF_LIFE = 15_000;

const event = (name: string, value: unknown): string => `event: ${name}\ndata: ${JSON.stringify(value)}\n\n`;
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What is sent: `progress` at every change, `end` at last; a comment while nothing changes. */
async function* eventsOf(
  { jobs, params: { id }, request }: Asked,
  read: () => Promise<JobState | null>,
  gone: AbortSignal,
): AsyncGenerator<string> {
  let last = '';
  let silent = performance.now();
  const stop = AbortSignal.any([gone, jobs.closing, request.signal]);
  yield 'retry: 3000\n\n';
  while (!stop.aborted) {
    // Asked for before the state is read, so that no change falls between the two.
    const waited = new AbortController();
    const change = jobs.changed(id!, AbortSignal.any([stop, waited.signal]));
    const timer = setTimeout(() => {
      waited.abort();
    }, ASK_AGAIN);
    try {
      const state = await read();
      const told = state === null ? '' : JSON.stringify(state.job);
      if (state === null || state.ended) {
        yield event('end', state?.job ?? null);
        return;
      }
      if (told !== last) yield event('progress', state.job);
      else if (performance.now() - silent > SIGN_OF_LIFE) yield ': still there\n\n';
      if (told !== last || performance.now() - silent > SIGN_OF_LIFE) silent = performance.now();
      last = told;
      await change;
    } finally {
      clearTimeout(timer);
      waited.abort();
    }
    await pause(PACE);
  }
}

/** Server-sent events of one job, until it ends, the asker goes, or the server stops. */
export function jobEvents(asked: Asked, read: () => Promise<JobState | null>): Response {
  const { streams, limits } = asked;
  if (streams.open >= limits.streams)
    throw new RequestProblem('busy', 'Too many streams are open.', 'Close some, or read /v1/jobs now and then.', {
      headers: { 'retry-after': '10' },
    });
  streams.open++;
  const gone = new AbortController();
  const events = eventsOf(asked, read, gone.signal);
  let closed = false;
  const end = (): void => {
    if (closed) return;
    closed = true;
    streams.open--;
    gone.abort();
  };
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { value, done } = await events.next();
        if (done) {
          end();
          controller.close();
        } else controller.enqueue(encoder.encode(value));
      } catch (error) {
        end();
        controller.error(error);
      }
    },
    cancel: end,
  });
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
  });
}
