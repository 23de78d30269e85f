/**
 * variants/: an apparatus of variants in the sense of textual criticism. Two sentences of two reports that meet (each the other's
 * nearest, with telling words enough in common) are collated phrase by phrase, and the place where they part is told: below all
 * other differences, because such a place is more often a shade than a quarrel.
 */
import type { Range } from '../../model/span.ts';
import type { StatementWork } from '../../align/index.ts';
import type { Annotated } from '../../model/annotated.ts';
import type { Draft, Story } from '../comparer.ts';
import { otherArguments } from './arguments.ts';
import { anchorsOf } from './anchors.ts';
import type { Entry, Side } from './entry.ts';
import { isFirm } from './firm.ts';
import { gathered } from './gathered.ts';
import { heldBack } from './held-back.ts';
import { either } from './either.ts';
import { quotedFurther } from './quoted-further.ts';
import { linesOf, type Line } from './lines.ts';
import { meetingLines, type Meeting } from './meeting-lines.ts';
import { otherPlaces } from './other-places.ts';
import { otherNouns } from './other-noun.ts';
import { otherNames } from './other-names.ts';
import { parsed, type Parsed } from './phrases.ts';
import { sameVoice } from './same-voice.ts';
import { stillToCome } from './still-to-come.ts';
import { twoEvents } from './two-events.ts';
import { MEETING, RANK } from './thresholds.ts';

/** What the rules look up: built once a story. */
interface Tables {
  readonly speaking: ReadonlySet<string>;
  readonly doubts: readonly (readonly string[])[];
  readonly weak: ReadonlySet<string>;
}

function tablesOf({ vocabulary }: Story): Tables {
  const { comparison, language } = vocabulary;
  const differences = language.differences;
  const speaking = [...(comparison?.speaking ?? []), 'say', 'tell', 'add'].map((word) => vocabulary.key(word));
  const doubts = comparison?.doubts ?? [];
  return {
    speaking: new Set(speaking),
    // "Might have had a chance" doubts nothing that was told.
    doubts: doubts
      .map((phrase) => phrase.split(' '))
      .filter(
        ([first]) =>
          !(language.grammar?.modals ?? []).includes(first!) &&
          // "Accused of" and "charged with" tell one thing.
          !differences?.castingDoubt?.accusation.test(`${first!} of `) &&
          !speaking.includes(vocabulary.key(first!)),
      ),
    weak: new Set(
      [
        ...(comparison?.softeners ?? []),
        ...doubts
          .flatMap((phrase) => phrase.split(' '))
          .filter((word) => !vocabulary.isStop(word) && !speaking.includes(vocabulary.key(word))),
        ...(differences?.modals ?? []),
        // "Allegations that …", "suspicions that …" tell nothing flatly.
        ...(language.attribution?.nouns ?? []),
      ].map((word) => vocabulary.stem(word)),
    ),
  };
}

/** Whether two lines stand in words that one report took from the other, or both from a third: their changes are told elsewhere. */
function areCopies({ a, b }: Meeting, passages: ReadonlyMap<string, readonly (readonly [Range, Range])[]>): boolean {
  const key = a.report < b.report ? `${a.report} ${b.report}` : `${b.report} ${a.report}`;
  const [first, second] = a.report < b.report ? [a, b] : [b, a];
  const covered = (line: Line, range: Range): boolean => {
    const both = Math.min(line.range[1], range[1]) - Math.max(line.range[0], range[0]);
    return both > RANK.copied * (line.range[1] - line.range[0]);
  };
  return (passages.get(key) ?? []).some(([x, y]) => covered(first, x) && covered(second, y));
}

function passagesOf({ derived }: Story): Map<string, [Range, Range][]> {
  const out = new Map<string, [Range, Range][]>();
  for (const { a, b, cause } of derived.copies.passages) {
    if (cause === 'stock-phrase') continue;
    const [first, second] = a.report < b.report ? [a, b] : [b, a];
    const key = `${first.report} ${second.report}`;
    const list = out.get(key);
    const pair: [Range, Range] = [
      [first.start, first.end],
      [second.start, second.end],
    ];
    if (list) list.push(pair);
    else out.set(key, [pair]);
  }
  return out;
}

/** Every place where lines that meet part. */
export function entriesOf(story: Story): Entry[] {
  if (!story.vocabulary.language.grammar || !story.vocabulary.language.differences?.variants) return [];
  const byReport = new Map(
    [...story.annotated].map(([id, one]: [string, Annotated]) => [id, linesOf(one, story, MEETING.longest)] as const),
  );
  const tables = tablesOf(story);
  const passages = passagesOf(story);
  const memo = new Map<Line, Parsed | null>();
  const parse = (line: Line): Parsed | null => {
    if (!memo.has(line)) memo.set(line, parsed(line, story.vocabulary));
    return memo.get(line)!;
  };
  const own = (report: string): readonly Line[] => byReport.get(report)!;
  const printed = (report: string, text: string): boolean =>
    story.annotated.get(report)!.text.report.text.includes(text);
  const open = new Set(story.vocabulary.language.differences?.variants?.openQuestions);
  const weakens = (line: Line): boolean => line.words.some(({ norm, stem }) => tables.weak.has(stem) || open.has(norm));
  const lineAt = ({ span, sentence }: StatementWork): Line | null =>
    own(span.report).find((line) => line.sentence === sentence) ?? null;
  const voices = sameVoice(story, lineAt, parse);
  const met = meetingLines([...byReport.values()].flat(), story).flatMap((meeting) => {
    const [a, b] = [parse(meeting.a), parse(meeting.b)];
    if (!a || !b) return [];
    const pair = { a, b, weight: meeting.weight };
    const everywhere = [
      ...quotedFurther(meeting, story, own),
      ...either(pair, story),
      ...stillToCome(pair, story, tables.speaking),
      ...(twoEvents(a.line, b.line)
        ? []
        : heldBack(pair, () => anchorsOf(a.line, b.line), story, tables.doubts, weakens)),
    ];
    // What else an editor changes in a copy tells little.
    if (areCopies(meeting, passages) || twoEvents(meeting.a, meeting.b)) return everywhere;
    return [
      ...everywhere,
      ...otherArguments(pair, story, tables.speaking),
      ...otherPlaces(pair, story),
      ...otherNames(pair, story, printed),
    ];
  });
  return [...voices, ...otherNouns(story, own, parse), ...met];
}

const place = ({ line, place: [from] }: Side): string =>
  `${line.report} ${String(line.words[from]!.start).padStart(9, '0')}`;

/** The most telling first; ties by place, never by the order of the reports. */
const order = (x: Entry, y: Entry): number =>
  y.value - x.value || [x.a, x.b].map(place).sort().join().localeCompare([y.a, y.b].map(place).sort().join(), 'en');

/** Rules whose places are much alike: a few of them show what a report does with quotations. */
const MOST: ReadonlyMap<string, number> = new Map(['quoted-further'].map((rule) => [`variant/${rule}`, RANK.perRule]));

/** The apparatus of a story, as differences of the second tier. */
export function variants(story: Story): Draft[] {
  const statements = Map.groupBy(story.alignment.statements, ({ span }) => span.report);
  const firm = entriesOf(story).filter((entry) => isFirm(entry, statements, story));
  const listed = new Map<string, number>();
  return gathered(firm.sort(order), statements, story).filter(({ by }) => {
    listed.set(by, (listed.get(by) ?? 0) + 1);
    return listed.get(by)! <= (MOST.get(by) ?? Infinity);
  });
}
