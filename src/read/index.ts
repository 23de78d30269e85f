/**
 * read/: where are paragraphs, sentences, tokens, furniture? Offsets are never lost: everything found here is a range
 * into `report.text`, which itself is never changed. Furniture is marked, never cut.
 *
 * Structure comes before sentences, so that a dateline or a desk line in a paragraph does not become part of a sentence.
 */
import type { Report } from '../model/report.ts';
import type { Range } from '../model/span.ts';
import type { Language } from '../model/language.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { Furniture, Paragraph, Sentence, Text, Token } from '../model/text.ts';
import type { TextLanguage } from '../model/language/text.ts';
import { paragraphs } from './paragraphs.ts';
import { sentences, trimmed } from './sentences.ts';
import { structure } from './structure.ts';
import { tokens } from './tokens.ts';

export { tokens, normalForm } from './tokens.ts';
export { sentences } from './sentences.ts';
export { paragraphs } from './paragraphs.ts';

/** For a language without data: sentence ends by Unicode's rules alone. */
const GENERIC: TextLanguage = { titleAbbreviations: [], openAbbreviations: [], stopWords: [], hangingStarts: [] };

/** The paragraph cut at furniture inside it: `KARVALE (NWA) —` and the sentence after it are two pieces. */
function pieces(text: string, range: Range, furniture: readonly Furniture[]): Range[] {
  const out: Range[] = [];
  let from = range[0];
  for (const { start, end } of furniture) {
    if (end <= range[0] || start >= range[1]) continue;
    out.push([from, Math.max(from, start)], [Math.max(from, start), Math.min(end, range[1])]);
    from = Math.min(end, range[1]);
  }
  out.push([from, range[1]]);
  return out.map(([start, end]) => trimmed(text, start, end)).filter(([start, end]) => end > start);
}

/**
 * Finds the structure of a report.
 *
 * @param language `null`: only paragraphs, generic sentences and what needs no words of a language
 * @example read(report, en, gazetteer).credits // [{ agency: 'AP', for: 'text', by: 'credit/dateline', … }]
 */
export function read(report: Report, language: Language | null, gazetteer: Gazetteer): Text {
  const ranges = paragraphs(report.text);
  const found = structure({ report, paragraphs: ranges, language, gazetteer });
  const allTokens: Token[] = [];
  const allSentences: Sentence[] = [];
  const allParagraphs: Paragraph[] = ranges.map((range, index) => {
    const first = allSentences.length;
    for (const piece of pieces(report.text, range, found.furniture)) {
      for (const [start, end] of sentences(report.text, piece, language?.code ?? 'und', language?.text ?? GENERIC)) {
        const from = allTokens.length;
        for (const token of tokens(report.text.slice(start, end), start)) allTokens.push(token);
        allSentences.push({
          index: allSentences.length,
          start,
          end,
          paragraph: index,
          tokens: [from, allTokens.length],
        });
      }
    }
    return {
      index,
      start: range[0],
      end: range[1],
      role: found.roles[index]!,
      sentences: [first, allSentences.length],
    };
  });
  return {
    report,
    paragraphs: allParagraphs,
    sentences: allSentences,
    tokens: allTokens,
    furniture: found.furniture,
    credits: found.credits,
    outlet: found.outlet,
    published: found.published,
    title: found.title,
    byline: found.byline,
    dateline: found.dateline,
  };
}
