import type { EvalTask } from './task.ts';

/** Task name to adapter. Loaded on demand, so that one task starts fast. */
export const evalTasks: Readonly<Record<string, () => Promise<EvalTask>>> = {
  // quotes: async () => (await import('./quotes.ts')).quotes,
};
