import type { Annotated } from '../../model/annotated.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Range } from '../../model/span.ts';
import { bodySentences } from './body-sentences.ts';
import { listed, outletOf, type Draft, type Story } from '../comparer.ts';
import { PARTS } from './figure-thresholds.ts';

/** A list of counts that make up one number: "nine guests, a guide and two sailors". */
interface Breakdown {
  readonly report: string;
  readonly range: Range;
  readonly parts: readonly number[];
  readonly total: number;
}

const isExact = ({ kind, hedge, printed, counted }: Quantity): boolean =>
  kind === 'count' &&
  hedge === null &&
  counted !== undefined &&
  printed.lo === printed.hi &&
  Number.isInteger(printed.lo) &&
  printed.lo > 0;

/** What one piece between two counts adds: nothing, one ("a guide"), or that it breaks the list off. */
function between(piece: string, ones: readonly string[]): number[] | null {
  const items = piece.split(/,\s*(?:and\s+)?|\s+and\s+/u).map((item) => item.trim());
  // The piece begins right behind a count and ends right before the next: its outer items are empty.
  if (items.length < 2 || items[0] !== '' || items.at(-1) !== '') return null;
  const inner = items.slice(1, -1);
  const isOne = (item: string): boolean => {
    const found = item.toLowerCase().split(/\s+/u);
    return ones.includes(found[0] ?? '') && found.length > 1 && found.length <= PARTS.words;
  };
  return inner.every(isOne) ? inner.map(() => 1) : null;
}

const endOf = ({ range, counted }: Quantity): number => Math.max(range[1], counted?.range[1] ?? 0);

/** The lists of counted people in a report. */
function breakdownsIn(annotated: Annotated, people: ReadonlySet<string>, ones: readonly string[]): Breakdown[] {
  const { text } = annotated.text.report;
  return bodySentences(annotated).flatMap(({ span }): Breakdown[] => {
    const counts = annotated.quantities.filter(
      (one) =>
        one.range[0] >= span.start &&
        one.range[1] <= span.end &&
        isExact(one) &&
        people.has(one.counted!.head.toLowerCase()),
    );
    const lists: { from: number; to: number; parts: number[] }[] = [];
    for (const count of counts) {
      const open = lists.at(-1);
      const more = open && between(text.slice(open.to, count.range[0]), ones);
      if (open && more) {
        open.parts.push(...more, count.printed.lo);
        open.to = endOf(count);
      } else lists.push({ from: count.range[0], to: endOf(count), parts: [count.printed.lo] });
    }
    return lists
      .filter(({ parts }) => parts.length > 1)
      .map(({ from, to, parts }) => ({
        report: span.report,
        range: [from, to],
        parts: [...parts].sort((a, b) => b - a),
        total: parts.reduce((sum, part) => sum + part, 0),
      }));
  });
}

/** Whether parts come of other parts by splitting ("ten" into "nine" and "one"); both from the greatest down. */
function refines(fine: readonly number[], coarse: readonly number[]): boolean {
  if (coarse.length === 0) return fine.length === 0;
  if (fine.length < coarse.length || fine.length > PARTS.most) return false;
  const [first, ...others] = coarse as [number, ...number[]];
  const without = (left: readonly number[], rest: number, from: number): boolean =>
    rest === 0
      ? refines(left, others)
      : left.some((part, i) => i >= from && part <= rest && without(left.toSpliced(i, 1), rest - part, i));
  return without(fine, first, 0);
}

/** Ways of which one splits the other further. "Ten and two", "eight and four" are of two things, or of two counts. */
const withRefined = (ways: readonly Breakdown[][]): Breakdown[][] =>
  ways.filter((way) =>
    ways.some(
      (other) => other !== way && (refines(way[0]!.parts, other[0]!.parts) || refines(other[0]!.parts, way[0]!.parts)),
    ),
  );

/** One number made up in two ways: "ten guests and two sailors", "nine guests, a guide and two sailors". */
export function partsOtherwise(story: Story): Draft[] {
  const { comparison, language } = story.vocabulary;
  const ones = language.differences?.figureTellings?.oneInList;
  if (!ones) return [];
  const people = new Set((comparison?.peopleHeads ?? []).map((word) => word.toLowerCase()));
  const doers = comparison?.doers;
  const all = [...story.annotated.values()].flatMap((one) => {
    const heads = one.quantities.map(({ counted }) => counted?.head.toLowerCase() ?? '');
    const known = new Set(heads.filter((head) => people.has(head) || (doers?.test(head.replace(/s$/u, '')) ?? false)));
    return breakdownsIn(one, known, ones);
  });
  const printed = new Set(
    story.alignment.mentions.filter(({ slot }) => !slot.startsWith('m')).map(({ quantity }) => quantity.printed.lo),
  );
  return [...Map.groupBy(all, ({ total }) => total).entries()]
    .sort(([a], [b]) => b - a)
    .flatMap(([total, lists]): Draft[] => {
      if (total < PARTS.least || !printed.has(total)) return [];
      const ways = withRefined([...Map.groupBy(lists, ({ parts }) => parts.join(' ')).values()]);
      const reports = new Set(ways.flat().map(({ report }) => report));
      // Where every report makes it up in both ways, nothing parts them.
      const waysOf = (report: string): number =>
        ways.filter((list) => list.some((one) => one.report === report)).length;
      if (ways.length < 2 || reports.size < 2 || [...reports].every((report) => waysOf(report) > 1)) return [];
      const text = ({ report, range }: Breakdown): string =>
        story.annotated.get(report)!.text.report.text.slice(...range);
      const told = ways.map(
        (list) => `"${text(list[0]!)}" in ${listed(list.map(({ report }) => outletOf(report, story)))}`,
      );
      return [
        {
          kind: 'figure',
          verdict: 'different-scope',
          claim: null,
          readings: ways.map((list) => ({
            value: text(list[0]!),
            spans: list.map(({ report, range }) => ({ report, start: range[0], end: range[1] })),
          })),
          why: `One number made up in two ways: ${told.join('; ')}, ${total} in all.`,
          weight: 0.46,
          by: 'figure/parts-otherwise',
        },
      ];
    });
}
