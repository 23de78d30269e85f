import type { QuantityKind } from '../../model/quantity.ts';
import type { CountedNoun } from './counted-noun.ts';
import type { Lexeme } from './lexemes.ts';
import type { Lexicon } from './lexicon.ts';
import type { Item } from './ranges.ts';

interface Candidate {
  readonly all: readonly Lexeme[];
  readonly item: Item;
  readonly lexicon: Lexicon;
  readonly noun: CountedNoun | null;
  readonly kind: QuantityKind;
  readonly hedged: boolean;
  readonly age: boolean;
}

/** "One" is a count beside a noun; as a pronoun ("this one") or in an idiom ("one day") it is none. */
function isPronounOne({ all, item, lexicon, noun, hedged }: Candidate): boolean {
  const { first } = item;
  if (item.shape !== 'point' || first.phrase.form !== 'words' || first.value !== 1 || first.phrase.article === true)
    return false;
  const before = all[item.from - 1]?.norm ?? '';
  const glued = /^[-‐‑]$/u.test(all[item.next]?.text ?? '') && noun === null && first.unit === null;
  if (glued || (noun?.by !== 'partitive' && lexicon.sets.pronounBefore.has(before))) return true;
  if (first.unit === null) return noun === null;
  const idiom = lexicon.sets.idiomsWithOne.has(first.unit);
  return idiom && !hedged && !lexicon.sets.countsTime.has(before);
}

/** A number word with nothing behind it: "the two met", "cut in two", "at six". */
function isBareWord({ all, item, lexicon, noun, kind, hedged }: Candidate): boolean {
  if (item.first.unit !== null || noun !== null || kind !== 'plain') return false;
  const joint = all[item.next];
  if (joint?.glued === true && /^[-‐‑]$/u.test(joint.text) && all[item.next + 1]?.glued === true) return true;
  if (item.first.phrase.form !== 'words' || hedged) return false;
  const before = all[item.from - 1]?.norm ?? '';
  return (
    lexicon.sets.determiners.has(before) ||
    lexicon.sets.notBeforeBare.has(before) ||
    (all[item.next]?.kind === 'word' && lexicon.sets.hyphenIdioms.has(all[item.next]!.norm))
  );
}

/** "four-by-four", "4×4", "zero-day": dimensions and names that count nothing. */
function isCompound({ all, item, lexicon }: Candidate): boolean {
  const [before, dash, here, after] = [all[item.from - 2], all[item.from - 1], all[item.from], all[item.next]];
  if (item.first.value === 0 && item.first.phrase.form === 'words' && lexicon.sets.durations.has(item.first.unit ?? ''))
    return true;
  if (item.first.unit === null && [dash, after].some((x) => x !== undefined && /^[×x]$/u.test(x.text) && x.glued))
    return true;
  const tail =
    here?.kind === 'word' &&
    here.glued &&
    dash?.glued === true &&
    /^[-‐‑]$/u.test(dash.text) &&
    before?.kind === 'word';
  return tail && item.first.unit === null && lexicon.sets.hyphenIdioms.has(before.norm);
}

/** "the 750", "a 620 engine": bare digits that stand for a thing or before a single one. */
function isLabel({ all, item, lexicon, noun, kind, hedged }: Candidate): boolean {
  if (item.first.phrase.form !== 'digits' || item.first.phrase.scale > 1 || item.first.unit !== null || noun !== null)
    return false;
  const raw = all[item.first.number]?.text ?? '';
  if (kind !== 'plain' || hedged || item.shape !== 'point' || !/^\d+$/.test(raw)) return false;
  if (lexicon.sets.determiners.has(all[item.from - 1]?.norm ?? '')) return true;
  const after = all[item.next];
  return (
    after?.kind === 'word' &&
    !after.glued &&
    !lexicon.language.wordEndings.participle.test(after.norm) &&
    !lexicon.sets.nounStops.has(after.norm)
  );
}

/** Numbers that survived the guards but still count nothing. */
export function countsNothing(candidate: Candidate): boolean {
  if (candidate.age) return false;
  return isCompound(candidate) || isPronounOne(candidate) || isBareWord(candidate) || isLabel(candidate);
}
