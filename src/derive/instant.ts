const HAS_TIME = /T\d/u;
const HAS_ZONE = /(?:Z|[+-]\d{2}:?\d{2})$/iu;

/**
 * Milliseconds of an RFC 3339 date or date-time. A time without a zone is taken as UTC, never as the zone of the machine that
 * runs; `NaN` when it is no date.
 *
 * @example instant('1970-01-01T00:00') // 0
 */
export const instant = (value: string): number =>
  Date.parse(HAS_TIME.test(value) && !HAS_ZONE.test(value) ? `${value}Z` : value);
