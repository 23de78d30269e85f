import type { Furniture } from '../model/text.ts';
import type { Draft } from './draft.ts';
import { endsSentence } from './words.ts';

/** So many headlines with a running time in a row are a list of films, not the times of a diary. */
const LEAST = 3;
const LONGEST_HEADLINE = 160;

/** `1:06 The bridge that never opened`: minutes and seconds, then a headline. A clock time has its "a.m." or a zone. */
const TIMED = /^\d{1,2}:\d{2}\s+(?!(?:[ap]\.?\s?m\b|[A-Z]{2,4}\b\s*[:–—-]))\S/iu;

/**
 * Lists of films that a site puts on its pages: three or more headlines in a row, each with its running time, none of them a
 * sentence.
 */
export function videoLists({ report, paragraphs }: Draft): Furniture[] {
  const out: Furniture[] = [];
  let row: Furniture[] = [];
  const close = (): void => {
    if (row.length >= LEAST) out.push(...row);
    row = [];
  };
  for (const [start, end] of paragraphs) {
    const line = end - start <= LONGEST_HEADLINE ? report.text.slice(start, end) : '';
    if (TIMED.test(line) && !endsSentence(line.replace(/[?!]["”’']?$/u, '')))
      row.push({ kind: 'related', start, end, by: 'furniture/related/video-list' });
    else close();
  }
  close();
  return out;
}
