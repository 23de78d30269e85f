/** The command line. stdout is data, stderr is messages; see the exit codes in `stemma collate --help`. */
import { CommanderError } from 'commander';
import { program } from './program.ts';
import { UserError } from './user-error.ts';

// The reader went away (| head): that is no failure of ours.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });

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

try {
  await program((exitCode) => {
    process.exitCode = exitCode;
  }).parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}
