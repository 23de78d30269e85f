import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Connection } from '../../store/index.ts';
import { UserError } from '../user-error.ts';
import { DEFAULT_STORE } from './store-flags.ts';
import type { StoreFlags } from './store-flags.ts';

/** Whether a folder holds a store already. */
export const isStore = (directory: string): boolean => existsSync(join(directory, 'pglite'));

/**
 * Opens the store, does the work, and closes it whatever happens. What a store cannot do is told in its own words.
 *
 * @param create whether a store may be made where there is none
 */
export async function withStore<T>(
  flags: StoreFlags,
  doing: string,
  create: boolean,
  work: (store: Connection) => Promise<T>,
): Promise<T> {
  const { faultOf, openStore, placeOf, StoreError } = await import('../../store/index.ts');
  const place = placeOf(flags.store ?? DEFAULT_STORE);
  if (!create && place.kind === 'directory' && !isStore(place.directory))
    throw new UserError(
      `${place.directory}: there is no store. Make one with stemma import FILES --store ${place.directory}, or name another with --store.`,
    );
  let store: Connection | null = null;
  try {
    store = await openStore(place, `stemma ${doing}`);
    if (flags.quiet !== true) for (const note of store.notes) process.stderr.write(`note: ${note}\n`);
    return await work(store);
  } catch (error) {
    if (error instanceof StoreError) throw new UserError(error.message);
    const fault = faultOf(error);
    if (fault) throw new UserError(fault.message);
    throw error;
  } finally {
    // Closing a store whose server or disk failed can fail too; what matters was told already.
    await store?.close().catch(() => undefined);
  }
}
