import type { Annotated } from '../../model/annotated.ts';
import type { Attribution } from '../../model/attribution.ts';
import type { Range } from '../../model/span.ts';
import type { StatementWork } from '../../align/index.ts';
import { outletOf, type Story } from '../comparer.ts';
import { CHANNEL } from '../thresholds.ts';

/** A way in which a saying reached a report, and where the report prints it. */
export interface Way {
  readonly name: string;
  readonly isMedium: boolean;
  readonly range: Range;
}

const covers = (outer: readonly Range[], [start, end]: Range): boolean =>
  outer.some((range) => range[0] <= start && end <= range[1]);

/** The sentence without what is said in it, letters of the same places kept. */
function frameOf(statement: StatementWork, text: string): string {
  const [from, to] = statement.around;
  let frame = text.slice(from, to);
  for (const [start, end] of statement.attribution!.content) {
    const [a, b] = [Math.max(start, from) - from, Math.min(end, to) - from];
    if (a < b) frame = frame.slice(0, a) + ' '.repeat(b - a) + frame.slice(b);
  }
  return frame.toLowerCase();
}

/** Media that the text puts around a whole saying: "…, Quay Press reported". */
function around({ attributions, entities }: Annotated, inner: Attribution): Way[] {
  const cue = inner.cue[0] ?? inner.source[0];
  if (!cue) return [];
  return attributions
    .filter(
      (outer) =>
        outer !== inner &&
        outer.speaker !== null &&
        outer.entity !== null &&
        outer.source.length > 0 &&
        covers(outer.content, cue) &&
        entities.find(({ id }) => id === outer.entity)?.kind === 'medium',
    )
    .map((outer) => ({
      name: outer.speaker!,
      isMedium: true,
      range: [
        Math.min(...[...outer.source, ...outer.cue].map(([start]) => start)),
        Math.max(...[...outer.source, ...outer.cue].map(([, end]) => end)),
      ],
    }));
}

/** "Dahl tweeted, after Orr spoke to Marrow TV": the medium is another person's. */
function ofAnother([at]: Range, { attribution }: StatementWork, { entities }: Annotated): boolean {
  const from = Math.max(0, ...attribution!.cue.map(([, end]) => end).filter((end) => end <= at));
  return (
    from > 0 &&
    entities.some(
      ({ id, kind, mentions }) =>
        kind === 'person' && id !== attribution!.entity && mentions.some(([start, end]) => start >= from && end <= at),
    )
  );
}

const known = new WeakMap<StatementWork, readonly Way[]>();

/** Whether a medium is the outlet itself, by its words or its first letters: it stands in between for the others, not for itself. */
export const isOwnMedium = (report: string, medium: string, story: Story): boolean =>
  isOneMedium(outletOf(report, story), medium, story);

/** Whether two names are of one medium: "the Quay Post" and "Quay Post", "NWA" and "Norland Wire Agency". */
export function isOneMedium(a: string, b: string, story: Story): boolean {
  const light = story.speakers.articles;
  const words = (text: string): string[] =>
    (text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []).filter((word) => !light.has(word));
  const [own, other] = [words(a), words(b)];
  if (own.length === 0 || other.length === 0) return false;
  const first = (list: readonly string[]): string => list.map((word) => word[0]).join('');
  return (
    other.every((word) => own.includes(word)) ||
    own.every((word) => other.includes(word)) ||
    (other.length === 1 && own.length > 1 && first(own).startsWith(other[0]!)) ||
    (own.length === 1 && other.length > 1 && first(other).startsWith(own[0]!))
  );
}

/** Whether a text names a medium: by its name, its first letters, or its last word where that is no other's ("the Post"). */
export function callsMedium(text: string, medium: string, story: Story): boolean {
  const bare = medium
    .split(' ')
    .filter((word) => !story.speakers.articles.has(word.toLowerCase()))
    .join(' ');
  const initials = (bare.match(/\p{Lu}/gu) ?? []).join('');
  const last = / (\p{Lu}\p{Ll}{3,})$/u.exec(bare)?.[1];
  return (
    text.includes(bare) ||
    (initials.length > 1 && new RegExp(`\\b${initials}\\b`, 'u').test(text)) ||
    (last !== undefined && new RegExp(`(?<!\\p{Lu}\\p{L}* )\\b${last}\\b`, 'u').test(text))
  );
}

/** The show or page of a medium that the words after its name give: "Whitsand TV’s “The Morning Quay”". */
export function showOf([, end]: Range, text: string): string | null {
  const found = /^['’]s? (?:[“"]([^”"]{4,40})[”"]|((?:\p{Lu}[\p{L}’']{1,20} ?){2,5}))/u.exec(text.slice(end, end + 60));
  return (found?.[1] ?? found?.[2])?.trim().toLowerCase() ?? null;
}

