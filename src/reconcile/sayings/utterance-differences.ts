import type { Difference, Reading } from '../../model/claim.ts';
import type { Utterance, UtteranceReading } from '../../model/dossier.ts';
import type { Origin } from '../../model/copies.ts';
import type { Span } from '../../model/span.ts';
import type { StoryQuote } from '../../align/story-quotes.ts';
import { alterations, sameWords, turnsSense, type Alteration } from './altered-words.ts';

/** A difference before it has its id: the dossier numbers them all by weight. */
export type DraftDifference = Omit<Difference, 'id'>;

/** What a language knows that decides about quotations. */
export interface QuoteLanguage {
  readonly isContent: (word: string) => boolean;
  /** Whether a clause ends in a linking verb, so that what follows is said of its subject ("the work was a"). */
  readonly links: (clause: string) => boolean;
  /** Whether a saying speaks to somebody ("you"): whom, only the words around tell. */
  readonly addresses: (saying: string) => boolean;
  /** What a word that is printed as it is spoken stands for ("gonna"). */
  readonly spoken: (word: string) => string;
  /** Whether a word is a pronoun that stands for a thing told elsewhere ("it"). */
  readonly standsIn: (word: string) => boolean;
}

const spansOf = (quote: StoryQuote): Span[] =>
  quote.content.map(([start, end]) => ({ report: quote.report, start, end }));

const originsOf = (reports: ReadonlySet<string>, origins: readonly Origin[]): string[] =>
  origins.filter((o) => o.reports.some((r) => reports.has(r))).map((o) => o.id);

const said = (words: readonly string[]): string => `“${words.join(' ')}”`;

function describe({ kind, base, here }: Alteration): string {
  if (kind === 'omission') return `one reading drops ${said(base)} without marking the cut`;
  if (kind === 'insertion') return `one reading adds ${said(here)}`;
  return `${said(base)} in one reading stands as ${said(here)} in another, both in quotation marks`;
}

