import { collate } from '../../src/collate.ts';
import type { Difference } from '../../src/model/claim.ts';
import type { Report } from '../../src/model/report.ts';

const report = (text: string, i: number): Report => {
  const ref = `Outlet ${String.fromCharCode(65 + i)}`;
  return {
    id: `sha256:${ref}`,
    ref,
    text,
    outlet: { name: ref, stated: true },
    published: { value: '2031-05-14', precision: 'day', stated: true },
    language: 'en',
  };
};

/** The differences in the dossier of reports of one day, each told by one text. */
export const inDossierOf = (texts: readonly string[]): readonly Difference[] => collate(texts.map(report)).differences;
