import type { Token } from '../../model/text.ts';
import type { MomentClass } from '../../model/language/moments.ts';
import type { Lexicon } from './lexicon.ts';

/** Classes that only modify: no time expression is made of them alone. */
const MODIFIERS: ReadonlySet<MomentClass> = new Set<MomentClass>([
  'VAGUE',
  'ORDINAL',
  'APPROX',
  'EDGE',
  'BACK',
  'HERE',
  'AHEAD',
  'RECENT',
  'COMING',
  'SINCE',
]);

/** A pattern's first telling word stands at most this many tokens after its begin. */
const REACH = 6;

function isTrigger(token: Token, lexicon: Lexicon): boolean {
  if (token.kind === 'number') return true;
  return lexicon.alone.has(token.norm) || lexicon.terms.get(token.norm)?.some((e) => !MODIFIERS.has(e.as)) === true;
}

/**
 * Whether a time expression can begin at each token of `[from, to)`: a word that names a time stands shortly after it. Most of a report is
 * skipped by this.
 */
export function hopeful(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean[] {
  const out: boolean[] = new Array<boolean>(to - from).fill(false);
  let next = Infinity;
  for (let i = to - 1; i >= from; i--) {
    if (isTrigger(tokens[i]!, lexicon)) next = i;
    out[i - from] = next - i <= REACH;
  }
  return out;
}
