import { quantities } from '../../src/annotate/quantities.ts';
import { en } from '../../src/lang/en/index.ts';
import type { Moment } from '../../src/model/moment.ts';
import type { Quantity } from '../../src/model/quantity.ts';
import type { Text } from '../../src/model/text.ts';
import { read } from '../../src/read/index.ts';

export function textOf(text: string): Text {
  const report = { id: 'r', ref: 'r', text, outlet: { name: null, stated: false }, published: null, language: 'en' };
  return read(report, en, { agencies: [], outlets: [] });
}

export function found(text: string, moments: readonly Moment[] = []): Quantity[] {
  return quantities(textOf(text), en, moments);
}

/** "[6, null] docker <At least six dockers>": one line a quantity, as the tables below print them. */
export function told(text: string): string[] {
  return found(text).map(
    ({ lo, hi, unit, hedge, range }) =>
      `[${lo ?? ''}, ${hi ?? ''}] ${unit}${hedge === null ? '' : ` ${hedge}`} <${text.slice(...range)}>`,
  );
}
