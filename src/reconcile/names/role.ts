import type { Annotated } from '../../model/annotated.ts';
import type { Span } from '../../model/span.ts';
import { terms as termsOf, type Term } from '../../align/index.ts';
import { bySpan, listed, outletOf, type Draft, type Story } from '../comparer.ts';
import { ROLE } from '../thresholds.ts';

/** "Dahl chaired the hearing": who, by family name, which part, in what. */
interface Part {
  readonly who: string;
  readonly rank: number;
  readonly verb: string;
  /** Key of the thing that somebody had a part in. */
  readonly what: string;
  /** The person's fullest name. */
  readonly about: string;
  readonly span: Span;
}

type Row = readonly [phrase: readonly string[], rank: number];

function rowsOf(story: Story): Row[] {
  return (story.vocabulary.comparison?.roles ?? [])
    .flatMap(({ rank, words }) => words.map((words): Row => [words.split(' '), rank]))
    .sort((a, b) => b[0].length - a[0].length);
}

/** Family names of the people a report names, by the offset where each mention starts. */
function peopleIn({ entities }: Annotated): { start: number; end: number; who: string; name: string }[] {
  return entities
    .filter((entity) => entity.kind === 'person')
    .flatMap((entity) => {
      const who = entity.name.toLowerCase().split(/\s+/u).at(-1)!;
      return entity.mentions.map(([start, end]) => ({ start, end, who, name: entity.name }));
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether the words of a row stand at term `at`. */
const stands = (terms: readonly Term[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, i) => terms[at + i]?.norm === word);

function partsOf(annotated: Annotated, rows: readonly Row[], story: Story): Part[] {
  const { passives = [], relatives: all = [] } = story.vocabulary.comparison ?? {};
  const relatives = all.filter((word) => word !== 'who');
  const { text } = annotated;
  const people = peopleIn(annotated);
  return text.sentences.flatMap((sentence): Part[] => {
    if (text.paragraphs[sentence.paragraph]?.role === 'furniture') return [];
    // The subject is the first person the sentence names: a relative clause after the name may name another one.
    const subject = people.find((one) => one.start >= sentence.start && one.end <= sentence.end);
    if (!subject) return [];
    const terms = termsOf(text.report.text.slice(sentence.start, sentence.end), story.vocabulary, sentence.start);
    return terms.flatMap((term, at): Part[] => {
      if (term.start < subject.end || term.capital) return [];
      const row = rows.find(([phrase]) => stands(terms, at, phrase));
      if (!row) return [];
      const after = terms.slice(at + row[0].length, at + row[0].length + ROLE.within);
      const what = after.find((one) => !one.stop);
      // "Was led by", "had been consulted": the subject has the other part.
      if (!what || what.capital || what.number || passives.includes(after[0]?.norm ?? '')) return [];
      if (at > 0 && passives.includes(terms[at - 1]!.norm)) return [];
      // "… of the panel, which held the hearing": the panel did; "union-led groups" are led by others.
      if (at > 0 && relatives.includes(terms[at - 1]!.norm)) return [];
      if (text.report.text[term.start - 1] === '-') return [];
      const span = { report: text.report.id, start: term.start, end: what.end };
      return [
        {
          who: subject.who,
          rank: row[1],
          verb: row[0].join(' '),
          what: what.key,
          about: subject.name,
          span,
        },
      ];
    });
  });
}

/** One person with another part in one and the same thing: led it here, took part in it there. */
export function roles(story: Story): Draft[] {
  const rows = rowsOf(story);
  const parts = [...story.annotated.values()]
    .flatMap((one) => partsOf(one, rows, story))
    .sort((a, b) => bySpan(a.span, b.span));
  const groups = Map.groupBy(parts, ({ who, what }) => `${who} ${what}`);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, list]): Draft[] => {
      // A report that gives both parts sides with nobody: it is left out, so that its absence changes nothing either.
      const ranksOf = Map.groupBy(list, ({ span }) => span.report);
      const decided = list.filter(({ span }) => new Set(ranksOf.get(span.report)!.map(({ rank }) => rank)).size === 1);
      const ranks = [...Map.groupBy(decided, ({ rank }) => rank)].sort(([a], [b]) => b - a).map(([, group]) => group);
      const [first, ...apart] = ranks;
      if (!first || apart.length === 0) return [];
      const readings = [first, ...apart];
      return [
        {
          kind: 'role',
          verdict: 'conflict',
          claim: null,
          readings: readings.map((group) => ({ value: group[0]!.verb, spans: group.map(({ span }) => span) })),
          why: `One person is given another part in the same thing: ${readings
            .map((group) => `"${group[0]!.verb}" in ${listed(group.map(({ span }) => outletOf(span.report, story)))}`)
            .join('; ')}.`,
          about: [...readings.flat()]
            .map(({ about }) => about)
            .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]!,
          weight: 0.82,
          by: 'role/part-in-event',
        },
      ];
    });
}
