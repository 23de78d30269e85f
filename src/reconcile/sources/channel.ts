import type { StatementWork } from '../../align/index.ts';
import { alikeness } from '../evidence/alikeness.ts';
import { frameSpan, heardItself, isOwnMedium, knowsWay, tellsSomeWay, waysOf, type Way } from './channels.ts';
import { listed, outletOf, spanOf, type Comparer, type Draft, type Story } from '../comparer.ts';
import { intermediary } from './intermediary.ts';
import { inOrder } from '../evidence/in-order.ts';
import { framedPairs, pairOf, type Framed } from './framed-pairs.ts';
import { quotedAlike } from '../sayings/quoted-alike.ts';
import { isPronoun, maybeSame } from './speakers.ts';
import { surelyOne } from '../evidence/surely-one.ts';
import { ATTRIBUTION } from '../thresholds.ts';
import { twoEvents } from '../variants/two-events.ts';

/** Whether two statements are one saying of one speaker; an unnamed one may be anybody, so the words must be the same. */
function oneSaying(a: StatementWork, b: StatementWork, story: Story): boolean {
  const [x, y] = [a.attribution?.speaker, b.attribution?.speaker];
  if (!x || !y || isPronoun(x, story.speakers) || isPronoun(y, story.speakers)) return false;
  const { share, weight, words } = alikeness(a, b, story.alignment.weigh);
  if (share < ATTRIBUTION.share || weight < ATTRIBUTION.weight || words < ATTRIBUTION.words) return false;
  if (twoEvents(a, b)) return false;
  const named = /\p{Lu}/u.test(x) && /\p{Lu}/u.test(y);
  if (named && !maybeSame(x, y, story.speakers)) return false;
  const direct = a.attribution!.type === 'direct' && b.attribution!.type === 'direct';
  if (named) return direct ? quotedAlike(a, b) : inOrder(a, b) || surelyOne(a, b, story);
  // Two who are not surely one may tell one fact; words in quotation marks are one saying.
  const quoted = a.attribution!.quoted.length > 0 || b.attribution!.quoted.length > 0;
  const document = a.attribution!.class === 'document' || b.attribution!.class === 'document';
  return (quoted || document) && inOrder(a, b) && surelyOne(a, b, story);
}

/** A statement as such is how officials speak; worth telling is where, to whom and through whom. */
const telling = (ways: readonly Way[], story: Story): readonly Way[] => {
  const plain = story.vocabulary.language.reporting?.plainChannel;
  return ways.filter(({ name }) => name !== plain);
};

/** The outlet that heard the words itself stands in between for the others, not for itself. */
const isOwn = ({ span }: StatementWork, { name, isMedium }: Way, story: Story): boolean =>
  isMedium && isOwnMedium(span.report, name, story);

/** What a report tells of how a saying came to it, by others than itself. */
const tellingOf = (one: StatementWork, story: Story): readonly Way[] =>
  telling(waysOf(one, story), story).filter((way) => !isOwn(one, way, story));

/** A statement given to all: to which medium it went first says nothing. */
function isToAll(full: StatementWork, bare: StatementWork, story: Story): boolean {
  const plain = story.vocabulary.language.reporting?.plainChannel;
  const way = waysOf(full, story).find(({ name }) => name === plain);
  return (
    way !== undefined && (waysOf(bare, story).some(({ name }) => name === plain) || knowsWay(bare, way, full, story))
  );
}

/** Two groups of statements, one saying: the first tells more of how it came than those of the second that are left. */
function parted(x: Framed, y: Framed, story: Story): readonly [full: Framed, bare: Framed] | null {
  const ways = (list: Framed): readonly Way[] => tellingOf(list[0]!, story);
  if (ways(x).length === 0 && ways(y).length === 0) return null;
  const more = (a: Framed, b: Framed): readonly Way[] =>
    ways(a).filter((way) => !ways(b).some(({ name }) => name.includes(way.name) || way.name.includes(name)));
  const [full, other] = more(x, y).length > 0 ? [x, y] : [y, x];
  const extra = more(full, other);
  if (extra.length === 0) return null;
  const { a, b } = pairOf(full, other);
  if ((ways(other).length === 0 && heardItself(b, story)) || !oneSaying(a, b, story)) return null;
  const bare = other.filter(
    (one) =>
      full.some(({ span }) => span.report !== one.span.report) &&
      (ways(other).length > 0 || !tellsSomeWay(one, story)) &&
      !extra.every(
        (way) => knowsWay(one, way, a, story) || isOwn(one, way, story) || (way.isMedium && isToAll(a, one, story)),
      ),
  );
  return bare.length > 0 ? [full, bare] : null;
}

/**
 * One saying that reached two reports by other ways, or of which one leaves out the way. Each pair is judged alone (law 3); a claim is
 * told of once.
 */
export const channel: Comparer = {
  kind: 'intermediary',
  compare(claim, story): Draft[] {
    const wayNames = (one: StatementWork): string =>
      waysOf(one, story)
        .map(({ name }) => name)
        .join('\n');
    const pairs = framedPairs(claim, story, wayNames)
      .map(({ a, b }) => parted(a, b, story))
      .filter((pair) => pair !== null);
    // Where the medium that somebody told is left out, that is told as such.
    const first = pairs[0];
    if (!first) return [];
    const isMedia = ([full]: readonly [Framed, Framed]): boolean =>
      full.every((one) => tellingOf(one, story).every(({ isMedium }) => isMedium));
    if (pairs.every(isMedia) && intermediary.compare(claim, story).length > 0) return [];
    const parts = [...new Set(pairs.flat(2))];
    // A report that names a way for one clause of a saying names it for the others.
    const knowing = new Set(parts.filter((one) => waysOf(one, story).length > 0).map(({ span }) => span.report));
    const all = parts.filter((one) => waysOf(one, story).length > 0 || !knowing.has(one.span.report));
    const named = (one: StatementWork): string =>
      listed(
        waysOf(one, story)
          .filter((way) => !isOwn(one, way, story))
          .map(({ name }) => name),
      ) || '(no way named)';
    const groups = [...Map.groupBy(all, named)];
    if (groups.length < 2) return [];
    const tells = (value: string, list: readonly StatementWork[]): string =>
      `${listed(list.map(({ span }) => outletOf(span.report, story)))} ${value.startsWith('(') ? 'without telling how' : `by way of ${value}`}`;
    return [
      {
        kind: 'intermediary',
        verdict: 'compatible',
        claim,
        readings: groups.map(([value, list]) => ({ value, spans: list.flatMap((one) => placesOf(one, story)) })),
        why: `One saying came to ${groups.map(([value, list]) => tells(value, list)).join(', to ')}.`,
        weight: 0.3,
        by: 'intermediary/channel',
      },
    ];
  },
};

/** The frame with its ways, and the words. */
function placesOf(one: StatementWork, story: Story): Draft['readings'][number]['spans'] {
  const ways = telling(waysOf(one, story), story);
  return [spanOf(one, frameSpan(one, ways)), ...outside(one, ways), one.span];
}

/** Ways printed outside the sentence of the statement. */
const outside = (one: StatementWork, ways: readonly Way[]): Draft['readings'][number]['spans'] =>
  ways
    .filter(({ range }) => range[0] < one.around[0] || range[1] > one.around[1])
    .map(({ range }) => spanOf(one, range));
