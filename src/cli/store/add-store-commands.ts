import type { Command } from 'commander';
import type { ImportFlags } from './import-command.ts';
import type { SearchFlags } from './keep-commands.ts';
import { withStoreOptions } from './store-flags.ts';
import type { StoreFlags } from './store-flags.ts';

/** The commands that keep reports in a store. Each loads what it needs only when it runs. */
export function addStoreCommands(root: Command, done: (exitCode: number) => void): void {
  const command = (usage: string, about: string, examples: string): Command => {
    const name = usage.split(' ')[0]!;
    return withStoreOptions(root.command(usage).description(about))
      .showHelpAfterError(`See: stemma ${name} --help`)
      .addHelpText('after', `\nExamples:${examples}`);
  };

  command(
    'import <inputs...>',
    'read reports into a store: files, folders, JSON lines (also .gz)',
    `
  stemma import saved-pages/ wire.jsonl.gz --store desk
  stemma import wire.jsonl --store postgres://desk@server/stemma
An import that was cut short goes on with the same command.`,
  )
    .option('--outlet <name>', 'outlet of all that state none')
    .option('--lang <code>', 'language of all, BCP 47')
    .action(async (inputs: readonly string[], flags: ImportFlags) => {
      done(await (await import('./import-command.ts')).importCommand(inputs, flags));
    });

  command(
    'runs [run]',
    'list the imports, or what of one import gave no new report, and why',
    `
  stemma runs
  stemma runs 3 --json`,
  ).action(async (run: string | undefined, flags: StoreFlags) => {
    done(await (await import('./runs-command.ts')).runsCommand(run, flags));
  });

  command(
    'search <words...>',
    'find reports, quotes and claims by their words',
    `
  stemma search harbour gate
  stemma search '"not consulted" -ferry' --limit 50 --json`,
  )
    .option('--limit <n>', 'how many (default: 10)')
    .action(async (words: readonly string[], flags: SearchFlags) => {
      done(await (await import('./keep-commands.ts')).searchCommand(words, flags));
    });

  const keep = (name: 'backup' | 'restore', about: string, example: string): void => {
    command(`${name} <file>`, about, example).action(async (file: string, flags: StoreFlags) => {
      const commands = await import('./keep-commands.ts');
      done(await (name === 'backup' ? commands.backupCommand : commands.restoreCommand)(file, flags));
    });
  };
  keep('backup', 'write the whole store into one file', '\n  stemma backup desk-2031-06-04.gz --store desk');
  keep('restore', 'fill an empty store from a backup', '\n  stemma restore desk-2031-06-04.gz --store new-desk');

  command(
    'verify',
    'hash everything in the store again and name what changed',
    '\n  stemma verify --store desk',
  ).action(async (flags: StoreFlags) => {
    done(await (await import('./keep-commands.ts')).verifyCommand(flags));
  });
  command('log', 'print who did what, when, with which version', '\n  stemma log --store desk --json').action(
    async (flags: StoreFlags) => {
      done(await (await import('./keep-commands.ts')).logCommand(flags));
    },
  );
}
