import type { Command } from 'commander';

/** Options that say how inputs are read and how much is said meanwhile; every command that reads reports has them. */
export interface ReadingFlags {
  readonly published?: string;
  readonly outlet?: string;
  readonly lang?: string;
  readonly config?: string;
  readonly color: boolean;
  readonly quiet?: boolean;
  readonly width?: string;
}

export const withReadingOptions = (command: Command): Command =>
  command
    .option('--published <date>', 'when reports were published that do not say it')
    .option('--outlet <name>', 'who printed reports that do not say it')
    .option('--lang <code>', 'language of the reports, instead of detecting it')
    .option('--config <file>', 'agencies and outlets of your own (default: stemma.config.json beside the reports)')
    .option('--no-color', 'no colour (also: NO_COLOR)')
    .option('--quiet', 'no progress and no notes on stderr, only failures')
    .option('--width <columns>', 'columns to fill (default: the terminal)');
