import type { Command } from 'commander';
import { addStoryCommands } from './add-story-commands.ts';
import type { ImportFlags } from './import-command.ts';
import type { SearchFlags } from './keep-commands.ts';
import type { ServeFlags } from './serve-command.ts';
import { withStoreOptions } from './store-flags.ts';
import type { StoreFlags } from './store-flags.ts';
import { withSourceOptions } from './source-options.ts';

/** The commands that keep reports in a store. Each loads what it needs only when it runs. */
export function addStoreCommands(root: Command, done: (exitCode: number) => void): void {
  const command = (usage: string, about: string, examples: string): Command => {
    const name = usage.split(' ')[0]!;
    return withStoreOptions(root.command(usage).description(about))
      .showHelpAfterError(`See: stemma ${name} --help`)
      .addHelpText('after', `\nExamples:${examples}`);
  };

  withSourceOptions(
    command(
      'import <inputs...>',
      'read reports into a store: files, folders, archives (WARC, WACZ), feeds, addresses, tables, mails',
      `
  stemma import saved-pages/ wire.jsonl.gz --store desk
  stemma import wire.jsonl --store postgres://desk@server/stemma
  stemma import https://example.org/feed.xml feeds.opml --follow --contact desk@example.org
  stemma import crawl.warc.gz --host example.org --from 2031-06-01 --to 2031-06-04
  stemma import inbox/ --watch
An import that was cut short goes on with the same command. Nothing is fetched but what you name, and with --follow
the pages that a feed you named names.`,
    ),
  )
    .option('--watch', 'go on: read files as they come, ask feeds again; Ctrl-C ends it')
    .option('--every <seconds>', 'of --watch: between two looks (default: 5)')
    .action(async (inputs: readonly string[], flags: ImportFlags) => {
      done(await (await import('./import-command.ts')).importCommand(inputs, flags));
    });

  command(
    'runs [run]',
    'list the imports, or what of one import gave no new report or should be looked at, and why',
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

  command(
    'serve',
    'answer over HTTP: reports, stories, dossiers, search, imports, decisions',
    `
  stemma serve --store desk
  STEMMA_TOKEN=… stemma serve --store postgres://desk@server/stemma --host 0.0.0.0
Only this machine can ask, unless --host says otherwise; then a token is needed. docs/api.md tells what can be asked.`,
  )
    .option('--port <n>', 'port, 0 for any free one (default: 7311)')
    .option('--host <address>', 'address to listen at (default: 127.0.0.1)')
    .option('--token-file <file>', 'file with the token that every request must bring (or set STEMMA_TOKEN)')
    .option('--allow-host <names...>', 'names by which it may be called, beside the address')
    .option('--spool <folder>', 'where imports wait that were handed in (default: in the store)')
    .option('--verbose', 'a line for every request: method, path, status, time')
    .action(async (flags: ServeFlags) => {
      done(await (await import('./serve-command.ts')).serveCommand(flags));
    });
  addStoryCommands(root, done);
}
