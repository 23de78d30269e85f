import type { Origin } from '../../model/copies.ts';
import type { ReadingChange, Utterance, UtteranceReading } from '../../model/dossier.ts';
import type { StoryQuote } from '../../align/story-quotes.ts';
import { alignWords } from '../../derive/alignment-of-words.ts';

/** Words of a quote that are collated. */
const LONGEST = 400;

interface Group {
  readonly words: readonly string[];
  readonly quotes: readonly StoryQuote[];
}

/** Quotes with the same words are one reading, whatever the marks and capitals. */
function readingGroups(quotes: readonly StoryQuote[]): Group[] {
  const groups = Map.groupBy(quotes, (q) => q.words.join(' '));
  return [...groups.values()].map((list) => ({ words: list[0]!.words.slice(0, LONGEST), quotes: list }));
}

const marks = (group: Group): number => group.quotes[0]!.elisions.length + group.quotes[0]!.insertions.length;

/**
 * The base reading by evidence, never by majority of outlets: the fullest one; of equally full ones the one with fewer
 * marks of editing; then the alphabet, so that the choice never hangs on the order of the reports.
 */
function byFullness(a: Group, b: Group): number {
  return b.words.length - a.words.length || marks(a) - marks(b) || (a.words.join(' ') < b.words.join(' ') ? -1 : 1);
}

/** Spelling variants: organisation/organization, hyphens and possessives. */
function sameButSpelling(a: readonly string[], b: readonly string[]): boolean {
  const flat = (words: readonly string[]): string =>
    words
      .join('')
      .replace(/['’-]/g, '')
      .replace(/is(e|ed|ing|ation|ations)$/u, 'iz$1')
      .replace(/ou(?=r)/g, 'o');
  return flat(a) === flat(b);
}

/** Words that have left one place and stand in another: one change of order, not a cut and an addition. */
function moved(changes: readonly ReadingChange[]): ReadingChange[] {
  const out = [...changes];
  for (const gone of changes) {
    if (gone.here !== '' || !gone.base.includes(' ')) continue;
    const come = out.findIndex((c) => c.base === '' && c.here === gone.base);
    const left = out.indexOf(gone);
    if (come < 0 || left < 0) continue;
    out[left] = { kind: 'order', base: gone.base, here: gone.base, marked: false };
    out.splice(come, 1);
  }
  return out;
}

function changesOf(base: Group, here: Group): ReadingChange[] {
  const edits = alignWords(base.words, here.words);
  const text = (words: readonly string[], [from, to]: readonly [number, number]): string =>
    words.slice(from, to).join(' ');
  const hasElision = here.quotes.some((q) => q.elisions.length > 0);
  const hasInsertion =
    base.quotes.some((q) => q.insertions.length > 0) || here.quotes.some((q) => q.insertions.length > 0);
  const changes = edits.flatMap((edit, i): ReadingChange[] => {
    if (edit.kind === 'equal') return [];
    const change = { base: text(base.words, edit.a), here: text(here.words, edit.b) };
    const atEdge = i === 0 || i === edits.length - 1;
    if (edit.kind === 'delete') {
      if (atEdge) return [{ kind: 'fragment', ...change, marked: false }];
      return [{ kind: hasElision ? 'elision' : 'omission', ...change, marked: hasElision }];
    }
    if (edit.kind === 'insert') return [{ kind: 'insertion', ...change, marked: hasInsertion }];
    const spelling = sameButSpelling(base.words.slice(...edit.a), here.words.slice(...edit.b));
    return [{ kind: spelling ? 'spelling' : 'substitution', ...change, marked: false }];
  });
  return moved(changes);
}

/**
 * A fragment set into a clause about something the base does not speak of: the same words, said of another thing.
 * Only where the clause round the fragment names somebody, and the sentence of the base names nobody of them.
 */
function referentOf(base: Group, here: Group): ReadingChange[] {
  const known = new Set(base.quotes.flatMap((q) => q.aroundEntities));
  const moved = here.quotes.find(
    (q) =>
      q.frameEntities.length > 0 &&
      q.words.length < base.words.length / 2 &&
      q.frameEntities.every((e) => e !== q.entity && !known.has(e)),
  );
  return moved ? [{ kind: 'referent', base: '', here: moved.frame, marked: false }] : [];
}

function originsOf(quotes: readonly StoryQuote[], origins: readonly Origin[]): string[] {
  const reports = new Set(quotes.map((q) => q.report));
  return origins.filter((o) => o.reports.some((r) => reports.has(r))).map((o) => o.id);
}

export type TextOf = (quote: StoryQuote) => string;

/** The speaker most quotes name; `null` where none does. Ties go to the fuller name. */
function speakerOf(quotes: readonly StoryQuote[]): string | null {
  const counts = new Map<string, number>();
  for (const { speaker } of quotes) if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

/**
 * Collates the quotes of one speech event: readings, the base first, and how each differs from it.
 *
 * @param quotes all quotes of the event, from at least two reports
 * @param textOf the words as printed, pieces joined by " … "
 */
export function utterance(
  id: string,
  quotes: readonly StoryQuote[],
  origins: readonly Origin[],
  textOf: TextOf,
): Utterance {
  const groups = readingGroups(quotes).sort(byFullness);
  const base = groups[0]!;
  const readings = groups.map((group): UtteranceReading => ({
    text: textOf(group.quotes[0]!),
    quotes: group.quotes.map((q) => q.id),
    origins: originsOf(group.quotes, origins),
    changes: group === base ? [] : [...changesOf(base, group), ...referentOf(base, group)],
  }));
  const outlets = new Set(quotes.map((q) => q.report)).size;
  return {
    id,
    speaker: speakerOf(quotes),
    quotes: quotes.map((q) => q.id),
    readings,
    why: [
      `${outlets} reports print these words` +
        (readings.length > 1 ? `, in ${readings.length} readings; the fullest is the base` : ', letter for letter'),
    ],
    by: 'utterances/shared-words',
  };
}
