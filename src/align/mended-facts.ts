import type { Bare } from './facts.ts';

/** "226 yards while Orr added 101": a bare number at the end of a clause has the unit of the one before it. */
export function withUnit(fact: Bare, before: Bare | undefined, text: string): Bare {
  if (fact.class !== 'plain' || !before || !/^(?:count |length)/u.test(before.class)) return fact;
  const between = text.slice(before.range[1], fact.range[0]);
  if (/[.;:!?(]/u.test(between) || !/^(?:[.,;:!?]|$| for\b| and\b)/u.test(text.slice(fact.range[1]))) return fact;
  const number = Number(before.printed.split(' ')[0]);
  const factor = Number.isFinite(before.lo) && number !== 0 ? before.lo / number : 1;
  return before.class === 'length'
    ? { ...fact, class: before.class, unit: before.unit, lo: fact.lo * factor, hi: fact.hi * factor }
    : { ...fact, class: before.class, perGame: before.perGame };
}

/** "68 and 48-years-old", "ages 16 and 6": one of two ages has no unit of its own. */
export function withAge(fact: Bare, beside: readonly (Bare | undefined)[], text: string): Bare {
  const joined = (from: number, to: number): boolean => /^(?:,|,? and|,? or)? ?$/u.test(text.slice(from, to));
  const isAge = beside.some(
    (other) =>
      other?.class === 'age' &&
      (other.range[0] > fact.range[0] ? joined(fact.range[1], other.range[0]) : joined(other.range[1], fact.range[0])),
  );
  return fact.class === 'plain' && isAge ? { ...fact, class: 'age' } : fact;
}

/** "41 / 2 months", "412 months": four and a half, with the fraction broken by a page. */
export function withHalf(fact: Bare, text: string): Bare {
  if (fact.class !== 'time') return fact;
  const number = Number(fact.printed.split(' ')[0]);
  const glued = /^(\d{1,2})12$/u.exec(String(number));
  const split =
    number === 2 ? /(\d{1,2})1 ?\/ ?$/u.exec(text.slice(Math.max(0, fact.range[0] - 6), fact.range[0])) : null;
  const whole = glued?.[1] ?? split?.[1];
  if (whole === undefined) return fact;
  const value = (fact.lo / number) * (Number(whole) + 0.5);
  return { ...fact, half: value };
}
