import type { Dossier } from '../model/dossier.ts';
import type { CollateFlags } from './collate-command.ts';
import { nameFor } from './collate-command.ts';
import { dossierOf } from './load-dossier.ts';
import { widthOf } from './screen.ts';
import { UserError } from './user-error.ts';
import { formOf, show } from './view-command.ts';
import type { ViewFlags } from './view-command.ts';

/** Letters of a question; more is a document. */
const LONGEST = 4000;

function checked(text: string, option: string): void {
  if (!/[\p{L}\p{N}]/u.test(text)) throw new UserError(`${option}: expected words, found "${text}".`, 2);
  if (text.length > LONGEST)
    throw new UserError(
      `${option}: expected a sentence, found ${String(text.length)} characters. Give at most ${String(LONGEST)}.`,
      2,
    );
}

async function answered(asked: string, dossier: Dossier, flags: ViewFlags, name: string): Promise<void> {
  const [{ findAnswers }, { answers }] = await Promise.all([
    import('./find-answers.ts'),
    import('../output/views/answers.ts'),
  ]);
  show(answers(asked, findAnswers(asked, dossier)), dossier, flags, name);
}

/** `stemma claims --ask`: what the reports say to a sentence. Returns the exit code. */
export async function askCommand(asked: string, inputs: readonly string[], flags: ViewFlags): Promise<number> {
  checked(asked, '--ask');
  formOf(flags);
  widthOf(flags.width);
  const { dossier, partly } = await dossierOf(inputs, flags);
  await answered(asked, dossier, flags, nameFor(inputs));
  return partly ? 3 : 0;
}

/** `stemma collate --ask`: the same, from reports. An answer is no dossier, so its formats are fewer. */
export async function collateAskCommand(inputs: readonly string[], flags: CollateFlags): Promise<number> {
  const { ask = '', to, json, md, html, ...rest } = flags;
  const other = md
    ? '--md'
    : html
      ? '--html'
      : to !== undefined && !['json', 'csv', 'terminal'].includes(to)
        ? `--to ${to}`
        : '';
  if (other !== '') throw new UserError(`--ask answers on the terminal, as --json or as --to csv, not as ${other}.`, 2);
  return askCommand(ask, inputs, { ...rest, json: json === true || to === 'json', csv: to === 'csv' });
}

/** `stemma quotes --check`: where and how exactly words were printed. Returns the exit code. */
export async function checkCommand(asked: string, inputs: readonly string[], flags: ViewFlags): Promise<number> {
  checked(asked, '--check');
  formOf(flags);
  widthOf(flags.width);
  const { dossier, partly } = await dossierOf(inputs, flags);
  const [{ findWords }, { foundWords }] = await Promise.all([
    import('./find-words.ts'),
    import('../output/views/found-words.ts'),
  ]);
  show(foundWords(asked, findWords(asked, dossier)), dossier, flags, nameFor(inputs));
  return partly ? 3 : 0;
}
