import { Command } from 'commander';
import { version } from '../version.ts';
import type { CollateFlags } from './collate-command.ts';
import type { ExplainFlags } from './explain-command.ts';
import { withReadingOptions } from './reading-options.ts';
import { addStoreCommands } from './store/add-store-commands.ts';
import { addViewCommands } from './view-commands.ts';

const COLLATE_EXAMPLES = `
Examples:
  stemma collate examples/harbour-talks
  stemma collate a.txt b.html wire.jsonl --html -o story.html
  stemma collate reports/ --json | jq .originCount
  stemma collate dossier.json --to dot | dot -Tsvg > copies.svg
  stemma collate reports/ --ask "the gate was shut on Monday"
  cat report.txt | stemma collate - --published 2031-06-04 --outlet "Coast Daily"

A reports.json beside the files may give outlet, date, title and address; a stemma.config.json agencies and outlets.
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 some inputs could not be read (they are listed on stderr).`;

const EXPLAIN_EXAMPLES = `
Examples:
  stemma explain dossier.json d3
  stemma explain examples/harbour-talks u1 c2
  stemma explain dossier.json harbour-post coast-daily

ID is any id of the dossier: d difference, c claim, u utterance, q quote, a attribution, f figure, m moment,
e name, o origin; or the names of two reports.`;

/** The commands, without running one. Every action gives its exit code to `done`. */
export function program(done: (exitCode: number) => void): Command {
  const root = new Command('stemma')
    .description(
      'Reads many reports of one event and shows what is established, by whom, and where the reports part ways.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .showHelpAfterError('See: stemma --help')
    .addHelpText(
      'after',
      '\nStart with: stemma collate examples/harbour-talks\nHelp for one command: stemma collate --help',
    );

  const collate = root
    .command('collate')
    .description('read reports and write a dossier (the default shows a screenful)')
    .argument('<inputs...>', 'files, folders, patterns, - for standard input, or one dossier to write anew')
    .option('--json', 'write JSON, by the schema dossier/1')
    .option('--md', 'write Markdown')
    .option('--html', 'write one self-contained page')
    .option('--to <name>', 'write the format of this name (stemma formats lists them)')
    .option('-o, --output <file>', 'write to this file, whole or not at all')
    .option('--ask <sentence>', 'instead: statements that match this sentence, speak against it or come near');
  withReadingOptions(collate)
    .showHelpAfterError('See: stemma collate --help')
    .addHelpText('after', COLLATE_EXAMPLES)
    .action(async (inputs: readonly string[], flags: CollateFlags) => {
      done(await (await import('./collate-command.ts')).collateCommand(inputs, flags));
    });

  addViewCommands(root, done);
  addStoreCommands(root, done);

  root
    .command('explain')
    .description('print the rules and the words behind a finding')
    .argument('<dossier>', 'a dossier (JSON), - for standard input, or a folder of reports')
    .argument('<id...>', 'ids such as d3, or the names of two reports')
    .option('--no-color', 'no colour (also: NO_COLOR)')
    .option('--width <columns>', 'columns to fill (default: the terminal)')
    .showHelpAfterError('See: stemma explain --help')
    .addHelpText('after', EXPLAIN_EXAMPLES)
    .action(async (source: string, ids: readonly string[], flags: ExplainFlags) => {
      done(await (await import('./explain-command.ts')).explainCommand(source, ids, flags));
    });

  root
    .command('formats')
    .description('list what can be read and written')
    .action(async () => {
      done(await (await import('./formats-command.ts')).formatsCommand());
    });
  for (const command of [root, ...root.commands]) command.exitOverride();
  return root;
}
