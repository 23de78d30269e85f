import type { Annotated } from '../model/annotated.ts';
import type { Moment } from '../model/moment.ts';

const DAY = /^(\d{4})-(\d\d-\d\d)$/;
const NEAR_DAYS = 14;
const MS = 86_400_000;

/** Years that any report of the story prints with a month and day; a day printed with two years has none. */
function printedYears(annotated: readonly Annotated[]): ReadonlyMap<string, string> {
  const out = new Map<string, string | null>();
  for (const { moments } of annotated)
    for (const { value, stated } of moments) {
      const found = stated ? DAY.exec(value) : null;
      if (!found) continue;
      const [, year, day] = found as unknown as [string, string, string];
      out.set(day, out.has(day) && out.get(day) !== year ? null : year);
    }
  return new Map([...out].filter((entry): entry is [string, string] => entry[1] !== null));
}

const utc = (date: string): number =>
  Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));

/**
 * Gives a day printed without its year ("7 October") the year that another report of the story prints with it. A day within two weeks of
 * the report's own date keeps the year inferred from it: an anniversary is news of this year.
 */
export function storyYears(annotated: readonly Annotated[]): Annotated[] {
  const years = printedYears(annotated);
  return annotated.map((one) => {
    const published = one.text.published?.value;
    const redated = (moment: Moment): Moment => {
      const found = moment.stated || moment.by !== 'moment/date' ? null : DAY.exec(moment.value);
      const year = found ? years.get(found[2]!) : undefined;
      if (!found || year === undefined || year === found[1]) return moment;
      if (published !== undefined && Math.abs(utc(published) - utc(moment.value)) <= NEAR_DAYS * MS) return moment;
      const date = `${year}-${found[2]!}`;
      return { ...moment, value: date, from: date, to: date, by: 'moment/date-of-story' };
    };
    return years.size === 0 ? one : { ...one, moments: one.moments.map(redated) };
  });
}
