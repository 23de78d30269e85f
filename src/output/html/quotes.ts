import type {
  DossierAttribution,
  DossierQuote,
  DossierReport,
  Utterance,
  UtteranceReading,
} from '../../model/dossier.ts';
import { apparatus } from '../apparatus.ts';
import type { Slot } from '../apparatus.ts';
import { nameOf } from '../look-up.ts';
import { contentOf } from '../spoken.ts';
import { speakers } from '../speakers.ts';
import type { Speaker } from '../speakers.ts';
import { anonymityWords, capitalised, changeWords, listed, oneLine, shortened, unstopped } from '../words.ts';
import { cite, evidence, outlets, section } from './evidence.ts';
import { anchor, joined, markup } from './markup.ts';
import type { Html } from './markup.ts';
import type { Page } from './page.ts';

/** Indirect statements of one speaker that are printed on the page; the rest is counted. */
const MOST_INDIRECT = 12;

function reportsOfReading(page: Page, reading: UtteranceReading): readonly DossierReport[] {
  const ids = new Set(
    page.look.dossier.quotes.filter((quote) => reading.quotes.includes(quote.id)).map((q) => q.report),
  );
  return page.look.dossier.reports.filter((report) => ids.has(report.id));
}

/** The base reading with its numbered places. */
function line(base: readonly string[], slots: readonly Slot[]): Html {
  const pieces: Html[] = [];
  let at = 0;
  for (const { number, words } of slots) {
    const before = base.slice(at, words[0]).join(' ');
    const inside = base.slice(words[0], words[1]).join(' ');
    pieces.push(
      markup`${before}${before !== '' && ' '}<span class="slot">${inside === '' ? '‸' : inside}<sup>${number}</sup></span> `,
    );
    at = words[1];
  }
  return markup`${pieces}${unstopped(base.slice(at).join(' '))}`;
}

function slotLine(page: Page, base: readonly string[], slot: Slot): Html {
  const lemma = base.slice(slot.words[0], slot.words[1]).join(' ');
  // Readings that have the same words at this place stand together.
  const variants = [...Map.groupBy(slot.variants, (variant) => variant.words.toLowerCase()).values()].map((alike) => {
    const { words, marked } = alike[0]!;
    const reports = new Set(alike.flatMap((variant) => reportsOfReading(page, variant.reading)));
    const shown =
      words === '' ? markup`<i>left out</i>` : markup`<b>${words}</b>${marked && markup` <i>(cut, and marked)</i>`}`;
    return markup`${shown} ${outlets(
      page,
      page.look.dossier.reports.filter((report) => reports.has(report)),
    )}`;
  });
  return markup`<li value="${slot.number}">
    <span class="lemma">${lemma === '' ? 'nothing' : shortened(lemma, 70)}</span>
    <span class="bracket" aria-label="others:">]</span>
    ${joined(variants, markup`<span class="bar" aria-hidden="true"> | </span>`)}
  </li>`;
}

function partLine(
  page: Page,
  base: readonly string[],
  part: { reading: UtteranceReading; words: readonly [number, number] },
): Html {
  const referent = part.reading.changes.find((change) => change.kind === 'referent');
  return markup`<li class="part">
    Only
    <q>${base.slice(part.words[0], part.words[1]).join(' ')}</q>
    ${outlets(page, reportsOfReading(page, part.reading))}${referent && markup`; ${changeWords.referent}: <b>${referent.here}</b>`}
  </li>`;
}

function utterance(page: Page, one: Utterance): Html {
  const first = one.readings[0];
  if (!first) return markup``;
  const { base, slots, parts } = apparatus(one);
  const quotes = page.look.dossier.quotes.filter((quote) => one.quotes.includes(quote.id));
  const lang =
    page.look.reports.get(reportsOfReading(page, first)[0]?.id ?? quotes[0]?.report ?? '')?.language ?? 'und';
  const readings = one.readings.length === 1 ? 'one reading' : `${String(one.readings.length)} readings`;
  return markup`<article class="finding utterance" id="${page.place(one.id)}" tabindex="-1">
    <blockquote lang="${lang}"><p>${line(base, slots)}</p></blockquote>
    <p class="standing">
      <span>this reading: ${outlets(page, reportsOfReading(page, first))}</span>
      <span>${readings}${one.event !== undefined && `, ${one.event}`}</span>
      <a class="id" href="#${anchor(one.id)}">${one.id}</a>
    </p>
    ${
      slots.length + parts.length > 0 &&
      markup`<ol class="apparatus" aria-label="What other reports print instead">
        ${slots.map((slot) => slotLine(page, base, slot))}${parts.map((part) => partLine(page, base, part))}
      </ol>`
    }
    ${evidence(page, { spans: quotes.flatMap(contentOf), why: one.why, by: one.by, paper: 'places' })}
  </article>`;
}

