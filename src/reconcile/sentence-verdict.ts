import type { Annotated } from '../model/annotated.ts';
import { factsOf, sameClaim, type Fact } from '../align/index.ts';
import { languageOf } from '../lang/index.ts';
import { isRunningCount, isSumOf, nearness, ratioOf, relationOf } from './number-verdict.ts';
import { NUMBERS } from './thresholds.ts';

/** Do two aligned sentences disagree? */
export type SentenceVerdict = 'same' | 'rounding-or-unit' | 'different-attribute' | 'update' | 'conflict';

interface FactPair {
  readonly a: Fact;
  readonly b: Fact;
  readonly score: number;
}

/** How surely two facts that exclude each other are about one attribute: words around, closeness, likeness of the sentences. */
function oneAttribute(a: Fact, b: Fact, likeness: number): number {
  const { share, words } = nearness(a, b);
  const ratio = ratioOf(a, b);
  const close = a.class === 'date' || a.class === 'clock' || a.class === 'weekday' || a.class === 'day of year' ? NUMBERS.timeCloseness : ratio <= NUMBERS.close ? 1 : ratio <= NUMBERS.near ? 0.5 : 0;
  const plain = a.class !== b.class ? NUMBERS.plainPenalty : 0;
  const outcome = a.outcome !== null && b.outcome !== null && a.outcome !== b.outcome ? NUMBERS.otherOutcome : 0;
  return share * NUMBERS.wordShare + Math.min(words, 3) * NUMBERS.word + close + likeness * NUMBERS.likeness - plain - outcome;
}

/**
 * The gravest thing that two aligned sentences do to each other by their numbers and moments. Values that exclude each other
 * are a conflict only where words, size and sentence say that they are about one attribute; else they are two attributes.
 *
 * @param a,b two annotated texts of a sentence or two
 */
export function sentenceVerdict(a: Annotated, b: Annotated): SentenceVerdict {
  const language = languageOf(a.text.report.language);
  if (language === null) return 'same';
  const likeness = sameClaim(a.text.report.text, b.text.report.text, language);
  const [factsA, factsB] = [factsOf(a), factsOf(b)];
  const settled = new Set<Fact>();
  let otherForm = false;
  for (const x of factsA)
    for (const y of factsB)
      if (!settled.has(y) && !settled.has(x) && relationOf(x, y) === 'equal') {
        settled.add(x);
        settled.add(y);
        otherForm ||= x.printed !== y.printed || (x.unit !== y.unit && x.class !== 'plain' && !x.class.startsWith('count') && x.class !== 'people');
      }
  const [left, right] = [factsA.filter((x) => !settled.has(x)), factsB.filter((y) => !settled.has(y))];
  const summed = left.some((x) => isSumOf(x, factsB)) || right.some((y) => isSumOf(y, factsA));
  const pairs = left.flatMap((x) => right.map((y) => ({ a: x, b: y, relation: relationOf(x, y) })));
  const meeting = pairs.filter((pair) => pair.relation === 'meet' && nearness(pair.a, pair.b).words >= NUMBERS.meetWords);
  const met = new Set(meeting.flatMap((pair) => [pair.a, pair.b]));
  const parted: FactPair[] = pairs
    .filter((pair) => (pair.relation === 'apart' || pair.relation === 'bounds') && !met.has(pair.a) && !met.has(pair.b))
    .map((pair) => ({ a: pair.a, b: pair.b, score: oneAttribute(pair.a, pair.b, likeness) }))
    .sort((x, y) => y.score - x.score);
  const best = parted[0];
  if (summed) return 'same';
  if (best && isRunningCount(best.a, best.b) && (best.a.open || best.b.open) && best.score >= NUMBERS.update) return 'update';
  if (best && best.score >= NUMBERS.conflict) return 'conflict';
  if (meeting.length > 0 || otherForm) return 'rounding-or-unit';
  if (left.length > 0 && right.length > 0) return 'different-attribute';
  return 'same';
}
