import type { Kysely } from 'kysely';
import type { Tables } from '../store/index.ts';

/** What a source remembers from one import to the next; plain JSON under a name. */
export interface Memory {
  read(name: string): Promise<unknown>;
  write(name: string, value: unknown): Promise<void>;
}

/** Kept in the store. What cannot be read back is as if it never was. */
export const memoryIn = (db: Kysely<Tables>): Memory => ({
  async read(name) {
    const row = await db.selectFrom('store_setting').select('value').where('name', '=', name).executeTakeFirst();
    try {
      return row === undefined ? null : (JSON.parse(row.value) as unknown);
    } catch {
      return null;
    }
  },
  async write(name, value) {
    const text = JSON.stringify(value);
    await db
      .insertInto('store_setting')
      .values({ name, value: text })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: text }))
      .execute();
  },
});
