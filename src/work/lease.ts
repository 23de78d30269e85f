import type { Client } from 'pg';

/**
 * The right to place reports into stories. Any worker could, one at a time; it stays with one, because the stream of
 * stories is in its memory and another would first have to go through what was placed since. Nothing but speed depends on
 * it: the lock on stories keeps two from placing at once.
 */
export interface Lease {
  /** Whether this process has it; takes it when it is free. */
  isHeld(): Promise<boolean>;
  close(): Promise<void>;
}

/** Any fixed number: the advisory lock that a session of the server holds for as long as its worker lives. */
const PLACING = 7_301_005;

/** The lease of a store on a server. Killed, a worker loses its session and with it the lease, at once. */
export function openLease(url: string): Lease {
  let session: Client | null = null;
  let isHeld = false;

  async function connected(): Promise<Client> {
    if (session !== null) return session;
    const { default: pg } = await import('pg');
    const made = new pg.Client({ connectionString: url, application_name: 'stemma placing', keepAlive: true });
    const gone = (): void => {
      if (session !== made) return;
      session = null;
      isHeld = false;
    };
    made.on('error', gone);
    made.on('end', gone);
    await made.connect();
    return (session = made);
  }

  return {
    async isHeld() {
      if (isHeld) return true;
      const { rows } = await (
        await connected()
      ).query<{ held: boolean }>(`select pg_try_advisory_lock(${String(PLACING)}) as held`);
      isHeld = session !== null && rows[0]!.held;
      return isHeld;
    },
    async close() {
      const open = session;
      session = null;
      isHeld = false;
      await open?.end();
    },
  };
}
