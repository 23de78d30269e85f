import { differenceTiers } from './difference-tiers.ts';
import type { Claim, Difference } from '../model/claim.ts';
import type { Dossier, Utterance } from '../model/dossier.ts';
import type { Span } from '../model/span.ts';
import type { Output } from './output.ts';
import { figureGroups } from './figure-groups.ts';
import { byOrigin, lookUp, nameOf, outletCount, reportsOf, sentenceAround, wordsOf } from './look-up.ts';
import type { LookUp } from './look-up.ts';
import { speakers } from './speakers.ts';
import { subjectOf } from './subject.ts';
import * as words from './words.ts';

/** Text of a report inside Markdown: nothing in it may become markup. */
const plain = (text: string): string =>
  words
    .oneLine(text)
    .replace(/[\\`*_{}[\]#|~]/gu, '\\$&')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;');

const lettered = (look: LookUp, spans: readonly Span[]): string =>
  byOrigin(look, reportsOf(look, spans))
    .map(({ origin, reports }) => {
      const names = reports.map((report) => plain(nameOf(look, report.id))).join(', ');
      return origin ? `${look.letters.get(origin.id) ?? ''}: ${names}` : names;
    })
    .join('; ');

/** One line of evidence: the sentence, the words in bold, and where they stand. */
function evidence(look: LookUp, span: Span): string {
  const sentence = sentenceAround(look, span);
  const text = look.reports.get(span.report)?.text ?? '';
  const before = plain(text.slice(sentence.start, span.start));
  const after = plain(text.slice(span.end, sentence.end));
  const inside = plain(wordsOf(look, span));
  const spaced = (left: string, right: string): string =>
    left === '' || right === '' ? left + right : `${left} ${right}`;
  // Blanks between the parts are those of the text: "(Alva Rind)" must not become "( Alva Rind )".
  const glueLeft = /\s$/u.test(text.slice(sentence.start, span.start))
    ? spaced(before, `**${inside}**`)
    : `${before}**${inside}**`;
  const whole = /^\s/u.test(text.slice(span.end, sentence.end)) ? spaced(glueLeft, after) : glueLeft + after;
  return `  - ${plain(nameOf(look, span.report))}: ${whole} (${String(span.start)}–${String(span.end)})`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`## ${title}`, '', ...lines, ''] : [];
}

function difference(look: LookUp, one: Difference): string[] {
  const { sign, words: verdict } = words.verdictOf(one);
  const about = subjectOf(look, one);
  return [
    `### ${plain(one.id)} · ${words.kindWords[one.kind]}${about === '' ? '' : `: ${plain(about)}`}`,
    '',
    `${sign} ${verdict}${one.why.length > 0 ? `: ${plain(words.reasons(one.why))}` : ''} (rule \`${one.by}\`)`,
    '',
    ...one.readings.flatMap((reading) => [
      `- **${plain(reading.value)}** (${lettered(look, reading.spans)})`,
      ...reading.spans.map((span) => evidence(look, span)),
    ]),
    '',
  ];
}

function utterance(look: LookUp, one: Utterance): string[] {
  const reports = (quotes: readonly string[]): string =>
    lettered(
      look,
      look.dossier.quotes
        .filter((quote) => quotes.includes(quote.id))
        .map((quote) => ({ report: quote.report, start: 0, end: 0 })),
    );
  return one.readings.flatMap((reading, i) => [
    `- ${i === 0 ? `${one.id} ` : ''}“${plain(words.unstopped(reading.text))}” (${reports(reading.quotes)})`,
    ...reading.changes.map(
      (change) => `  - ${words.changeWords[change.kind]}: “${plain(change.base)}” → “${plain(change.here)}”`,
    ),
  ]);
}

function claim(look: LookUp, one: Claim): string[] {
  const { sign, words: status } = words.statusWords[one.status];
  const spans = one.statements.map((statement) => statement.span);
  const silent = one.silent.map((id) => plain(nameOf(look, id)));
  const counts = `${words.counted(one.outlets, one.outlets, 'outlet')}, ${words.counted(one.origins.min, one.origins.max, 'origin')}`;
  return [
    `- ${sign} **${plain(one.text)}** (${one.id}: ${status}; ${counts}${one.why.length > 0 ? `: ${plain(words.reasons(one.why))}` : ''})${silent.length > 0 ? ` Silent: ${silent.join(', ')}.` : ''}`,
    ...spans.map((span) => evidence(look, span)),
  ];
}

function figures(look: LookUp): string[] {
  const groups = figureGroups(look).filter((group) => new Set(group.figures.map((one) => one.span.report)).size > 1);
  const at = new Map(look.dossier.figures.map((figure) => [figure.id, figure]));
  const printed = (id: string): string => {
    const figure = at.get(id);
    return figure ? `“${plain(wordsOf(look, figure.span))}” (${plain(nameOf(look, figure.span.report))})` : id;
  };
  return [
    ...groups.flatMap((group) => [
      `- ${plain(group.counted)}`,
      ...group.figures.map(({ id }) => `  - ${id} ${printed(id)}`),
    ]),
    ...look.dossier.sums.map(
      (sum) => `- Sum ${sum.id}: ${sum.parts.map(printed).join(' + ')} ${sum.holds ? '=' : '≠'} ${printed(sum.total)}`,
    ),
  ];
}

function write(found: Dossier): string {
  const look = lookUp(found);
  const { dossier } = look;
  const outlets = outletCount(dossier);
  const { min, max } = dossier.originCount;
  const several = dossier.claims.filter((one) => new Set(one.statements.map(({ span }) => span.report)).size > 1);
  const related = dossier.copies.pairs.filter((pair) => pair.relation !== 'independent');
  const lines = [
    `# ${words.counted(outlets, outlets, 'outlet')}, ${words.counted(min, max, 'origin')}`,
    '',
    ...dossier.origins.map(
      (one) =>
        `- ${look.letters.get(one.id) ?? one.id}: ${words.originWords[one.kind]}, ${plain(one.label)} (${one.reports.map((id) => plain(nameOf(look, id))).join(', ')})${one.why.length > 0 ? `: ${plain(words.reasons(one.why))}` : ''}`,
    ),
    '',
    ...section(
      'Brief',
      dossier.brief.map((one) => {
        const { sign, words: status } = words.statusWords[one.status];
        return `- ${sign} ${plain(one.text)} (${status}; ${lettered(look, one.spans)}${one.claims.length > 0 ? `; ${one.claims.join(', ')}` : ''})`;
      }),
    ),
    ...section(
      'Differences',
      differenceTiers(dossier.differences).flatMap(({ title, note, differences }) => [
        ...(title === '' ? [] : [`**${title}.** ${note}`, '']),
        ...differences.flatMap((one) => difference(look, one)),
      ]),
    ),
    ...section(
      'Copies',
      related.map((pair) => {
        const [a, b] = [plain(nameOf(look, pair.a)), plain(nameOf(look, pair.b))];
        return `- ${a} and ${b}: ${words.relationWords[pair.relation]}; ${words.directionWords(pair.direction, a, b)}. ${plain(words.reasons(pair.why))}`;
      }),
    ),
    ...section(
      'Quotes',
      speakers(look)
        .filter((speaker) => speaker.utterances.length + speaker.quotes.length > 0)
        .flatMap((speaker) => [
          `### ${plain(speaker.name)}`,
          '',
          `${words.capitalised(words.anonymityWords[speaker.anonymity])}${speaker.via.length > 0 ? `, by way of ${words.listed(speaker.via.map(plain))}` : ''}.`,
          '',
          ...speaker.utterances.flatMap((one) => utterance(look, one)),
          ...speaker.quotes.map((quote) => {
            const text = quote.content
              .map(([start, end]) => wordsOf(look, { report: quote.report, start, end }))
              .join(' … ');
            return `- ${quote.id} “${plain(words.unstopped(text))}” (${plain(nameOf(look, quote.report))})`;
          }),
          '',
        ]),
    ),
    ...section('Figures', figures(look)),
    ...section(
      'Claims',
      several.flatMap((one) => claim(look, one)),
    ),
    ...section(
      'Timeline',
      dossier.timeline.map((one) => {
        const when = words.periodWords(one.from, one.to, one.precision);
        return `- ${when}: ${plain(one.text)} (${lettered(look, one.spans)}${one.stated ? '' : '; worked out'})`;
      }),
    ),
    ...section(
      'Reports',
      dossier.reports.map((report) => {
        const when = report.published ? words.dateWords(report.published.value) : 'no date';
        return `- ${plain(nameOf(look, report.id))}: ${plain(report.file ?? report.ref)}, ${when}, \`${report.id}\``;
      }),
    ),
    ...section(
      'Limits',
      dossier.method.limits.map((limit) => `- ${plain(limit)}`),
    ),
    `Stemma ${dossier.version}. It compares what was printed; it does not know what happened. Numbers in brackets are positions in the text of the report (UTF-16).`,
  ];
  return `${lines.join('\n')}\n`;
}

/** The whole dossier as Markdown, each finding with its words. */
export const md: Output = {
  name: 'md',
  about: 'the whole dossier as Markdown, with the words it rests on',
  mediaType: 'text/markdown',
  write,
};
