import type { Annotated } from '../model/annotated.ts';
import type { Attribution, QuoteMark } from '../model/attribution.ts';
import type { DossierQuote } from '../model/dossier.ts';
import type { Range } from '../model/span.ts';
import type { StoryEntities } from './entities.ts';

/** A quote of the story with the words it is compared by. */
export interface StoryQuote extends DossierQuote {
  /** Norms of its words, marks left out; the editors' insertions too. */
  readonly words: readonly string[];
  /** Story entity of the speaker, `null` when nobody is named. */
  readonly entity: string | null;
}

const inside = (inner: Range, outer: Range): boolean => inner[0] >= outer[0] && inner[1] <= outer[1];
const touches = (a: Range, b: Range): boolean => a[0] < b[1] && b[0] < a[1];

function wordsOf(one: Annotated, content: readonly Range[], insertions: readonly Range[]): string[] {
  return one.text.tokens
    .filter((t) => t.kind === 'word' || t.kind === 'number')
    .filter((t) => content.some((r) => inside([t.start, t.end], r)) && !insertions.some((r) => touches([t.start, t.end], r)))
    .map((t) => t.norm);
}

function nameOf(attribution: Attribution, entities: StoryEntities): { speaker: string | null; entity: string | null } {
  const entity = attribution.entity === null ? null : (entities.idOf.get(attribution.entity) ?? null);
  const known = entities.entities.find((e) => e.id === entity);
  return { speaker: known?.name ?? attribution.speaker, entity };
}

type Draft = Omit<StoryQuote, 'id'>;

function ofAttribution(one: Annotated, attribution: Attribution, entities: StoryEntities): Draft {
  const marks = one.quoteMarks.filter((m) => attribution.quoted.some((r) => touches(m.inner, r)));
  const insertions = marks.flatMap((m) => m.insertions);
  return {
    report: one.text.report.id,
    content: attribution.quoted,
    cue: attribution.cue,
    source: attribution.source,
    type: attribution.type,
    ...nameOf(attribution, entities),
    via: attribution.via,
    anonymity: attribution.anonymity,
    elisions: marks.flatMap((m) => m.elisions),
    insertions,
    utterance: null,
    attribution: attribution.id,
    by: attribution.by,
    words: wordsOf(one, attribution.quoted, insertions),
  };
}

/** A pair of marks that no attribution explains: scare quote, title, headline, or a quote without a speaker. */
function ofMark(one: Annotated, mark: QuoteMark): Draft {
  const type = mark.role === 'quote' || mark.role === 'nested' ? 'direct' : mark.role;
  return {
    report: one.text.report.id,
    content: [mark.inner],
    cue: [],
    source: [],
    type,
    speaker: null,
    entity: null,
    via: [],
    anonymity: 'none',
    elisions: mark.elisions,
    insertions: mark.insertions,
    utterance: null,
    attribution: null,
    by: mark.by,
    words: wordsOf(one, [mark.inner], mark.insertions),
  };
}

function ofReport(one: Annotated, entities: StoryEntities): Draft[] {
  const attributed = one.attributions.filter((a) => a.quoted.length > 0).map((a) => ofAttribution(one, a, entities));
  const loose = one.quoteMarks
    .filter((m) => m.role !== 'nested' && m.inner[1] > m.inner[0])
    .filter((m) => !attributed.some((q) => q.content.some((r) => touches(r, m.inner))))
    .map((m) => ofMark(one, m));
  return [...attributed, ...loose].filter((q) => q.words.length > 0).sort((a, b) => a.content[0]![0] - b.content[0]![0]);
}

/** Every quotation of every report, in reading order, ids `q1` onwards. Every pair of marks is accounted for. */
export function storyQuotes(annotated: readonly Annotated[], entities: StoryEntities): StoryQuote[] {
  return annotated.flatMap((one) => ofReport(one, entities)).map((draft, i) => ({ ...draft, id: `q${i + 1}` }));
}
