import { months } from '../../lang/months.ts';
import { stamps } from '../../lang/stamp.ts';
import type { Block } from './blocks.ts';
import type { Metadata } from './metadata.ts';
import { pageLines } from './page-lines.ts';

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
const plain = (text: string): string => wordsOf(text).join(' ');

const TOP = 6;
const BOTTOM = 8;
/** A line with a date and no more other words than this is a stamp, not a sentence. */
const MOST_BESIDE_DATE = 7;
const CLOCK = /\b\d{1,2}[:.]\d{2}\b|\b\d{1,2} (?:hours?|days?|minutes?|mins?) ago\b/iu;

/** "PUBLISHED: 10:48, Tue, Nov 19", "By Ada Moss - 5 May 2031", "1 day ago". */
function isStampLine(text: string): boolean {
  if (text.length > 140 || /^[—–]|\(@\w/u.test(text) || /[\p{Ll}]{3}[.!?]["”’]?$/u.test(text)) return false;
  if (/^\W*\d{1,2} (?:hours?|days?|minutes?|mins?|weeks?) ago\W*$/iu.test(text)) return true;
  const found = stamps(text, months);
  const rest = found.reduceRight((line, { start, end }) => `${line.slice(0, start)} ${line.slice(end)}`, text);
  const others = wordsOf(rest).filter((word) => !/^\d+$/u.test(word)).length;
  if (found.length > 0) return others <= MOST_BESIDE_DATE;
  return (
    CLOCK.test(text) &&
    /^\W*(?:published|posted|updated|stand|veröffentlicht|publié|publicado|pubblicato|aktualisiert|mis à jour|actualizado|aggiornato|first published)\b/iu.test(
      text,
    ) &&
    others <= 9
  );
}

/** A line of nothing but the author's name, with "by" or not. */
function isAuthorLine(text: string, authors: readonly string[]): boolean {
  const line = plain(text);
  if (line.length > 160) return false;
  return authors.some((author) => {
    const name = plain(author);
    return (
      name !== '' &&
      line.includes(name) &&
      wordsOf(line.replace(name, ' ')).length <= (line.startsWith('by ') || line.startsWith('von ') ? 8 : 2)
    );
  });
}

/** "Ada Moss is a reporter for …", below the text. */
const isBiography = (text: string, authors: readonly string[]): boolean =>
  authors.some(
    (author) =>
      author.length > 4 &&
      text.startsWith(author) &&
      /^[^.]{0,60}\b(?:is|ist|est|es|è|writes|covers|joined|has (?:been|worked)|works|reports)\b/u.test(text),
  );

function isMachinery(block: Block, index: number, count: number, meta: Metadata): boolean {
  const { text } = block;
  const [top, bottom] = [index < TOP, index >= count - BOTTOM];
  if (/^https?:\S+$/u.test(text) && (text.split('?')[0] === meta.url || meta.url === null)) return true;
  for (const line of pageLines) {
    if (text.length > line.longest || (line.only === 'top' && !top) || (line.only === 'bottom' && !bottom)) continue;
    if (line.pattern.test(text)) return true;
  }
  if ((top || bottom) && (isStampLine(text) || isAuthorLine(text, meta.authors))) return true;
  return bottom && isBiography(text, meta.authors);
}

/** Drops what repeats the title at the start, and lines that are none of the text. */
export function tidied(list: readonly Block[], meta: Metadata): Block[] {
  const title = plain(meta.title ?? '');
  const out: Block[] = [];
  list.forEach((block, index) => {
    const line = plain(block.text);
    if (line === '') return;
    if (out.length < 3 && title !== '' && line === title) return;
    if (isMachinery(block, index, list.length, meta)) return;
    if (out.length > 0 && line.length > 20 && plain(out.at(-1)!.text) === line) return;
    out.push(block);
  });
  // A heading with nothing after it announces something that was taken out.
  while (out.length > 1 && /^h[1-6]$/u.test(out.at(-1)!.tag)) out.pop();
  return out;
}
