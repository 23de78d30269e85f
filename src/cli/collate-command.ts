import { extname } from 'node:path';
import type { Output } from '../output/output.ts';
import { closest } from './closest.ts';
import { deliver } from './deliver.ts';
import { dossierOf } from './load-dossier.ts';
import type { ReadingFlags } from './reading-options.ts';
import { wantsColor, widthOf } from './screen.ts';
import { UserError } from './user-error.ts';

/** Options of `stemma collate` as commander hands them over. */
export interface CollateFlags extends ReadingFlags {
  readonly json?: boolean;
  readonly md?: boolean;
  readonly html?: boolean;
  readonly to?: string;
  readonly output?: string;
  readonly ask?: string;
}

async function outputOf(flags: CollateFlags): Promise<Output> {
  const { outputs } = await import('../output/index.ts');
  const asked = [
    ...(flags.json ? ['json'] : []),
    ...(flags.md ? ['md'] : []),
    ...(flags.html ? ['html'] : []),
    ...(flags.to === undefined ? [] : [flags.to]),
  ];
  const different = [...new Set(asked)];
  if (different.length > 1)
    throw new UserError(`Choose one format: ${different.map((name) => `--to ${name}`).join(' or ')}.`, 2);
  const names = outputs.map((one) => one.name);
  // A file name says what it wants to hold, where nobody says it otherwise.
  const ending = flags.output === undefined ? '' : extname(flags.output).slice(1).toLowerCase();
  const name = different[0] ?? (ending === 'htm' ? 'html' : names.includes(ending) ? ending : 'terminal');
  const found = outputs.find((one) => one.name === name);
  if (found) return found;
  const near = closest(name, names);
  throw new UserError(
    `--to ${name}: there is no such format.${near === undefined ? '' : ` Did you mean ${near}?`} There are: ${names.join(', ')}.`,
    2,
  );
}

/** How a dossier is named in hints: the one input it was made from. */
export const nameFor = (inputs: readonly string[]): string =>
  inputs.length === 1 && inputs[0] !== '-' ? inputs[0]! : 'DOSSIER.json';

/** `stemma collate`: from files to a dossier. Returns the exit code. */
export async function collateCommand(inputs: readonly string[], flags: CollateFlags): Promise<number> {
  if (flags.ask !== undefined) return (await import('./ask-command.ts')).collateAskCommand(inputs, flags);
  const width = widthOf(flags.width);
  const output = await outputOf(flags);
  const { dossier, partly } = await dossierOf(inputs, flags);
  deliver(output.write(dossier, { color: wantsColor(flags), width, name: nameFor(inputs) }), flags);
  return partly ? 3 : 0;
}
