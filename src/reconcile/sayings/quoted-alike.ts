import type { StatementWork } from '../../align/index.ts';
import { alignWords } from '../../derive/alignment-of-words.ts';
import { CHANNEL, QUOTATION } from '../thresholds.ts';

/** What somebody says of one thing on two days is much alike: one saying in quotation marks has its words in one order. */
export function quotedAlike(a: StatementWork, b: StatementWork): boolean {
  const [x, y] = [a, b].map(({ terms }) => terms.map(({ stem }) => stem));
  const equal = alignWords(x!, y!).reduce(
    (sum, edit) => (edit.kind === 'equal' ? sum + edit.a[1] - edit.a[0] : sum),
    0,
  );
  const shorter = Math.min(x!.length, y!.length);
  return equal >= QUOTATION.ordered && equal >= shorter * (shorter < CHANNEL.shortQuote ? 1 : CHANNEL.quoted);
}
