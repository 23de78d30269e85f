/** Who waits for the next change of something that has a name. */
export interface Listeners {
  tell(key: string): void;
  /** Resolves at the next `tell` of this key, or when the signal aborts. */
  next(key: string, signal: AbortSignal): Promise<void>;
}

export function listenersByKey(): Listeners {
  const waiting = new Map<string, Set<() => void>>();
  return {
    tell(key) {
      for (const done of [...(waiting.get(key) ?? [])]) done();
    },
    next: (key, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) {
          resolve();
          return;
        }
        const done = (): void => {
          const all = waiting.get(key);
          all?.delete(done);
          if (all?.size === 0) waiting.delete(key);
          signal.removeEventListener('abort', done);
          resolve();
        };
        signal.addEventListener('abort', done, { once: true });
        waiting.set(key, (waiting.get(key) ?? new Set()).add(done));
      }),
  };
}
