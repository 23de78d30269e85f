import { first } from './0001-first.ts';
import type { Migration } from './migration.ts';

export type { Migration } from './migration.ts';

/** In order. Forward only: to go back, restore a backup. */
export const migrations: readonly Migration[] = [first];
