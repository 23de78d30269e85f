/**
 * Quantities: every number that counts, measures or pays, with its unit, what is counted, and the interval its hedge
 * leaves open. Numbers that name, date or address something are left out.
 *
 * A sentence is cut into lexemes; numbers with the unit at them are atoms; neighbouring atoms join to ranges, scores and
 * ratios; guards drop what is no quantity; then come the counted noun and the hedges. Words are data of the language.
 */
import type { Language } from '../model/language.ts';
import type { Moment } from '../model/moment.ts';
import type { Quantity } from '../model/quantity.ts';
import type { FurnitureKind, Sentence, Text } from '../model/text.ts';
import { atomAt } from './quantities/atoms.ts';
import type { Atom } from './quantities/atoms.ts';
import { lexemes } from './quantities/lexemes.ts';
import type { Lexeme } from './quantities/lexemes.ts';
import { lexiconOf } from './quantities/lexicon.ts';
import type { Lexicon } from './quantities/lexicon.ts';
import { items } from './quantities/ranges.ts';
import { readingsOf } from './quantities/reading.ts';

/** Furniture whose numbers belong to no report: menus, phone lines, dates of bylines. Captions do report. */
const SILENT: ReadonlySet<string> = new Set<FurnitureKind>([
  'menu',
  'credit-bar',
  'newsletter',
  'related',
  'syndication-notice',
  'byline',
  'contributor',
  'photo-credit',
]);

const DIGIT = /\p{N}/u;

function atomsOf(all: readonly Lexeme[], lexicon: Lexicon): Atom[] {
  const out: Atom[] = [];
  for (let i = 0; i < all.length;) {
    const may = all[i]!.kind === 'number' || lexicon.starters.has(all[i]!.norm);
    const atom = may ? atomAt(all, i, lexicon) : null;
    if (atom) out.push(atom);
    i = atom ? Math.max(atom.next, i + 1) : i + 1;
  }
  return out;
}

/**
 * All quantities of a text, in text order, none overlapping.
 *
 * @param moments time expressions of the text: a number inside a date or clock time is none, a duration is
 * @example quantities(text, en, []) // "At least six dockers left." -> [{ lo: 6, hi: null, unit: 'docker', … }]
 */
export function quantities(text: Text, language: Language, moments: readonly Moment[]): Quantity[] {
  if (language.quantities === undefined) return [];
  const lexicon = lexiconOf(language.quantities);
  const dated = moments.filter((moment) => moment.type === 'DATE' || moment.type === 'TIME');
  const silent = text.furniture.filter((piece) => SILENT.has(piece.kind));
  const hasNumber = ({ tokens: [from, to] }: Sentence): boolean => {
    for (let i = from; i < to; i++) {
      const { norm } = text.tokens[i]!;
      // Also "RM14", which is one token.
      if (lexicon.numeric.has(norm) || DIGIT.test(norm)) return true;
    }
    return false;
  };
  const isSilent = (sentence: Sentence): boolean =>
    silent.some((piece) => piece.start < sentence.end && sentence.start < piece.end);
  return text.sentences
    .filter((sentence) => hasNumber(sentence) && !isSilent(sentence))
    .flatMap((sentence) => {
      const all = lexemes(
        text.report.text.slice(sentence.start, sentence.end),
        sentence.start,
        language.quantities?.numberFormat,
      );
      const atoms = atomsOf(all, lexicon);
      if (atoms.length === 0) return [];
      const near = dated.filter(({ range: [start, end] }) => start < sentence.end && sentence.start < end);
      return readingsOf({ all, items: items(all, atoms, lexicon), lexicon, text: text.report.text, dated: near });
    });
}
