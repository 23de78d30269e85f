import type { Range } from '../../model/span.ts';
import type { Vocabulary } from '../../align/index.ts';
import type { Line } from './lines.ts';
import { wordClasses, type WordClass } from './word-classes.ts';

/** A noun with what stands before it, and the preposition that opens it. "of" hangs a phrase on the one before. */
export interface Phrase {
  readonly preposition: string | null;
  /** With its preposition and determiner. */
  readonly range: Range;
  /** Index of its last noun. */
  readonly head: number;
  /** Words between the determiner and the head. */
  readonly modifiers: Range;
  /** A mark stands before it. */
  readonly cut: boolean;
}

/** A verb with what stands around it. */
export interface Frame {
  readonly verb: number;
  /** First word of the verb group ("had been"). */
  readonly from: number;
  readonly auxiliaries: readonly string[];
  readonly subject: Phrase | null;
  readonly object: Phrase | null;
  readonly others: readonly Phrase[];
}

/** The phrases and verbs of a line. */
export interface Parsed {
  readonly line: Line;
  readonly classes: readonly WordClass[];
  readonly phrases: readonly Phrase[];
  readonly frames: readonly Frame[];
}

function phrasesOf({ words }: Line, classes: readonly WordClass[]): Phrase[] {
  const out: Phrase[] = [];
  let i = 0;
  while (i < words.length) {
    const start = i;
    let preposition: string | null = null;
    while (i < words.length && classes[i] === 'preposition' && (i === start || !words[i]!.cut)) {
      preposition = words[i]!.norm;
      i++;
    }
    const opens = i;
    // "One of the pilots": the pilots are the head.
    if (words[i + 1]?.norm === 'of' && (classes[i] === 'determiner' || words[i]!.number)) i += 2;
    while (
      i < words.length &&
      (classes[i] === 'determiner' || classes[i] === 'adverb') &&
      (i === opens || !words[i]!.cut)
    )
      i++;
    const first = i;
    while (
      i < words.length &&
      (classes[i] === 'noun' || (classes[i] === 'determiner' && words[i]!.norm === "'s")) &&
      (i === start || !words[i]!.cut)
    )
      i++;
    if (i > first) {
      let head = i - 1;
      while (head > first && words[head]!.norm === "'s") head--;
      out.push({ preposition, range: [start, i], head, modifiers: [first, head], cut: words[start]!.cut });
    } else if (i === start) i++;
  }
  return out;
}

const hangs = (phrase: Phrase): boolean => phrase.preposition === 'of';

/** A phrase with the "of" phrase that hangs on it. */
function whole(phrases: readonly Phrase[], at: number): Phrase {
  const phrase = phrases[at]!;
  const next = phrases[at + 1];
  return next && hangs(next) && !next.cut && next.range[0] === phrase.range[1]
    ? { ...phrase, range: [phrase.range[0], next.range[1]] }
    : phrase;
}

function frameOf(
  line: Line,
  classes: readonly WordClass[],
  phrases: readonly Phrase[],
  verb: number,
  relatives: readonly string[],
): Frame {
  const { words } = line;
  let from = verb;
  const auxiliaries: string[] = [];
  while (from > 0 && !words[from]!.cut && (classes[from - 1] === 'auxiliary' || classes[from - 1] === 'adverb')) {
    from--;
    if (classes[from] === 'auxiliary') auxiliaries.unshift(words[from]!.norm);
  }
  let end = from;
  if (end > 0 && classes[end - 1] === 'joint' && relatives.includes(words[end - 1]!.norm)) end--;
  let at = phrases.findLastIndex((phrase) => phrase.range[1] === end);
  while (
    at > 0 &&
    phrases[at]!.preposition !== null &&
    !phrases[at]!.cut &&
    phrases[at - 1]!.range[1] === phrases[at]!.range[0]
  )
    at--;
  const before = at >= 0 ? phrases[at]! : null;
  const subject = before && before.preposition === null ? { ...before, range: [before.range[0], end] as const } : null;
  const others: Phrase[] = [];
  let object: Phrase | null = null;
  let next = verb + 1;
  phrases.forEach((phrase, k) => {
    if (phrase.range[0] !== next || phrase.cut || hangs(phrase)) return;
    const full = whole(phrases, k);
    if (full.preposition === null && object === null && others.length === 0) object = full;
    else if (full.preposition !== null) others.push(full);
    else return;
    next = full.range[1];
  });
  return { verb, from, auxiliaries, subject, object, others };
}

/** The phrases and verbs of a line; `null` for languages without a grammar. */
export function parsed(line: Line, vocabulary: Vocabulary): Parsed | null {
  const classes = wordClasses(line.words, vocabulary);
  if (!classes) return null;
  const phrases = phrasesOf(line, classes);
  const linking = vocabulary.language.differences?.variants?.linking ?? [];
  // "Was" with no verb after it: what is said of the subject stands behind it.
  const isCopula = (i: number): boolean =>
    linking.includes(line.words[i]!.norm) && !['verb', 'auxiliary', 'adverb'].includes(classes[i + 1] ?? 'verb');
  const frames = classes.flatMap((one, i) =>
    one === 'verb' || isCopula(i)
      ? [frameOf(line, classes, phrases, i, vocabulary.language.grammar?.relatives ?? [])]
      : [],
  );
  return { line, classes, phrases, frames };
}
