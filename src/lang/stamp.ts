/** How a page prints a point in time. Shared by intake (pages) and read (credit bars in texts). */
import type { Precision } from '../model/report.ts';

/** A date, perhaps with a time and a zone, as a page prints it. Offsets into the line that was read. */
export interface Stamp {
  readonly start: number;
  readonly end: number;
  /** RFC 3339 date, or date-time with offset where the zone is known. */
  readonly value: string;
  readonly precision: Precision;
  readonly raw: string;
}

/** Offsets of zone abbreviations, minutes east. `IST` is India's unless the outlet is Irish or Israeli: the caller says. */
const ZONES: Readonly<Record<string, number>> = {
  ...{ UTC: 0, GMT: 0, Z: 0, BST: 60, CET: 60, CEST: 120, EET: 120, EEST: 180, MSK: 180, TRT: 180, AST: 180 },
  ...{ GST: 240, PKT: 300, IST: 330, NPT: 345, WIB: 420, ICT: 420, SGT: 480, HKT: 480, MYT: 480, PHT: 480, AWST: 480 },
  ...{
    JST: 540,
    KST: 540,
    AEST: 600,
    AEDT: 660,
    NZST: 720,
    NZDT: 780,
    SAST: 120,
    CAT: 120,
    EAT: 180,
    WAT: 60,
    BRT: -180,
  },
  ...{ EDT: -240, EST: -300, CDT: -300, CST: -360, MDT: -360, MST: -420, PDT: -420, PST: -480 },
};

const TIME = String.raw`(\d{1,2})\s?[:.h]\s?(\d{2})(?::(\d{2}))?(?:\s?([AaPp])\.?\s?[Mm]\.?)?`;
const ZONE = String.raw`(?:\s?\(?\s?(?:((?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?)|([A-Z]{1,4}T|UTC|Z|WIB|MSK))(?![\p{L}])\)?)`;
const BETWEEN = String.raw`(?:,?\s(?:at|@|-|–|\|)?\s?|T|\s{0,2}[-–|,]\s{0,2})`;
const AFTER = `(?:${BETWEEN}${TIME}${ZONE}?)?`;
const BEFORE = `(?:${TIME}${ZONE}?,?\\s(?:on\\s)?(?:\\p{L}{3,9},?\\s)?)?`;

interface Form {
  readonly pattern: RegExp;
  /** Groups of year, month, day; the time before begins at 1 when `before`, the time after follows the date. */
  readonly order: 'ymd' | 'numeric' | 'dMy' | 'Mdy';
}

/** Month names and short forms, lower case, January first. */
type Months = readonly (readonly string[])[];

const cache = new WeakMap<Months, readonly Form[]>();

function formsOf(months: Months): readonly Form[] {
  let forms = cache.get(months);
  if (!forms) {
    const month = `(${[...new Set(months.flat())].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})\\.?`;
    const make = (date: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${BEFORE}${date}(?!\\d)${AFTER}`, 'giu');
    forms = [
      { order: 'ymd', pattern: make(String.raw`((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})`) },
      { order: 'numeric', pattern: make(String.raw`(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?[-/.]\s?((?:19|20)\d\d|\d\d)`) },
      {
        order: 'dMy',
        pattern: make(
          String.raw`(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[\s-](?:of\s|de\s)?${month},?[\s-](?:de\s|del\s)?((?:19|20)\d\d)`,
        ),
      },
      { order: 'Mdy', pattern: make(String.raw`${month}\s(\d{1,2})(?:st|nd|rd|th)?,?\s((?:19|20)\d\d)`) },
    ];
    cache.set(months, forms);
  }
  return forms;
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

function dateOf(form: Form, g: readonly (string | undefined)[], months: Months): string | null {
  const monthOf = (name = ''): number => months.findIndex((names) => names.includes(name.toLowerCase())) + 1;
  let [year, month, day] = [0, 0, 0];
  if (form.order === 'ymd') [year, month, day] = [Number(g[0]), Number(g[1]), Number(g[2])];
  else if (form.order === 'dMy') [day, month, year] = [Number(g[0]), monthOf(g[1]), Number(g[2])];
  else if (form.order === 'Mdy') [month, day, year] = [monthOf(g[0]), Number(g[1]), Number(g[2])];
  else {
    // Day first, unless only the other order is a date (8/19/2013).
    [day, month, year] = [Number(g[0]), Number(g[2]), Number(g[3])];
    if (month > 12 && day <= 12) [day, month] = [month, day];
    if (year < 100) year += 2000;
  }
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

function timeOf(g: readonly (string | undefined)[], ist: number): { value: string; precision: Precision } | null {
  const [hourText, minuteText, secondText, half, offset, zone] = g;
  if (hourText === undefined || minuteText === undefined) return null;
  let hour = Number(hourText);
  const minute = Number(minuteText);
  if (half !== undefined) hour = (hour % 12) + (/p/i.test(half) ? 12 : 0);
  if (hour > 23 || minute > 59 || Number(secondText ?? 0) > 59) return null;
  const clock = `T${pad(hour)}:${pad(minute)}:${secondText ?? '00'}`;
  const precision = secondText === undefined ? 'minute' : 'second';
  if (offset !== undefined) {
    const m = /([+-])(\d{1,2}):?(\d{2})?$/.exec(offset)!;
    return { value: `${clock}${m[1]}${pad(Number(m[2]))}:${m[3] ?? '00'}`, precision };
  }
  const name = zone?.toUpperCase();
  const minutes = name === undefined ? undefined : name === 'IST' ? ist : ZONES[name];
  if (minutes === undefined) return null;
  if (minutes === 0) return { value: `${clock}Z`, precision };
  const size = Math.abs(minutes);
  return { value: `${clock}${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`, precision };
}

/** A line without a year, or numbers parted as a date's are, has no date. */
const DATED = /(?:19|20)\d\d|\d\s?[-/.]\s?\d/;

/**
 * The dates with year in one line. A time without a known zone is left out: a bare clock would be taken for UTC.
 *
 * @param line at most some hundred characters
 * @param ist offset of "IST" in minutes east (India 330, Ireland 60, Israel 120)
 * @example stamps('Updated: 06-03-2031 01:54 IST', months)[0].value // '2031-03-06T01:54:00+05:30'
 */
export function stamps(line: string, months: Months, ist = 330): Stamp[] {
  const out: Stamp[] = [];
  if (!DATED.test(line)) return out;
  for (const form of formsOf(months)) {
    for (const match of line.matchAll(form.pattern)) {
      const groups = match.slice(1);
      const count = form.order === 'numeric' ? 4 : 3;
      const date = dateOf(form, groups.slice(6, 6 + count), months);
      if (date === null) continue;
      const [start, end] = [match.index, match.index + match[0].trimEnd().length];
      if (out.some((other) => start < other.end && other.start < end)) continue;
      const time = timeOf(groups.slice(6 + count), ist) ?? timeOf(groups.slice(0, 6), ist);
      out.push({
        start,
        end,
        value: date + (time?.value ?? ''),
        precision: time?.precision ?? 'day',
        raw: line.slice(start, end),
      });
    }
  }
  return out.sort((a, b) => a.start - b.start);
}
