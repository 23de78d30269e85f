import { dossierOrFolder } from './load-dossier.ts';
import { wantsColor, widthOf } from './screen.ts';
import { UserError } from './user-error.ts';

export interface ExplainFlags {
  readonly color: boolean;
  readonly width?: string;
}

/** `stemma explain`: the rules and the words behind findings. Returns the exit code. */
export async function explainCommand(source: string, ids: readonly string[], flags: ExplainFlags): Promise<number> {
  const width = widthOf(flags.width);
  const dossier = await dossierOrFolder(source, { color: false });
  const { explain, knownIds } = await import('../output/explain.ts');
  const options = { color: wantsColor(flags), width };
  // Two refs are a pair; anything else is one finding each.
  const refs = new Set(dossier.reports.map((report) => report.ref));
  const asked = ids.length === 2 && ids.every((id) => refs.has(id)) ? [ids.join(' ')] : ids;
  const texts = asked.map((id) => {
    const text = explain(dossier, id, options);
    if (text === null)
      throw new UserError(`${source}: there is no finding ${id}. There are: ${knownIds(dossier).join('; ')}.`);
    return text;
  });
  process.stdout.write(texts.join('\n'));
  return 0;
}
