import type { Annotated } from '../model/annotated.ts';
import type { DossierAttribution, DossierMoment, DossierQuote, Utterance } from '../model/dossier.ts';
import type { StoryEntities } from '../align/entities.ts';
import type { StoryQuote } from '../align/story-quotes.ts';

/** Attributions of all reports, speakers under the name the whole story knows them by. */
export function dossierAttributions(annotated: readonly Annotated[], entities: StoryEntities): DossierAttribution[] {
  const nameOf = new Map(entities.entities.map((e) => [e.id, e.name]));
  return annotated.flatMap((one) =>
    one.attributions.map((a): DossierAttribution => {
      const entity = a.entity === null ? null : (entities.idOf.get(a.entity) ?? null);
      return {
        id: a.id,
        report: one.text.report.id,
        type: a.type,
        class: a.class,
        content: a.content,
        cue: a.cue,
        source: a.source,
        speaker: (entity === null ? undefined : nameOf.get(entity)) ?? a.speaker,
        entity,
        rivals: a.rivals,
        chain: a.chain,
        via: a.via,
        anonymity: a.anonymity,
        sourceCount: a.sourceCount,
        by: a.by,
      };
    }),
  );
}

/** Quotes with the utterance each belongs to. */
export function dossierQuotes(quotes: readonly StoryQuote[], utterances: readonly Utterance[]): DossierQuote[] {
  const utteranceOf = new Map(utterances.flatMap((u) => u.quotes.map((q) => [q, u.id] as const)));
  return quotes.map((quote) => ({
    id: quote.id,
    report: quote.report,
    content: quote.content,
    cue: quote.cue,
    source: quote.source,
    type: quote.type,
    speaker: quote.speaker,
    via: quote.via,
    anonymity: quote.anonymity,
    elisions: quote.elisions,
    insertions: quote.insertions,
    utterance: utteranceOf.get(quote.id) ?? null,
    attribution: quote.attribution,
    by: quote.by,
  }));
}

/** Time expressions of all reports, ids `m1` onwards. */
export function dossierMoments(annotated: readonly Annotated[]): DossierMoment[] {
  return annotated
    .flatMap((one) =>
      one.moments.map((m): Omit<DossierMoment, 'id'> => ({
        span: { report: one.text.report.id, start: m.range[0], end: m.range[1] },
        type: m.type,
        value: m.value,
        from: m.from,
        to: m.to,
        stated: m.stated,
        by: m.by,
      })),
    )
    .map((moment, i) => ({ id: `m${i + 1}`, ...moment }));
}
