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
import type { Furniture, Sentence, Text, Token } from '../model/text.ts';
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

/** Sentences of a whole text, before its tokens are known, and which of them each paragraph has. */
interface Parted {
  readonly ranges: readonly Range[];
  readonly paragraph: readonly number[];
  readonly ofParagraph: readonly Range[];
}

function parted(
  text: string,
  paragraphs: readonly Range[],
  furniture: readonly Furniture[],
  language: Language | null,
): Parted {
  const ranges: Range[] = [];
  const paragraph: number[] = [];
  const ofParagraph = paragraphs.map((range, index): Range => {
    const first = ranges.length;
    for (const piece of pieces(text, range, furniture))
      for (const found of sentences(text, piece, language?.code ?? 'und', language?.text ?? GENERIC)) {
        ranges.push(found);
        paragraph.push(index);
      }
    return [first, ranges.length];
  });
  return { ranges, paragraph, ofParagraph };
}

/** The tokens of all sentences, and which of them each sentence has. */
interface Tokenized {
  readonly tokens: readonly Token[];
  readonly ofSentence: readonly Range[];
}

function tokenized(text: string, ranges: readonly Range[]): Tokenized {
  const all: Token[] = [];
  const ofSentence = ranges.map(([start, end]): Range => {
    const first = all.length;
    for (const token of tokens(text.slice(start, end), start)) all.push(token);
    return [first, all.length];
  });
  return { tokens: all, ofSentence };
}

/**
 * Finds the structure of a report.
 *
 * @param language `null`: only paragraphs, generic sentences and what needs no words of a language
 * @example read(report, en, gazetteer).credits // [{ agency: 'AP', for: 'text', by: 'credit/dateline', … }]
 */
export function read(report: Report, language: Language | null, gazetteer: Gazetteer): Text {
  const text = readAsNeeded(report, language, gazetteer);
  return {
    ...text,
    paragraphs: text.paragraphs.map((paragraph) => ({ ...paragraph })),
    sentences: text.sentences.map((sentence) => ({ ...sentence })),
  };
}

/**
 * The same, but sentences and tokens are found when they are first asked for. For who compares wording, where they are
 * seldom needed.
 */
export function readAsNeeded(report: Report, language: Language | null, gazetteer: Gazetteer): Text {
  const { text } = report;
  const ranges = paragraphs(text);
  const { roles, ...found } = structure({ report, paragraphs: ranges, language, gazetteer });
  const parts = once(() => parted(text, ranges, found.furniture, language));
  const words = once(() => tokenized(text, parts().ranges));
  const all = once(() =>
    parts().ranges.map(([start, end], index): Sentence => ({
      index,
      start,
      end,
      paragraph: parts().paragraph[index]!,
      get tokens() {
        return words().ofSentence[index]!;
      },
    })),
  );
  return {
    report,
    paragraphs: ranges.map(([start, end], index) => ({
      index,
      start,
      end,
      role: roles[index]!,
      get sentences() {
        return parts().ofParagraph[index]!;
      },
    })),
    get sentences() {
      return all();
    },
    get tokens() {
      return words().tokens;
    },
    ...found,
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