/** The ways by which a statement's words reached its report, as far as its own sentence tells. */
export function waysOf(statement: StatementWork, story: Story): readonly Way[] {
  let ways = known.get(statement);
  if (!ways) known.set(statement, (ways = findWays(statement, story)));
  return ways;
}

function findWays(statement: StatementWork, story: Story): Way[] {
  const annotated = story.annotated.get(statement.span.report)!;
  const { attribution } = statement;
  if (!attribution) return [];
  const frame = frameOf(statement, annotated.text.report.text);
  const [from] = statement.around;
  const found = (story.vocabulary.language.reporting?.channels ?? []).flatMap(({ name, pattern }): Way[] => {
    const match = pattern.exec(frame);
    return match ? [{ name, isMedium: false, range: [from + match.index, from + match.index + match[0].length] }] : [];
  });
  const media = attribution.chain.flatMap(({ kind, name, range }): Way[] =>
    kind === 'medium' && range && !ofAnother(range, statement, annotated) ? [{ name, isMedium: true, range }] : [],
  );
  const channelOf = (name: string): string | undefined =>
    story.vocabulary.language.reporting?.channels.find(({ pattern }) => pattern.test(`on ${name.toLowerCase()}`))?.name;
  // "On Twitter" is one way, not a way and a medium; a medium has a name.
  const named = [...media, ...around(annotated, attribution)].filter(
    ({ name, range }) =>
      /\p{Lu}/u.test(name) && !found.some((way) => way.range[0] < range[1] && range[0] < way.range[1]),
  );
  return [...found, ...named].map((way) => {
    const other = way.isMedium ? channelOf(way.name) : undefined;
    return other === undefined ? way : { ...way, name: other, isMedium: false };
  });
}

/** Whether a report heard the words itself: "she told", with nobody in between. */
export function heardItself(statement: StatementWork, story: Story): boolean {
  const pattern = story.vocabulary.language.reporting?.heardItself;
  return pattern?.test(frameOf(statement, story.annotated.get(statement.span.report)!.text.report.text)) ?? false;
}

/**
 * Whether a report names a way anywhere near a statement or for its speaker: then nobody left it out.
 *
 * @param from the statement whose report names the way
 */
export function knowsWay(statement: StatementWork, way: Way, from: StatementWork, story: Story): boolean {
  const annotated = story.annotated.get(statement.span.report)!;
  const { text } = annotated.text.report;
  const whole = story.annotated.get(from.span.report)!.text.report.text;
  const near = text.slice(Math.max(0, statement.span.start - CHANNEL.before), statement.span.end + CHANNEL.after);
  const beside = near.toLowerCase();
  const show = way.isMedium ? showOf(way.range, whole) : null;
  if (way.isMedium && (callsMedium(near, way.name, story) || (show !== null && beside.includes(show)))) return true;
  const pattern = story.vocabulary.language.reporting?.channels.find(({ name }) => name === way.name)?.pattern;
  const names = (sentence: string): boolean =>
    way.isMedium ? sentence.includes(way.name.toLowerCase()) : (pattern?.test(sentence) ?? false);
  if (!way.isMedium && names(beside)) return true;
  // "In an interview with … Dahl confirmed": for one thing that a speaker says a report need not name the way again.
  const { speaker, entity } = statement.attribution!;
  const named = annotated.entities.find(({ id, kind }) => id === entity && kind === 'person')?.name ?? speaker;
  const last = named?.toLowerCase().split(/\s+/u).at(-1);
  if (last === undefined || !/\p{Lu}/u.test(named!)) return false;
  return annotated.text.sentences.some(({ start, end }) => {
    const sentence = annotated.text.report.text.slice(start, end).toLowerCase();
    return sentence.includes(last) && names(sentence);
  });
}

/** Whether a report tells in the sentence of a statement, or the one before it, of some way: "took to the net: … she wrote". */
export function tellsSomeWay({ span, around: [start, end] }: StatementWork, story: Story): boolean {
  const { text } = story.annotated.get(span.report)!;
  const from = text.sentences.findLast((one) => one.end <= start)?.start ?? start;
  const [before, own] = [text.report.text.slice(from, start), text.report.text.slice(start, end)].map((part) =>
    part.toLowerCase(),
  );
  const { channels = [], plainChannel } = story.vocabulary.language.reporting ?? {};
  return channels.some(({ name, pattern }) => pattern.test(before!) || (name !== plainChannel && pattern.test(own!)));
}

/** From the words that name the source to those that name the way. */
export function frameSpan(statement: StatementWork, ways: readonly Way[]): Range {
  const { source, cue } = statement.attribution!;
  const [from, to] = statement.around;
  const own = [...source, ...cue, ...ways.map(({ range }) => range)].filter(
    ([start, end]) => start >= from && end <= to,
  );
  if (own.length === 0) return [statement.span.start, statement.span.end];
  const start = Math.min(...own.map(([at]) => at));
  return [start - from <= CHANNEL.opening ? from : start, Math.max(...own.map(([, end]) => end))];
}
