/**
 * dossier/: how is it told? Collects what the stages found into the published shape and chooses the sentences of the
 * brief and the events of the timeline. Finds nothing itself.
 */
import type { Annotated } from '../model/annotated.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Derived } from '../derive/index.ts';
import type { Alignment } from '../align/index.ts';
import type { Reconciled } from '../reconcile/index.ts';
import { thresholds as deriveThresholds } from '../derive/thresholds.ts';
import { thresholds as alignThresholds } from '../align/thresholds.ts';
import { thresholds as reconcileThresholds } from '../reconcile/thresholds.ts';
import { brief } from './brief.ts';
import { figures } from './figures.ts';
import { dossierAttributions, dossierMoments, dossierQuotes } from './findings.ts';
import { limits } from './limits.ts';
import { ranked } from './ranked.ts';
import { dossierReport } from './reports.ts';
import { sums } from './sums.ts';
import { timeline } from './timeline.ts';

export interface DossierInput {
  readonly annotated: readonly Annotated[];
  readonly derived: Derived;
  readonly alignment: Alignment;
  readonly reconciled: Reconciled;
  readonly options: Readonly<Record<string, unknown>>;
  /** Version of the package. */
  readonly version: string;
}

/** Everything found, in the published shape `dossier/1`. */
export function dossier({ annotated, derived, alignment, reconciled, options, version }: DossierInput): Dossier {
  const reports = annotated.map(dossierReport);
  const counted = figures(annotated);
  const differences = ranked(reconciled.differences);
  return {
    schema: 'dossier/1',
    version,
    method: { options, thresholds: { ...deriveThresholds, ...alignThresholds, ...reconcileThresholds }, limits: limits(annotated) },
    reports,
    copies: derived.copies,
    origins: derived.origins,
    originCount: derived.originCount,
    quotes: dossierQuotes(alignment.quotes, reconciled.utterances),
    utterances: reconciled.utterances,
    attributions: dossierAttributions(annotated, alignment.entities),
    entities: alignment.entities.entities,
    figures: counted,
    sums: sums(counted),
    moments: dossierMoments(annotated),
    claims: reconciled.claims,
    differences,
    timeline: timeline(annotated),
    brief: brief({
      reports,
      claims: reconciled.claims,
      differences,
      isContent: alignment.isContent,
      hangs: alignment.hangs,
      ...(typeof options['briefWords'] === 'number' ? { words: options['briefWords'] } : {}),
    }),
  };
}
