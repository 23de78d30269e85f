import type { Language } from '../model/language.ts';
import type { Range } from '../model/span.ts';
import type { Text } from '../model/text.ts';
import { prose } from './thresholds.ts';

/** Signature and address of a post: `— Ada Moss (@ada_moss) May 3, 2031`, `pic.example.com/x1`, `@harbour`, `#pier`. */
const POST = /[—–-]\s?[^\n()—–]{2,60}\(@\w{2,30}\)|(?<![\p{L}\p{N}])[@#]\p{L}\w{2,}|pic\.twitter\.com/gu;

/** A post is no longer than this many characters before its signature. */
const POST_LENGTH = 300;

/** Every post has one of these. */
const POSTED = /[@#]|pic\.twitter/u;

function posts(text: string, paragraphs: Text['paragraphs']): Range[] {
  if (!POSTED.test(text)) return [];
  const out: Range[] = [];
  let p = 0;
  for (const match of text.matchAll(POST)) {
    while (p + 1 < paragraphs.length && paragraphs[p + 1]!.start <= match.index) p++;
    const begin = paragraphs[p]?.start ?? 0;
    const signed = match[0].includes('(@');
    // A signature often stands in a paragraph of its own below the post.
    const above = signed && match.index - begin < 3 ? (paragraphs[p - 1]?.start ?? begin) : begin;
    if (signed) out.push([Math.max(above, match.index - POST_LENGTH), match.index + match[0].length + 20]);
  }
  return out;
}

const inside = (ranges: readonly Range[], at: number): boolean =>
  ranges.some(([start, end]) => start <= at && at < end);

/** A sentence that lost the space before it: there a word begins where a search of the whole text sees none. */
const FUSED = /\p{Ll}[.!?…]["'”’)\]]*\p{Lu}/u;

const everywhere = new WeakMap<RegExp, RegExp>();

/** Whether a word in the first person stands outside of quotes; what costs less is asked before sentences are. */
function mayBeSpoken(source: string, quoted: readonly Range[], pattern: RegExp): boolean {
  let all = everywhere.get(pattern);
  if (!all) everywhere.set(pattern, (all = new RegExp(pattern.source, `${pattern.flags}g`)));
  for (const { index } of source.matchAll(all)) if (!inside(quoted, index)) return true;
  return FUSED.test(source);
}

/**
 * Speech and posts printed without quotation marks: sentences in the first person in a report that is not written in it,
 * and posts with their signature. They are somebody else's words, as quotes are.
 */
export function unmarkedSpeech(text: Text, quoted: readonly Range[], language: Language | null): Range[] {
  const source = text.report.text;
  const out = posts(source, text.paragraphs);
  const pattern = language?.derivation?.firstPerson;
  if (!pattern || !mayBeSpoken(source, quoted, pattern)) return out;
  const spoken = text.sentences.filter((sentence) => {
    const found = pattern.exec(source.slice(sentence.start, sentence.end));
    return found !== null && !inside(quoted, sentence.start + found.index);
  });
  if (spoken.length <= text.sentences.length * prose.firstPersonVoice)
    for (const sentence of spoken) out.push([sentence.start, sentence.end]);
  return out;
}
