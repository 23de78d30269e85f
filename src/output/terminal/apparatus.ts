import type { DossierReport, Utterance, UtteranceReading } from '../../model/dossier.ts';
import { apparatus } from '../apparatus.ts';
import type { Slot } from '../apparatus.ts';
import { changeWords, oneLine, shortened } from '../words.ts';
import { hanging, outletWords } from './page.ts';
import type { Page } from './page.ts';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raised = (n: number): string => [...String(n)].map((digit) => RAISED[Number(digit)]!).join('');

export function reportsOfReading(page: Page, reading: UtteranceReading): readonly DossierReport[] {
  const printing = new Set(
    page.look.dossier.quotes.filter((quote) => reading.quotes.includes(quote.id)).map((quote) => quote.report),
  );
  return page.look.dossier.reports.filter((report) => printing.has(report.id));
}

/** The base reading with its numbered places: `‹has long wanted and›¹`, and `‸²` where others print more. */
function baseLine(base: readonly string[], slots: readonly Slot[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { number, words } of slots) {
    pieces.push(...base.slice(at, words[0]));
    const inside = base.slice(words[0], words[1]).join(' ');
    pieces.push(`${inside === '' ? '‸' : `‹${inside}›`}${raised(number)}`);
    at = words[1];
  }
  return oneLine([...pieces, ...base.slice(at)].join(' '));
}

function slotLines(page: Page, base: readonly string[], slot: Slot): string[] {
  const lemma = base.slice(slot.words[0], slot.words[1]).join(' ');
  // Readings that have the same words at this place stand together.
  const variants = [...Map.groupBy(slot.variants, (variant) => variant.words.toLowerCase()).values()].map((alike) => {
    const { words, marked } = alike[0]!;
    const reports = new Set(alike.flatMap((variant) => reportsOfReading(page, variant.reading)));
    const shown = words === '' ? 'left out' : `${page.paint.bold(oneLine(words))}${marked ? ' (cut, and marked)' : ''}`;
    return `${shown}: ${outletWords(
      page,
      page.look.dossier.reports.filter((report) => reports.has(report)),
    )}`;
  });
  const head = lemma === '' ? 'nothing' : shortened(oneLine(lemma), 70);
  return hanging(page, `${raised(slot.number)} ${head} ] ${variants.join(' | ')}`, 6);
}

/** Readings of one utterance: the base with numbered places, then what other reports print there. */
export function utteranceLines(page: Page, one: Utterance): string[] {
  const first = one.readings[0];
  if (!first) return [];
  const { base, slots, parts } = apparatus(one);
  const note = [
    outletWords(page, reportsOfReading(page, first)),
    one.readings.length === 1 ? 'one reading' : `${String(one.readings.length)} readings`,
    ...(one.event === undefined ? [] : [oneLine(one.event)]),
    one.id,
  ];
  return [
    ...hanging(page, `“${baseLine(base, slots)}” ${page.paint.dim(`(${note.join(' · ')})`)}`, 3),
    ...slots.flatMap((slot) => slotLines(page, base, slot)),
    ...parts.flatMap(({ reading, words }) => {
      const referent = reading.changes.find((change) => change.kind === 'referent');
      const only = oneLine(base.slice(words[0], words[1]).join(' '));
      const of = referent ? `; ${changeWords.referent}: ${page.paint.bold(oneLine(referent.here))}` : '';
      return hanging(page, `only “${only}”: ${outletWords(page, reportsOfReading(page, reading))}${of}`, 6);
    }),
  ];
}
