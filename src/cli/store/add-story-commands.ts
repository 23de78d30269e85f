import type { Command } from 'commander';
import type * as Commands from './decide-commands.ts';
import { withStoreOptions } from './store-flags.ts';
import type { StoreFlags } from './store-flags.ts';
import type { ShowFlags, StoriesFlags } from './stories-command.ts';
import type { WorkFlags } from './work-command.ts';
import { withSourceOptions } from './source-options.ts';

/** The commands about stories: seeing them, deciding about them, keeping their dossiers fresh. */
export function addStoryCommands(root: Command, done: (exitCode: number) => void): void {
  const command = (usage: string, about: string, examples: string): Command =>
    withStoreOptions(root.command(usage).description(about))
      .showHelpAfterError(`See: stemma ${usage.split(' ')[0]!} --help`)
      .addHelpText('after', `\nExamples:${examples}`);

  command('stories', 'list the stories, the newest first', '\n  stemma stories --at-least 2\n  stemma stories --json')
    .option('--at-least <n>', 'only stories of so many reports')
    .option('--limit <n>', 'how many (default: 50)')
    .action(async (flags: StoriesFlags) => {
      done(await (await import('./stories-command.ts')).storiesCommand(flags));
    });

  command(
    'show <story>',
    'show the reports of a story and why each is in it, or its dossier',
    '\n  stemma show 4f3a\n  stemma show 4f3a --html -o story.html',
  )
    .option('--md', 'write its dossier as Markdown')
    .option('--html', 'write its dossier as one self-contained page')
    .option('--members', 'with --json: its reports, not its dossier')
    .option('-o, --output <file>', 'write to this file, whole or not at all')
    .action(async (story: string, flags: ShowFlags) => {
      done(await (await import('./stories-command.ts')).showCommand(story, flags));
    });

  const decision = <A extends readonly (string | readonly string[])[]>(
    usage: string,
    about: string,
    example: string,
    run: (commands: typeof Commands, flags: StoreFlags, ...args: A) => Promise<number>,
  ): void => {
    command(usage, about, example).action(async (...given: unknown[]) => {
      // commander hands over the arguments, then the options, then the command itself
      const args = given.slice(0, -2) as unknown as A;
      done(await run(await import('./decide-commands.ts'), given.at(-2) as StoreFlags, ...args));
    });
  };
  decision<[string, string]>(
    'move <report> <story>',
    'put a report into a story; it stays there whatever later runs find',
    '\n  stemma move 9c01 4f3a --who Ada',
    (commands, flags, report, story) => commands.moveCommand(flags, report, story),
  );
  decision<[string, string]>(
    'not <report> <story>',
    'say that a report does not belong to a story',
    '\n  stemma not 9c01 4f3a',
    (commands, flags, report, story) => commands.notCommand(flags, report, story),
  );
  decision<[string[]]>(
    'merge <stories...>',
    'make several stories one; the first keeps its id, the others lead there',
    '\n  stemma merge 4f3a 77be',
    (commands, flags, stories) => commands.mergeCommand(flags, stories),
  );
  decision<[string, string[]]>(
    'split <story> <reports...>',
    'make some reports of a story a story of their own',
    '\n  stemma split 4f3a 9c01 a77d',
    (commands, flags, story, reports) => commands.splitCommand(flags, story, reports),
  );
  decision<[string, string]>(
    'rename <story> <name>',
    'name a story; an empty name takes its name away',
    '\n  stemma rename 4f3a "Harbour talks"',
    (commands, flags, story, name) => commands.renameCommand(flags, story, name),
  );
  decision<[string]>('undo <decision>', 'take a decision back', '\n  stemma undo 12', (commands, flags, number) =>
    commands.undoCommand(flags, number),
  );
  decision<[]>(
    'decisions',
    'list what people decided about stories',
    '\n  stemma decisions --json',
    (commands, flags) => commands.decisionsCommand(flags),
  );

  command(
    'refresh',
    'place the reports that wait, and collate every story that changed',
    '\n  stemma refresh --store desk',
  ).action(async (flags: StoreFlags) => {
    done(await (await import('./work-command.ts')).refreshCommand(flags));
  });
  withSourceOptions(
    command(
      'work',
      'take up jobs of a PostgreSQL store, together with any number of other workers',
      `
  stemma work --store postgres://desk@server/stemma
  stemma work --until-idle --import wire.jsonl crawl.warc.gz --store postgres://desk@server/stemma
  stemma work --import feeds.opml --follow --contact desk@example.org --store postgres://desk@server/stemma
Files must lie where every worker can read them. Workers that fetch say so themselves: --contact and --allow-private
are not part of a job.`,
    ),
  )
    .option('--import <inputs...>', 'first hand out these as jobs: all that stemma import reads')
    .option('--until-idle', 'end when no job is left')
    .option('--no-collate', 'make no dossiers, only import and place')
    .action(async (flags: WorkFlags) => {
      done(await (await import('./work-command.ts')).workCommand(flags));
    });
}