const wordsOf = (name: string): Set<string> => new Set(name.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
const shareWord = (a: string, b: string): boolean => [...wordsOf(a)].some((w) => wordsOf(b).has(w));

/** Whether two quotations are given to two people by name: what the one said in other words tells nothing of the other. */
const otherPerson = (a: StoryQuote, b: StoryQuote): boolean =>
  a.byName && b.byName && a.entity !== b.entity && !shareWord(a.speaker!, b.speaker!);

/** A few words that say the opposite are somebody else's as likely as they are misquoted. */
const isShort = ({ words }: StoryQuote): boolean => words.length < SHORT;
const SHORT = 10;

const oneVoice = (a: StoryQuote, b: StoryQuote): boolean =>
  (a.entity !== null && a.entity === b.entity) || (a.body !== undefined && a.body === b.body);

/** Marks inside a quotation: its pieces were parted wrongly, so what stands between them may be the reporter's. */
const isBroken = (text: string): boolean => /["“”]/u.test(text);

const readingOf = (r: UtteranceReading, quotes: ReadonlyMap<string, StoryQuote>): Reading => ({
  value: r.text,
  spans: r.quotes.flatMap((id) => spansOf(quotes.get(id)!)),
  origins: r.origins,
});

function wording(
  utterance: Utterance,
  quotes: ReadonlyMap<string, StoryQuote>,
  { isContent, spoken }: QuoteLanguage,
): DraftDifference | null {
  const [base, ...others] = utterance.readings;
  if (!base || isBroken(base.text)) return null;
  const first = (r: UtteranceReading): StoryQuote => quotes.get(r.quotes[0]!)!;
  const reports = new Set(base.quotes.map((id) => quotes.get(id)!.report));
  const altered = others
    .filter((r) => !isBroken(r.text) && r.quotes.some((id) => !reports.has(quotes.get(id)!.report)))
    .filter((r) => !otherPerson(first(base), first(r)))
    .map((reading) => ({ reading, changes: alterations(first(base), first(reading), isContent, spoken) }))
    .filter(({ changes }) => changes.length > 0)
    .filter(
      ({ reading, changes }) =>
        !isShort(first(reading)) ||
        oneVoice(first(base), first(reading)) ||
        !turnsSense(changes, first(base), first(reading)),
    );
  if (altered.length === 0) return null;
  const conflict = altered.some(({ reading, changes }) => turnsSense(changes, first(base), first(reading)));
  return {
    kind: 'wording',
    verdict: conflict ? 'conflict' : 'compatible',
    readings: [base, ...altered.map(({ reading }) => reading)].map((r) => readingOf(r, quotes)),
    why: [
      `The same words of ${utterance.speaker ?? 'one speaker'} are printed differently: ${describe(altered[0]!.changes[0]!)}.`,
    ],
    weight: (conflict ? 0.7 : 0.4) + Math.min(0.15, 0.05 * altered.length),
    by: 'differences/quote-readings',
  };
}

/** "Wouldn't" is "would": what a contraction leaves behind is no telling word. */
const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/n['’]t(?!\p{L})/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words before a fragment among which its subject is looked for. */
const BEFORE = 8;

/** "We treat it as “a likely theft”": the whole quotation says the fragment of a pronoun, so nobody knows of what. */
function hasNoSubject(
  whole: readonly string[],
  fragment: readonly string[],
  standsIn: (word: string) => boolean,
): boolean {
  const at = whole.findIndex((_, i) => fragment.every((word, k) => whole[i + k] === word));
  return at >= 0 && whole.slice(Math.max(0, at - BEFORE), at).some(standsIn);
}

/**
 * A fragment that one report says of another thing: the clause links it to a subject ("the work of the envoy was “…”") of which
 * the whole quotation has not one telling word. Words that open the quotation had no subject there. Two fragments show nothing: neither has the subject of what was said.
 */
function referent(
  utterance: Utterance,
  quotes: ReadonlyMap<string, StoryQuote>,
  { isContent, links, addresses, standsIn }: QuoteLanguage,
): DraftDifference | null {
  const base = utterance.readings[0];
  if (!base || base.quotes.every((id) => quotes.get(id)!.frame !== '') || addresses(base.text)) return null;
  const known = wordsIn(base.text).filter(isContent).map(stemOf);
  const frameOf = (r: UtteranceReading): string => r.changes.find((c) => c.kind === 'referent')?.here ?? '';
  const reports = new Set(base.quotes.map((id) => quotes.get(id)!.report));
  const moved = utterance.readings.slice(1).filter((r) => {
    // Who prints both speaks of two sayings.
    if (r.quotes.some((id) => reports.has(quotes.get(id)!.report))) return false;
    const clause = frameOf(r).split(' … ')[0]!;
    const telling = wordsIn(clause).filter(isContent).map(stemOf);
    const fragment = new Set(wordsIn(r.text).map(stemOf));
    const ofBase = new Set(known.filter((word) => !fragment.has(word)));
    const opens = wordsIn(base.text).join(' ').startsWith(wordsIn(r.text).join(' '));
    // "His first post was …": who or what is meant must be named.
    if (!/\s\p{Lu}/u.test(clause)) return false;
    if (hasNoSubject(wordsIn(base.text), wordsIn(r.text), standsIn)) return false;
    return !opens && links(clause) && telling.length > 0 && telling.every((word) => !ofBase.has(word));
  });
  if (moved.length === 0) return null;
  const kept = utterance.readings.filter((r) => !moved.includes(r));
  return {
    kind: 'referent',
    verdict: 'compatible',
    // All that say it of the same thing stand together, under the fullest words.
    readings: [
      {
        value: base.text,
        spans: kept.flatMap((r) => readingOf(r, quotes).spans),
        origins: [...new Set(kept.flatMap((r) => r.origins))].sort(),
      },
      ...moved.map((r) => readingOf(r, quotes)),
    ],
    why: [
      `A fragment of the quote is set into another clause (“${frameOf(moved[0]!).split(' … ')[0]!} …”) and so speaks of something else.`,
    ],
    weight: 0.6,
    by: 'differences/quote-referent',
  };
}

/** The start of a word: enough to know "mediate" in "mediator". */
const stemOf = (word: string): string => word.slice(0, 5);

/**
 * The same words given to two people by name. An office beside a name ("the mayor", "Ines Korva") may well be one person,
 * and a report that names nobody is silent, not in disagreement: neither is a difference.
 */
function speakers(quotes: readonly StoryQuote[], origins: readonly Origin[]): DraftDifference | null {
  const groups: { name: string; quotes: StoryQuote[] }[] = [];
  for (const quote of quotes.filter((q) => q.byName && q.sourceNames !== false)) {
    const group = groups.find(
      (g) => shareWord(g.name, quote.speaker!) || g.quotes.some((q) => q.entity === quote.entity),
    );
    if (group) group.quotes.push(quote);
    else groups.push({ name: quote.speaker!, quotes: [quote] });
  }
  // Two who say much alike, each in a longer speech, are two sayings.
  const same = groups.some((g) =>
    groups.some((other) => g !== other && g.quotes.some((a) => other.quotes.some((b) => sameWords(a, b)))),
  );
  if (groups.length < 2 || !same) return null;
  return {
    kind: 'attribution',
    verdict: 'conflict',
    readings: groups.map((g) => ({
      value: g.name,
      spans: g.quotes.map((q) => hull(q)),
      origins: originsOf(new Set(g.quotes.map((q) => q.report)), origins),
    })),
    why: [`The same words are given to ${groups.map((g) => g.name).join(' and to ')}.`],
    weight: 0.8,
    by: 'differences/quote-speakers',
  };
}

/** An unnamed speaker in the same words ("a port worker"): one source as far as a reader can tell. */
const unnamed = ({ anonymity, byName, speaker }: StoryQuote): boolean =>
  !byName && speaker !== null && anonymity.startsWith('unnamed');

/** A reading that shows how quotes are framed, not what they say. */
const framedReading =
  (origins: readonly Origin[]) =>
  (value: string, list: readonly StoryQuote[]): Reading => ({
    value,
    spans: list.map(framed),
    origins: originsOf(new Set(list.map((q) => q.report)), origins),
  });

/**
 * One unnamed speaker, heard by way of a named medium in one report and told without it in another: each frame drops what the
 * other keeps.
 */
function frames(quotes: readonly StoryQuote[], origins: readonly Origin[]): DraftDifference | null {
  const own = quotes.filter(unnamed);
  const heard = own.find((q) => q.via.length > 0);
  if (!heard) return null;
  const through = own.filter((q) => q.via.length > 0 && shareWord(q.speaker!, heard.speaker!));
  const reports = new Set(through.map((q) => q.report));
  const bare = own.filter((q) => q.via.length === 0 && !reports.has(q.report) && shareWord(q.speaker!, heard.speaker!));
  if (bare.length === 0) return null;
  const reading = framedReading(origins);
  return {
    kind: 'attribution',
    verdict: 'compatible',
    readings: [
      reading(`${heard.speaker!} to ${heard.via.join(', ')}`, through),
      reading(`${bare[0]!.speaker!}, no medium named`, bare),
    ],
    why: [
      `The same unnamed speaker: heard by way of ${heard.via.join(', ')} in one report, told without it in another.`,
    ],
    weight: 0.38,
    by: 'differences/quote-frame',
  };
}

/** One unnamed speaker, with the reason for not being named in one report and without it in another: the copy hides the hiding. */
function reasons(quotes: readonly StoryQuote[], origins: readonly Origin[]): DraftDifference | null {
  const own = quotes.filter(unnamed);
  const told = own.filter((q) => q.anonymity === 'unnamed-role-reason');
  const first = told[0];
  if (!first) return null;
  const reports = new Set(told.map((q) => q.report));
  const bare = own.filter((q) => !reports.has(q.report) && shareWord(q.speaker!, first.speaker!));
  if (bare.length === 0) return null;
  const reading = framedReading(origins);
  return {
    kind: 'attribution',
    verdict: 'compatible',
    readings: [
      reading(`${first.speaker!}, with the reason for not being named`, told),
      reading(`${bare[0]!.speaker!}, without it`, bare),
    ],
    why: ['The same unnamed speaker: one report prints why the name is withheld, the other drops it.'],
    weight: 0.34,
    by: 'differences/quote-reason',
  };
}

/** From the words that name the speaker to the verb, or the quote itself where nothing else is marked. */
function framed(quote: StoryQuote): Span {
  const parts = [...quote.source, ...quote.cue];
  if (parts.length === 0) return hull(quote);
  return {
    report: quote.report,
    start: Math.min(...parts.map(([start]) => start)),
    end: Math.max(...parts.map(([, end]) => end)),
  };
}

/** The quote's first piece, with its source where that stands beside it. */
function hull(quote: StoryQuote): Span {
  const [start, end] = quote.content[0]!;
  return { report: quote.report, start, end };
}

/** Where reports print one utterance in other words, or give it to other people. */
export function utteranceDifferences(
  utterances: readonly Utterance[],
  quotes: readonly StoryQuote[],
  origins: readonly Origin[],
  language: QuoteLanguage,
): DraftDifference[] {
  const byId = new Map(quotes.map((q) => [q.id, q]));
  return utterances.flatMap((u) => {
    const own = u.quotes.map((id) => byId.get(id)!);
    return [
      wording(u, byId, language),
      referent(u, byId, language),
      speakers(own, origins),
      frames(own, origins) ?? reasons(own, origins),
    ].filter((d) => d !== null);
  });
}
