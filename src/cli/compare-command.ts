import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Dossier, DossierReport } from '../model/dossier.ts';
import { nameFor } from './collate-command.ts';
import type { Collated } from './collated.ts';
import { dossierOf } from './load-dossier.ts';
import { widthOf } from './screen.ts';
import { UserError } from './user-error.ts';
import { formOf, show } from './view-command.ts';
import type { ViewFlags } from './view-command.ts';

/** The reports of a dossier that a person may mean: by short name, file, outlet or id. */
function reportsNamed({ reports }: Dossier, name: string): readonly DossierReport[] {
  const wanted = name.toLowerCase();
  const keys: readonly ((report: DossierReport) => string | null | undefined)[] = [
    (report) => report.id,
    (report) => report.ref,
    (report) => report.file,
    (report) => (report.file === undefined ? undefined : basename(report.file)),
    (report) => report.outlet.name,
  ];
  for (const key of keys) {
    const found = reports.filter((report) => key(report)?.toLowerCase() === wanted);
    if (found.length > 0) return found;
  }
  return [];
}

function reportNamed(dossier: Dossier, name: string): DossierReport {
  const [found, other] = reportsNamed(dossier, name);
  const known = dossier.reports.map((report) => report.ref).join(', ');
  if (!found) throw new UserError(`There is no report ${name}. There are: ${known}.`);
  if (other) throw new UserError(`${name} names several reports. Name one of: ${known}.`);
  return found;
}

/** Whether the last two of the arguments name reports inside the first: they are no files of their own. */
const isNamed = (inputs: readonly string[]): boolean =>
  inputs.length > 2 && inputs.slice(-2).every((name) => name !== '-' && !existsSync(resolve(name)));

async function pairOf(inputs: readonly string[], flags: ViewFlags): Promise<Collated & { a: string; b: string }> {
  if (isNamed(inputs)) {
    const found = await dossierOf(inputs.slice(0, -2), flags);
    const [a, b] = inputs.slice(-2).map((name) => reportNamed(found.dossier, name).id);
    if (a === b) throw new UserError(`${inputs.at(-2)!} and ${inputs.at(-1)!} are one report.`);
    return { ...found, a: a!, b: b! };
  }
  const found = await dossierOf(inputs, flags);
  const { reports } = found.dossier;
  const [a, b] = reports;
  if (!a || !b || reports.length > 2) {
    const names = reports.map((report) => report.ref).join(', ');
    throw new UserError(
      `stemma compare wants two reports; ${inputs.join(' ')} gives ${String(reports.length)}: ${names}. Name two after it: stemma compare ${inputs[0]!} ${reports[0]?.ref ?? 'A'} ${reports[1]?.ref ?? 'B'}`,
    );
  }
  // As the person named them, not as the dossier orders them.
  const first = reportsNamed(found.dossier, inputs[0]!)[0] ?? a;
  return { ...found, a: first.id, b: first === b ? a.id : b.id };
}

/** `stemma compare`: two reports side by side. Returns the exit code. */
export async function compareCommand(inputs: readonly string[], flags: ViewFlags): Promise<number> {
  formOf(flags);
  widthOf(flags.width);
  const { dossier, partly, a, b } = await pairOf(inputs, flags);
  const { compare } = await import('../output/views/compare.ts');
  show(compare(a, b), dossier, flags, nameFor(inputs.slice(0, 1)));
  return partly ? 3 : 0;
}
