import type { Language } from '../model/language.ts';
import { containment, jaccard, type Weigh } from './overlap.ts';
import { isNegated } from './similarity.ts';
import { terms, vocabularyOf, type Term, type Vocabulary } from './terms.ts';
import { ANSWER } from './thresholds.ts';

/** Numbers of an answer; small ones also as words. */
function numbersOf(list: readonly Term[], vocabulary: Vocabulary): Set<string> {
  const words = vocabulary.comparison?.smallNumbers ?? [];
  const out = new Set<string>();
  for (const term of list) {
    const small = words.indexOf(term.norm);
    if (term.number) out.add(term.norm.replace(/\.0+$/u, ''));
    else if (small > 0) out.add(String(small));
    else if (term.norm === 'another') out.add('1');
  }
  return out;
}

function numbersExclude(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  const disjoint = (x: readonly string[], y: ReadonlySet<string>): boolean => !x.some((n) => y.has(n));
  const [yearsA, yearsB] = [[...a].filter(isYear), [...b].filter(isYear)];
  if (yearsA.length > 0 && yearsB.length > 0 && disjoint(yearsA, b)) return true;
  return disjoint([...a], b);
}

const isYear = (number: string): boolean => /^(?:1[5-9]|20)\d\d$/u.test(number);

/** Whether an answer speaks against something: "not to sign" and "to lobby against" both do. */
function opposes(list: readonly Term[], vocabulary: Vocabulary): boolean {
  const opposing = new Set(vocabulary.comparison?.opposing.map(vocabulary.stem) ?? []);
  return isNegated(list, vocabulary) || list.some((term) => opposing.has(term.stem));
}

function weights(question: readonly Term[], vocabulary: Vocabulary): Weigh {
  const asked = new Set(question.map((term) => term.key));
  const framing = new Set(vocabulary.comparison?.framing.map(vocabulary.key) ?? []);
  return (key) => (framing.has(key) ? ANSWER.framingWord : asked.has(key) ? ANSWER.questionWord : 1);
}

/**
 * How surely two answers to one question are the same answer, 0 to 1, symmetric. Words the question has already count
 * little: what an answer adds decides. Numbers that exclude each other decide against.
 *
 * @example answerSimilarity('How many boats left?', 'three boats', '3', en)
 */
export function answerSimilarity(question: string, a: string, b: string, language: Language): number {
  const vocabulary = vocabularyOf(language);
  const [left, right] = [terms(a, vocabulary), terms(b, vocabulary)];
  const content = (list: readonly Term[]): Set<string> =>
    new Set([
      ...list.filter((t) => !t.stop && !vocabulary.comparison?.smallNumbers.includes(t.norm)).map((t) => t.key),
      ...numbersOf(list, vocabulary),
    ]);
  const [setA, setB] = [content(left), content(right)];
  if (setA.size === 0 || setB.size === 0) return a.trim().toLowerCase() === b.trim().toLowerCase() ? 1 : 0;
  const weigh = weights(terms(question, vocabulary), vocabulary);
  let score = ANSWER.jaccard * jaccard(setA, setB, weigh) + ANSWER.containment * containment(setA, setB, weigh);
  if (numbersExclude(numbersOf(left, vocabulary), numbersOf(right, vocabulary))) score *= ANSWER.numbersDiffer;
  if (opposes(left, vocabulary) !== opposes(right, vocabulary)) score *= ANSWER.negation;
  return score;
}
