import type { Command } from 'commander';
import { withReadingOptions } from './reading-options.ts';
import type { CollectionFlags } from './copies-collection/collection-command.ts';
import type { ViewFlags } from './view-command.ts';

interface Entry {
  readonly name: string;
  /** As the view says it; a test holds the two together, so that the command line starts without loading the views. */
  readonly about: string;
  readonly examples: string;
  /** What --all adds, where it does. */
  readonly all?: string;
}

const STORY = 'examples/harbour-talks';

export const viewEntries: readonly Entry[] = [
  {
    name: 'copies',
    about: 'who took text from whom: tree, pairs with shares and reasons, passages',
    all: 'also list the pairs that share nothing',
    examples: `
  stemma copies ${STORY}
  stemma copies ${STORY} --passages
  stemma copies dossier.json --csv -o passages.csv
  stemma copies archive.jsonl.gz -o pairs.jsonl
The tree as a drawing: stemma collate ${STORY} --to dot | dot -Tsvg > tree.svg`,
  },
  {
    name: 'quotes',
    about: 'who said what: readings of each utterance by speaker, and what changed between reports',
    all: 'also print all that was said without quotation marks',
    examples: `
  stemma quotes ${STORY}
  stemma quotes ${STORY} --check "a fair way to get this port moving again"
  stemma quotes dossier.json --csv -o quotes.csv`,
  },
  {
    name: 'claims',
    about: 'which origin says, hedges, says otherwise or is silent, claim by claim',
    all: 'also print what one report alone states',
    examples: `
  stemma claims ${STORY}
  stemma claims ${STORY} --ask "Brannock Lines was not consulted"
  stemma claims dossier.json --json | jq '.claims[] | select(.status == "disputed")'`,
  },
  {
    name: 'figures',
    about: 'each quantity with its intervals by origin, and sums across reports',
    all: 'also print figures that one report alone has',
    examples: `
  stemma figures ${STORY}
  stemma figures dossier.json --csv -o figures.csv`,
  },
  {
    name: 'timeline',
    about: 'events as the reports date them, when the reports were printed, where dates clash',
    examples: `
  stemma timeline ${STORY}
  stemma timeline dossier.json --json`,
  },
  {
    name: 'brief',
    about: 'what is reported, in sentences as printed, each with its standing and its sources',
    all: 'also print the words that each sentence rests on',
    examples: `
  stemma brief ${STORY}
  stemma brief ${STORY} --all
  stemma brief dossier.json --csv`,
  },
];

const AFTER = `
INPUTS are reports, folders, patterns or - as for stemma collate, or one dossier that collate wrote (--json).
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 some inputs could not be read (they are listed on stderr).`;

const withFormOptions = (command: Command): Command =>
  command
    .option('--json', 'write JSON')
    .option('--csv', 'write a table: one fact a row, with report, outlet and exact words')
    .option('-o, --output <file>', 'write to this file, whole or not at all (.json and .csv choose the format)');

interface AskingFlags extends CollectionFlags {
  readonly check?: string;
  readonly ask?: string;
}

const COLLECTION_OPTIONS: readonly (readonly [option: string, about: string])[] = [
  [
    '--collection',
    'take the inputs as a collection: its related pairs, a line each (more than 400 lines of JSON are one)',
  ],
  ['--memory <size>', 'collection: what its index may hold in memory before it goes to the disk (default: 400MB)'],
  ['--threads <number>', 'collection: how many threads work (default: as many as pay, at most one a processor)'],
  ['--work <folder>', 'collection: folder for going on after an interruption (default: beside the file of -o)'],
];

async function run(name: string, inputs: readonly string[], { check, ask, ...flags }: AskingFlags): Promise<number> {
  if (check !== undefined) return (await import('./ask-command.ts')).checkCommand(check, inputs, flags);
  if (ask !== undefined) return (await import('./ask-command.ts')).askCommand(ask, inputs, flags);
  if (
    name === 'copies' &&
    (await import('./copies-collection/is-collection.ts')).isCollection(inputs, flags.collection)
  )
    return (await import('./copies-collection/collection-command.ts')).collectionCommand(inputs, flags);
  return (await import('./view-command.ts')).viewCommand(name, inputs, flags);
}

const ASKING: Readonly<Record<string, readonly [option: string, about: string]>> = {
  quotes: ['--check <words>', 'where and how exactly these words were printed, by whom and of whom'],
  claims: ['--ask <sentence>', 'statements that match this sentence, speak against it or come near, as printed'],
};

/** The commands that show one view of a story each, and the one that compares two reports. */
export function addViewCommands(root: Command, done: (exitCode: number) => void): void {
  for (const { name, about, examples, all } of viewEntries) {
    const command = withFormOptions(
      root.command(name).description(about).argument('<inputs...>', 'reports, a folder, or one dossier (JSON)'),
    );
    if (all !== undefined) command.option('--all', all);
    if (name === 'copies') {
      command.option('--passages', 'print the passages of each pair, word by word');
      for (const [option, about] of COLLECTION_OPTIONS) command.option(option, about);
    }
    const asking = ASKING[name];
    if (asking) command.option(...asking);
    withReadingOptions(command)
      .showHelpAfterError(`See: stemma ${name} --help`)
      .addHelpText('after', `\nExamples:${examples}\n${AFTER}`)
      .action(async (inputs: readonly string[], flags: AskingFlags) => {
        done(await run(name, inputs, flags));
      });
  }

  withReadingOptions(
    withFormOptions(
      root
        .command('compare')
        .description('two reports side by side: what they share, who took it from whom, where they part')
        .argument('<inputs...>', 'two reports; or a dossier or folder and the names of two reports in it'),
    ),
  )
    .showHelpAfterError('See: stemma compare --help')
    .addHelpText(
      'after',
      `
Examples:
  stemma compare ${STORY}/reports/coast-daily.txt ${STORY}/reports/harbour-post.txt
  stemma compare ${STORY} coast-daily harbour-post
  stemma compare dossier.json "Coast Daily" "The Mole" --json

Words that only the first has are marked [-so-], words that only the second has {+so+}.
Two files alone are compared by themselves; inside a story more is known of where they come from.
${AFTER}`,
    )
    .action(async (inputs: readonly string[], flags: ViewFlags) => {
      done(await (await import('./compare-command.ts')).compareCommand(inputs, flags));
    });
}
