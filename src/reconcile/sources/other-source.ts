import type { Annotated } from '../../model/annotated.ts';
import type { Entity } from '../../model/names.ts';
import type { StatementWork } from '../../align/index.ts';
import { alikeness } from '../evidence/alikeness.ts';
import { listed, outletOf, printed, spanOf, type Draft, type Story } from '../comparer.ts';
import { inOrder } from '../evidence/in-order.ts';
import { framedPairs, pairOf, type Framed } from './framed-pairs.ts';
import { isPronoun, maybeSame, sayingOf } from './speakers.ts';
import { sharesSpecific, surelyOne } from '../evidence/surely-one.ts';
import { ATTRIBUTION, OTHER_SOURCE } from '../thresholds.ts';

/** Who stands for a statement: a person by name, a body or somebody of it, or nobody in particular. */
interface Source {
  readonly statement: StatementWork;
  readonly name: string;
  readonly kind: 'person' | 'body' | 'vague';
  /** The noun that says what body it is: "police", "ministry". */
  readonly head: string | null;
  /** Stems of all words the report calls the source by. */
  readonly words: ReadonlySet<string>;
}

/** A person named between the start of the sentence and the verb: "another official, deputy chief Mira Dahl, said". */
function personInFrame(statement: StatementWork, { entities }: Annotated): Entity | undefined {
  const { source, cue } = statement.attribution!;
  const ends = [...source, ...cue].filter(([start]) => start >= statement.around[0]).map(([, end]) => end);
  const [from, to] = [Math.min(...source.map(([start]) => start)), Math.max(...ends)];
  return entities.find(
    ({ kind, name, mentions }) =>
      kind === 'person' && / /u.test(name) && mentions.some(([start, end]) => start >= from && end <= to),
  );
}

/** Who issued a statement: the words of its sentence before "issued a statement". */
function issuer(statement: StatementWork, { text }: Annotated, story: Story): string | null {
  const sentence = text.report.text.slice(...statement.around);
  return story.vocabulary.language.reporting?.issuing.exec(sentence)?.[1] ?? null;
}

function sourceOf(statement: StatementWork, story: Story): Source | null {
  const { attribution, span } = statement;
  if (!attribution?.speaker || isPronoun(attribution.speaker, story.speakers)) return null;
  if (attribution.class === 'refusal' || attribution.class === 'hedge' || attribution.source.length === 0) return null;
  const annotated = story.annotated.get(span.report)!;
  const own = annotated.entities.find(({ id }) => id === attribution.entity);
  const entity = own?.kind === 'person' ? own : (personInFrame(statement, annotated) ?? own);
  const name =
    attribution.class === 'document'
      ? issuer(statement, annotated, story)
      : entity?.kind === 'person'
        ? entity.name
        : attribution.speaker;
  if (name === null) return null;
  const split = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const texts = [name, entity?.party ?? '', ...(entity?.descriptions ?? []).map(({ text }) => text)];
  const words = new Set(
    texts
      .flatMap(split)
      .filter((word) => !story.speakers.filler.has(word))
      .map(story.vocabulary.stem),
  );
  // Who speaks for a body is the body: no name is left out.
  if (story.vocabulary.language.reporting?.speaksFor.test(texts.join(' ')) && entity?.kind === 'person') return null;
  const isPerson = entity?.kind === 'person' && / /u.test(entity.name);
  // "The port office said", whoever heads it: the words printed tell of the body.
  const printedSource = attribution.source.map((range) => annotated.text.report.text.slice(...range)).join(' ');
  if (
    isPerson &&
    !namesFamily(printedSource, entity.name) &&
    split(printedSource).some((word) => knowing(story).has(word))
  )
    return null;
  const heads = split(name).filter((word) => knowing(story).has(word));
  const kind = isPerson ? 'person' : heads.length > 0 ? 'body' : 'vague';
  return { statement, name, kind, head: heads.at(-1) ?? null, words };
}

/** Whether words have the family name of a person. */
const namesFamily = (text: string, name: string): boolean => text.includes(name.split(/\s+/u).at(-1)!);

