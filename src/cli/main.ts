/** The command line. stdout is data, stderr is messages; see the exit codes in `stemma collate --help`. */
import { run } from './run.ts';

// The reader went away (| head): that is no failure of ours.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });

process.exitCode = await run(process.argv.slice(2));
