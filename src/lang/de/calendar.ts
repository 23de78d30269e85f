/** Months, January first, and weekdays, Monday first, with their short forms, lower case. */
export const months: readonly (readonly string[])[] = [
  ['januar', 'jänner', 'jan'],
  ['februar', 'feber', 'feb'],
  ['märz', 'mrz'],
  ['april', 'apr'],
  ['mai'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['dezember', 'dez'],
];

export const weekdays: readonly (readonly string[])[] = [
  ['montag', 'mo'],
  ['dienstag', 'di'],
  ['mittwoch', 'mi'],
  ['donnerstag', 'do'],
  ['freitag', 'fr'],
  ['samstag', 'sonnabend', 'sa'],
  ['sonntag', 'so'],
];

/** Without the short ones, which are words as well. */
export const fullWeekdays: readonly string[] = weekdays.flatMap((names) => names.filter((name) => name.length > 2));
