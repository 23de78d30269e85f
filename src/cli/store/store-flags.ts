import { Option } from 'commander';
import type { Command } from 'commander';
import { UserError } from '../user-error.ts';

/** Options of every command that works on a store. */
export interface StoreFlags {
  readonly store?: string;
  readonly who?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** The folder that is used when nobody names one. */
export const DEFAULT_STORE = 'stemma-store';

export const withStoreOptions = (command: Command): Command =>
  command
    .addOption(
      new Option('--store <place>', 'a folder, or the address of a PostgreSQL server (postgres://…)')
        .env('STEMMA_STORE')
        .default(DEFAULT_STORE),
    )
    .addOption(new Option('--who <name>', 'who does this, for the log').env('STEMMA_WHO'))
    .option('--json', 'write JSON')
    .option('-q, --quiet', 'no progress and no notes');

/** Who stands in the log: as said, else the name of the account. */
export function whoOf({ who }: StoreFlags): string {
  const name = (who ?? process.env['USER'] ?? process.env['USERNAME'] ?? '').trim();
  if (who !== undefined && name === '') throw new UserError('--who needs a name.', 2);
  return name === '' ? 'unnamed' : name;
}
