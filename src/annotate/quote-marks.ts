/**
 * Every pair of quotation marks of a report: double marks by a stack a paragraph, then single ones inside what is left.
 * Paragraphs are separate: whatever went wrong in one, the next begins afresh. Linear in the length of the text.
 */
import type { QuoteMark } from '../model/attribution.ts';
import type { Language } from '../model/language.ts';
import type { Text } from '../model/text.ts';
import type { Range } from '../model/span.ts';
import { candidates } from './quote-marks/candidates.ts';
import { doubles } from './quote-marks/doubles.ts';
import type { Pair, Pairing } from './quote-marks/doubles.ts';
import { edits } from './quote-marks/edits.ts';
import { role } from './quote-marks/role.ts';
import { singles } from './quote-marks/singles.ts';

interface Piece extends Pair {
  readonly paragraph: number;
}

/**
 * A mark that stays open is a quotation that goes on when the next paragraph begins with a mark or closes one it never opened,
 * or when it opened the paragraph itself; else it is a stray mark.
 */
function goesOn(
  text: string,
  paragraph: Range,
  pairing: Pairing,
  next: { opensFirst: boolean; unopened: boolean } | null,
): boolean {
  const open = pairing.unclosed;
  if (!open) return false;
  if (pairing.pairs.some((p) => p.open[0] > open.start)) return false;
  const first = open.start === paragraph[0];
  const before = text.slice(paragraph[0], open.start).trimEnd();
  if (pairing.pairs.at(-1)?.close === null) return true;
  if (next?.opensFirst || next?.unopened) return first || /[:,.?!]$/u.test(before) || pairing.pairs.length === 0;
  return (first || before.endsWith(':')) && pairing.pairs.length === 0 && paragraph[1] - open.end > 20;
}

function pieces(text: string, paragraphs: readonly Range[], elided: RegExp | null): Piece[] {
  const marks = paragraphs.map((range) => candidates(text, range));
  const pairings = marks.map((all) =>
    doubles(
      text,
      all.filter((m) => m.level === 'double'),
    ),
  );
  const facts = pairings.map((pairing, i) => {
    const first = marks[i]!.find((m) => m.level === 'double');
    return {
      opensFirst: first !== undefined && first.start === paragraphs[i]![0] && pairing.unopened !== first,
      unopened: pairing.unopened !== null,
    };
  });
  const out: Piece[] = [];
  let carried = false;
  paragraphs.forEach((range, i) => {
    const pairing = pairings[i]!;
    const found: Pair[] = [...pairing.pairs];
    if (carried && pairing.unopened) {
      const close = pairing.unopened;
      found.unshift({ open: [range[0], range[0]], close: [close.start, close.end], end: close.end });
    }
    carried = goesOn(text, range, pairing, facts[i + 1] ?? null);
    if (carried) found.push({ open: [pairing.unclosed!.start, pairing.unclosed!.end], close: null, end: range[1] });
    const single = singles(
      text,
      marks[i]!.filter((m) => m.level === 'single'),
      found,
      elided,
    );
    for (const pair of [...found, ...single]) out.push({ ...pair, paragraph: i });
  });
  return out.sort((a, b) => a.open[0] - b.open[0] || b.end - a.end);
}

const within = (text: Text, offset: number, range: Range | null): boolean =>
  range !== null && range[0] <= offset && offset < range[1] && text.report.text.length > 0;

/**
 * Every pair of quotation marks, in order, with what it seems to be. Unclosed ones run to the end of their paragraph.
 *
 * @param language `null`: marks are paired, but all are called quotes
 * @example quoteMarks(read('"Stay," she said.'), en)[0].inner // [1, 6]
 */
export function quoteMarks(text: Text, language: Language | null): QuoteMark[] {
  const source = text.report.text;
  const data = language?.quotes ?? null;
  const elided = data ? data.elided : null;
  const out: QuoteMark[] = [];
  const open: Piece[] = [];
  for (const piece of pieces(
    source,
    text.paragraphs.map((p) => [p.start, p.end] as const),
    elided,
  )) {
    while (open.length > 0 && open.at(-1)!.end <= piece.open[0]) open.pop();
    const nested = open.length > 0;
    open.push(piece);
    const range: Range = [piece.open[0], piece.end];
    const inner: Range = [piece.open[1], piece.close ? piece.close[0] : piece.end];
    const paragraph = text.paragraphs[piece.paragraph]!;
    const headline = paragraph.role === 'title' || within(text, range[0], text.title);
    const judged = nested
      ? { role: 'nested' as const, by: 'quote-marks/nested' }
      : role(source, range, inner, headline, data);
    out.push({ range, inner, ...judged, attribution: null, ...edits(source, inner), closed: piece.close !== null });
  }
  return out;
}
