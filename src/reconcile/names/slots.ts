import type { Span } from '../../model/span.ts';
import type { SlotRow } from '../../model/language/slots.ts';
import { terms as termsOf, type Term } from '../../align/index.ts';
import { bySpan, listed, outletOf, printed, type Draft, type Story } from '../comparer.ts';
import { distance } from './name.ts';
import { nameOneThing } from './same-name.ts';
import { SLOTS } from '../thresholds.ts';

/** What a report fills a place with. */
interface Filler {
  readonly span: Span;
  readonly owner: string;
  /** Its telling words: none of them may stand in the other's. */
  readonly words: readonly Term[];
  /** Telling words of the sentence around it. */
  readonly keys: ReadonlySet<string>;
  /** Row of `beside` that the sentence has. */
  readonly besides: readonly number[];
}

/** Whether a filler is a body by what the report knows of names, or forces of one ("harbour police"). */
function isBody({ report, start, end }: Span, story: Story): boolean {
  const { entities, text } = story.annotated.get(report)!;
  const kinds = entities
    .filter(({ mentions }) => mentions.some(([from, to]) => from < end && start < to))
    .map(({ kind }) => kind);
  return (
    kinds.includes('organisation') ||
    (!kinds.includes('person') && /\p{L} \p{Ll}+$/u.test(text.report.text.slice(start, end)))
  );
}

function fillersIn(row: SlotRow, story: Story): Filler[] {
  const empty = new Set(story.vocabulary.language.slots?.empty);
  return [...story.annotated.values()]
    .flatMap(({ text }) =>
      text.sentences.flatMap((sentence): Filler[] => {
        if (text.paragraphs[sentence.paragraph]?.role === 'furniture' || sentence.end - sentence.start > SLOTS.longest)
          return [];
        const said = text.report.text.slice(sentence.start, sentence.end);
        const found = row.patterns.map((pattern) => pattern.exec(said)).find((match) => match !== null);
        const filler = found?.groups?.['filler']?.trim();
        if (!found || filler === undefined) return [];
        const start = sentence.start + found.index + found[0].indexOf(filler);
        const span = { report: text.report.id, start, end: start + filler.length };
        const all = termsOf(said, story.vocabulary, sentence.start);
        const words = all.filter((term) => term.start >= start && term.end <= span.end && !empty.has(term.norm));
        const besides = (row.beside ?? []).flatMap((list, i) =>
          all.some(({ norm }) => list.includes(norm)) ? [i] : [],
        );
        if (words.length === 0 || (row.beside && besides.length === 0)) return [];
        if (row.body && !isBody(span, story)) return [];
        return [
          {
            span,
            owner: found.groups?.['owner']?.toLowerCase() ?? '',
            words,
            keys: new Set(all.filter((term) => !term.stop && !words.includes(term)).map((term) => term.key)),
            besides,
          },
        ];
      }),
    )
    .sort((a, b) => bySpan(a.span, b.span));
}

/** Whether a report prints a filler's telling words one after the other anywhere: then it knows of it. */
function knows(report: string, { words, span }: Filler, story: Story): boolean {
  const text = story.annotated.get(report)!.text.report.text.toLowerCase();
  const named = words.filter(({ capital }) => capital);
  if (named.length === 0) return text.includes(printed(span, story).toLowerCase());
  return text.includes(words.map(({ norm }) => norm).join(' ')) || named.every(({ norm }) => text.includes(norm));
}

/** "Katrin" and "Catrin", "Sandra" and "Sandi": one name in two forms, behind the same family name if any. */
function areSpellings(a: Filler, b: Filler): boolean {
  const [x, y] = [a.words[0]!.norm, b.words[0]!.norm];
  if (x === y) return false;
  const [m, n] = [a.words, b.words].map((list) => (list.length > 1 ? list.at(-1)!.norm : null));
  if (m && n && m !== n) return false;
  const near = distance(x, y, SLOTS.letters) <= Math.min(SLOTS.letters, Math.floor(Math.min(x.length, y.length) / 3));
  return (
    near || (x.slice(0, SLOTS.start) === y.slice(0, SLOTS.start) && x.length > SLOTS.start && y.length > SLOTS.start)
  );
}

