import type { Range } from '../model/span.ts';
import type { Evidence } from './evidence.ts';
import type { Run } from './shared-runs.ts';
import type { SharedWording } from './shared-wording.ts';
import { quoting } from './thresholds.ts';
import type { Witness } from './witness.ts';
import { isOwnOfBoth, LONG_QUOTE, QUOTED, UNMARKED_SPEECH } from './wording.ts';
import type { Wording } from './wording.ts';

/** Parts of a run that both reports print in quotation marks. */
function quotedParts(run: Run, a: Wording, b: Wording): Run[] {
  const marks = QUOTED | LONG_QUOTE;
  const out: Run[] = [];
  let from = -1;
  for (let k = 0; k <= run.length; k++) {
    const both = k < run.length && (a.mask[run.a + k]! & marks) !== 0 && (b.mask[run.b + k]! & marks) !== 0;
    if (both && from < 0) from = k;
    if (!both && from >= 0) {
      out.push({ a: run.a + from, b: run.b + from, length: k - from });
      from = -1;
    }
  }
  return out;
}

/** Number of the word after which an editor's mark stands, for each mark inside quotes. */
function placesOf(report: Wording): Map<number, string> {
  const out = new Map<number, string>();
  const { start } = report.words;
  const { text } = report.text.report;
  const add = (range: Range, what: string): void => {
    let low = 0;
    let high = start.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (start[middle]! < range[0]) low = middle + 1;
      else high = middle;
    }
    out.set(low - 1, what);
  };
  for (const quote of report.quotes) {
    for (const range of quote.elisions) add(range, 'cut');
    // Round brackets are often the speaker's own, in posts and letters; square ones are an editor's.
    for (const range of quote.insertions) if (text[range[0]] === '[') add(range, 'insertion');
  }
  return out;
}

/**
 * Two reporters who hear one speech do not cut it at the same word. A cut or an insertion at the same place of a quote shows
 * that both have one printed version before them.
 */
function sameEditing(a: Wording, b: Wording, shared: SharedWording): Evidence[] {
  const inA = placesOf(a);
  const inB = placesOf(b);
  if (inA.size === 0 || inB.size === 0) return [];
  for (const run of shared.runs)
    for (let k = quoting.wordsBesideCut - 1; k < run.length - quoting.wordsBesideCut; k++) {
      const what = inA.get(run.a + k);
      if (what === undefined || inB.get(run.b + k) !== what) continue;
      if (((a.mask[run.a + k]! | b.mask[run.b + k]!) & UNMARKED_SPEECH) !== 0) continue;
      return [
        {
          for: 'common-ancestor',
          weight: quoting.sameEditing,
          why: `both have the same ${what} at the same place of a quote`,
          by: 'relation/same-editing',
        },
      ];
    }
  return [];
}

const LOWER = /^\p{Ll}/u;
const letterOf = (report: Wording, i: number): string => report.text.report.text[report.words.start[i]!]!;

/**
 * A fragment of speech that begins at the same word after the same words of the reporter: where to leave the report and let the
 * speaker go on is the writer's choice, and two writers do not choose alike.
 */
function sameFraming(a: Wording, b: Wording, shared: SharedWording): Evidence[] {
  for (const run of shared.runs)
    for (const part of quotedParts(run, a, b)) {
      const before = part.a - run.a;
      if (before < quoting.framingWords || part.length < quoting.fragmentWords) continue;
      if (!LOWER.test(letterOf(a, part.a)) || !LOWER.test(letterOf(b, part.b))) continue;
      const framed = [...Array(quoting.framingWords).keys()].every((k) =>
        isOwnOfBoth(a.mask[part.a - 1 - k]!, b.mask[part.b - 1 - k]!),
      );
      if (framed)
        return [
          {
            for: 'common-ancestor',
            weight: quoting.sameEditing,
            why: 'both begin a quoted fragment at the same word, after the same words of the reporter',
            by: 'relation/same-framing',
          },
        ];
    }
  return [];
}

/** Cues that say that somebody spoke to a medium, not to the public. */
const TOLD = new Set(['told', 'interview']);

function toldTo(report: Witness, part: Run, side: 'a' | 'b'): (readonly string[])[] {
  const { words } = report.wording;
  const from = words.start[part[side]]!;
  const to = words.end[part[side] + part.length - 1]!;
  return report.named
    .filter(
      (n) =>
        n.cue !== null &&
        !n.isShort &&
        TOLD.has(n.cue) &&
        n.range[0] >= from - quoting.toldBefore &&
        n.range[1] <= to + quoting.toldAfter,
    )
    .map((n) => n.media);
}

/** Whether a report says beside these words (a range of its text) that they were told to a medium. */
export const isToldToMedium = ({ named }: Pick<Witness, 'named'>, [start, end]: Range): boolean =>
  named.some(
    ({ cue, range }) =>
      cue !== null && TOLD.has(cue) && range[0] >= start - quoting.toldBefore && range[1] <= end + quoting.toldAfter,
  );

function isPrivate(report: Witness, part: Run, side: 'a' | 'b'): boolean {
  const { words } = report.wording;
  const from = words.start[part[side]]!;
  const to = words.end[part[side] + part.length - 1]!;
  return report.privateWords.some(({ range }) => range[0] < to && range[1] > from);
}

/** Long quoted words that were told to one medium, or by somebody who is not named, and stand in both reports. */
function privateQuotes(a: Witness, b: Witness, shared: SharedWording): Evidence[] {
  for (const run of shared.runs)
    for (const part of quotedParts(run, a.wording, b.wording)) {
      if (part.length < quoting.privateWords) continue;
      const told = [...toldTo(a, part, 'a'), ...toldTo(b, part, 'b')].filter(
        (m) => !m.includes(a.medium ?? '') && !m.includes(b.medium ?? ''),
      );
      const medium = told.map((m) => m[0]!).sort()[0];
      if (medium !== undefined)
        return [
          {
            for: 'common-ancestor',
            weight: quoting.toldToThird,
            why: `both print ${part.length} quoted words that were told to ${medium}`,
            name: medium,
            by: 'relation/private-words',
          },
        ];
      if (isPrivate(a, part, 'a') || isPrivate(b, part, 'b'))
        return [
          {
            for: 'common-ancestor',
            weight: quoting.toldToThird,
            why: `both print ${part.length} quoted words of a source that is not named`,
            by: 'relation/private-words',
          },
        ];
    }
  return [];
}

/** What shared quotes prove: nothing by themselves, but their editing and their privacy do. */
export const quoteEvidence = (a: Witness, b: Witness, shared: SharedWording): Evidence[] => [
  ...sameEditing(a.wording, b.wording, shared),
  ...sameFraming(a.wording, b.wording, shared),
  ...privateQuotes(a, b, shared),
];
