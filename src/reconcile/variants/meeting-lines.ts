import type { Story } from '../comparer.ts';
import type { Line } from './lines.ts';
import type { Parsed } from './phrases.ts';
import { MEETING } from './thresholds.ts';

/** Two sentences of different reports that tell of one thing, each the other's nearest in its report. */
export interface Meeting {
  readonly a: Line;
  readonly b: Line;
  /** Weight of the telling words they share, by what the two reports print. */
  readonly weight: number;
}

/** The same with the phrases and verbs of either line. */
export interface ParsedMeeting {
  readonly a: Parsed;
  readonly b: Parsed;
  readonly weight: number;
}

/** Words of a line by which it is looked up: those its own report prints least, so that no other report decides (law 3). */
function lookedUpBy(line: Line, printed: ReadonlyMap<string, number>, common: ReadonlySet<string>): string[] {
  return [...line.keys]
    .filter((key) => !common.has(key) && key.length > 1)
    .sort((x, y) => printed.get(x)! - printed.get(y)! || (x < y ? -1 : 1))
    .slice(0, MEETING.lookedUp);
}

function printedBy(lines: readonly Line[]): Map<string, number> {
  const out = new Map<string, number>();
  for (const { keys } of lines) for (const key of keys) out.set(key, (out.get(key) ?? 0) + 1);
  return out;
}

/** Pairs of lines, by index, that share two of the words they are looked up by. Never all pairs. */
function* candidates(lines: readonly Line[], common: ReadonlySet<string>): Generator<readonly [number, number]> {
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  const printed = new Map([...Map.groupBy(lines, ({ report }) => report)].map(([id, list]) => [id, printedBy(list)]));
  const postings = new Map<number, number[]>();
  for (const [j, line] of lines.entries()) {
    const words = lookedUpBy(line, printed.get(line.report)!, common)
      .map(numberOf)
      .sort((x, y) => x - y);
    const met = new Map<number, number>();
    for (let x = 0; x < words.length; x++)
      for (let y = x + 1; y < words.length; y++) {
        const code = words[x]! * MEETING.keys + words[y]!;
        const list = postings.get(code);
        if (!list) {
          postings.set(code, [j]);
          continue;
        }
        for (const i of list) if (lines[i]!.report !== line.report) met.set(i, (met.get(i) ?? 0) + 1);
        if (list.length < MEETING.longestPosting) list.push(j);
      }
    const most = [...met].sort((p, q) => q[1] - p[1] || p[0] - q[0]).slice(0, MEETING.candidates);
    for (const [i] of most) yield [i, j];
  }
}

function weightOf(a: Line, b: Line, story: Story): number {
  const weigh = story.alignment.weigh.between(a.report, b.report);
  let [weight, words] = [0, 0];
  for (const key of a.keys)
    if (b.keys.has(key) && !story.alignment.common.has(key)) {
      weight += weigh(key);
      words++;
    }
  return words < MEETING.words ? 0 : weight;
}

/** In a story of very many reports each wording is taken once: copies say nothing more. */
function distinct(lines: readonly Line[], reports: number): readonly Line[] {
  if (reports <= MEETING.manyReports) return lines;
  const seen = new Map<string, Line>();
  for (const line of lines) {
    const key = [...line.keys].sort().join(' ');
    if (!seen.has(key)) seen.set(key, line);
  }
  return [...seen.values()];
}

/** Pairs of lines that meet: nearest to each other among all lines of the two reports. */
export function meetingLines(every: readonly Line[], story: Story): Meeting[] {
  const lines = distinct(every, story.annotated.size);
  const reports = new Map([...new Set(lines.map(({ report }) => report))].map((report, n) => [report, n]));
  const reportOf = lines.map(({ report }) => reports.get(report)!);
  const all: { i: number; j: number; weight: number }[] = [];
  /** The best weight of a line with any line of a report. */
  const best = new Map<number, number>();
  const at = (i: number, j: number): number => i * reports.size + reportOf[j]!;
  const keep = (key: number, weight: number): void => {
    if (weight > (best.get(key) ?? 0)) best.set(key, weight);
  };
  for (const [i, j] of candidates(lines, story.alignment.common)) {
    const weight = weightOf(lines[i]!, lines[j]!, story);
    if (weight < MEETING.weight) continue;
    all.push({ i, j, weight });
    keep(at(i, j), weight);
    keep(at(j, i), weight);
  }
  return all
    .filter(
      ({ i, j, weight }) =>
        weight >= MEETING.nearest * best.get(at(i, j))! && weight >= MEETING.nearest * best.get(at(j, i))!,
    )
    .map(({ i, j, weight }) => ({ a: lines[i]!, b: lines[j]!, weight }));
}
