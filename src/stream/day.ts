import type { Language } from '../model/language.ts';
import { stamps } from '../lang/stamp.ts';

const DAY = 86_400_000;
/** Where pages print their date: before the text proper. */
const HEAD = 300;

function dayNumber(value: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/.exec(value);
  if (!match) return null;
  const [, year, month, day, hour = '0', minute = '0'] = match;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  return Number.isFinite(time) ? time / DAY : null;
}

/** Collections are often kept with every mark set apart: `May 4 , 2031`, `11 : 39`, `27 / 09 / 2031`. */
const SET_APART = /\S [,.:] /;
const joinMarks = (head: string): string =>
  SET_APART.test(head)
    ? head.replace(/(?<=\d) ([./:-]) (?=\d)/g, '$1').replace(/(?<=[\p{L}\d]) ([,.])(?= )/gu, '$1')
    : head;

/**
 * The day of a report as a number of days since 1970, with a fraction where the hour is known: as given, else the first
 * full date in its first lines, else `null`. Without a zone the hour is read as UTC: half a day decides nothing here.
 */
export function dayOf(published: string | null | undefined, text: string, language: Language | null): number | null {
  const given = published ? dayNumber(published) : null;
  if (given !== null) return given;
  const months = language?.furniture?.months;
  if (!months) return null;
  const found = stamps(joinMarks(text.slice(0, HEAD)), months).find((stamp) => stamp.precision !== 'month');
  return found ? dayNumber(found.value) : null;
}
