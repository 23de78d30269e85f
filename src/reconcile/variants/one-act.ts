import type { Range } from '../../model/span.ts';
import type { Vocabulary } from '../../align/index.ts';
import type { Frame, Parsed } from './phrases.ts';
import { ACT } from './thresholds.ts';

/** Something done, as a clause tells it. */
export interface Act {
  readonly verb: string;
  readonly particle: string | null;
  /** Whether the speaker did it: "I saw", and in the words of a report "she had seen". */
  readonly own: boolean;
  readonly negated: boolean;
  readonly object: string | null;
  /** Keys of the other nouns of the clause. */
  readonly nouns: ReadonlySet<string>;
}

/** Whether the words from the verb group back to the clause's begin hold a denial ("did not seem to slow", "failed to slow"). */
function isDenied({ line, classes }: Parsed, { from, verb }: Frame, begin: number, vocabulary: Vocabulary): boolean {
  let at = verb;
  while (at > begin && (at >= from || ['verb', 'auxiliary', 'adverb'].includes(classes[at - 1]!) || isTo(at - 1))) at--;
  return line.words.slice(at, verb).filter(({ norm }) => vocabulary.isNegation(norm)).length % 2 === 1;

  function isTo(i: number): boolean {
    return (vocabulary.language.grammar?.infinitive ?? []).includes(line.words[i]!.norm);
  }
}

/** What a clause, words `[begin, end)` of a line, tells as done: its verbs that tell something of their own, not what somebody thinks or wants. */
export function actsOf(parsed: Parsed, [begin, end]: Range, isQuoted: boolean, vocabulary: Vocabulary): Act[] {
  const { line, classes, frames } = parsed;
  const variants = vocabulary.language.differences?.variants;
  const { selves = [], minds = [], lightVerbs = [], particles = [] } = variants ?? {};
  const pronouns = vocabulary.language.grammar?.subjectPronouns ?? [];
  const empty = new Set([...minds, ...lightVerbs].map((word) => vocabulary.key(word)));
  const nouns = new Set(
    line.words
      .slice(begin, end)
      .filter((word, i) => classes[begin + i] === 'noun' && !word.stop && !word.capital && !word.number)
      .map(({ key }) => key),
  );
  return frames
    .filter(({ verb }) => verb >= begin && verb < end)
    .flatMap((frame): Act[] => {
      const word = line.words[frame.verb]!;
      if (word.stop || empty.has(word.key)) return [];
      const before = frame.from > begin ? line.words[frame.from - 1]!.norm : '';
      const next = line.words[frame.verb + 1]?.norm ?? '';
      const { object } = frame;
      return [
        {
          verb: word.key,
          particle: particles.includes(next) ? next : null,
          own: isQuoted ? selves.includes(before) : pronouns.includes(before),
          negated: isDenied(parsed, frame, begin, vocabulary),
          object: object && object.head < end ? line.words[object.head]!.key : null,
          nouns,
        },
      ];
    });
}

/** How surely two acts are one, 0 where they are not. */
function sameAct(x: Act, y: Act): number {
  if (x.verb !== y.verb || x.negated !== y.negated || x.own !== y.own || x.particle !== y.particle) return 0;
  const nouns = [...x.nouns].filter((key) => y.nouns.has(key)).length;
  const sameObject = x.object !== null && x.object === y.object;
  const holds =
    (x.own && (sameObject || nouns >= ACT.nouns)) ||
    (x.particle !== null && (x.own || x.negated || sameObject || nouns >= ACT.nouns));
  return holds ? 1 + Math.min(nouns, ACT.nouns) + (sameObject ? 1 : 0) : 0;
}

/**
 * How surely two clauses of one speaker tell one act, 0 where they do not: the same verb, denied in both or in neither, and beside it
 * something else: the speaker does it to the same object, or among the same things, or it is a verb with its particle ("slow down").
 */
export const oneAct = (a: readonly Act[], b: readonly Act[]): number =>
  Math.max(0, ...a.flatMap((x) => b.map((y) => sameAct(x, y))));
