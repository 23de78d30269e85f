import type { Annotated } from '../model/annotated.ts';
import type { DossierReport } from '../model/dossier.ts';

/** A report as the dossier shows it: its text with what was found of outlet, time, credits and furniture. */
export function dossierReport({ text }: Annotated): DossierReport {
  const { report } = text;
  const slice = ([start, end]: readonly [number, number]): string => report.text.slice(start, end);
  const title = report.title ?? (text.title ? slice(text.title) : undefined);
  const byline = report.byline ?? (text.byline ? slice(text.byline) : undefined);
  return {
    id: report.id,
    ref: report.ref,
    ...(report.file === undefined ? {} : { file: report.file }),
    text: report.text,
    outlet: text.outlet,
    ...(title === undefined ? {} : { title }),
    ...(byline === undefined ? {} : { byline }),
    ...(text.dateline ? { dateline: slice(text.dateline.range) } : {}),
    ...(report.url === undefined ? {} : { url: report.url }),
    published: text.published,
    credits: text.credits.map((c) => ({
      agency: c.agency,
      span: { report: report.id, start: c.range[0], end: c.range[1] },
      for: c.for,
    })),
    language: report.language,
    furniture: text.furniture.map(({ kind, start, end }) => ({ kind, start, end })),
    sentences: text.sentences.map((s) => [s.start, s.end]),
    notes: report.notes ?? [],
  };
}
