import type { Dossier, DossierAttribution, DossierQuote } from '../../model/dossier.ts';
import { csv } from '../csv.ts';
import type { Cell } from '../csv.ts';
import { lookUp, nameOf } from '../look-up.ts';
import type { LookUp } from '../look-up.ts';
import { sourceCells, sourceColumns, sourceOf } from '../source.ts';
import { speakers } from '../speakers.ts';
import type { Speaker } from '../speakers.ts';
import { contentOf, isSpoken, saidWords } from '../spoken.ts';
import { utteranceLines } from '../terminal/apparatus.ts';
import { hanging, outletWords, printed, section, terminalPage } from '../terminal/page.ts';
import type { Page } from '../terminal/page.ts';
import * as words from '../words.ts';
import type { View, ViewOptions } from './view.ts';

/** Statements without quotation marks that are printed of one speaker; the rest is counted, and printed with `all`. */
const MOST_INDIRECT = 3;

const byWay = (via: readonly string[]): string[] =>
  via.length > 0 ? [`by way of ${words.listed(via.map(words.oneLine))}`] : [];

const quoteLine = (page: Page, quote: DossierQuote): string[] =>
  hanging(
    page,
    `“${saidWords(page.look, quote)}” ${page.paint.dim(
      `(${[
        outletWords(
          page,
          page.look.dossier.reports.filter((one) => one.id === quote.report),
        ),
        ...byWay(quote.via),
        quote.id,
      ].join(' · ')})`,
    )}`,
    3,
  );

function indirectLines(page: Page, all: readonly DossierAttribution[], most: number): string[] {
  const hidden = all.length - most;
  const count = hidden === 1 ? '1 more statement' : `${String(hidden)} more statements`;
  return [
    ...all
      .slice(0, most)
      .flatMap((said) =>
        hanging(
          page,
          `${saidWords(page.look, said)} ${page.paint.dim(`(without quotation marks · ${nameOf(page.look, said.report)} · ${said.id})`)}`,
          3,
        ),
      ),
    ...(hidden > 0 ? [`   ${count} without quotation marks; --all prints them`] : []),
  ];
}

function speakerLines(page: Page, speaker: Speaker, options: ViewOptions): string[] {
  const standing = [
    words.anonymityWords[speaker.anonymity],
    ...byWay(speaker.via),
    ...(speaker.party === null ? [] : [`speaks for ${words.oneLine(speaker.party)}`]),
    ...speaker.descriptions.slice(0, 3).map((text) => `“${words.shortened(words.oneLine(text), 60)}”`),
  ];
  return [
    '',
    ...hanging(page, `${page.paint.bold(words.oneLine(speaker.name))} · ${standing.join(' · ')}`, 1),
    ...speaker.utterances.flatMap((one) => utteranceLines(page, one)),
    ...speaker.quotes.flatMap((quote) => quoteLine(page, quote)),
    ...indirectLines(page, speaker.indirect, options.all === true ? Infinity : MOST_INDIRECT),
  ];
}

/** Utterances and quotes that no speaker of the list has. */
function orphans({ dossier }: LookUp, all: readonly Speaker[]): Pick<Speaker, 'utterances' | 'quotes'> {
  return {
    utterances: dossier.utterances.filter((one) => !all.some((speaker) => speaker.utterances.includes(one))),
    quotes: dossier.quotes.filter(
      (quote) =>
        quote.speaker === null && quote.utterance === null && (quote.type === 'direct' || quote.type === 'mixed'),
    ),
  };
}

function terminal(found: Dossier, options: ViewOptions = {}): string {
  const page = terminalPage(found, options);
  const { dossier } = page.look;
  const all = speakers(page.look);
  const quoted = all.filter((speaker) => speaker.utterances.length + speaker.quotes.length > 0);
  const others = all.filter((speaker) => !quoted.includes(speaker));
  const nobody = orphans(page.look, all);
  const spoken = dossier.quotes.filter(isSpoken).length;
  return printed([
    page.paint.bold(
      `${words.counted(quoted.length, quoted.length, 'speaker')} quoted · ${words.counted(spoken, spoken, 'quotation')}`,
    ),
    ...quoted.flatMap((speaker) => speakerLines(page, speaker, options)),
    ...section(page, 'SPEAKER NOT TOLD', [
      ...nobody.utterances.flatMap((one) => utteranceLines(page, one)),
      ...nobody.quotes.flatMap((quote) => quoteLine(page, quote)),
    ]),
    ...section(
      page,
      'WITHOUT QUOTATION MARKS',
      options.all === true
        ? others.flatMap((speaker) => speakerLines(page, speaker, options))
        : others.length > 0
          ? [` ${words.counted(others.length, others.length, 'source')} without quotation marks; --all prints them`]
          : [],
    ),
    ...(all.length + nobody.utterances.length + nobody.quotes.length === 0 ? [' No quotation found.'] : []),
  ]);
}

