import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import type { DossierReport, Range, Span } from '../../src/model/index.ts';

const folder = new URL('../../examples/harbour-talks/reports/', import.meta.url);
const raw = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/** A plain reading of the saved page: heading and paragraphs. The importer does it better; the sample needs no more. */
function pageText(html: string): string {
  const main = html.slice(html.indexOf('<h1>'), html.indexOf('</article>'));
  return [...main.matchAll(/<(?:h1|p|figcaption)[^>]*>([^]*?)<\/(?:h1|p|figcaption)>/gu)]
    .map((match) => match[1]!.replace(/<[^>]+>/gu, ''))
    .join('\n\n');
}

const texts: Readonly<Record<string, string>> = {
  'coast-daily': raw('coast-daily.txt'),
  'ferry-times': raw('ferry-times.txt'),
  'harbour-post': raw('harbour-post.txt'),
  lighthouse: pageText(raw('lighthouse.html')),
  'quay-news': raw('quay-news.txt'),
  'the-mole': raw('the-mole.txt'),
  tidewatch: (JSON.parse(raw('tidewatch.jsonl')) as { text: string }).text,
};

const outlets: Readonly<Record<string, string>> = {
  'coast-daily': 'Coast Daily',
  'ferry-times': 'Ferry Times',
  'harbour-post': 'The Harbour Post',
  lighthouse: 'The Lighthouse',
  'quay-news': 'Quay.News',
  'the-mole': 'The Mole',
  tidewatch: 'Tidewatch',
};

const published: Readonly<Record<string, string>> = {
  'coast-daily': '2031-06-05T04:20:00+10:00',
  'ferry-times': '2031-06-04',
  lighthouse: '2031-06-04T21:15:00Z',
  'quay-news': '2031-06-05T06:10:00Z',
  'the-mole': '2031-06-04T23:30:00Z',
  tidewatch: '2031-06-05T19:30:00Z',
};

function sentencesOf(text: string): Range[] {
  const out: Range[] = [];
  for (const match of text.matchAll(/[^\n]+/gu))
    for (const part of match[0].matchAll(/\S[^]*?(?:[.!?][”’'"]*(?=\s|$)|$)/gu))
      out.push([match.index + part.index, match.index + part.index + part[0].length]);
  return out;
}

export const id = (ref: string): string => `sha256:${createHash('sha256').update(texts[ref]!).digest('hex')}`;

/** The span of these words in a report of the sample; an error when they are not there. */
export function at(ref: string, words: string, nth = 0): Span {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = texts[ref]!.indexOf(words, start + 1);
  if (start < 0) throw new Error(`sample: "${words}" is not in ${ref}`);
  return { report: id(ref), start, end: start + words.length };
}

export const range = (ref: string, words: string, nth = 0): Range => {
  const { start, end } = at(ref, words, nth);
  return [start, end];
};

function report(ref: string): DossierReport {
  const text = texts[ref]!;
  const when = published[ref];
  const lines = text.trimEnd().split('\n');
  const furniture =
    ref === 'coast-daily'
      ? [
          { kind: 'menu' as const, ...at(ref, lines[0]!) },
          { kind: 'credit-bar' as const, ...at(ref, lines[4]!) },
          { kind: 'syndication-notice' as const, ...at(ref, lines.at(-1)!) },
        ]
      : ref === 'harbour-post'
        ? [{ kind: 'caption' as const, ...at(ref, lines[6]!) }]
        : [];
  return {
    id: id(ref),
    ref,
    file: `examples/harbour-talks/reports/${ref}.txt`,
    text,
    outlet: { name: outlets[ref]!, stated: true },
    ...(ref === 'lighthouse'
      ? { title: 'Ministry in direct talks with port strikers', byline: 'Odile Harrowgate' }
      : {}),
    ...(ref === 'tidewatch' ? { title: 'Toll of crane collapse rises to three as Port Anselm talks go on' } : {}),
    published:
      when === undefined ? null : { value: when, precision: when.length > 10 ? 'minute' : 'day', stated: true },
    credits:
      ref === 'coast-daily'
        ? [{ agency: 'NWA', span: at(ref, 'NWA'), for: 'text' }]
        : ref === 'harbour-post'
          ? [{ agency: 'NWA', span: at(ref, 'NWA'), for: 'photo' }]
          : [],
    language: 'en',
    furniture: furniture.map(({ kind, start, end }) => ({ kind, start, end })),
    sentences: sentencesOf(text),
    notes: when === undefined ? ['no date of publication found'] : [],
  };
}

export const reports: readonly DossierReport[] = Object.keys(texts).map(report);
