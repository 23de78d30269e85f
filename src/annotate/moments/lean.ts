import type { Context, Lean } from './context.ts';
import type { Match } from './pattern.ts';

const REACH = 14;
const CLAUSE_ENDS = new Set([';', ':', '—', '–']);

/**
 * Whether the verb that governs a time expression speaks of what was or of what will be: the nearest telling word before it
 * in the clause, else the nearest after it. "said it will meet Monday" -> future; "to be released Friday" -> future.
 */
export function leanOf(context: Pick<Context, 'tokens' | 'from' | 'to' | 'lexicon'>, match: Match): Lean {
  const { tokens, lexicon } = context;
  const cue = (i: number): Lean | 'passive' => {
    const { norm, kind } = tokens[i]!;
    if (kind !== 'word') return null;
    if (lexicon.futureCues.has(norm)) return 'future';
    if (norm === lexicon.language.infinitive && lexicon.passive.has(tokens[i + 1]?.norm ?? '')) return 'future';
    if (norm === lexicon.language.infinitive) return lexicon.copulas.has(tokens[i - 1]?.norm ?? '') ? 'future' : null;
    const past = lexicon.pastCues.has(norm) || isPast(norm);
    if (past && !lexicon.passive.has(norm) && lexicon.passive.has(tokens[i - 1]?.norm ?? '')) return 'passive';
    if (past) return 'past';
    return null;
  };
  const isPast = (norm: string): boolean =>
    norm.length > 4 && lexicon.language.pastEndings.some((ending) => norm.endsWith(ending));
  if (
    lexicon.contexts.get('asSoon')?.has(tokens[match.start - 2]?.norm ?? '') &&
    lexicon.contexts.get('asSoonAs')?.has(tokens[match.start - 1]?.norm ?? '')
  )
    return 'future';
  for (let i = match.start - 1; i >= Math.max(context.from, match.start - REACH); i--) {
    if (CLAUSE_ENDS.has(tokens[i]!.text)) break;
    const found = cue(i);
    if (found === 'past' || found === 'future') return found;
  }
  for (let i = match.end; i < Math.min(context.to, match.end + REACH); i++) {
    if (CLAUSE_ENDS.has(tokens[i]!.text)) break;
    const found = cue(i);
    if (found === 'past') return found;
    if (found === 'future' && lexicon.strongFuture.has(tokens[i]!.norm)) return found;
  }
  return null;
}