/** "200 Gull" and "200B Great Gull": one letter more or less in the number of one maker's models. */
function areModels(a: Filler, b: Filler, story: Story): boolean {
  const [x, y] = [a, b].map(({ span }) => printed(span, story).toLowerCase().split(/\s+/u)[0]!);
  const [short, long] = x!.length <= y!.length ? [x!, y!] : [y!, x!];
  // A "7er" and the "7ers" are of one type.
  const isEnding = /\p{L}$/u.test(short) && long.startsWith(short);
  if (isEnding && story.vocabulary.language.differences?.nameEndings?.test(long.slice(short.length))) return false;
  return x !== y && /\p{L}/u.test(x! + y!) && /^\d+/u.exec(x!)![0] === /^\d+/u.exec(y!)![0];
}

const haveWord = (a: Filler, b: Filler): boolean =>
  a.owner === b.owner && a.words.some(({ stem }) => b.words.some((other) => other.stem === stem));

/** Whether two reports surely fill one place with two things. */
function differ(row: SlotRow, a: Filler, b: Filler, story: Story): boolean {
  if (a.span.report === b.span.report || a.owner !== b.owner) return false;
  if (row.near === 'name') return areSpellings(a, b);
  if (row.near === 'model') return areModels(a, b, story);
  if (row.beside && !a.besides.some((i) => b.besides.includes(i))) return false;
  if (nameOneThing(a.words, b.words, story.vocabulary)) return false;
  return [...a.keys].filter((key) => b.keys.has(key) && !story.alignment.common.has(key)).length >= row.shared;
}

/** Pairs of reports that fill one place with two things, neither of them printed by the other report. */
function partedIn(row: SlotRow, story: Story): (readonly [Filler, Filler])[] {
  const all = fillersIn(row, story).slice(0, SLOTS.most);
  const reports = [...Map.groupBy(all, ({ span }) => span.report).values()];
  return reports.flatMap((left, i) =>
    reports.slice(i + 1).flatMap((right) => {
      const pairs = left.flatMap((a) => right.map((b) => [a, b] as const));
      // A report that has the other's too tells of two things.
      if (row.near === undefined && pairs.some(([a, b]) => haveWord(a, b))) return [];
      const [a, b] = pairs.find(([x, y]) => differ(row, x, y, story)) ?? [];
      const known = (): boolean => row.alone && (knows(b!.span.report, a!, story) || knows(a!.span.report, b!, story));
      return !a || !b || known() ? [] : [[a, b] as const];
    }),
  );
}

/** Whether two fillers belong to one reading. */
function areOne(row: SlotRow, a: Filler, b: Filler, story: Story): boolean {
  const first = ({ span }: Filler): string => printed(span, story).toLowerCase().split(/\s+/u)[0]!;
  return row.near === undefined ? a.span.report !== b.span.report && haveWord(a, b) : first(a) === first(b);
}

/** One place of the story, filled by two reports with two names or descriptions that have no word in common. */
export function slots(story: Story): Draft[] {
  return (story.vocabulary.language.slots?.rows ?? []).flatMap((row): Draft[] => {
    const pairs = partedIn(row, story);
    if (pairs.length === 0) return [];
    const groups: Filler[][] = [];
    for (const filler of new Set(pairs.flat())) {
      const known = groups.find((list) => list.some((one) => areOne(row, one, filler, story)));
      if (known) known.push(filler);
      else groups.push([filler]);
    }
    if (groups.length < 2) return [];
    const value = (list: readonly Filler[]): string => printed(list[0]!.span, story);
    const where = (list: readonly Filler[]): string => listed(list.map(({ span }) => outletOf(span.report, story)));
    return [
      {
        kind: row.kind,
        verdict: 'compatible',
        claim: null,
        about: row.about,
        readings: groups.map((list) => ({ value: value(list), spans: list.map(({ span }) => span) })),
        why: `What the reports tell of ${row.about}: ${groups.map((list) => `“${value(list)}” in ${where(list)}`).join('; ')}.`,
        weight: SLOTS.weight,
        by: `slot/${row.slot}`,
      },
    ];
  });
}
