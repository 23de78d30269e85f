import type { Command } from 'commander';

/** An option that may be given more than once. */
const collected = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** What `import` and `work --import` are told of the inputs they read. */
export const withSourceOptions = (command: Command): Command =>
  command
    .option('--outlet <name>', 'outlet of all that state none')
    .option('--lang <code>', 'language of all, BCP 47')
    .option('--follow', 'fetch the page of every item of a feed')
    .option('--contact <address>', 'who may be asked about the requests; told to every site')
    .option('--allow-private', 'fetch from this machine and its network too')
    .option('--host <name>', 'of archives: only pages of this host; may be given again', collected)
    .option('--from <date>', 'of archives: only pages fetched from then on')
    .option('--to <date>', 'of archives: only pages fetched until then')
    .option('--language <code>', 'of archives: no pages that declare another language; may be given again', collected);
