import { CommanderError } from 'commander';
import { program } from './program.ts';
import { UserError } from './user-error.ts';

function exitCodeOf(error: unknown): number {
  // Help and version end with 0; everything else that commander refuses is wrong usage, and it has said so.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UserError) {
    process.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
  const { stack } = error as Error;
  process.stderr.write(
    `stemma: a fault of the program, not of yours. Please report it with these lines.\n${stack ?? String(error)}\n`,
  );
  return 1;
}

/**
 * Runs one command line: data to stdout, messages to stderr.
 *
 * @param args what a person typed after `stemma`
 * @returns the exit code; see `stemma collate --help`
 */
export async function run(args: readonly string[]): Promise<number> {
  let exitCode = 0;
  try {
    await program((code) => {
      exitCode = code;
    }).parseAsync(args, { from: 'user' });
  } catch (error) {
    exitCode = exitCodeOf(error);
  }
  return exitCode;
}
