import type { Annotated } from '../../model/annotated.ts';
import type { Attribution } from '../../model/attribution.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Range } from '../../model/span.ts';
import { shared, terms as termsOf, type Term } from '../../align/index.ts';
import { listed, outletOf, type Draft, type Story } from '../comparer.ts';
import { isOwnMedium } from './channels.ts';
import { isPronoun } from './speakers.ts';
import { OTHER_TELLER } from '../thresholds.ts';
import { twoEvents } from '../variants/two-events.ts';

/** What somebody is said to have told, wherever clauses are cut, and the words for who told it. */
interface Telling {
  readonly report: string;
  readonly attribution: Attribution;
  readonly name: string;
  readonly isPerson: boolean;
  /** Stems of what the report calls the source, without what anybody is called. */
  readonly source: ReadonlySet<string>;
  /** From who tells to the end of what is told. */
  readonly range: Range;
  readonly content: Range;
  readonly terms: readonly Term[];
  readonly keys: ReadonlySet<string>;
}

const wordsOf = (text: string): string[] =>
  (text.match(/\p{L}{3,}|\p{Lu}{2}/gu) ?? []).map((word) => word.toLowerCase());

/** The words that tell this source from others; `null` for one that may be anybody. */
function sourceWords(attribution: Attribution, annotated: Annotated, story: Story): ReadonlySet<string> | null {
  const { reporting, claims, comparison } = story.vocabulary.language;
  const entity = annotated.entities.find(({ id }) => id === attribution.entity);
  if (entity?.kind === 'place' || entity?.kind === 'medium' || entity?.kind === 'document') return null;
  const texts = [attribution.speaker!, entity?.party ?? '', ...(entity?.descriptions ?? []).map(({ text }) => text)];
  const plain = new Set([...(reporting?.anyOfficial ?? []), ...(comparison?.governments ?? [])]);
  const all = texts.flatMap(wordsOf).filter((word) => !story.speakers.filler.has(word) && !plain.has(word));
  const knows = new Set([...(claims?.knowing ?? []), ...(reporting?.officials ?? [])]);
  // Somebody of no body may be of any.
  if (!all.some((word) => knows.has(word)) && !entity?.party) return null;
  return all.length > 0 ? new Set(all.map(story.vocabulary.stem)) : null;
}

function tellingsOf(annotated: Annotated, story: Story): Telling[] {
  const { report, furniture } = annotated.text;
  const plainly = new Set(story.vocabulary.language.reporting?.tellsPlainly);
  return annotated.attributions.flatMap((attribution): Telling[] => {
    const { speaker, content, source, cue } = attribution;
    if (!speaker || isPronoun(speaker, story.speakers) || attribution.class !== 'speech') return [];
    // Words in quotation marks are compared as quotations.
    if (attribution.type === 'direct') return [];
    if (isOwnMedium(report.id, speaker, story) || content.length !== 1 || source.length === 0) return [];
    if (furniture.some(({ start, end }) => start < content[0]![1] && content[0]![0] < end)) return [];
    const cues = cue.flatMap((range) => wordsOf(report.text.slice(...range)));
    const words = cues.some((word) => plainly.has(word)) ? sourceWords(attribution, annotated, story) : null;
    if (words === null || attribution.inside !== null) return [];
    const terms = termsOf(report.text.slice(...content[0]!), story.vocabulary, content[0]![0]);
    const near = [...source, ...cue, ...content].filter(
      ([start]) => Math.abs(start - content[0]![0]) < OTHER_TELLER.reach,
    );
    return [
      {
        report: report.id,
        attribution,
        name: speaker,
        isPerson: annotated.entities.some(({ id, kind }) => id === attribution.entity && kind === 'person'),
        source: words,
        range: [Math.min(...near.map(([start]) => start)), Math.max(...near.map(([, end]) => end))],
        content: content[0]!,
        terms,
        keys: new Set(terms.filter(({ stop }) => !stop).map(({ key }) => key)),
      },
    ];
  });
}

/** Whether a source is called by the first letters of the other's name: "the HBG spokeswoman" is of the "Harbour and Bridge Guild". */
function goesByInitials({ source }: Telling, { name }: Telling, { vocabulary }: Story): boolean {
  const letters = (name.match(/\b\p{Lu}/gu) ?? []).join('').toLowerCase();
  return letters.length > 1 && source.has(vocabulary.stem(letters));
}

/** Two bodies, or a body and somebody who is of another: two people may both have said it. */
const isApart = (a: Telling, b: Telling, story: Story): boolean =>
  !(a.isPerson && b.isPerson) &&
  ![...a.source].some((word) => b.source.has(word)) &&
  !goesByInitials(a, b, story) &&
  !goesByInitials(b, a, story);

/** What is dated and counted in what is told. */
function datedIn({ report, content: [from, to] }: Telling, story: Story): Pick<Annotated, 'moments' | 'quantities'> {
  const { moments, quantities } = story.annotated.get(report)!;
  const inside = ({ range: [start, end] }: { readonly range: Range }): boolean => start >= from && end <= to;
  return { moments: moments.filter(inside), quantities: quantities.filter(inside) };
}

