import type { Range } from '../../model/span.ts';
import type { Vocabulary } from '../../align/index.ts';
import type { Word } from './lines.ts';
import type { Parsed } from './phrases.ts';
import { VOICE } from './thresholds.ts';

/** The words that open and cut clauses. */
interface Openers {
  readonly relatives: readonly string[];
  readonly subordinators: readonly string[];
  readonly coordinators: readonly string[];
  /** Subordinators that may fall away, so that the rest is a clause of its own ("that", "because"). */
  readonly droppable: readonly string[];
}

/** Where a clause begins without the words that tie it to the one before; `null` where it hangs on a noun or a condition. */
function beginOf(words: readonly Word[], from: number, to: number, openers: Openers): number | null {
  let at = from;
  while (at < to && openers.coordinators.includes(words[at]!.norm)) at++;
  const first = words[at];
  if (!first) return null;
  if (openers.droppable.includes(first.norm)) return at + 1;
  const opens = openers.relatives.includes(first.norm) || openers.subordinators.includes(first.norm);
  return opens ? null : at;
}

/** Where the first clause ends: before "and that …", "and whether …", "when …". */
function endOf(words: readonly Word[], from: number, to: number, openers: Openers): number {
  for (let i = from + VOICE.least; i < to; i++) {
    const next = words[i + 1]?.norm ?? '';
    const joins = openers.coordinators.includes(words[i]!.norm);
    if (joins && i + 1 < to && (openers.subordinators.includes(next) || openers.relatives.includes(next))) return i;
  }
  return to;
}

/** Whether a verb says that somebody does something: neither "to go" nor a bare "going". */
function isFinite({ line, frames }: Parsed, verb: number, infinitive: readonly string[]): boolean {
  const frame = frames.find((one) => one.verb === verb)!;
  const before = line.words[frame.from - 1]?.norm ?? '';
  if (infinitive.includes(before)) return false;
  return frame.auxiliaries.length > 0 || !/ing$/u.test(line.words[verb]!.norm);
}

/**
 * The words of a statement that are a clause somebody can have said: what ties it to the clause before is left out, and so is a
 * second clause. `null` where no subject and verb are left: "guilty on two counts", "the port to close", "who load the ships".
 */
export function saidClause(parsed: Parsed, span: { start: number; end: number }, vocabulary: Vocabulary): Range | null {
  const { grammar, differences } = vocabulary.language;
  if (!grammar) return null;
  const { classes } = parsed;
  const { words } = parsed.line;
  const openers: Openers = { ...grammar, droppable: differences?.variants?.droppable ?? [] };
  const opens = words.findIndex((word) => word.start >= span.start);
  // "Told council leaders on Friday that …": the clause begins behind the word that opens it.
  const later = words.slice(opens, opens + VOICE.least + 1).findIndex(({ norm }) => norm === openers.droppable[0]);
  const begin = later > 0 && !openers.relatives.includes(words[opens]!.norm) ? opens + later : opens;
  let last = words.findLastIndex((word) => word.end <= span.end) + 1;
  // "Called for | help": no preposition ends a clause.
  while (words[last] && !words[last]!.cut && classes[last - 1] === 'preposition' && classes[last] === 'noun') last++;
  if (opens < 0 || last - begin < VOICE.least) return null;
  const from = beginOf(words, begin, last, openers);
  if (from === null) return null;
  const to = endOf(words, from, last, openers);
  if (to - from < VOICE.least) return null;
  // Its subject stands first.
  const opening = parsed.classes[from] === 'adverb' ? parsed.classes[from + 1] : parsed.classes[from];
  if (!['noun', 'determiner', 'pronoun'].includes(opening ?? '')) return null;
  // "And Orr Street sent …": what follows may be the second half of a name or a list.
  const isTied = openers.coordinators.includes(words[from - 1]?.norm ?? '') && from > opens;
  if (isTied && parsed.classes[from] === 'noun') return null;
  // A time torn at its colon.
  if (words[from]!.number && words[from - 1]?.number) return null;
  // A verb for the clause itself, beside those of the clauses inside it ("women who fight").
  const verbs = parsed.frames.filter(
    ({ verb }) => verb > from && verb < to && isFinite(parsed, verb, grammar.infinitive),
  );
  const inner = words
    .slice(from + 1, to)
    .filter(({ norm }) => openers.relatives.includes(norm) || openers.subordinators.includes(norm));
  const first = verbs[0]?.verb ?? to;
  const isInner = words
    .slice(from + 1, first)
    .some(({ norm }) => openers.relatives.includes(norm) || openers.subordinators.includes(norm));
  return verbs.length > 0 && (!isInner || verbs.length > inner.length) ? [from, to] : null;
}
