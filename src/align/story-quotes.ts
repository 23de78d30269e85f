import type { Annotated } from '../model/annotated.ts';
import type { Attribution, QuoteMark } from '../model/attribution.ts';
import type { DossierQuote } from '../model/dossier.ts';
import type { Range } from '../model/span.ts';
import type { StoryEntities } from './entities.ts';

/** A quote of the story with the words it is compared by. */
export interface StoryQuote extends DossierQuote {
  /** Norms of its words, marks left out; the editors' insertions too. */
  readonly words: readonly string[];
  /** Indexes of words that begin another piece, or stand behind a mark of a cut: between "X," he said, and "Y" nothing was cut in secret. */
  readonly breaks?: readonly number[];
  /** Indexes of words before which an editor put words in ("the [ferry]"). */
  readonly inserted?: readonly number[];
  /** Norms of the words of the same sentence right after the closing mark: a mark set early leaves words of the saying there. */
  readonly after: readonly string[];
  /** Begin of the quote in the same report that a heading repeats: "'Long nights'" over "they were long nights". */
  readonly echo: number | null;
  /** Story entity of the speaker, `null` when nobody is named. */
  readonly entity: string | null;
  /** Words of a body's name, whoever speaks for it ("a spokesman for the Port Office": "port office"). */
  readonly body?: string;
  /** Whether a person's own name is given, not an office, a body or an unnamed source. */
  readonly byName: boolean;
  /** Whether the words that give the source have the speaker's own name, not "she" or "her lawyer". */
  readonly sourceNames?: boolean;
  /** Clause round a quoted fragment, without the fragment and without the source: "Dahl's work was a". Empty for whole sentences. */
  readonly frame: string;
  /** Story entities named in the frame: what a fragment is said of. */
  readonly frameEntities: readonly string[];
  /** Story entities named in the sentences that hold the quote. */
  readonly aroundEntities: readonly string[];
}

const inside = (inner: Range, outer: Range): boolean => inner[0] >= outer[0] && inner[1] <= outer[1];
const touches = (a: Range, b: Range): boolean => a[0] < b[1] && b[0] < a[1];

function wordsOf(one: Annotated, content: readonly Range[], insertions: readonly Range[]): string[] {
  return one.text.tokens
    .filter((t) => t.kind === 'word' || t.kind === 'number')
    .filter(
      (t) => content.some((r) => inside([t.start, t.end], r)) && !insertions.some((r) => touches([t.start, t.end], r)),
    )
    .map((t) => t.norm);
}

function nameOf(attribution: Attribution, entities: StoryEntities): Pick<StoryQuote, 'speaker' | 'entity' | 'byName'> {
  const entity = attribution.entity === null ? null : (entities.idOf.get(attribution.entity) ?? null);
  const known = entities.entities.find((e) => e.id === entity);
  return {
    speaker: known?.name ?? attribution.speaker,
    entity,
    byName: known?.kind === 'person' && attribution.anonymity.startsWith('named'),
  };
}

/** Whether the printed source holds the last word of the speaker's name. */
function sourceNames(one: Annotated, attribution: Attribution, entities: StoryEntities): boolean {
  const last = nameOf(attribution, entities).speaker?.toLowerCase().split(/\s+/u).at(-1);
  const printed = attribution.source.map((range) => one.text.report.text.slice(...range).toLowerCase());
  return last !== undefined && printed.some((words) => words.includes(last));
}

/** Words of the sentence kept after a quotation. */
const AFTER = 4;