/** Whether a report names a person in the sentence of a statement or right beside it: nobody is left out there. */
function namesPerson({ span, around: [start, end] }: StatementWork, name: string, story: Story): boolean {
  const { text } = story.annotated.get(span.report)!.text.report;
  return namesFamily(text.slice(Math.max(0, start - OTHER_SOURCE.beside), end + OTHER_SOURCE.beside), name);
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();
function knowing({ vocabulary }: Story): ReadonlySet<string> {
  const list = vocabulary.language.claims?.knowing ?? [];
  let found = sets.get(list);
  if (!found) sets.set(list, (found = new Set(list)));
  return found;
}

const shareWord = (a: Source, b: Source): boolean => [...a.words].some((word) => b.words.has(word));

const isQuoted = ({ attribution }: StatementWork): boolean => attribution!.type === 'direct';

/** Whether a statement denies: by a negation, or by a word that holds one ("unharmed"). */
const denies = ({ negated, terms }: StatementWork, story: Story): boolean =>
  negated !== terms.some(({ norm }) => story.vocabulary.language.reporting?.unharmed.includes(norm));

/** Whether one and the same thing is told, not only something alike. */
function tellOne(a: StatementWork, b: StatementWork, story: Story): boolean {
  const { share, weight, words } = alikeness(a, b, story.alignment.weigh);
  if (denies(a, story) !== denies(b, story) || share < ATTRIBUTION.share || words < ATTRIBUTION.words) return false;
  if (isQuoted(a) && isQuoted(b)) return weight >= ATTRIBUTION.weight && inOrder(a, b);
  return surelyOne(a, b, story) ? weight >= OTHER_SOURCE.weight : weight >= ATTRIBUTION.weight && sharesSpecific(a, b);
}

/** Whether a sentence names the other's kind of body too: "the ministry and the police said". */
const namesBody = ({ span, around }: StatementWork, { head }: Source, story: Story): boolean =>
  head !== null &&
  printed({ report: span.report, start: around[0], end: around[1] }, story).toLowerCase().includes(head);

/** How two sources of one statement differ, or `null`. */
function relation(a: Source, b: Source): 'named or not' | 'other body' | null {
  if (a.kind === 'vague' || b.kind === 'vague') return null;
  if (a.kind === 'person' && b.kind === 'person') return null;
  if (a.kind === 'body' && b.kind === 'body') return a.head !== b.head && !shareWord(a, b) ? 'other body' : null;
  const body = a.kind === 'body' ? a : b;
  return body.statement.attribution!.class !== 'document' && shareWord(a, b) ? 'named or not' : null;
}

/** One thing told under two sources in two reports: two bodies, or a person by name here and only the body there. */
export function otherSources(story: Story): Draft[] {
  const out: Draft[] = [];
  for (const claim of story.alignment.claims) {
    const sources = new Map(
      claim.statements.flatMap((one) => {
        const source = sourceOf(one, story);
        return source ? [[one, source] as const] : [];
      }),
    );
    if (sources.size < 2) continue;
    /** A report that names both leaves nobody out. */
    const alsoNames = (report: string, other: Source): boolean =>
      [...sources.values()].some(
        (one) => one.statement.span.report === report && maybeSame(one.name, other.name, story.speakers),
      );
    for (const pair of framedPairs(claim, story)) {
      const { a, b } = pairOf(pair.a, pair.b);
      const [x, y] = [sources.get(a), sources.get(b)];
      if (!x || !y || maybeSame(x.name, y.name, story.speakers)) continue;
      const how = relation(x, y);
      if (how === 'other body' && (namesBody(a, y, story) || namesBody(b, x, story))) continue;
      if (
        how === 'named or not' &&
        (x.kind === 'person' ? namesPerson(b, x.name, story) : namesPerson(a, y.name, story))
      )
        continue;
      if (how === null || alsoNames(a.span.report, y) || alsoNames(b.span.report, x)) continue;
      if (tellOne(a, b, story)) out.push(draftOf([x, pair.a], [y, pair.b], how, claim, story));
    }
  }
  return out;
}

type Telling = readonly [Source, Framed];

function draftOf(
  x: Telling,
  y: Telling,
  how: 'named or not' | 'other body',
  claim: Draft['claim'],
  story: Story,
): Draft {
  const [a, b] = y[0].kind === 'person' ? [y, x] : [x, y];
  const outlets = ([, list]: Telling): string => listed(list.map(({ span }) => outletOf(span.report, story)));
  return {
    kind: 'attribution',
    verdict: 'compatible',
    claim,
    readings: [a, b].map(([{ name }, list]) => ({ value: name, spans: list.map((one) => spanOf(one, sayingOf(one))) })),
    why:
      how === 'other body'
        ? `${outlets(a)} has it from ${a[0].name}, ${outlets(b)} from ${b[0].name}: two bodies tell one thing.`
        : `${outlets(a)} names who says it, ${a[0].name}; ${outlets(b)} only tells of ${b[0].name}.`,
    weight: how === 'other body' ? 0.34 : 0.24,
    by: how === 'other body' ? 'attribution/other-body' : 'attribution/named-or-not',
  };
}
