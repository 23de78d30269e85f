import type { Published } from '../../model/report.ts';
import { dayOf, isDate } from './calendar.ts';
import type { Day } from './calendar.ts';

/** The day from which "today" and "last week" are counted. */
export interface Anchor {
  readonly day: Day;
  /** Minutes since midnight on the clock of the page, `null` when only the day is known. */
  readonly minutes: number | null;
  /** Minutes east of UTC on the page, `null` when not told. */
  readonly offset: number | null;
}

const PUBLISHED = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?/;

/** The day of publication on the page's own clock; `null` when it is unknown or only a month or year. */
export function anchorOf(published: Published | null): Anchor | null {
  const found = published ? PUBLISHED.exec(published.value) : null;
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (!isDate(year, month, day)) return null;
  const zone = found[6];
  const offset =
    zone === undefined
      ? null
      : zone === 'Z'
        ? 0
        : (zone.startsWith('-') ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
  return {
    day: dayOf(year, month, day),
    minutes: found[4] === undefined ? null : Number(found[4]) * 60 + Number(found[5]),
    offset,
  };
}
