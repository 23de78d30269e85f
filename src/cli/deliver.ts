import { basename } from 'node:path';
import { writeFileWhole } from './write-out.ts';

/** Where a result goes and what is said of it. */
export interface DeliveryFlags {
  readonly output?: string;
  readonly quiet?: boolean;
}

/** Writes a result to the file asked for, or to standard output. */
export function deliver(text: string, { output = '-', quiet = false }: DeliveryFlags): void {
  if (output === '-') {
    process.stdout.write(text);
    return;
  }
  writeFileWhole(output, text);
  if (!quiet) process.stderr.write(`${basename(output)} written: ${output}\n`);
}
