import type { QuoteMark } from '../../model/attribution.ts';
import type { Paragraph, Sentence, Text, Token } from '../../model/text.ts';
import type { Lexicon } from './lexicon.ts';
import { namedIn } from './capital-nouns.ts';
import { tagItems } from './tags.ts';
import { withUnprinted } from './unprinted.ts';
import type { Tag } from './tags.ts';

/** A word outside quotation marks, or a whole quotation as one opaque thing. */
export interface Item {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower-case form; empty for a quotation. */
  readonly norm: string;
  readonly tag: Tag;
  /** Lemma of a verb. */
  readonly lemma: string | null;
  /** A preposition that hangs on a noun: 1 inside a subject, 2 also after an inverted verb. */
  readonly hangs: 0 | 1 | 2;
  /** The preposition of an agent. */
  readonly agent: boolean;
  /** A conjunction that adds, or one that sets against. */
  readonly joins: 'and' | 'but' | null;
  /** Index of the quotation mark in `quoteMarks`. */
  readonly quote: number | null;
}

/** A sentence as the clause analyser sees it: a quotation of many sentences is one item in it. */
export interface Frame {
  readonly index: number;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly items: readonly Item[];
  /** In title case or a title: capitals say nothing. */
  readonly headline: boolean;
}

interface Raw {
  start: number;
  end: number;
  text: string;
  norm: string;
  token: Token | null;
  quote: number | null;
  title?: boolean;
}

const isHeadlineCase = (raws: readonly Raw[], lexicon: Lexicon): boolean => {
  if (raws.some((raw) => /^\p{Ll}/u.test(raw.text) && lexicon.verbs.has(raw.norm))) return false;
  const long = raws.filter((raw) => raw.token?.kind === 'word' && raw.text.length > 3);
  return long.length >= 4 && long.filter((raw) => /^\p{Lu}/u.test(raw.text)).length / long.length > 0.8;
};

/** A caption that quotes: its marks must be accounted for, as all others. */
const isQuotingCaption = (text: Text, { start, end }: Paragraph, outer: readonly { mark: QuoteMark }[]): boolean =>
  outer.some(({ mark }) => start <= mark.range[0] && mark.range[1] <= end) &&
  text.furniture.some((f) => f.kind === 'caption' && f.start < end && start < f.end);

/** The frames of a report, in order. Furniture is left out, but for captions that quote. */
export function frames(text: Text, marks: readonly QuoteMark[], lexicon: Lexicon): Frame[] {
  const out: Frame[] = [];
  const outer = marks.map((mark, i) => ({ mark, i })).filter(({ mark }) => mark.role !== 'nested');
  const named = namedIn(text, lexicon);
  let next = 0;
  for (const paragraph of text.paragraphs) {
    if (paragraph.role === 'furniture' && !isQuotingCaption(text, paragraph, outer)) continue;
    let raws: Raw[] = [];
    let until = -1;
    const flush = (): void => {
      if (raws.length === 0) return;
      const headline = paragraph.role === 'title' || isHeadlineCase(raws, lexicon);
      const items = withUnprinted(tagItems(raws, lexicon, headline, named), lexicon);
      out.push({
        index: out.length,
        paragraph: paragraph.index,
        start: raws[0]!.start,
        end: raws.at(-1)!.end,
        items,
        headline,
      });
      raws = [];
    };
    const sentencesHere: readonly Sentence[] = text.sentences.slice(paragraph.sentences[0], paragraph.sentences[1]);
    for (const sentence of sentencesHere) {
      // '"…" — Mira Orr': a signature belongs to what it signs.
      const signs =
        (raws.at(-1)?.quote ?? null) !== null &&
        /^[—–―]/u.test(text.report.text.slice(sentence.start, sentence.start + 1));
      if (sentence.start >= until && !signs) flush();
      for (let t = sentence.tokens[0]; t < sentence.tokens[1]; t++) {
        const token = text.tokens[t]!;
        if (token.start < until) continue;
        while (next < outer.length && outer[next]!.mark.range[1] <= token.start) next++;
        const found = outer[next];
        if (found && found.mark.range[0] <= token.start) {
          if (token.start === found.mark.range[0] && raws.length > 0 && sentence.start === token.start) flush();
          const [start, end] = found.mark.range;
          raws.push({
            start,
            end,
            text: text.report.text.slice(start, end),
            norm: '',
            token: null,
            quote: found.i,
            title: found.mark.role === 'title' && !/[,!?]$/u.test(text.report.text.slice(...found.mark.inner)),
          });
          until = end;
          next++;
          continue;
        }
        const dash = raws.at(-1);
        if (token.text === '-' && dash?.text === '-' && dash.end === token.start) {
          raws[raws.length - 1] = { ...dash, end: token.end, text: '—' };
          continue;
        }
        raws.push({
          start: token.start,
          end: token.end,
          text: token.text === '―' ? '—' : token.text,
          norm: token.norm,
          token,
          quote: null,
        });
      }
    }
    flush();
  }
  return out;
}

const known = new WeakMap<Text, { marks: readonly QuoteMark[]; frames: Frame[] }>();

/** The frames of a report, made once for all annotators that read them. */
export function framesOf(text: Text, marks: readonly QuoteMark[], lexicon: Lexicon): readonly Frame[] {
  const found = known.get(text);
  if (found?.marks === marks) return found.frames;
  const made = frames(text, marks, lexicon);
  known.set(text, { marks, frames: made });
  return made;
}
