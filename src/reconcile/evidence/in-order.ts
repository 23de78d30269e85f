import { alignWords } from '../../derive/alignment-of-words.ts';
import type { StatementWork } from '../../align/index.ts';
import { QUOTATION } from '../thresholds.ts';

/** Whether two sayings have words enough in the same order: the same choice spoken of twice is two sayings. */
export function inOrder(a: StatementWork, b: StatementWork): boolean {
  const edits = alignWords(
    a.terms.map(({ stem }) => stem),
    b.terms.map(({ stem }) => stem),
  );
  const equal = edits.reduce((sum, edit) => (edit.kind === 'equal' ? sum + edit.a[1] - edit.a[0] : sum), 0);
  return equal >= QUOTATION.ordered && equal >= QUOTATION.orderedShare * Math.min(a.terms.length, b.terms.length);
}
