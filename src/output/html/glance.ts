import type { Claim, Difference } from '../../model/claim.ts';
import { rootName, valueOf } from '../look-up.ts';
import { distinct } from '../distinct.ts';
import { standings } from '../standings.ts';
import { subjectOf } from '../subject.ts';
import { counted, kindWords, listed, oneLine, shortened, verdictOf } from '../words.ts';
import { outletsOf } from './evidence.ts';
import { anchor, joined, markup } from './markup.ts';
import type { Html, Part } from './markup.ts';
import type { Page } from './page.ts';

/** Sources named, and differences told, on the first screen. */
const MOST = { sources: 3, differences: 3, readings: 3, letters: 60 };

const times = (n: number, noun: string): string => counted(n, n, noun);

/** "Karoline Moss 4, port police 2 and 3 others": who alone is behind how many claims. */
function byWhom(page: Page, claims: readonly Claim[]): string {
  const names = claims.flatMap(({ origins }) =>
    origins.ids[0] === undefined ? [] : [rootName(page.look, origins.ids[0])],
  );
  const ranked = [...Map.groupBy(names, (name) => name)].sort(([, a], [, b]) => b.length - a.length);
  const rest = ranked.length - MOST.sources;
  const shown = ranked.slice(0, MOST.sources).map(([name, all]) => `${shortened(name, 40)} ${String(all.length)}`);
  return listed([...shown, ...(rest > 0 ? [`${String(rest)} ${rest === 1 ? 'other' : 'others'}`] : [])]);
}

/** What is established, by whom: claims of several reports by their standing. */
function standing(page: Page): Html | null {
  const { all: claims, of } = standings(page.look.dossier);
  if (claims.length === 0) return null;
  const [several, one, open] = [of('multiple-origins'), of('single-origin'), of('origin-unclear')];
  const [parted, none] = [of('disputed'), of('unattributed')];
  const lines: readonly Part[] = [
    several.length > 0
      ? markup`<b>${several.length}</b> rest on two origins or more`
      : markup`<b>None</b> rests on two origins for sure`,
    open.length > 0 && markup`<b>${open.length}</b> may: the reports leave the origin open`,
    one.length > 0 &&
      markup`<b>${one.length}</b> ${one.length === 1 ? 'goes' : 'go'} back to one source: ${byWhom(page, one)}`,
    parted.length > 0 && markup`<b>${parted.length}</b> ${parted.length === 1 ? 'is' : 'are'} disputed`,
    none.length > 0 && markup`<b>${none.length}</b> ${none.length === 1 ? 'is' : 'are'} printed without a source`,
  ];
  return markup`<div>
    <h2 class="label"><a href="#claims">${times(claims.length, 'claim')} in several reports</a></h2>
    <ul>${lines.filter((line) => line !== false).map((line) => markup`<li>${line}</li>`)}</ul>
  </div>`;
}

function parting(page: Page, one: Difference): Html {
  const about = oneLine(subjectOf(page.look, one));
  const values = distinct(
    one.readings.map((reading) => valueOf(page.look, reading)),
    MOST.letters,
  );
  const shown = one.readings
    .slice(0, MOST.readings)
    .map((reading, i) => markup`<q>${values[i]}</q> ${outletsOf(page, reading.spans)}`);
  const rest = one.readings.length - MOST.readings;
  const { sign, words } = verdictOf(one);
  return markup`<li>
    <span class="sign" aria-hidden="true">${sign}</span>
    <a href="#${anchor(one.id)}">${kindWords[one.kind]}${about !== '' && `: ${shortened(about, 50)}`}</a>
    ${one.verdict !== 'conflict' && markup`<span class="quiet">(${words})</span>`}<br />
    ${joined(shown, markup` <span class="bar">|</span> `)}${rest > 0 && ` | ${String(rest)} more`}
  </li>`;
}

/** Where the reports part: what cannot both hold first. */
function differing(page: Page): Html {
  const all = page.look.dossier.differences;
  const conflicts = all.filter((one) => one.verdict === 'conflict');
  const shown = (conflicts.length > 0 ? conflicts : all).slice(0, MOST.differences);
  const rest = all.length - shown.length;
  const title =
    all.length === 0
      ? 'No difference found'
      : conflicts.length === 0
        ? `They differ in ${times(all.length, 'thing')}, none of them a contradiction`
        : `They do not agree on ${times(conflicts.length, 'thing')}`;
  return markup`<div>
    <h2 class="label"><a href="#differences">${title}</a></h2>
    <ul>${shown.map((one) => parting(page, one))}</ul>
    ${rest > 0 && markup`<p class="quiet"><a href="#differences">${rest} more ${rest === 1 ? 'difference' : 'differences'}</a></p>`}
  </div>`;
}

/** The first screen in words: what is established, by whom, and where the reports part. */
export const glance = (page: Page): Html => markup`<div class="glance">${standing(page)}${differing(page)}</div>`;
