import type { Furniture } from '../model/text.ts';
import { MASK, agencyMentions, masked } from './mentions.ts';
import { AGENCY, NAME, oneOf } from './patterns.ts';
import { countedOf, passedOn, pictureBy, pictureLabels, pictureWords } from '../lang/small-words.ts';
import { LONGEST_LINE } from './draft.ts';
import type { Draft } from './draft.ts';
import { mayMatch } from './required.ts';
import { endsSentence, lineWords, shareOfWords } from './words.ts';

const WORD = oneOf(pictureWords.flatMap((word) => [word, word.toUpperCase()]));
const PASSED = oneOf(passedOn);

/**
 * Photo credits that close a caption: "(Ada Moss/AP)", "[Photo/QN]", "AP Photo/Ada Moss", "Ada Moss / Agence
 * France-Presse". Read on lines whose agencies are masked; `needs`: what every such line has, looked for first.
 */
const CREDITS: readonly { readonly needs: string; readonly pattern: RegExp }[] = [
  {
    needs: MASK,
    pattern: new RegExp(
      String.raw`[([][^()[\]\n/]{2,60}\s?(?:\/|\b${passedOn[0]!}\b)\s?(?:[^()[\]\n]{0,40}?)${AGENCY}[^()[\]\n]{0,24}[)\]]\s*\.?(?:\s*\([^()]{0,40}\))?$`,
      'u',
    ),
  },
  {
    needs: '',
    pattern: new RegExp(
      String.raw`[([]${oneOf(pictureWords)}s?\s?[\/:|]?\s?(?:${oneOf(pictureBy)} )?[^()[\]\n]{0,80}[)\]]$`,
      'iu',
    ),
  },
  { needs: MASK, pattern: new RegExp(String.raw`${AGENCY}\s${WORD}\s?[\/:]\s?${NAME}\W{0,3}$`, 'u') },
  {
    needs: '',
    pattern: new RegExp(
      String.raw`(?:${oneOf(pictureLabels)}s?\s?(?:${oneOf(pictureBy)}|:|\/)\s?)${NAME}(?:\s?[\/,]\s?|\s${PASSED}\s)[^\n]{2,50}$`,
      'u',
    ),
  },
  { needs: '/', pattern: new RegExp(String.raw`[.!?”"]\s?${NAME}\s?\/\s?(?:${AGENCY}|${NAME})\.?$`, 'u') },
  { needs: MASK, pattern: new RegExp(String.raw`\s${AGENCY}(?:\/|\s${passedOn[0]!}\s)(?:${AGENCY}|${NAME})$`, 'u') },
];

/** A caption is at most this many words; longer paragraphs with a credit inside are body. */
const LONGEST_CAPTION = 110;

/** A repetition counts as one from this length, and this share of its words, on. */
const SHORTEST_REPEAT = 8;
const REPEATED = 0.85;

/** A line that leads on to the next (a colon), or a post of a social network. */
const OPEN_OR_POST = /[:;,–—-]$|@\w|#\w|https?:/u;

/**
 * Captions among the paragraphs: those closed by a photo credit, and lines without a full stop that say again what a
 * body sentence says.
 *
 * @param taken whether a paragraph is furniture already
 */
export function captions(draft: Draft, taken: (paragraph: number) => boolean): Furniture[] {
  const { report, paragraphs, gazetteer } = draft;
  const out: Furniture[] = [];
  const bags = new Map<number, readonly string[]>();
  const bag = (index: number): readonly string[] => {
    let found = bags.get(index);
    if (!found) bags.set(index, (found = lineWords(report.text.slice(...paragraphs[index]!))));
    return found;
  };
  const gallery = galleryPages(draft);
  paragraphs.forEach(([start, end], index) => {
    if (taken(index) || end - start > LONGEST_LINE) return;
    const line = report.text.slice(start, end);
    if (gallery.has(index)) {
      out.push({ kind: 'caption', start, end, by: 'furniture/caption/gallery' });
      return;
    }
    const plain = masked(line, agencyMentions(line, gazetteer));
    for (const { needs, pattern } of CREDITS) {
      if (!plain.includes(needs) || !mayMatch(pattern, plain)) continue;
      const match = pattern.exec(plain);
      if (!match || bag(index).length > LONGEST_CAPTION) continue;
      const lead = /^[.!?”"\s]+/u.exec(match[0])?.[0].length ?? 0;
      const at = start + match.index + lead;
      if (at - start > 2) out.push({ kind: 'caption', start, end: at, by: 'furniture/caption/closed-by-credit' });
      out.push({ kind: 'photo-credit', start: at, end, by: 'furniture/photo-credit/closes-caption' });
      return;
    }
    if (index > 0 && !endsSentence(line) && !OPEN_OR_POST.test(line) && repeats(index, draft, bag, taken))
      out.push({ kind: 'caption', start, end, by: 'furniture/caption/repeats-body' });
  });
  return out;
}

const PAGE = new RegExp(String.raw`^\d{1,3}\s?(?:\/|${oneOf(countedOf)})\s?(\d{1,3})\b`, 'u');

/** Paragraphs that count the pictures of a gallery: "2/34 The quay at dawn", three or more of the same total. */
function galleryPages(draft: Draft): ReadonlySet<number> {
  const byTotal = new Map<string, number[]>();
  draft.paragraphs.forEach(([start, end], index) => {
    const total = PAGE.exec(draft.report.text.slice(start, Math.min(end, start + 20)))?.[1];
    if (total !== undefined) byTotal.set(total, [...(byTotal.get(total) ?? []), index]);
  });
  return new Set([...byTotal.values()].filter((pages) => pages.length >= 3).flat());
}

function repeats(
  index: number,
  draft: Draft,
  bag: (i: number) => readonly string[],
  taken: (i: number) => boolean,
): boolean {
  const words = bag(index);
  if (words.length < SHORTEST_REPEAT || words.length > 60) return false;
  return draft.paragraphs.some(([start, end], other) => {
    if (other === index || taken(other) || end - start > 4 * LONGEST_LINE) return false;
    // The first paragraphs hold title and standfirst, which others may rightly repeat.
    if (other < 2 && !endsSentence(draft.report.text.slice(start, end))) return false;
    return (
      bag(other).length >= words.length && shareOfWords(words, bag(other)) >= REPEATED && inOrder(words, bag(other))
    );
  });
}

/** Most pairs of neighbouring words are neighbours in the other too: a repetition, not a chance of common words. */
function inOrder(a: readonly string[], b: readonly string[]): boolean {
  const pairs = new Set(b.slice(1).map((word, i) => `${b[i]} ${word}`));
  const hits = a.slice(1).filter((word, i) => pairs.has(`${a[i]} ${word}`)).length;
  return hits >= 0.7 * (a.length - 1);
}
