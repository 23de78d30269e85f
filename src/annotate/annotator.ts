import type { Annotated } from '../model/annotated.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { Language } from '../model/language.ts';
import type { Text } from '../model/text.ts';

/** What annotators find; everything of `Annotated` but the text itself. */
export type Findings = Omit<Annotated, 'text'>;
export type Finding = keyof Findings;

export interface AnnotatorInput {
  readonly text: Text;
  /** `null`: a language nobody has data for. */
  readonly language: Language | null;
  readonly gazetteer: Gazetteer;
  /** What the annotators before this one found. */
  readonly found: Findings;
}

/** One kind of finding a file. `needs` must be given by annotators before it in the list. */
export interface Annotator {
  readonly name: string;
  readonly needs: readonly Finding[];
  readonly gives: readonly Finding[];
  annotate(input: AnnotatorInput): Partial<Findings>;
}

export const nothingFound: Findings = {
  entities: [],
  mentions: [],
  moments: [],
  quantities: [],
  quoteMarks: [],
  attributions: [],
  hedges: [],
  quotedRanges: [],
};

/** A list of annotators in an order that cannot work. */
export class AnnotatorOrderError extends Error {
  override readonly name = 'AnnotatorOrderError';
}

/** Refuses a list in which an annotator needs what no earlier one gives. */
export function checkOrder(annotators: readonly Annotator[]): void {
  const given = new Set<Finding>();
  for (const annotator of annotators) {
    for (const need of annotator.needs)
      if (!given.has(need)) {
        const giver = annotators.find((a) => a.gives.includes(need) && !a.needs.includes(need));
        const advice = giver ? `Put "${giver.name}" before it.` : `Add an annotator that gives "${need}".`;
        throw new AnnotatorOrderError(
          `annotator "${annotator.name}" needs "${need}", which nothing before it gives. ${advice}`,
        );
      }
    for (const gift of annotator.gives) given.add(gift);
  }
}
