/**
 * read/: where are paragraphs, sentences, tokens, furniture? Offsets are never lost: everything found here is a range
 * into `report.text`, which itself is never changed.
 */
import type { Report } from '../model/report.ts';
import type { Language } from '../model/language.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { Paragraph, Sentence, Text, Token } from '../model/text.ts';
import { paragraphs } from './paragraphs.ts';
import { sentences } from './sentences.ts';
import { tokens } from './tokens.ts';

export { tokens, normalForm } from './tokens.ts';
export { sentences } from './sentences.ts';
export { paragraphs } from './paragraphs.ts';

/** Finds the structure of a report. */
export function read(report: Report, language: Language, gazetteer: Gazetteer): Text {
  void gazetteer;
  const allTokens: Token[] = [];
  const allSentences: Sentence[] = [];
  const allParagraphs: Paragraph[] = paragraphs(report.text).map((range, index) => {
    const first = allSentences.length;
    for (const [start, end] of sentences(report.text, range, language.code, language.text)) {
      const from = allTokens.length;
      allTokens.push(...tokens(report.text.slice(start, end), start));
      allSentences.push({ index: allSentences.length, start, end, paragraph: index, tokens: [from, allTokens.length] });
    }
    return { index, start: range[0], end: range[1], role: 'body', sentences: [first, allSentences.length] };
  });
  return {
    report,
    paragraphs: allParagraphs,
    sentences: allSentences,
    tokens: allTokens,
    furniture: [],
    credits: [],
    outlet: report.outlet,
    published: report.published,
    title: null,
    byline: null,
    dateline: null,
  };
}
