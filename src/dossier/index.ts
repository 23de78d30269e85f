/**
 * dossier/: how is it told? Collects what the stages found into the published shape and chooses the sentences of the
 * brief and the events of the timeline. Finds nothing itself.
 */
import type { Annotated } from '../model/annotated.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Derived } from '../derive/index.ts';
import type { Claim, Difference } from '../model/claim.ts';
import type { Utterance } from '../model/dossier.ts';
import type { Language } from '../model/language.ts';
import { openQuestions, pieces } from '../align/index.ts';
import type { Speech } from '../align/speech.ts';
import { brief } from './brief.ts';
import { figures } from './figures.ts';
import { dossierAttributions, dossierMoments, dossierQuotes } from './findings.ts';
import { limits } from './limits.ts';
import { ranked } from './ranked.ts';
import { dossierReport } from './reports.ts';
import { sums } from './sums.ts';
import { thresholds } from './thresholds.ts';
import { timeline } from './timeline.ts';

export interface DossierInput {
  readonly annotated: readonly Annotated[];
  readonly derived: Derived;
  readonly speech: Speech;
  readonly utterances: readonly Utterance[];
  readonly claims: readonly Claim[];
  /** Not yet in order. */
  readonly differences: readonly Omit<Difference, 'id'>[];
  /** What was compared less fully (`Alignment.limits`). */
  readonly limits?: readonly string[];
  /** The data that a language was read with, so that the limits can say what it lacks. */
  readonly languageOf?: (code: string) => Language | null;
  readonly options: Readonly<Record<string, unknown>>;
  /** Version of the package. */
  readonly version: string;
}

/** Everything found, in the published shape `dossier/1`. */
export function dossier(input: DossierInput): Dossier {
  const { annotated, derived, speech, utterances, claims, options, version } = input;
  const reports = annotated.map(dossierReport);
  const counted = figures(annotated);
  const differences = ranked(input.differences);
  const events = timeline(annotated);
  const attributions = dossierAttributions(annotated, speech.entities);
  return {
    schema: 'dossier/1',
    version,
    method: {
      options,
      thresholds: thresholds(),
      limits: limits(annotated, {
        compared: input.limits ?? [],
        claims: claims.length,
        events: events.length,
        ...(input.languageOf ? { languageOf: input.languageOf } : {}),
      }),
    },
    reports,
    copies: derived.copies,
    origins: derived.origins,
    originCount: derived.originCount,
    quotes: dossierQuotes(speech.quotes, utterances),
    utterances,
    attributions,
    entities: speech.entities.entities,
    figures: counted,
    sums: sums(counted, (id) => annotated.find((one) => one.text.report.id === id)?.text.report.text ?? ''),
    moments: dossierMoments(annotated),
    claims,
    differences,
    timeline: events,
    brief: brief({
      reports,
      claims,
      differences,
      attributions,
      open: openQuestions(annotated),
      pieces: pieces(annotated),
      isContent: speech.isContent,
      hangs: speech.hangs,
      ...(typeof options['briefWords'] === 'number' ? { words: options['briefWords'] } : {}),
    }),
  };
}
