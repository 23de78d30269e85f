import type { Origin } from '../../model/copies.ts';
import { nameOf, saysMore } from '../look-up.ts';
import { oneLine, originWords, someOf } from '../words.ts';
import { padded } from './layout.ts';
import { entry, tag } from './page.ts';
import type { Page } from './page.ts';

const LABEL = 15;
/** Names in a row. */
const NAMES = 7;
/** Origins that have a line each. */
const SHOWN = 8;
/** More origins than these are not listed one by one; so many of one kind are named. */
const MANY_ORIGINS = 6;
const GATHERED = 12;

/** Who prints the words of an origin: reports that are listed under it, and those that have a part of it. */
function printers(page: Page, origin: Origin): { readonly names: readonly string[]; readonly text: string } {
  const own = origin.reports.filter((id) => page.look.originOf.get(id) === origin);
  const shared = origin.reports.filter((id) => !own.includes(id)).map((id) => nameOf(page.look, id));
  const names = own.map((id) => nameOf(page.look, id));
  const part = shared.length > 0 ? [`part of ${someOf(shared, NAMES)}`] : [];
  return { names, text: [someOf(names, NAMES), ...part].filter((one) => one !== '').join('; ') };
}

/** Many origins of one report each, of one kind, on one entry: "A NPR, C HuffPost". */
function gathered(page: Page, kind: Origin['kind'], origins: readonly Origin[]): string[] {
  const shown = origins.slice(0, GATHERED).map((one) => `${tag(page, one.id)} ${printers(page, one).text}`);
  const rest = origins.length - GATHERED;
  return entry(page, originWords[kind], `${shown.join(', ')}${rest > 0 ? ` and ${String(rest)} more` : ''}`, LABEL + 4);
}

function originEntry(page: Page, origin: Origin): string[] {
  const { names, text } = printers(page, origin);
  // "The Mole: own reporting" says nothing that does not stand beside it.
  const label = saysMore(origin, names) ? page.paint.dim(` · ${oneLine(origin.label)}`) : '';
  const kind = padded(originWords[origin.kind], LABEL);
  return entry(page, `${tag(page, origin.id)}  ${kind}`, text + label, LABEL + 4);
}

/** A line an origin; where there are many, those of one report and one kind share a line. */
export function originLines(page: Page): { readonly entries: string[][]; readonly left: number } {
  const { origins } = page.look.dossier;
  const isPlain = (one: Origin): boolean =>
    one.reports.length === 1 && !saysMore(one, printers(page, one).names) && one.kind !== 'agency-copy';
  const plain = origins.length > MANY_ORIGINS ? origins.filter(isPlain) : [];
  const others = origins.filter((one) => !plain.includes(one));
  return {
    entries: [
      ...others.slice(0, SHOWN).map((origin) => originEntry(page, origin)),
      ...[...Map.groupBy(plain, ({ kind }) => kind)].map(([kind, all]) => gathered(page, kind, all)),
    ],
    left: Math.max(0, others.length - SHOWN),
  };
}
