import type { Credit, Furniture } from '../model/text.ts';
import type { Agency } from '../model/gazetteer.ts';
import { agencyNamed } from '../gazetteer/lookup.ts';
import { agencyMentions, masked } from './mentions.ts';
import type { AgencyMention } from './mentions.ts';
import { agencyLabels, creditWords, passedOn, sharing } from '../lang/small-words.ts';
import { expression, oneOf } from './patterns.ts';
import { isWhere, LONGEST_LINE } from './draft.ts';
import type { Draft } from './draft.ts';
import { mayMatch } from './required.ts';

const CLOSING_LINE = String.raw`^[\s(\[\/—–\-]{0,4}{agencies}(?:\s?(?:[-–—/,&+|]|${oneOf(sharing)})\s?{agencies}){0,4}[\s)\]\/.]{0,3}$`;
const CLOSING_TAIL = String.raw`[.!?"”’]\s*(?:[(\[]\s?{agencies}\s?[)\]]|[—–]\s?{agencies})\.?$`;

const creditOf = (mention: AgencyMention, base: number, what: Credit['for'], by: string): Credit => ({
  agency: mention.agency.name,
  range: [base + mention.start, base + mention.end],
  for: what,
  by,
});

const LABEL = new RegExp(String.raw`^${oneOf(agencyLabels)}\s?:?\s`, 'iu');

/** Agencies named by the language's credit rules. */
function byRules(draft: Draft): Credit[] {
  const { report, paragraphs, language, gazetteer } = draft;
  const rules = language?.furniture?.credits ?? [];
  const out: Credit[] = [];
  paragraphs.forEach(([start, end], index) => {
    const cut = Math.max(start, end - LONGEST_LINE);
    const line = report.text.slice(cut, end);
    const loose = agencyMentions(line, gazetteer, true);
    if (loose.length === 0) return;
    const exact = agencyMentions(line, gazetteer);
    for (const { rule, for: what, only, ignoreCase, pattern } of rules) {
      const mentions = ignoreCase ? loose : exact;
      if (mentions.length === 0 || !isWhere(only, index, paragraphs.length)) continue;
      const plain = masked(line, mentions);
      const credit = expression(pattern, ignoreCase ? 'dgi' : 'dg');
      if (!mayMatch(credit, plain)) continue;
      for (const match of plain.matchAll(credit)) {
        const at = match.indices?.groups?.['agency']?.[0];
        const mention = mentions.find(({ start: from }) => from === at);
        if (mention && !(what === 'text' && mention.agency.photoOnly)) out.push(creditOf(mention, cut, what, rule));
      }
    }
  });
  return out;
}

/** A last line of nothing but agencies: "Reuters - AP - AFP", "— PTI", "(AFP)". */
function closingLine(draft: Draft): { credits: Credit[]; furniture: Furniture[] } {
  const { report, paragraphs, gazetteer } = draft;
  const credits: Credit[] = [];
  const furniture: Furniture[] = [];
  for (let index = Math.max(1, paragraphs.length - 4); index < paragraphs.length; index++) {
    const [start, end] = paragraphs[index]!;
    if (end - start > 100) continue;
    const line = report.text.slice(start, end);
    const mentions = agencyMentions(line, gazetteer, true);
    if (mentions.length === 0 || !expression(CLOSING_LINE).test(masked(line, mentions))) continue;
    furniture.push({ kind: 'credit-bar', start, end, by: 'furniture/credit-bar/closing-agencies' });
    for (const mention of mentions)
      credits.push(creditOf(mention, start, mention.agency.photoOnly ? 'photo' : 'text', 'credit/closing-line'));
  }
  return { credits, furniture };
}

