/**
 * derive/: who took text from whom? Shared wording is found first (runs of equal words, joined over small edits); words that
 * are somebody else's (quotes, furniture) are set apart, since two reporters at one press conference share those; what is left
 * decides how two reports are related. Direction comes from evidence that is weighed openly, never from the clock alone; where
 * neither can be the source, a lost original is put into the tree. Origins are then counted with bounds.
 */
import type { Annotated } from '../model/annotated.ts';
import type { Copies, Origin, Passage } from '../model/copies.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import { languageOf } from '../lang/index.ts';
import { backgroundOf } from './background.ts';
import { relatedReports } from './related-reports.ts';
import { mediaNames } from './named-media.ts';
import { originsOf } from './origins.ts';
import { privateWords } from './private-words.ts';
import { sharedPassages } from './shared-passages.ts';
import { tree } from './tree.ts';
import { wordingOfAnnotated } from './wording.ts';
import { witnessOf } from './witness.ts';

export { alignWords } from './alignment-of-words.ts';
export type { WordEdit } from './alignment-of-words.ts';
export { degree } from './degree.ts';
export { passages } from './passages.ts';
export { tokenStream } from './token-stream.ts';
export { relatedPairs } from './related-pairs.ts';
export type { LightText } from './light-text.ts';

/** What derive/ found. */
export interface Derived {
  readonly copies: Copies;
  readonly origins: readonly Origin[];
  readonly originCount: { readonly min: number; readonly max: number };
}

export interface DeriveOptions {
  readonly gazetteer: Gazetteer;
}

const byId = (x: Annotated, y: Annotated): number => (x.text.report.id < y.text.report.id ? -1 : 1);

/** Finds who took text from whom among the reports of one story. The order of the reports does not matter. */
export function derive(annotated: readonly Annotated[], { gazetteer }: DeriveOptions): Derived {
  const reports = [...annotated].sort(byId);
  const language = languageOf(reports[0]?.text.report.language ?? 'und');
  const wordings = reports.map((report) => wordingOfAnnotated(report, languageOf(report.text.report.language)));
  const background = backgroundOf(
    wordings.map((w) => w.words.hash),
    language,
  );
  const names = mediaNames(
    reports.flatMap((report) => report.text.outlet.name ?? []),
    gazetteer,
    language?.derivation?.mediumSuffixes ?? [],
  );
  const list = wordings.map((wording, i) =>
    witnessOf(wording, privateWords(reports[i]!), { language, gazetteer, names }),
  );
  const { witnesses, related } = relatedReports(list, background);
  const byReport = new Map(witnesses.map((w) => [w.wording.id, w]));
  const passages = related.flatMap((one): Passage[] =>
    sharedPassages(one, byReport.get(one.pair.a)!, byReport.get(one.pair.b)!, background.stop, language),
  );
  const { origins, count } = originsOf(witnesses, related);
  return {
    copies: {
      passages,
      pairs: related.map((r) => r.pair),
      tree: tree(related, byReport, new Set(gazetteer.agencies.map((a) => a.name))),
    },
    origins,
    originCount: count,
  };
}