/** The next words after the last piece, up to the end of its sentence. */
function wordsAfter(one: Annotated, content: readonly Range[]): string[] {
  const end = Math.max(...content.map((r) => r[1]));
  const sentence = one.text.sentences.find((s) => s.start < end && end < s.end);
  if (!sentence) return [];
  const out: string[] = [];
  for (let t = sentence.tokens[0]; t < sentence.tokens[1] && out.length < AFTER; t++) {
    const token = one.text.tokens[t]!;
    if (token.start < end) continue;
    if (token.kind === 'word' || token.kind === 'number') out.push(token.norm);
    else if (!/^["'”’]+$/u.test(token.text)) break;
  }
  return out;
}

type Draft = Omit<StoryQuote, 'id'>;

/** Story entities whose names or nominals stand in these ranges. */
function entitiesIn(one: Annotated, ranges: readonly Range[], entities: StoryEntities): string[] {
  const found = one.mentions
    .filter((m) => m.form !== 'pronoun' && ranges.some((r) => inside(m.range, r)))
    .map((m) => entities.idOf.get(m.entity))
    .filter((id) => id !== undefined);
  return [...new Set(found)];
}

/** The parts of `whole` that none of `holes` covers. */
function without(whole: readonly Range[], holes: readonly Range[]): Range[] {
  return whole.flatMap(([start, end]) => {
    const inner = holes.filter((h) => touches(h, [start, end])).sort((a, b) => a[0] - b[0]);
    const parts: Range[] = [];
    let from = start;
    for (const [s, e] of inner) {
      if (s > from) parts.push([from, s]);
      from = Math.max(from, e);
    }
    if (from < end) parts.push([from, end]);
    return parts;
  });
}

/** How many words of a quotation stand before a place. */
const wordsBefore = (one: Annotated, content: readonly Range[], insertions: readonly Range[], at: number): number =>
  wordsOf(
    one,
    content.map(([start, end]): Range => [start, Math.min(end, at)]),
    insertions,
  ).length;

/** The pieces of one attribution that stand in one paragraph are one quote. */
function ofMarks(
  one: Annotated,
  attribution: Attribution,
  marks: readonly QuoteMark[],
  entities: StoryEntities,
): Draft {
  const content = marks.map((m) => m.inner).sort((a, b) => a[0] - b[0]);
  const insertions = marks.flatMap((m) => m.insertions);
  const frame =
    attribution.type === 'mixed'
      ? without(attribution.content, [...marks.map((m) => m.range), ...attribution.source])
      : [];
  const around = one.text.sentences
    .filter((s) => content.some((c) => touches(c, [s.start, s.end])))
    .map((s): Range => [s.start, s.end]);
  return {
    report: one.text.report.id,
    content,
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
    words: wordsOf(one, content, insertions),
    sourceNames: sourceNames(one, attribution, entities),
    breaks: [
      ...content.slice(1).map((_, i) => wordsOf(one, content.slice(0, i + 1), insertions).length),
      ...marks.flatMap((m) => m.elisions).map(([start]) => wordsBefore(one, content, insertions, start)),
    ],
    inserted: insertions.map(([start]) => wordsBefore(one, content, insertions, start)),
    after: wordsAfter(one, content),
    echo: null,
    frame: frame.map(([s, e]) => one.text.report.text.slice(s, e).trim()).join(' … '),
    frameEntities: entitiesIn(one, frame, entities),
    aroundEntities: entitiesIn(one, around, entities),
  };
}

/** Marks inside two attributions belong to the one the annotator chose; those of another paragraph are a quote of their own. */
function ofAttribution(one: Annotated, attribution: Attribution, entities: StoryEntities): Draft[] {
  const marks = one.quoteMarks.filter((m) => m.attribution === attribution.id && m.role !== 'nested');
  const paragraphOf = (m: QuoteMark): number =>
    one.text.paragraphs.findIndex((p) => m.inner[0] >= p.start && m.inner[0] < p.end);
  // Fragments in a clause are chosen by the reporter, one by one: each may come from elsewhere in what was said.
  const place = attribution.type === 'mixed' ? (m: QuoteMark): number => m.inner[0] : paragraphOf;
  return [...Map.groupBy(marks, place).values()].map((own) => ofMarks(one, attribution, own, entities));
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
    byName: false,
    via: [],
    anonymity: 'none',
    elisions: mark.elisions,
    insertions: mark.insertions,
    utterance: null,
    attribution: null,
    by: mark.by,
    words: wordsOf(one, [mark.inner], mark.insertions),
    after: wordsAfter(one, [mark.inner]),
    echo: null,
    frame: '',
    frameEntities: [],
    aroundEntities: [],
  };
}

/** Words of a heading that are looked for in the quotations below it. */
const ECHO = 8;

/** Where the words of `short` stand in a row in `long`. */
const runsIn = (short: readonly string[], long: readonly string[]): boolean =>
  long.some((_, i) => short.every((word, k) => long[i + k] === word));

/**
 * A few words in marks in a title or between paragraphs that nobody is named for: when exactly one speaker of the report is quoted
 * with them, the heading repeats that quotation.
 */
function echoed(one: Annotated, loose: Draft, attributed: readonly Draft[]): Draft {
  const [start, end] = loose.content[0]!;
  const paragraph = one.text.paragraphs.find((p) => p.start <= start && end <= p.end);
  const alone = paragraph !== undefined && end - start + 4 >= paragraph.end - paragraph.start;
  const heads = loose.type === 'headline' || alone || paragraph?.role === 'title' || loose.attribution !== null;
  if (!heads || loose.words.length > ECHO) return loose;
  if (loose.words.join('').length < 6) return loose;
  const sources = attributed.filter((q) => q.speaker !== null && runsIn(loose.words, q.words));
  const first = sources[0];
  if (!first || sources.some((q) => q.speaker !== first.speaker)) return loose;
  const { speaker, entity, byName, via, anonymity } = first;
  return { ...loose, speaker, entity, byName, via, anonymity, echo: first.content[0]![0], by: 'quotes/echo' };
}

/**
 * Words that a heading gives to "a survivor", or that the lead gives to nobody ("scenes were described as “…”"), may stand again
 * where their speaker is named.
 */
function isPreview(one: Annotated, { speaker, byName, anonymity, content }: Draft): boolean {
  if (speaker === null) return true;
  const [start] = content[0]!;
  const role = one.text.paragraphs.find((p) => p.start <= start && start < p.end)?.role;
  return role === 'title' && !byName && anonymity.startsWith('unnamed');
}

function ofReport(one: Annotated, entities: StoryEntities): Draft[] {
  const all = one.attributions.flatMap((a) => ofAttribution(one, a, entities));
  const own = all.filter((q) => !isPreview(one, q));
  const attributed = all.map((q) => (own.includes(q) ? q : echoed(one, q, own)));
  const loose = one.quoteMarks
    .filter((m) => m.role !== 'nested' && m.inner[1] > m.inner[0])
    .filter((m) => !attributed.some((q) => q.content.some((r) => touches(r, m.inner))))
    .map((m) => echoed(one, ofMark(one, m), attributed));
  return [...attributed, ...loose]
    .filter((q) => q.words.length > 0)
    .sort((a, b) => a.content[0]![0] - b.content[0]![0]);
}

/** A body needs a name of two words at least: "a spokesman for London" is anybody's. */
const BODY = 2;

/** The words of a body's name without those for whoever speaks for it; nothing for persons and sources without a name. */
function bodyOf({ speaker, byName, anonymity }: Draft, filler: ReadonlySet<string>): Pick<StoryQuote, 'body'> {
  if (speaker === null || byName || !/\p{Lu}\p{L}/u.test(speaker)) return {};
  const words = (speaker.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !filler.has(word.toLowerCase()));
  // "Port workers" names no body.
  if (words.length < BODY || words.some((word) => /^\p{Ll}/u.test(word)) || anonymity === 'none') return {};
  return { body: words.join(' ').toLowerCase() };
}

/**
 * Every quotation of every report, in reading order, ids `q1` onwards. Every pair of marks is accounted for.
 *
 * @param filler words around a body's name that are none of it ("a", "spokesman", "for")
 */
export function storyQuotes(
  annotated: readonly Annotated[],
  entities: StoryEntities,
  filler: ReadonlySet<string> = new Set(),
): StoryQuote[] {
  return annotated
    .flatMap((one) => ofReport(one, entities))
    .map((draft, i) => ({ ...draft, ...bodyOf(draft, filler), id: `q${i + 1}` }));
}
