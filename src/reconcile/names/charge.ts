import type { Annotated } from '../../model/annotated.ts';
import type { Span } from '../../model/span.ts';
import type { DifferenceLanguage } from '../../model/language/differences.ts';
import { isNegated, terms as termsOf, type Term } from '../../align/index.ts';
import { bySpan, listed, outletOf, printed, type Draft, type Story } from '../comparer.ts';

type Words = DifferenceLanguage['charges'];

/** "Dahl pleaded guilty to fraud": what a law phrase says of whom. */
interface Charge {
  readonly span: Span;
  readonly phrase: string;
  /** Keys of the deed, without the words for any deed; empty for "a charge". */
  readonly deed: ReadonlySet<string>;
  /** Family names of the people the sentence names before. */
  readonly who: ReadonlySet<string>;
  /** Other telling words of the sentence. */
  readonly near: ReadonlySet<string>;
}

/** Words a deed may have where it is shown; and a list of deeds, where they are compared. */
const LONGEST = { shown: 7, list: 18 } as const;

/** A year in the sentence: an older case may be told. */
const YEAR = /^(?:19|20)\d\d$/u;

/** Words from `from` on up to a mark or a word that ends the phrase. */
function upTo(
  marks: RegExp,
  most: number,
  terms: readonly Term[],
  text: string,
  from: number,
  ends: readonly string[],
): readonly Term[] {
  const out: Term[] = [];
  for (const term of terms.slice(from, from + most)) {
    const before = out.at(-1);
    if (ends.includes(term.norm) || (before && marks.test(text.slice(before.end, term.start)))) break;
    out.push(term);
  }
  return out;
}

function chargesOf({ text, entities }: Annotated, story: Story, words: Words): Charge[] {
  const report = text.report.id;
  const further = story.vocabulary.comparison?.further ?? [];
  const rows = words.phrases.map((phrase) => ({ phrase, parts: phrase.split(' ') }));
  const people = entities.filter((entity) => entity.kind === 'person');
  return text.sentences.flatMap((sentence) => {
    if (text.paragraphs[sentence.paragraph]?.role === 'furniture') return [];
    const terms = termsOf(text.report.text.slice(sentence.start, sentence.end), story.vocabulary, sentence.start);
    return terms.flatMap((term, at): Charge[] => {
      const row = rows.find(({ parts }) => parts.every((word, i) => terms[at + i]?.norm === word));
      if (!row || terms.some((one) => YEAR.test(one.norm))) return [];
      // "Was not charged with fraud" names no charge.
      if (isNegated(terms.slice(Math.max(0, at - DENIED), at), story.vocabulary)) return [];
      const after = at + row.parts.length;
      const deed = upTo(/[.,;:()—–“"]/u, LONGEST.shown, terms, text.report.text, after, words.ends);
      // "Other charges", "further counts": which, nobody tells.
      if (deed.length === 0 || further.includes(deed[0]!.norm)) return [];
      const list = upTo(/[.;:()—–]/u, LONGEST.list, terms, text.report.text, after, []);
      const own = list.filter((one) => !one.stop && !one.number && !words.anyDeed.includes(one.norm));
      const named = people.filter((entity) =>
        entity.mentions.some(([start, end]) => start >= sentence.start && end <= term.start),
      );
      return [
        {
          span: { report, start: term.start, end: deed.at(-1)!.end },
          phrase: row.phrase,
          deed: new Set(own.map((one) => one.key)),
          who: new Set(named.map((entity) => entity.name.toLowerCase().split(/\s+/u).at(-1)!)),
          near: new Set(terms.filter((one) => !one.stop && !list.includes(one)).map((one) => one.key)),
        },
      ];
    });
  });
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));

/** One person, as far as the sentences tell: a name in common, or no two names and a telling word in common. */
function sameSuspect(a: Charge, b: Charge, story: Story): boolean {
  if (a.who.size > 0 && b.who.size > 0) return meet(a.who, b.who);
  const shared = [...a.near].filter((key) => b.near.has(key));
  const weigh = story.alignment.weigh.between(a.span.report, b.span.report);
  return shared.reduce((sum, key) => sum + weigh(key), 0) >= LEAST_SHARED;
}
/** Weight of the words that two sentences without a name in common share. */
const LEAST_SHARED = 6;
/** Words before a law phrase among which a denial is looked for. */
const DENIED = 4;

/** What all of a report's charges name together: who lists three deeds does not part from who picks one. */
function deedsByReport(charges: readonly Charge[]): Map<string, Set<string>> {
  const out = new Map<string, Set<string>>();
  for (const { span, deed } of charges) out.set(span.report, new Set([...(out.get(span.report) ?? []), ...deed]));
  return out;
}

/** One person charged, suspected or convicted of another deed in another report. */
export function charges(story: Story): Draft[] {
  const words = story.vocabulary.language.differences?.charges;
  if (!words) return [];
  const all = [...story.annotated.values()]
    .flatMap((one) => chargesOf(one, story, words))
    .sort((a, b) => bySpan(a.span, b.span));
  const deeds = deedsByReport(all);
  const kind = (one: Charge): string => one.phrase.split(' ').at(0)!.slice(0, STAGE);
  const apart = (a: Charge, b: Charge): boolean =>
    a.span.report !== b.span.report &&
    (kind(a) === kind(b) || (isSuspicion(a) && isSuspicion(b))) &&
    !meet(deeds.get(a.span.report)!, deeds.get(b.span.report)!) &&
    a.deed.size + b.deed.size > 0 &&
    sameSuspect(a, b, story);
  const isSuspicion = (one: Charge): boolean => words.suspicions.includes(one.phrase);
  const [first] = all.flatMap((a, i) => all.slice(i + 1).flatMap((b) => (apart(a, b) ? [[a, b] as const] : [])));
  if (!first) return [];
  const side = (one: Charge, other: Charge): Span[] =>
    all
      .filter((x) => x === one || (apart(x, other) && (meet(x.deed, one.deed) || x.deed.size + one.deed.size === 0)))
      .map(({ span }) => span);
  const readings = [side(first[0], first[1]), side(first[1], first[0])].map((spans) => ({
    value: printed(spans[0]!, story),
    spans,
  }));
  return [
    {
      kind: 'wording',
      verdict: 'compatible',
      claim: null,
      readings,
      why: `The reports name another deed or charge: ${readings
        .map(({ value, spans }) => `"${value}" in ${listed(spans.map((span) => outletOf(span.report, story)))}`)
        .join('; ')}.`,
      weight: 0.5,
      by: 'wording/charge',
    },
  ];
}
const STAGE = 5;