/** A body paragraph that ends in a bare "(AFP)" or "— Reuters" closes with a credit. */
function closingTail(draft: Draft): Credit[] {
  const { report, paragraphs, gazetteer } = draft;
  for (let index = paragraphs.length - 1; index >= Math.max(0, paragraphs.length - 3); index--) {
    const [start, end] = paragraphs[index]!;
    const cut = Math.max(start, end - 80);
    const line = report.text.slice(cut, end);
    const mentions = agencyMentions(line, gazetteer);
    const last = mentions.at(-1);
    if (!last || last.agency.photoOnly || !expression(CLOSING_TAIL).test(masked(line, mentions))) continue;
    return [creditOf(last, cut, 'text', 'credit/closing-tail')];
  }
  return [];
}

/**
 * Agencies in credit bars. An agency with desks listed (`home`) whose bar names another place passes a foreign
 * agency's text on: `relay`.
 */
function inBars(draft: Draft, bars: readonly Furniture[]): Credit[] {
  const { report, gazetteer } = draft;
  const out: Credit[] = [];
  for (const bar of bars.filter((piece) => piece.kind === 'credit-bar')) {
    const line = report.text.slice(bar.start, bar.end);
    const parts = line.split(/[|•·]/u);
    let at = bar.start;
    for (const part of parts) {
      const name = part.trim().replace(LABEL, '');
      const agency = agencyNamed(name, gazetteer);
      if (agency && !agency.photoOnly) {
        const from = at + part.indexOf(name);
        out.push({
          agency: agency.name,
          range: [from, from + name.length],
          for: isRelay(agency, parts) ? 'relay' : 'text',
          by: 'credit/bar',
        });
      }
      at += part.length + 1;
    }
  }
  return out;
}

function isRelay(agency: Agency, parts: readonly string[]): boolean {
  if (!agency.home) return false;
  const places = parts
    .map((part) => part.trim().replace(/\s*\([^()]*\)$/u, ''))
    .filter((part) => /^\p{Lu}[\p{L}.'’/\s-]{2,40}$/u.test(part) && part !== agency.name);
  return (
    places.length > 0 &&
    !places.some((place) => agency.home!.some((home) => place.toLowerCase().includes(home.toLowerCase())))
  );
}

/** All agency credits of a text but those of dateline and byline, and the closing lines that are nothing else. */
export function credits(draft: Draft, bars: readonly Furniture[]): { credits: Credit[]; furniture: Furniture[] } {
  const closing = closingLine(draft);
  return {
    credits: [...inBars(draft, bars), ...byRules(draft), ...closing.credits, ...closingTail(draft)],
    furniture: closing.furniture,
  };
}

/** Every agency in a caption or a photo credit took the picture, whatever else the words look like. */
export function photoCredits(draft: Draft, furniture: readonly Furniture[]): Credit[] {
  return furniture
    .filter((piece) => piece.kind === 'photo-credit' || piece.kind === 'caption')
    .flatMap((piece) => {
      const line = draft.report.text.slice(piece.start, piece.end);
      if (piece.kind === 'caption' && !CREDITED_CAPTION.test(line)) return [];
      return agencyMentions(line, draft.gazetteer).map((mention) =>
        creditOf(mention, piece.start, 'photo', 'credit/in-photo-credit'),
      );
    });
}

/** A caption speaks of agencies as any sentence may; it credits one only beside a mark of credit. */
const CREDITED_CAPTION = new RegExp(
  String.raw`\/\p{L}|\p{L}\/|\b${passedOn[0]!}\b|©|${oneOf(creditWords)}|\([^()]{2,40}\)\s*$`,
  'iu',
);

/** One credit a place; a photo credit wins over a text credit there, and the rest is in order of place. */
export function merged(all: readonly Credit[]): Credit[] {
  const rank = { photo: 0, relay: 1, text: 2 } as const;
  const sorted = [...all].sort(
    (a, b) => a.range[0] - b.range[0] || rank[a.for] - rank[b.for] || (a.by < b.by ? -1 : 1),
  );
  return sorted.filter(
    (credit, i) =>
      !sorted.slice(0, i).some((other) => other.range[0] < credit.range[1] && credit.range[0] < other.range[1]),
  );
}