function single(page: Page, quote: DossierQuote): Html {
  const report = page.look.reports.get(quote.report);
  const text = quote.content.map(([start, end]) => report?.text.slice(start, end) ?? '').join(' … ');
  return markup`<article class="finding single" id="${page.place(quote.id)}" tabindex="-1">
    <p class="said"><q lang="${report?.language ?? 'und'}">${unstopped(oneLine(text))}</q></p>
    <p class="standing">
      ${outlets(page, report ? [report] : [])}${quote.via.length > 0 && markup`<span>by way of ${listed(quote.via)}</span>`}
      <a class="id" href="#${anchor(quote.id)}">${quote.id}</a>
    </p>
    ${evidence(page, { spans: contentOf(quote), why: [], by: quote.by, paper: 'places' })}
  </article>`;
}

function indirect(page: Page, all: readonly DossierAttribution[]): Html | null {
  if (all.length === 0) return null;
  const items = all.slice(0, MOST_INDIRECT).map((said) => {
    const report = page.look.reports.get(said.report);
    const text = said.content.map(([start, end]) => report?.text.slice(start, end) ?? '').join(' … ');
    const spans = contentOf(said);
    return markup`<li id="${anchor(said.id)}">
      <span lang="${report?.language ?? 'und'}">${oneLine(text)}</span>
      ${spans[0] ? cite(page, spans[0]) : nameOf(page.look, said.report)}
    </li>`;
  });
  const more =
    all.length > MOST_INDIRECT ? markup`<li class="quiet">and ${all.length - MOST_INDIRECT} more</li>` : null;
  const count = all.length === 1 ? 'One statement' : `${String(all.length)} statements`;
  return markup`<details class="twin">
    <summary>${count} without quotation marks</summary>
    <ul>
      ${items}${more}
    </ul>
  </details>`;
}

function voice(page: Page, speaker: Speaker): Html {
  const standing = [
    capitalised(anonymityWords[speaker.anonymity]),
    ...(speaker.via.length > 0 ? [`by way of ${listed(speaker.via)}`] : []),
    ...(speaker.party === null ? [] : [`speaks for ${speaker.party}`]),
    ...speaker.descriptions.slice(0, 3).map((text) => `“${shortened(oneLine(text), 60)}”`),
  ];
  return markup`<div class="speaker">
    <h3>${speaker.name}</h3>
    <p class="quiet">${standing.join(' · ')}</p>
    ${speaker.utterances.map((one) => utterance(page, one))} ${speaker.quotes.map((quote) => single(page, quote))}
    ${indirect(page, speaker.indirect)}
  </div>`;
}

/** Who is quoted, and in which readings: an apparatus a speaker. Speakers without a quote stand in a list. */
export function quotes(page: Page): Html {
  const all = speakers(page.look);
  const quoted = all.filter((speaker) => speaker.utterances.length + speaker.quotes.length > 0);
  const others = all.filter((speaker) => !quoted.includes(speaker));
  const orphans = page.look.dossier.utterances.filter(
    (one) => !all.some((speaker) => speaker.utterances.includes(one)),
  );
  const nobody = page.look.dossier.quotes.filter(
    (quote) =>
      quote.speaker === null && quote.utterance === null && (quote.type === 'direct' || quote.type === 'mixed'),
  );
  const body = markup`<div class="voices">${quoted.map((speaker) => voice(page, speaker))}</div>
  ${
    (orphans.length > 0 || nobody.length > 0) &&
    markup`<div class="speaker">
      <h3>Speaker not told</h3>
      ${orphans.map((one) => utterance(page, one))}${nobody.map((quote) => single(page, quote))}
    </div>`
  }
  ${
    others.length > 0 &&
    markup`<details class="twin">
      <summary>
        ${others.length === 1 ? 'One more source' : `${String(others.length)} more sources`}, without quotation marks
      </summary>
      ${others.map((speaker) => voice(page, speaker))}
    </details>`
  }
  ${all.length === 0 && orphans.length === 0 && markup`<p class="empty">No quotation found.</p>`}`;
  return section('quotes', 'Quotes', 'By speaker. Numbers mark the places where reports print other words.', body);
}
