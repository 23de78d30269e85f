import type { BriefSentence, Dossier } from '../../model/dossier.ts';
import { csv } from '../csv.ts';
import { lookUp, nameOf } from '../look-up.ts';
import type { LookUp } from '../look-up.ts';
import { sourceCells, sourceColumns, sourceOf } from '../source.ts';
import { hanging, outletsOf, printed, quoted, terminalPage } from '../terminal/page.ts';
import type { Page } from '../terminal/page.ts';
import * as words from '../words.ts';
import type { View, ViewOptions } from './view.ts';

const claimOf = (look: LookUp, sentence: BriefSentence): Dossier['claims'][number] | undefined =>
  look.dossier.claims.find((claim) => claim.id === sentence.claims[0]);

function sentenceLines(page: Page, sentence: BriefSentence, options: ViewOptions): string[] {
  const { sign, words: status } = words.statusWords[sentence.status];
  const claim = claimOf(page.look, sentence);
  const [first, ...rest] = sentence.spans;
  const others = rest.filter((span) => span.report !== first?.report);
  const note = [
    status,
    ...(claim && claim.origins.max > 1 ? [words.counted(claim.origins.min, claim.origins.max, 'origin')] : []),
    ...(first ? [`as printed by ${nameOf(page.look, first.report)}`] : []),
    ...(others.length > 0 ? [`told also by ${outletsOf(page, others)}`] : []),
    ...(sentence.claims.length > 0 ? [sentence.claims.join(', ')] : []),
  ];
  return [
    '',
    ...hanging(page, `${sign} ${words.oneLine(sentence.text)}`, 1),
    ...hanging(page, note.join(' · '), 3).map((line) => page.paint.dim(line)),
    ...(options.all === true ? sentence.spans.flatMap((span) => quoted(page, span, 2)) : []),
  ];
}

function terminal(dossier: Dossier, options: ViewOptions = {}): string {
  const page = terminalPage(dossier, options);
  const { brief: sentences, originCount } = dossier;
  const count = sentences.length;
  return printed([
    page.paint.bold(
      `${words.counted(count, count, 'sentence')} · ${words.counted(originCount.min, originCount.max, 'origin')} of the texts`,
    ),
    ...sentences.flatMap((sentence) => sentenceLines(page, sentence, options)),
    ...(count === 0 ? [' No sentence could be chosen: nothing is told by more than one report.'] : []),
    ...(count > 0 && options.all !== true ? ['', page.paint.dim('the words each rests on: --all')] : []),
  ]);
}

function json(dossier: Dossier): unknown {
  const look = lookUp(dossier);
  return {
    sentences: dossier.brief.map((sentence) => ({
      ...sentence,
      spans: undefined,
      origins: claimOf(look, sentence)?.origins ?? null,
      sources: sentence.spans.map((span) => sourceOf(look, span)),
    })),
  };
}

const header = [...sourceColumns, 'sentence', 'text', 'status', 'claims', 'origins_min', 'origins_max', 'base', 'by'];

/** A row a source of a sentence; `base` is the one that it was taken from. */
function table(dossier: Dossier): string {
  const look = lookUp(dossier);
  return csv(
    header,
    dossier.brief.flatMap((sentence, i) => {
      const origins = claimOf(look, sentence)?.origins;
      return sentence.spans.map((span, j) => [
        ...sourceCells(look, span),
        i + 1,
        words.oneLine(sentence.text),
        sentence.status,
        sentence.claims.join('; '),
        origins?.min,
        origins?.max,
        j === 0,
        sentence.by,
      ]);
    }),
  );
}

/** The brief: sentences as printed, with their standing and their sources. */
export const brief: View = {
  name: 'brief',
  about: 'what is reported, in sentences as printed, each with its standing and its sources',
  terminal,
  json,
  csv: table,
};
