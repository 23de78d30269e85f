import type { Language } from '../model/language.ts';
import type { MomentLanguage, MomentPattern } from '../model/language/moments.ts';
import type { Moment } from '../model/moment.ts';
import type { Text } from '../model/text.ts';
import { placeAnchor } from './moments/place-anchor.ts';
import type { Context, Reading } from './moments/context.ts';
import { Slots } from './moments/context.ts';
import { itemsAt } from './moments/items.ts';
import type { Item } from './moments/items.ts';
import { leanOf } from './moments/lean.ts';
import { lexiconOf } from './moments/lexicon.ts';
import type { CompiledPattern, Lexicon } from './moments/lexicon.ts';
import { memory } from './moments/memory.ts';
import { presentClasses } from './moments/present.ts';
import { numericOrderOf } from './moments/numeric-order.ts';
import { matchAt } from './moments/pattern.ts';
import type { Match, Tape } from './moments/pattern.ts';
import { readers } from './moments/readers/index.ts';
import { stretches } from './moments/stretches.ts';
import { hopeful } from './moments/triggers.ts';
import { statedYears } from './moments/stated-years.ts';

interface Found {
  readonly match: Match;
  readonly reading: Reading;
  readonly row: MomentPattern;
}

const NONE: readonly Item[] = [];

/** Whether the words around a match let its pattern stand. */
function fits(row: MomentPattern, match: Match, context: Context): boolean {
  const { tokens, lexicon } = context;
  const before = match.start > context.from ? tokens[match.start - 1]! : undefined;
  const after = match.end < context.to ? tokens[match.end] : undefined;
  const has = (list: string, word: string | undefined): boolean =>
    word !== undefined && lexicon.contexts.get(list)?.has(word) === true;
  if (row.after !== undefined && !has(row.after, before?.norm)) return false;
  if (row.notAfter !== undefined && has(row.notAfter, before?.norm)) return false;
  if (row.notBefore !== undefined && has(row.notBefore, after?.norm)) return false;
  return row.before === undefined || has(row.before, after?.norm);
}

function bestAt(at: number, tape: Tape, candidates: readonly CompiledPattern[], context: Context): Found | null {
  let best: Found | null = null;
  let order = Infinity;
  for (const { row, symbols, order: rank } of candidates) {
    const match = matchAt(symbols, tape, at);
    if (!match) continue;
    const gain = match.end - (best?.match.end ?? at);
    if (gain < 0 || (gain === 0 && rank >= order)) continue;
    if (!fits(row, match, context)) continue;
    const reading = readers[row.read](new Slots(match), context);
    if (!reading) continue;
    best = { match, reading, row };
    order = rank;
  }
  return best;
}

function candidatesAt(at: number, tape: Tape, lexicon: Lexicon): readonly CompiledPattern[] {
  const items = tape.items(at);
  const literal = lexicon.patterns.get(tape.norm(at)) ?? [];
  if (items.length === 0) return literal;
  const out = new Set<CompiledPattern>(literal);
  for (const item of items) for (const pattern of lexicon.patterns.get(item.as) ?? []) out.add(pattern);
  return [...out];
}

/**
 * The time expressions of a report, in text order, none overlapping, with TIMEX3 values (TempEval-3 conventions).
 *
 * Relative ones are counted from the day of publication on the clock of the place ({@link placeAnchor}); without one their values keep
 * `X` for what is unknown and `from`, `to` are `null`.
 *
 * @example moments(text, en) // "on Tuesday", published 2031-05-14 -> DATE 2031-05-13, stated false
 */
export function moments(text: Text, language: Language | null): Moment[] {
  const data: MomentLanguage | null | undefined = language?.moments;
  if (!data) return [];
  const lexicon = lexiconOf(data);
  const { tokens } = text;
  const anchor = placeAnchor(text, lexicon);
  const years = statedYears(tokens, lexicon);
  const numericOrder = numericOrderOf(text, data.numericOrder);
  const known = memory();
  const out: Moment[] = [];
  for (const [from, to] of stretches(text, lexicon)) {
    const cache: (readonly Item[] | undefined)[] = [];
    const tape: Tape = {
      end: to,
      norm: (at) => (at < to ? tokens[at]!.norm : ''),
      items: (at) => (at < to ? (cache[at - from] ??= itemsAt(lexicon, tokens, at, to)) : NONE),
    };
    const hope = hopeful(tokens, from, to, lexicon);
    if (!hope.includes(true)) {
      known.nextSentence();
      continue;
    }
    const present = presentClasses(tokens, from, to, lexicon);
    const can = ({ needs }: CompiledPattern): boolean => needs.every((any) => any.some((one) => present.has(one)));
    for (let at = from; at < to;) {
      if (!hope[at - from]) {
        at++;
        continue;
      }
      const candidates = candidatesAt(at, tape, lexicon).filter(can);
      const found =
        candidates.length === 0
          ? null
          : bestAt(at, tape, candidates, {
              lexicon,
              tokens,
              from,
              to,
              anchor,
              lastDay: known.day(),
              lastPeriod: known.period(),
              last: known.last(),
              lastClock: known.clock(),
              statedYears: years,
              numericOrder,
              lean: (match) => leanOf({ tokens, from, to, lexicon }, match),
            });
      if (!found) {
        at++;
        continue;
      }
      known.learn(found.reading);
      out.push({
        range: [tokens[found.match.start]!.start, tokens[found.match.end - 1]!.end],
        type: found.reading.type,
        value: found.reading.value,
        from: found.reading.from,
        to: found.reading.to,
        stated: found.reading.stated,
        by: found.row.rule,
      });
      at = found.match.end;
    }
    known.nextSentence();
  }
  return out;
}
