import type { StatementWork } from '../../align/index.ts';
import type { Story } from '../comparer.ts';

const isWordIn = (word: string, text: string): boolean =>
  new RegExp(`(?:^|[^\\p{L}])${word}(?:$|[^\\p{L}])`, 'u').test(text);

/** Whether the sentence of a statement holds back anywhere: "reportedly", "is believed to", "may". */
export function sentenceHoldsBack(statement: StatementWork, story: Story): boolean {
  const { softeners = [], doubts = [] } = story.vocabulary.comparison ?? {};
  const sentence =
    story.annotated
      .get(statement.span.report)
      ?.text.report.text.slice(...statement.around)
      .toLowerCase() ?? '';
  return [...softeners, ...doubts].some((word) => sentence.includes(word.slice(0, 3)) && isWordIn(word, sentence));
}
