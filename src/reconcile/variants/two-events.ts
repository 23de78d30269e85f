import type { Moment } from '../../model/moment.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Line } from './lines.ts';

/** Kinds of quantities that tell one event from another where they differ. */
const TELLING: ReadonlySet<string> = new Set(['count', 'money', 'age']);

const sameValue = (x: Quantity, y: Quantity): boolean =>
  (x.lo ?? -Infinity) <= (y.hi ?? Infinity) && (y.lo ?? -Infinity) <= (x.hi ?? Infinity);

const meet = (x: Moment, y: Moment): boolean =>
  x.from === null || y.from === null || x.to === null || y.to === null || (x.from < y.to && y.from < x.to);

type Dated = Pick<Line, 'moments' | 'quantities'>;

/**
 * Whether two lines name days that do not meet, or sums and counts of one unit of which none is the same: they may well tell of two
 * events of one kind, so that what else differs is no variant.
 */
export function twoEvents(a: Dated, b: Dated): boolean {
  const days = (line: Dated): readonly Moment[] => line.moments.filter(({ type }) => type === 'DATE');
  if (days(a).length > 0 && days(b).length > 0 && !days(a).some((x) => days(b).some((y) => meet(x, y)))) return true;
  const telling = (line: Dated): readonly Quantity[] => line.quantities.filter(({ kind }) => TELLING.has(kind));
  const [left, right] = [telling(a), telling(b)];
  const alike = left.flatMap((x) =>
    right.filter((y) => x.kind === y.kind && x.unit === y.unit).map((y) => sameValue(x, y)),
  );
  const isMoney = ({ kind }: Quantity): boolean => kind === 'money';
  return (
    (alike.length > 0 && !alike.includes(true)) || (alike.length === 0 && left.some(isMoney) && right.some(isMoney))
  );
}
