import type { Difference, Reading, Verdict } from '../model/claim.ts';
import type { ReadingChange, Utterance } from '../model/dossier.ts';
import type { Origin } from '../model/copies.ts';
import type { Span } from '../model/span.ts';
import type { StoryQuote } from '../align/story-quotes.ts';

/** A difference before it has its id: the dossier numbers them all by weight. */
export type DraftDifference = Omit<Difference, 'id'>;

type IsContent = (word: string) => boolean;

const spansOf = (quote: StoryQuote): Span[] =>
  quote.content.map(([start, end]) => ({ report: quote.report, start, end }));

const originsOf = (reports: ReadonlySet<string>, origins: readonly Origin[]): string[] =>
  origins.filter((o) => o.reports.some((r) => reports.has(r))).map((o) => o.id);

const NUMBER = /\p{N}/u;
const NEGATION = /\b(?:not|no|never|n't)\b|n't\b/u;

/** A change that alters what was said: other telling words in the same place, or a number or negation come or gone. */
function alters(change: ReadingChange, isContent: IsContent): boolean {
  const both = `${change.base} ${change.here}`;
  if (change.kind === 'substitution') {
    const telling = (words: string): boolean => words.split(' ').some(isContent);
    return telling(change.base) || telling(change.here);
  }
  if (change.kind === 'omission' || change.kind === 'insertion')
    return NUMBER.test(both) || NEGATION.test(both) || !change.marked;
  return false;
}

function verdictOf(changes: readonly ReadingChange[]): Verdict {
  const numberOrNegation = changes.some(
    (c) =>
      c.kind === 'substitution' &&
      (NUMBER.test(c.base) !== NUMBER.test(c.here) || NEGATION.test(c.base) !== NEGATION.test(c.here)),
  );
  return numberOrNegation ? 'conflict' : 'compatible';
}

const said = (words: string): string => (words === '' ? 'nothing' : `“${words}”`);

function describe(change: ReadingChange): string {
  if (change.kind === 'omission') return `one reading drops ${said(change.base)} without marking the cut`;
  if (change.kind === 'insertion') return `one reading adds ${said(change.here)}`;
  return `${said(change.base)} in one reading stands as ${said(change.here)} in another, both in quotation marks`;
}

function wording(
  utterance: Utterance,
  quotes: ReadonlyMap<string, StoryQuote>,
  isContent: IsContent,
): DraftDifference | null {
  const [base, ...others] = utterance.readings;
  const altered = others.filter((r) => r.changes.some((c) => alters(c, isContent)));
  if (!base || altered.length === 0) return null;
  const reading = (r: (typeof utterance.readings)[number]): Reading => ({
    value: r.text,
    spans: r.quotes.flatMap((id) => spansOf(quotes.get(id)!)),
    origins: r.origins,
  });
  const changes = altered.flatMap((r) => r.changes.filter((c) => alters(c, isContent)));
  return {
    kind: 'wording',
    verdict: verdictOf(changes),
    readings: [base, ...altered].map(reading),
    why: [`The same words of ${utterance.speaker ?? 'one speaker'} are printed differently: ${describe(changes[0]!)}.`],
    weight: Math.min(0.75, 0.45 + 0.1 * altered.length),
    by: 'differences/quote-readings',
  };
}

/** A fragment that one report sets into a clause about something else. */
function referent(utterance: Utterance, quotes: ReadonlyMap<string, StoryQuote>): DraftDifference | null {
  const base = utterance.readings[0];
  const moved = utterance.readings.filter((r) => r.changes.some((c) => c.kind === 'referent'));
  if (!base || moved.length === 0) return null;
  const frame = moved[0]!.changes.find((c) => c.kind === 'referent')!.here;
  return {
    kind: 'referent',
    verdict: 'compatible',
    readings: [base, ...moved].map((r) => ({
      value: r.text,
      spans: r.quotes.flatMap((id) => spansOf(quotes.get(id)!)),
      origins: r.origins,
    })),
    why: [`A fragment of the quote is set into another clause (“${frame} …”) and so speaks of something else.`],
    weight: 0.6,
    by: 'differences/quote-referent',
  };
}

const wordsOf = (name: string): Set<string> => new Set(name.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
const shareWord = (a: string, b: string): boolean => [...wordsOf(a)].some((w) => wordsOf(b).has(w));

/**
 * The same words given to two people by name. An office beside a name ("the mayor", "Ines Korva") may well be one person,
 * and a report that names nobody is silent, not in disagreement: neither is a difference.
 */
function speakers(quotes: readonly StoryQuote[], origins: readonly Origin[]): DraftDifference | null {
  const groups: { name: string; quotes: StoryQuote[] }[] = [];
  for (const quote of quotes.filter((q) => q.byName)) {
    const group = groups.find(
      (g) => shareWord(g.name, quote.speaker!) || g.quotes.some((q) => q.entity === quote.entity),
    );
    if (group) group.quotes.push(quote);
    else groups.push({ name: quote.speaker!, quotes: [quote] });
  }
  if (groups.length < 2) return null;
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
  const reading = (value: string, list: readonly StoryQuote[]): Reading => ({
    value,
    spans: list.map(framed),
    origins: originsOf(new Set(list.map((q) => q.report)), origins),
  });
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
  const reading = (value: string, list: readonly StoryQuote[]): Reading => ({
    value,
    spans: list.map(framed),
    origins: originsOf(new Set(list.map((q) => q.report)), origins),
  });
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
  isContent: IsContent,
): DraftDifference[] {
  const byId = new Map(quotes.map((q) => [q.id, q]));
  return utterances.flatMap((u) => {
    const own = u.quotes.map((id) => byId.get(id)!);
    return [
      wording(u, byId, isContent),
      referent(u, byId),
      speakers(own, origins),
      frames(own, origins) ?? reasons(own, origins),
    ].filter((d) => d !== null);
  });
}
