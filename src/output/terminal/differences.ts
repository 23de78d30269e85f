import type { Difference } from '../../model/claim.ts';
import { subjectOf } from '../subject.ts';
import { kindWords, oneLine, verdictOf } from '../words.ts';
import { hanging, outletsOf } from './page.ts';
import type { Page } from './page.ts';

/** A difference in a paragraph: what it is about, its readings by origin, how they stand to each other. */
export function differenceLines(page: Page, one: Difference, depth: number): string[] {
  const { sign, words } = verdictOf(one);
  const about = oneLine(subjectOf(page.look, one));
  const readings = one.readings.map(
    (reading) => `${page.paint.bold(oneLine(reading.value))} (${outletsOf(page, reading.spans)})`,
  );
  const head = `${sign} ${kindWords[one.kind]}${about === '' ? '' : `, ${about}`}`;
  const between = one.verdict === 'conflict' ? ' | ' : ' · ';
  return hanging(page, `${head}: ${readings.join(between)} ${page.paint.dim(`(${words} · ${one.id})`)}`, depth);
}
