import type { Range } from '../model/span.ts';
import type { Credit } from '../model/text.ts';
import type { FurnitureLanguage } from '../model/language/furniture.ts';
import { ands } from '../lang/small-words.ts';
import { outletFromHost, outletNamed } from '../gazetteer/lookup.ts';
import type { Draft } from './draft.ts';
import { agencyMentions, masked } from './mentions.ts';
import { expression, NAME, oneOf } from './patterns.ts';

/** A line that says who wrote the text. */
export interface Byline {
  readonly paragraph: number;
  /** The whole line. */
  readonly line: Range;
  /** The names in it. */
  readonly names: Range;
  readonly credits: readonly Credit[];
}

const LONGEST = 220;
const AND = oneOf(ands);
const NAMES_ONLY = new RegExp(
  `^${NAME}(?:(?:,\\s(?:${AND}\\s)?|\\s${AND}\\s|\\s&\\s|;\\s|\\s?[|/]\\s?)${NAME}){0,9}$`,
  'u',
);

const credited = (text: string, at: number, draft: Draft): Credit[] =>
  agencyMentions(text, draft.gazetteer)
    .filter(({ agency }) => !agency.photoOnly)
    .map(({ agency, start, end }) => ({
      agency: agency.name,
      range: [at + start, at + end],
      for: 'text',
      by: 'credit/byline',
    }));

/**
 * "By Ada Moss", "By Ada Moss and Bo Lind, Associated Press", "By staff and agencies": a whole line among the first
 * or the last, or the line before the dateline.
 */
export function byline(draft: Draft, taken: (paragraph: number) => boolean): Byline | null {
  const { report, paragraphs, language, gazetteer } = draft;
  const words = language?.furniture;
  if (!words) return null;
  const by = expression(
    `^(?:[_*•|]\\s?)?(?:(?:${words.bylineLeads.join('|')})\\s)?(${words.byWords.join('|')})[:\\s]\\s?`,
    'i',
  );
  const candidates = paragraphs.map((_, i) => i).filter((i) => i < 6 || i >= paragraphs.length - 4);
  for (const index of candidates) {
    if (taken(index)) continue;
    const [start, end] = paragraphs[index]!;
    if (end - start > LONGEST) continue;
    const line = report.text.slice(start, end);
    const lead = by.exec(line);
    const rest = lead ? line.slice(lead[0].length) : line;
    const named = lead ? namesIn(rest, words) : null;
    if (named !== null) {
      const at = start + lead![0].length;
      return { paragraph: index, line: [start, end], names: [at, at + named], credits: credited(rest, at, draft) };
    }
    // "Ada Moss, Associated Press": a name and an agency, nothing else.
    const mentions = agencyMentions(line, gazetteer);
    const pair = `^${NAME},\\s{agencies}(?:\\s(?:${words.bylineWords.join('|')})){0,3}$`;
    if (!lead && mentions.length > 0 && expression(pair).test(masked(line, mentions))) {
      const comma = line.indexOf(',');
      const credits = credited(line.slice(comma), start + comma, draft);
      if (credits.length > 0) return { paragraph: index, line: [start, end], names: [start, start + comma], credits };
    }
    // "Ada Moss, Quay.News": a name and the site's own name.
    const [name = '', site = '', ...more] = line.split(', ');
    if (!lead && more.length === 0 && isOutlet(site, draft) && NAMES_ONLY.test(name) && name.split(' ').length <= 4)
      return { paragraph: index, line: [start, end], names: [start, start + name.length], credits: [] };
  }
  return null;
}

const isOutlet = (name: string, { gazetteer }: Draft): boolean =>
  outletNamed(name, gazetteer) !== null || outletFromHost(name, gazetteer) !== null;

/** Length of the names at the start of `rest`, or `null` when it is no list of names. */
function namesIn(rest: string, words: FurnitureLanguage): number | null {
  const { bylineWords } = words;
  const head = rest.split(words.bylineEnds)[0]!.trimEnd();
  if (endsAsSentence(rest)) return null;
  const others = rest.slice(head.length);
  if (others.length > 140) return null;
  const plain = head.toLowerCase().split(/[\s/&]+/u);
  if (plain.every((word) => bylineWords.includes(word) || word === '')) return head.length > 0 ? head.length : null;
  if (!NAMES_ONLY.test(head) || head.split(/\s/u).length > 16) return null;
  return head.length;
}

const endsAsSentence = (text: string): boolean => /\p{Ll}{3}[.!?]["'”’)]*$/u.test(text) || /[?!:;,]$/u.test(text);
