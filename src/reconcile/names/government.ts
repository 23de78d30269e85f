import type { Span } from '../../model/span.ts';
import { terms as termsOf, type Term } from '../../align/index.ts';
import { bySpan, listed, outletOf, printed, type Draft, type Story } from '../comparer.ts';

/** A name that holds the government in a report's words, by a title before it or by "the X government". */
interface Held {
  readonly who: string;
  readonly span: Span;
  readonly as: 'title' | 'government';
  /** "government", "administration"; empty for a title. */
  readonly noun: string;
}

const plain = (term: Term): boolean => !term.stop && term.capital && /^\p{L}[\p{L}'’-]+$/u.test(term.text);

/** The last word of the capitalised run that opens at `at`; -1 where none does. */
function nameEnd(terms: readonly Term[], at: number): number {
  let last = at - 1;
  while (terms[last + 1] && plain(terms[last + 1]!) && (last < at || terms[last + 1]!.start - terms[last]!.end <= 1))
    last++;
  return last >= at ? last : -1;
}

/** "Prime Minister Mira Dahl", but not "former prime minister Mira Dahl". */
function titled(terms: readonly Term[], report: string, story: Story): Held[] {
  const { headsOfGovernment = [], formerly = [] } = story.vocabulary.comparison ?? {};
  return terms.flatMap((_, at): Held[] => {
    const title = headsOfGovernment
      .map((words) => words.split(' '))
      .find((words) => words.every((word, i) => terms[at + i]?.norm === word));
    const before = terms[at - 1];
    if (!title || formerly.includes(before?.norm ?? '')) return [];
    // "Marsh Motors President Ines Korva" heads a company; "Norland President" a country.
    if (before && plain(before) && terms[at]!.start - before.end <= 1 && !isPlace(before.norm, story)) return [];
    const first = at + title.length;
    const last = nameEnd(terms, first);
    if (last < 0 || terms[first]!.start - terms[first - 1]!.end > 1) return [];
    return [
      {
        who: terms[last]!.norm,
        as: 'title',
        noun: '',
        span: { report, start: terms[at]!.start, end: terms[last]!.end },
      },
    ];
  });
}

/** "The Dahl government has …", told in the present or before the story's own past: only the one that governs now. */
function called(terms: readonly Term[], report: string, story: Story): Held[] {
  const kinds = story.vocabulary.language.differences?.governmentKinds ?? [];
  const {
    presentForms = [],
    formerly = [],
    governments: own = [],
    administrations = [],
  } = story.vocabulary.comparison ?? {};
  const nouns = [...own, ...administrations];
  return terms.flatMap((head, at): Held[] => {
    const [name, before] = [terms[at - 1], terms[at - 2]];
    if (!name || !nouns.includes(head.norm) || head.capital || !plain(name) || head.start - name.end > 1) return [];
    if (before && (formerly.includes(before.norm) || (plain(before) && name.start - before.end <= 1))) return [];
    if (kinds.includes(name.norm)) return [];
    const next = terms[at + 1];
    if (!next || !presentForms.includes(next.norm) || next.start - head.end > 1) return [];
    return [{ who: name.norm, as: 'government', noun: head.norm, span: { report, start: name.start, end: head.end } }];
  });
}

/** Whether the story knows a word as a place or a people: "the Norland government" is called after no person. */
function isPlace(who: string, story: Story): boolean {
  const { sameNames = [], beforePlaces = [] } = story.vocabulary.comparison ?? {};
  if (sameNames.some((names) => names.includes(who))) return true;
  const stem = who.slice(0, 4);
  for (const { text, entities } of story.annotated.values()) {
    if (entities.some((one) => one.kind === 'place' && one.name.toLowerCase().startsWith(stem))) return true;
    const { tokens } = text;
    if (tokens.some((token, i) => token.norm.startsWith(stem) && beforePlaces.includes(tokens[i - 1]?.norm ?? '')))
      return true;
  }
  return false;
}

/**
 * Who heads the government that is called after another: the only head in the story; of several, or where the noun outlives its head,
 * the only one after whom a government is called by the same noun.
 */
function headOf(
  others: readonly Held[],
  holders: ReadonlySet<string>,
  all: readonly Held[],
  story: Story,
): string | null {
  const nouns = new Set(others.map((one) => one.noun));
  const lasts = story.vocabulary.comparison?.administrations?.some((noun) => nouns.has(noun)) ?? false;
  const heads =
    holders.size === 1 && !lasts
      ? holders
      : new Set(all.filter((one) => holders.has(one.who) && nouns.has(one.noun)).map((one) => one.who));
  return heads.size === 1 ? [...heads][0]! : null;
}

/**
 * A government called after somebody who, by the reports' own titles, does not head it. Only where the story names one who does,
 * and the other name is nobody's with such a title and no place.
 */
export function governments(story: Story): Draft[] {
  const all = [...story.annotated]
    .flatMap(([report, { text }]) =>
      text.sentences.flatMap((sentence) => {
        if (text.paragraphs[sentence.paragraph]?.role === 'furniture') return [];
        const terms = termsOf(text.report.text.slice(sentence.start, sentence.end), story.vocabulary, sentence.start);
        return [...titled(terms, report, story), ...called(terms, report, story)];
      }),
    )
    .sort((a, b) => bySpan(a.span, b.span));
  const holders = new Set(all.filter((one) => one.as === 'title').map((one) => one.who));
  const named = Map.groupBy(
    all.filter((one) => !holders.has(one.who) && !isPlace(one.who, story)),
    (one) => one.who,
  );
  return [...named]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, called]): Draft[] => {
      const holder = headOf(called, holders, all, story);
      if (holder === null) return [];
      const own = all.filter((one) => one.who === holder);
      // A report that names both governments tells them apart.
      const knows = new Set(own.filter((one) => one.as === 'government').map((one) => one.span.report));
      const others = called.filter((one) => !knows.has(one.span.report));
      if (others.length === 0) return [];
      const readings = [others, own];
      const reports = new Set(readings.flat().map((one) => one.span.report));
      return [
        {
          kind: reports.size === 1 ? 'self-contradiction' : 'name',
          verdict: 'conflict',
          claim: null,
          readings: readings.map((group) => ({
            value: printed(group[0]!.span, story),
            spans: group.map((one) => one.span),
          })),
          why: `One government is called after two people: ${readings
            .map(
              (group) =>
                `"${printed(group[0]!.span, story)}" in ${listed(group.map((one) => outletOf(one.span.report, story)))}`,
            )
            .join('; ')}.`,
          weight: 0.8,
          by: 'name/head-of-government',
        },
      ];
    });
}