const saidJson = (look: LookUp, said: DossierQuote | DossierAttribution): unknown => ({
  ...said,
  report: undefined,
  content: contentOf(said).map((span) => sourceOf(look, span)),
  cue: undefined,
  source: undefined,
});

function voiceJson(
  look: LookUp,
  voice: Pick<Speaker, 'utterances' | 'quotes'>,
): { utterances: unknown; quotes: unknown } {
  const at = new Map(look.dossier.quotes.map((quote) => [quote.id, quote]));
  const quote = (id: string): unknown => {
    const found = at.get(id);
    return found ? saidJson(look, found) : { id };
  };
  return {
    utterances: voice.utterances.map((one) => ({
      ...one,
      readings: one.readings.map((reading) => ({ ...reading, quotes: reading.quotes.map(quote) })),
      quotes: undefined,
    })),
    quotes: voice.quotes.map((one) => saidJson(look, one)),
  };
}

function json(dossier: Dossier): unknown {
  const look = lookUp(dossier);
  const all = speakers(look);
  return {
    speakers: all.map((speaker) => ({
      name: speaker.name,
      anonymity: speaker.anonymity,
      via: speaker.via,
      party: speaker.party,
      descriptions: speaker.descriptions,
      ...voiceJson(look, speaker),
      indirect: speaker.indirect.map((said) => saidJson(look, said)),
    })),
    speakerNotTold: voiceJson(look, orphans(look, all)),
  };
}

const header = [
  ...sourceColumns,
  'id',
  'piece',
  'pieces',
  'type',
  'class',
  'speaker',
  'anonymity',
  'via',
  'utterance',
  'reading',
  'readings',
  'changes',
  'by',
];

/** A row a piece of a quotation or of indirect speech: split quotes have several. */
function table(dossier: Dossier): string {
  const look = lookUp(dossier);
  const quoted = new Set(dossier.quotes.map((quote) => quote.attribution));
  const at = new Map(dossier.attributions.map((one) => [one.id, one]));
  const utterances = new Map(dossier.utterances.map((one) => [one.id, one]));
  const reading = (quote: DossierQuote): readonly Cell[] => {
    const all = utterances.get(quote.utterance ?? '')?.readings ?? [];
    const index = all.findIndex((one) => one.quotes.includes(quote.id));
    const changes = all[index]?.changes.map(
      (change) => `${words.changeWords[change.kind]}: "${change.base}" -> "${change.here}"`,
    );
    return [quote.utterance, index < 0 ? null : index + 1, all.length || null, changes?.join('; ')];
  };
  const pieces = (said: DossierQuote | DossierAttribution, kind: string | undefined, rest: readonly Cell[]): Cell[][] =>
    contentOf(said).map((span, i, all) => [
      ...sourceCells(look, span),
      said.id,
      i + 1,
      all.length,
      said.type,
      kind,
      said.speaker,
      said.anonymity,
      said.via.join('; '),
      ...rest,
      said.by,
    ]);
  return csv(header, [
    ...dossier.quotes.flatMap((quote) => pieces(quote, at.get(quote.attribution ?? '')?.class, reading(quote))),
    ...dossier.attributions
      .filter((said) => !quoted.has(said.id))
      .flatMap((said) => pieces(said, said.class, [null, null, null, null])),
  ]);
}

/** Who said what, in which readings, and what changed between them. */
export const quotes: View = {
  name: 'quotes',
  about: 'who said what: readings of each utterance by speaker, and what changed between reports',
  terminal,
  json,
  csv: table,
};
