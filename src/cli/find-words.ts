import { languageOf } from '../lang/index.ts';
import type { Dossier, DossierReport } from '../model/dossier.ts';
import type { Range, Span } from '../model/span.ts';
import type { FoundWords } from '../output/views/found-words.ts';
import { isSpoken } from '../output/spoken.ts';
import { BEFORE, LONGEST_ASKED, wordMatches, wordsOf } from './word-match.ts';
import type { Word, WordMatch } from './word-match.ts';

const ORDER: readonly FoundWords['match'][] = ['exact', 'same-words', 'numbers-differ', 'close', 'fragment'];

/** Letters as they are, but one kind of quotation mark, dash, ellipsis and blank: those are house style. */
const letters = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[“”„«»″]|''|‘‘|’’|``/gu, '"')
    .replace(/[‘’‚‹›′`]/gu, "'")
    .replace(/\p{Pd}/gu, '-')
    .replace(/…/gu, '...')
    .replace(/\s+/gu, ' ')
    .trim();

/** Without the marks around it: people paste a quotation with them. */
const bare = (text: string): string => letters(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** Whether pieces of a text are the wanted words, letter by letter; between two pieces marks may stand. */
function isLetterByLetter(wanted: string, pieces: readonly string[]): boolean {
  let rest = wanted;
  for (const [i, piece] of pieces.entries()) {
    if (i > 0) rest = rest.replace(/^[^\p{L}\p{N}]+/u, '');
    const here = letters(piece);
    if (!rest.startsWith(here)) return false;
    rest = rest.slice(here.length);
  }
  return rest === '';
}

/** Words of a report in one stream: all of them, or those of a quotation into which the report breaks. */
interface Stream {
  readonly report: DossierReport;
  readonly words: readonly Word[];
}

/** Pieces of text that some words of a stream cover; a break in the stream is a break in the spans. */
function spansOf({ report, words }: Stream, { from, to }: WordMatch, pieces: readonly Range[]): readonly Span[] {
  const taken = words.slice(from, to);
  return pieces
    .map(([start, end]) => taken.filter((word) => word.start >= start && word.end <= end))
    .filter((inside) => inside.length > 0)
    .map((inside) => ({ report: report.id, start: inside[0]!.start, end: inside.at(-1)!.end }));
}

const covers = (ranges: readonly Range[], span: Span): boolean =>
  ranges.some(([start, end]) => start <= span.start && end >= span.end);
/** The words or most of them: a match may take a word in beside the quotation. */
const meets = (ranges: readonly Range[], span: Span): boolean =>
  ranges.some(([start, end]) => Math.min(end, span.end) - Math.max(start, span.start) > (span.end - span.start) / 2);

/** Whose words a report says these are. */
function voiceOf(
  { quotes, attributions }: Dossier,
  span: Span,
): Pick<FoundWords, 'isQuoted' | 'speaker' | 'anonymity' | 'via' | 'finding'> {
  const mine = quotes.filter((quote) => quote.report === span.report && meets(quote.content, span));
  const quote = mine.find(isSpoken) ?? mine[0];
  if (quote) {
    const { speaker, anonymity, via, id } = quote;
    return isSpoken(quote)
      ? { isQuoted: true, speaker, anonymity, via, finding: id }
      : { isQuoted: true, speaker: null, anonymity: null, via: [], finding: id };
  }
  const size = (ranges: readonly Range[]): number => ranges.reduce((sum, [start, end]) => sum + end - start, 0);
  const [said] = attributions
    .filter(
      (one) =>
        one.report === span.report &&
        (one.class === 'speech' || one.class === 'document') &&
        (covers(one.content, span) || meets(one.content, span)),
    )
    .sort((a, b) => size(a.content) - size(b.content));
  return said
    ? { isQuoted: false, speaker: said.speaker, anonymity: said.anonymity, via: said.via, finding: said.id }
    : { isQuoted: false, speaker: null, anonymity: null, via: [], finding: null };
}

const odd = (words: readonly Word[]): boolean => words.filter((word) => word.isNegation).length % 2 === 1;

/** Whether one of the two denies what the other says; a denial shortly before the words counts too. */
function isDenied(asked: readonly Word[], { report, words }: Stream, { from, to }: WordMatch): boolean {
  const inside = odd(words.slice(from, to));
  if (inside !== odd(asked)) return true;
  if (inside) return false;
  const first = words[from]!;
  const sentence = report.sentences.find(([start, end]) => start <= first.start && end > first.start)?.[0] ?? 0;
  return odd(words.slice(Math.max(0, from - BEFORE), from).filter((word) => word.start >= sentence));
}

/**
 * Where and how exactly some words are printed in the reports of a story: best first, then by report. A report that has
 * them nowhere is not in the list.
 *
 * @example findWords('We stay until Friday', dossier)[0]?.match // 'exact'
 */
export function findWords(asked: string, dossier: Dossier): readonly FoundWords[] {
  const wanted = bare(asked);
  const found = dossier.reports.flatMap((report) => {
    const language = languageOf(report.language);
    const question = wordsOf(asked, language).slice(0, LONGEST_ASKED);
    const inQuotes = dossier.quotes.filter((quote) => quote.report === report.id && quote.content.length > 1);
    const streams: (readonly [readonly Range[], readonly Word[]])[] = [
      [[[0, report.text.length]], wordsOf(report.text, language)],
      ...inQuotes.map(({ content }): readonly [readonly Range[], readonly Word[]] => [
        content,
        content.flatMap(([start, end]) => wordsOf(report.text.slice(start, end), language, start)),
      ]),
    ];
    const hits = streams.flatMap(([pieces, words]) =>
      wordMatches(question, words).map((match) => {
        const spans = spansOf({ report, words }, match, pieces);
        const isExact =
          match.match === 'same-words' &&
          isLetterByLetter(
            wanted,
            spans.map(({ start, end }) => report.text.slice(start, end)),
          );
        const negation = isDenied(question, { report, words }, match);
        return { match: isExact ? ('exact' as const) : match.match, share: match.share, negation, spans };
      }),
    );
    hits.sort((a, b) => ORDER.indexOf(a.match) - ORDER.indexOf(b.match) || b.share - a.share);
    const kept: (typeof hits)[number][] = [];
    const crosses = (a: readonly Span[], b: readonly Span[]): boolean =>
      a.some((x) => b.some((y) => x.start < y.end && x.end > y.start));
    for (const hit of hits) {
      // Parts say little in a report that has the whole.
      const isPart = hit.match === 'fragment' && kept.some((one) => one.match !== 'fragment');
      if (!isPart && !kept.some((one) => crosses(one.spans, hit.spans))) kept.push(hit);
    }
    return kept;
  });
  return found
    .sort((a, b) => ORDER.indexOf(a.match) - ORDER.indexOf(b.match))
    .map(({ match, negation, spans }) => ({ match, negation, spans, ...voiceOf(dossier, spans[0]!) }));
}
