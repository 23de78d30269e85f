import type { Published } from '../../model/report.ts';
import { publishedFrom } from '../report.ts';

/**
 * A date as agencies write it: RFC 3339, or without its marks (ISO 8601 basic).
 *
 * @example agencyDate('20310603T101500Z').value // '2031-06-03T10:15:00Z'
 */
export function agencyDate(raw: string | null | undefined): Published | null {
  if (raw === null || raw === undefined) return null;
  const compact = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?)?(Z|[+-]\d\d:?\d\d)?$/u.exec(raw.trim());
  if (!compact) return publishedFrom(raw, true);
  const [, year, month, day, hour, minute, second, zone] = compact;
  const clock = hour === undefined ? '' : `T${hour}:${minute!}:${second ?? '00'}${zone ?? ''}`;
  const found = publishedFrom(`${year!}-${month!}-${day!}${clock}`, true);
  return found === null ? null : { ...found, raw: raw.trim() };
}
