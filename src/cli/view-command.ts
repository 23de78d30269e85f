import { extname } from 'node:path';
import type { Dossier } from '../model/dossier.ts';
import type { View, ViewOptions } from '../output/views/view.ts';
import { oneLine } from '../output/words.ts';
import { nameFor } from './collate-command.ts';
import { deliver } from './deliver.ts';
import { dossierOf } from './load-dossier.ts';
import type { ReadingFlags } from './reading-options.ts';
import { wantsColor, widthOf } from './screen.ts';
import { UserError } from './user-error.ts';

/** Options of a command that shows one view, as commander hands them over. */
export interface ViewFlags extends ReadingFlags {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly output?: string;
  readonly all?: boolean;
  readonly passages?: boolean;
}

type Form = 'terminal' | 'json' | 'csv';

/** How a view is written: as asked, or as the ending of the file says. */
export function formOf({ json = false, csv = false, output = '-' }: ViewFlags): Form {
  if (json && csv) throw new UserError('Choose one: --json or --csv.', 2);
  if (json) return 'json';
  if (csv) return 'csv';
  const ending = extname(output).slice(1).toLowerCase();
  return ending === 'json' || ending === 'csv' ? ending : 'terminal';
}

/** A view of a dossier as text. JSON says which view of which version it is. */
export function written(view: View, dossier: Dossier, form: Form, options: ViewOptions): string {
  if (form === 'terminal') return view.terminal(dossier, options);
  if (form === 'csv') return view.csv(dossier);
  const { version, method } = dossier;
  const found = view.json(dossier) as object;
  return `${JSON.stringify({ view: view.name, version, method, ...found }, null, 1)}\n`;
}

/** Limits told before the others are only counted. */
const LIMITS = 2;

function limitNotes({ method: { limits } }: Dossier): string {
  const more = limits.length - LIMITS;
  const notes = limits.slice(0, LIMITS).map((limit) => `note: ${oneLine(limit)}\n`);
  return [...notes, ...(more > 0 ? [`note: and ${String(more)} more of this kind\n`] : [])].join('');
}

/** Shows a view of a dossier in the form asked for. */
export function show(view: View, dossier: Dossier, flags: ViewFlags, name: string): void {
  const options: ViewOptions = {
    color: wantsColor(flags),
    width: widthOf(flags.width),
    name,
    all: flags.all ?? false,
    passages: flags.passages ?? false,
  };
  const form = formOf(flags);
  deliver(written(view, dossier, form, options), flags);
  // What was done less fully stands in the JSON; elsewhere a reader must hear of it too.
  if (form !== 'json' && flags.quiet !== true) process.stderr.write(limitNotes(dossier));
}

/** `stemma copies`, `quotes`, `claims` …: one view of reports or of a dossier. Returns the exit code. */
export async function viewCommand(name: string, inputs: readonly string[], flags: ViewFlags): Promise<number> {
  // Wrong usage is told before anything is read.
  formOf(flags);
  widthOf(flags.width);
  const { views } = await import('../output/views/index.ts');
  const view = views.find((one) => one.name === name)!;
  const { dossier, partly } = await dossierOf(inputs, flags);
  show(view, dossier, flags, nameFor(inputs));
  return partly ? 3 : 0;
}
