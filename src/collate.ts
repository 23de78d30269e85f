import type { Annotated } from './model/annotated.ts';
import type { Dossier } from './model/dossier.ts';
import type { Agency, Gazetteer, OutletEntry } from './model/gazetteer.ts';
import type { Report } from './model/report.ts';
import { gazetteer as known } from './gazetteer/index.ts';
import { languageOf } from './lang/index.ts';
import { read } from './read/index.ts';
import { annotate, annotators as standard, storyIds, type Annotator } from './annotate/index.ts';
import { derive } from './derive/index.ts';
import { align } from './align/index.ts';
import { storyYears } from './align/story-years.ts';
import { speech } from './align/speech.ts';
import { reconcile } from './reconcile/index.ts';
import { toldOnce } from './reconcile/sayings/told-once.ts';
import { utterances } from './reconcile/sayings/utterances.ts';
import { utteranceDifferences } from './reconcile/sayings/utterance-differences.ts';
import { dossier } from './dossier/index.ts';
import { version } from './version.ts';
import { inOrder, withoutCopies } from './intake/order.ts';

/** What a person may add or change. Everything is recorded in the dossier's `method.options`. */
export interface CollateOptions {
  /** Agencies beside the known ones. */
  readonly agencies?: readonly Agency[];
  /** Outlets and publisher families beside the known ones. */
  readonly outlets?: readonly OutletEntry[];
  /** Annotators to run, in order; the default is the standard list. */
  readonly annotators?: readonly Annotator[];
  /** Words the brief may have (default 250). */
  readonly briefWords?: number;
}

/**
 * What was found in one report alone, kept from one call to the next: of a story that got a report only that one is read.
 * Used with the standard options only; whoever keeps it sees to it that equal reports get what equal reports gave.
 */
export interface Known {
  of(report: Report, find: () => Annotated): Annotated;
}

/**
 * The whole job: reports of one event in, a dossier out. Pure, synchronous, deterministic: neither the order of the
 * reports nor their file names change what is found.
 *
 * @example collate([reportOf('a', '…'), reportOf('b', '…')]).originCount // { min: 1, max: 2 }
 */
export function collate(reports: readonly Report[], options: CollateOptions = {}, known?: Known): Dossier {
  const gazetteer = extended(options);
  const found = (report: Report): Annotated => {
    const language = languageOf(report.language);
    return annotate(read(report, language, gazetteer), language, gazetteer, options.annotators ?? standard);
  };
  const isStandard = Object.keys(options).length === 0;
  const each = inOrder(withoutCopies(reports)).map((report) =>
    known && isStandard ? known.of(report, () => found(report)) : found(report),
  );
  const annotated = storyYears(storyIds(each));
  const derived = derive(annotated, { gazetteer });
  const alignment = align(annotated);
  const spoken = speech(annotated);
  const told = utterances(spoken, annotated, derived.origins);
  const { claims, differences } = reconcile({ annotated, alignment, derived });
  const misquoted = utteranceDifferences(told, spoken.quotes, derived.origins, spoken);
  return dossier({
    annotated,
    derived,
    speech: spoken,
    utterances: told,
    claims,
    differences: toldOnce(differences, misquoted, annotated),
    limits: alignment.limits,
    languageOf,
    options: recorded(options),
    version,
  });
}

function extended({ agencies = [], outlets = [] }: CollateOptions): Gazetteer {
  return { ...known, agencies: [...agencies, ...known.agencies], outlets: [...outlets, ...known.outlets] };
}

function recorded(options: CollateOptions): Record<string, unknown> {
  return {
    ...(options.agencies ? { agencies: options.agencies.map((a) => a.name) } : {}),
    ...(options.outlets ? { outlets: options.outlets.map((o) => o.name) } : {}),
    ...(options.annotators ? { annotators: options.annotators.map((a) => a.name) } : {}),
    ...(options.briefWords === undefined ? {} : { briefWords: options.briefWords }),
  };
}
