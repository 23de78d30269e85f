import { describe, expect, it } from 'vitest';
import { startThread } from '../../src/work/index.ts';
import type { Thread } from '../../src/work/index.ts';

const entry = new URL('./echo-worker.ts', import.meta.url);
function started(): { thread: Thread; heard: Promise<unknown>; gone: Promise<string> } {
  let heard!: (message: unknown) => void;
  let gone!: (cause: string) => void;
  const told = { heard: new Promise((done) => (heard = done)), gone: new Promise<string>((done) => (gone = done)) };
  return { thread: startThread(entry, { heard, gone }), ...told };
}

describe('a thread that can be given up', () => {
  it('is loaded before it is ended, so that nothing is torn down half made', async () => {
    const { thread } = started();
    let loaded = false;
    void thread.ready.then(() => (loaded = true));
    await thread.end();
    expect(loaded).toBe(true);
  });

  it('starts when the ends of others are over, and answers what it was asked before', async () => {
    const first = started();
    first.thread.post('spin');
    await first.thread.ready;
    const order: string[] = [];
    const end = first.thread.end().then(() => order.push('ended'));
    const second = started();
    second.thread.post('again');
    void second.thread.ready.then(() => order.push('loaded'));
    expect(await second.heard).toBe('again');
    await end;
    expect(order).toEqual(['ended', 'loaded']);
    await second.thread.end();
  });

  it('is never started when it is ended before its turn', async () => {
    const first = started();
    await first.thread.ready;
    const end = first.thread.end();
    const second = started();
    let loaded = false;
    void second.thread.ready.then(() => (loaded = true));
    await second.thread.end();
    await end;
    const third = started();
    await third.thread.ready; // whatever waited for its turn before it would be loaded by now
    expect(loaded).toBe(false);
    await third.thread.end();
  });

  it('says why it is gone', async () => {
    const { thread, gone } = started();
    thread.post('fail');
    expect(await gone).toMatch(/cannot be carried out/u);
    await thread.end();
  });
});
