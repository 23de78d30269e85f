import type { Quantity } from '../model/quantity.ts';
import type { Text } from '../model/text.ts';
import { neutral } from '../lang/neutral.ts';
import { quantities } from './quantities.ts';

/** Digits on the other side of a comma, point or blank: "3,5" and "1 200" are written differently from land to land. */
const DIGIT_BEFORE = /\p{N}[.,'’\s]?$/u;
const DIGIT_AFTER = /^[.,'’\s]?\p{N}/u;

/**
 * Figures of a text whose language nobody has data for: digits with a sign or a code (30 %, 12 km, 500 €) or a plain noun
 * after them. What could be read in two ways is left out.
 */
export function neutralQuantities(text: Text): Quantity[] {
  const whole = text.report.text;
  return quantities(text, neutral, []).filter(
    ({ kind, range: [start, end] }) =>
      kind !== 'plain' &&
      !DIGIT_BEFORE.test(whole.slice(Math.max(0, start - 2), start)) &&
      !DIGIT_AFTER.test(whole.slice(end, end + 2)),
  );
}
