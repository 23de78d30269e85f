import type { Passage } from '../model/copies.ts';
import type { Language } from '../model/language.ts';
import type { Range } from '../model/span.ts';
import { quoting } from './thresholds.ts';
import { isToldToMedium } from './quote-evidence.ts';
import type { Witness } from './witness.ts';

/** The text beside a passage, in which a report says where its words come from. */
function beside({ wording }: Witness, [start, end]: Range): string {
  const { text } = wording.text.report;
  const before = text.slice(Math.max(0, start - quoting.toldBefore), start);
  return `${before} ${text.slice(start, end)} ${text.slice(end, end + quoting.toldAfter)}`;
}

/**
 * How shared words reached two reports, by what either says beside them: told to one medium alone, or sent to everybody in a
 * statement. An exclusive word counts for more: a report that quotes both names the medium for its own.
 *
 * @returns `undefined` when neither says it
 */
export function givenAs(
  a: Witness,
  b: Witness,
  rangeA: Range,
  rangeB: Range,
  language: Language | null,
): NonNullable<Passage['givenAs']> | undefined {
  if (isToldToMedium(a, rangeA) || isToldToMedium(b, rangeB)) return 'exclusive';
  const rules = language?.derivation?.inWriting ?? [];
  const texts = [beside(a, rangeA), beside(b, rangeB)];
  return rules.some(({ pattern }) => texts.some((text) => pattern.test(text))) ? 'statement' : undefined;
}
