import type { FigureMention } from '../../align/index.ts';
import type { Story } from '../comparer.ts';

/** Characters between a figure and the bracket that converts it. */
const GLUE = 2;

/** "12 mph (20 km/h)": what stands in brackets behind a figure of the same kind is that figure, rounded in another unit. */
export function isConversion({ statement, quantity }: FigureMention, story: Story): boolean {
  const { text, quantities } = story.annotated.get(statement.span.report)!;
  const [start] = quantity.range;
  if (quantity.unit === null || text.report.text[start - 1] !== '(') return false;
  return quantities.some(
    ({ range, kind, unit }) =>
      kind === quantity.kind && unit !== quantity.unit && range[1] < start && range[1] >= start - 1 - GLUE,
  );
}