const isNegated = ({ report, content }: Telling, story: Story): boolean =>
  story.alignment.statements.some(
    ({ span, negated }) => negated && span.report === report && span.start < content[1] && content[0] < span.end,
  );

/** Whether two tellings are of one thing: most of the telling words of the shorter, and nothing dated or counted otherwise. */
function tellOne(a: Telling, b: Telling, story: Story): boolean {
  const sum = shared(a.keys, b.keys, story.alignment.weigh.between(a.report, b.report));
  const both = a.terms.filter(({ stop, key }) => !stop && b.keys.has(key));
  const plain = both.filter(({ capital, number }) => !capital && !number);
  return (
    new Set(both.map(({ key }) => key)).size >= OTHER_TELLER.words &&
    new Set(plain.map(({ key }) => key)).size >= OTHER_TELLER.plain &&
    sum.both >= OTHER_TELLER.weight &&
    sum.both >= OTHER_TELLER.share * Math.min(sum.a, sum.b) &&
    !twoEvents(datedIn(a, story), datedIn(b, story)) &&
    isNegated(a, story) === isNegated(b, story)
  );
}

/** Whether words name a body by its own name: a word of its name, and what it is ("Marrow hospital", not "Marrow investigators"). */
function namesBody(words: readonly Term[], { name }: Telling, { vocabulary }: Story): boolean {
  const own = new Set(wordsOf(name).map(vocabulary.stem));
  const bodies = vocabulary.language.claims?.knowing ?? [];
  const found = words.filter(({ stem }) => own.has(stem));
  return (
    found.some(({ norm }) => bodies.includes(norm)) &&
    found.some(({ norm, capital }) => capital && !bodies.includes(norm))
  );
}

/** Whether a number that a body gives of itself stands before its name elsewhere: "it had 20", "20 were taken to the hospital". */
function tellsOfSource(a: Telling, b: Telling, story: Story): boolean {
  const [x, y] = [a, b].map((one) =>
    datedIn(one, story).quantities.filter(
      ({ kind, printed: { lo, hi } }) => kind === 'count' && lo === hi && lo >= OTHER_TELLER.count,
    ),
  );
  const behind = ({ range: [, end] }: Quantity): readonly Term[] =>
    b.terms.filter(({ start }) => start > end && start < end + OTHER_TELLER.beside);
  return x!.some(({ printed }) =>
    y!.some((other) => other.printed.lo === printed.lo && namesBody(behind(other), a, story)),
  );
}

/** Pairs of tellings of two reports that share two telling words: never all pairs. */
function candidates(tellings: readonly Telling[], story: Story): (readonly [Telling, Telling])[] {
  const postings = new Map<string, number[]>();
  const met = new Map<number, number>();
  const out: (readonly [Telling, Telling])[] = [];
  tellings.forEach((telling, j) => {
    met.clear();
    for (const key of telling.keys) {
      if (story.alignment.common.has(key)) continue;
      const list = postings.get(key);
      if (!list) {
        postings.set(key, [j]);
        continue;
      }
      for (const i of list) met.set(i, (met.get(i) ?? 0) + 1);
      if (list.length < OTHER_TELLER.longestPosting) list.push(j);
    }
    for (const [i, n] of [...met].sort(([x], [y]) => x - y))
      if (n > 1 && tellings[i]!.report !== telling.report) out.push([tellings[i]!, telling]);
  });
  return out;
}

/**
 * One thing that two reports have from two bodies, by what is told and not by clauses: "the ministry said, adding that …" here, "the
 * alliance's spokesman said …" there. A report that names the other source anywhere for the same leaves nobody out.
 */
export function otherTellers(story: Story): Draft[] {
  const all = [...story.annotated.values()]
    .flatMap((annotated) => tellingsOf(annotated, story))
    .sort((a, b) => (a.report < b.report ? -1 : a.report > b.report ? 1 : a.content[0] - b.content[0]));
  return candidates(all, story)
    .filter(
      ([a, b]) =>
        isApart(a, b, story) &&
        ((tellOne(a, b, story) && !namesToo(a, b, story) && !namesToo(b, a, story)) ||
          (tellsOfSource(a, b, story) && !namesToo(a, b, story)) ||
          (tellsOfSource(b, a, story) && !namesToo(b, a, story))),
    )
    .map((pair): Draft => {
      const [a, b] = pair;
      const where = ({ report }: Telling): string => listed([outletOf(report, story)]);
      return {
        kind: 'attribution',
        verdict: 'compatible',
        claim: null,
        readings: pair.map(({ report, name, range: [start, end] }) => ({
          value: name,
          spans: [{ report, start, end }],
        })),
        why: `${where(a)} has it from ${a.name}, ${where(b)} from ${b.name}: two sources tell one thing.`,
        weight: OTHER_TELLER.rank,
        by: 'attribution/other-teller',
      };
    });
}

/** Whether a report names the other source beside what it tells. */
function namesToo({ report, range: [start, end] }: Telling, other: Telling, story: Story): boolean {
  const { text } = story.annotated.get(report)!.text.report;
  const beside = new Set(
    wordsOf(text.slice(Math.max(0, start - OTHER_TELLER.near), end + OTHER_TELLER.near)).map(story.vocabulary.stem),
  );
  return [...other.source].filter((word) => beside.has(word)).length * 2 > other.source.size;
}
