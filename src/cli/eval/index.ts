import type { EvalTask } from './task.ts';

/** Task name to adapter. Loaded on demand, so that one task starts fast. */
export const evalTasks: Readonly<Record<string, () => Promise<EvalTask>>> = {
  quotes: async () => (await import('./quotes.ts')).quotes,
  quantities: async () => (await import('./quantities.ts')).quantities,
  moments: async () => (await import('./moments.ts')).moments,
  'same-claim': async () => (await import('./same-claim.ts')).sameClaim,
  'answer-match': async () => (await import('./answer-match.ts')).answerMatch,
  difference: async () => (await import('./difference.ts')).difference,
  passages: async () => (await import('./passages.ts')).passages,
  degree: async () => (await import('./degree.ts')).degree,
  copies: async () => (await import('./copies.ts')).copies,
  extract: async () => (await import('./extract.ts')).extract,
  stories: async () => (await import('./stories.ts')).stories,
};
