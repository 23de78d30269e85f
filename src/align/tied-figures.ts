import type { Quantity } from '../model/quantity.ts';
import type { FigureMention } from './figures.ts';
import type { Term, Vocabulary } from './terms.ts';

/** A sentence's terms and figures, as far as ties need them. */
interface Place {
  readonly terms: readonly Term[];
  readonly quantities: readonly Quantity[];
}

const before = (terms: readonly Term[], quantity: Quantity): readonly Term[] =>
  terms.filter((term) => term.end <= (quantity.hedgeRange?.[0] ?? quantity.range[0]) && term.end <= quantity.range[0]);

/** "Has risen to nine": the direction, where the words before a figure say that it moved there. */
function moveOf(quantity: Quantity, { terms, quantities }: Place, vocabulary: Vocabulary): 'up' | 'down' | null {
  const shifts = vocabulary.comparison?.shifts;
  const earlier = before(terms, quantity);
  if (!shifts?.to.includes(earlier.at(-1)?.norm ?? '')) return null;
  const verb = earlier
    .slice(-REACH)
    .findLast((term) => shifts.rising.includes(term.norm) || shifts.falling.includes(term.norm));
  if (!verb) return null;
  // A figure between the verb and this one, not opened by "from", is what moved: "raised 40 crates to the deck".
  const between = quantities.filter((one) => one.range[0] >= verb.end && one.range[1] <= quantity.range[0]);
  if (!between.every((one) => isFrom(one, terms, vocabulary))) return null;
  return shifts.rising.includes(verb.norm) ? 'up' : 'down';
}
const REACH = 14;

const isFrom = (quantity: Quantity, terms: readonly Term[], vocabulary: Vocabulary): boolean =>
  vocabulary.comparison?.shifts.from.includes(before(terms, quantity).at(-1)?.norm ?? '') ?? false;

/** Whether two figures are set against each other, each told by somebody else: "ten, but the guards say only eight". */
function isRival(late: FigureMention, early: FigureMention, { terms }: Place, vocabulary: Vocabulary): boolean {
  if (late.quantity.kind !== 'plain' || early.slot !== late.slot) return false;
  const [x, y] = [early.statement.attribution, late.statement.attribution];
  if (x?.id === y?.id || !y) return false;
  const contrasts = vocabulary.comparison?.contrasts ?? [];
  return terms.some(
    (term) =>
      term.start >= early.quantity.range[1] && term.end <= late.quantity.range[0] && contrasts.includes(term.norm),
  );
}

/**
 * Ties figures of one sentence that tell one thing twice: two voices set against each other, or a value and the one it moved
 * to. Such a figure stands among the words of both, for its own clause often has none ("from 4 to 5.5 per cent").
 */
export function withTies(mentions: readonly FigureMention[], place: Place, vocabulary: Vocabulary): FigureMention[] {
  return mentions.map((mention, i): FigureMention => {
    const earlier = mentions.slice(0, i);
    const move = moveOf(mention.quantity, place, vocabulary);
    const partner =
      move === null
        ? earlier.find((one) => isRival(mention, one, place, vocabulary))
        : earlier.find((one) => one.slot === mention.slot && isFrom(one.quantity, place.terms, vocabulary));
    if (!partner) return { ...mention, move };
    return {
      ...mention,
      near: new Set([...partner.near, ...mention.near]),
      tied: partner.quantity,
      move: move ?? 'rival',
    };
  });
}

/** Whether one of the two figures was tied to the other. */
export const areTied = (a: FigureMention, b: FigureMention): boolean =>
  (a.tied !== null && a.tied === b.quantity) || (b.tied !== null && b.tied === a.quantity);
