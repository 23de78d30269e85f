import type { Passage, PassageCause, PassageKind } from '../model/copies.ts';
import type { Language } from '../model/language.ts';
import type { Range } from '../model/span.ts';
import { givenAs } from './given-as.ts';
import type { Related } from './relate.ts';
import type { Block } from './shared-wording.ts';
import { stockPhrases } from './thresholds.ts';
import type { Witness } from './witness.ts';
import { isContent } from './witness.ts';
import { isOwnOfBoth } from './wording.ts';
import type { Wording } from './wording.ts';

const CLOSING = /^[.,;:!?…"'”’)\]]*/u;

/** Characters of a stretch of words, with the marks that close the last one. */
export function charactersOf(report: Wording, [first, end]: readonly [number, number]): Range {
  const { start, end: ends } = report.words;
  const last = ends[end - 1]!;
  const text = report.text.report.text;
  return [start[first]!, last + CLOSING.exec(text.slice(last, last + 4))![0].length];
}

function kindOf(block: Block): PassageKind {
  const equal = block.runs.reduce((n, run) => n + run.length, 0);
  return equal === block.a[1] - block.a[0] && equal === block.b[1] - block.b[0] ? 'verbatim' : 'edited';
}

interface Counted {
  readonly words: number;
  readonly own: number;
  /** Words that are nobody's own in both. */
  readonly quoted: number;
  /** Own words that carry content. */
  readonly content: number;
}

function counted(block: Block, a: Witness, b: Witness, stop: ReadonlySet<number>): Counted {
  let words = 0;
  let own = 0;
  let quoted = 0;
  let content = 0;
  for (const run of block.runs)
    for (let k = 0; k < run.length; k++) {
      words++;
      const [x, y] = [a.wording.mask[run.a + k]!, b.wording.mask[run.b + k]!];
      if (x !== 0 && y !== 0) quoted++;
      if (!isOwnOfBoth(x, y)) continue;
      own++;
      if (isContent(a.wording, run.a + k, stop)) content++;
    }
  return { words, own, quoted, content };
}

/**
 * Why two reports share a stretch: quoted words are the speaker's, short or empty wording is everybody's. A few words that
 * only one of them quotes ("the guild in Karvale") may be anybody's.
 */
function causeOf(n: Counted, related: boolean): { cause: PassageCause; by: string } {
  if (n.own * 2 < n.words && n.quoted * 2 < n.words && n.words < stockPhrases.words)
    return { cause: 'stock-phrase', by: 'passage/short-or-common' };
  if (n.own * 2 < n.words) return { cause: 'shared-quote', by: 'passage/quoted-words' };
  const short = n.own < stockPhrases.words || n.content < stockPhrases.content;
  if (short || (!related && n.own < stockPhrases.unrelatedWords))
    return { cause: 'stock-phrase', by: 'passage/short-or-common' };
  return { cause: 'copy', by: 'passage/shared-prose' };
}

/** The passages that two reports share word for word or with small edits, each with its cause. */
export function sharedPassages(
  { pair, shared }: Related,
  a: Witness,
  b: Witness,
  stop: ReadonlySet<number>,
  language: Language | null,
): Passage[] {
  const out: Passage[] = [];
  for (const block of shared.blocks) {
    const n = counted(block, a, b, stop);
    if (n.words < stockPhrases.least) continue;
    const left = charactersOf(a.wording, block.a);
    const right = charactersOf(b.wording, block.b);
    const cause = causeOf(n, pair.relation !== 'independent');
    const given = cause.cause === 'stock-phrase' ? undefined : givenAs(a, b, left, right, language);
    out.push({
      a: { report: pair.a, start: left[0], end: left[1] },
      b: { report: pair.b, start: right[0], end: right[1] },
      kind: kindOf(block),
      ...cause,
      ...(given ? { givenAs: given } : {}),
    });
  }
  return out;
}
