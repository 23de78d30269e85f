import { UserError } from '../user-error.ts';

const UNITS: Readonly<Record<string, number>> = { '': 1, kb: 1e3, mb: 1e6, gb: 1e9 };
const MEMORY = /^(\d+(?:\.\d+)?)\s*(kb|mb|gb|)$/iu;

/** Bytes of a size as people write it; what the index may hold in memory before it goes to the disk. */
export function memoryOf(value = '400MB'): number {
  const match = MEMORY.exec(value.trim());
  if (!match) throw new UserError(`--memory ${value}: expected a size such as 400MB or 2GB.`, 2);
  return Number(match[1]) * UNITS[match[2]!.toLowerCase()]!;
}

/** How many threads work; never more than there are processors unless asked for. */
export function threadCountOf(value: string | undefined, processors: number): number {
  if (value === undefined) return Math.min(processors, 8);
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1 || count > 64)
    throw new UserError(`--threads ${value}: expected a number from 1 to 64.`, 2);
  return count;
}
