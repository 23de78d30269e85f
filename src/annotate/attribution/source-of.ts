import type { Item } from '../grammar/frames.ts';
import { hasVerb, isFinite, isNominal, phraseEndingAt, phraseFrom, withApposition } from '../grammar/phrases.ts';
import type { Stretch } from '../grammar/phrases.ts';
import type { Cue } from './cues.ts';
import { isInverted, subjectAfter, subjectBefore } from './sources.ts';
import type { Source } from './sources.ts';

const NONE: Source = { kind: 'none', range: [0, 0], head: [0, 0], from: 0, inverted: false };
const has = ([a, b]: Stretch): boolean => b > a;

/** The agent of a passive: "reported by NWA". */
function agentAfter(items: readonly Item[], after: number): Source {
  for (let i = after; i < items.length && i - after < 8; i++) {
    const item = items[i]!;
    if (
      !item.agent &&
      item.tag !== 'adv' &&
      item.tag !== 'time' &&
      item.tag !== 'num' &&
      item.tag !== 'prep' &&
      item.text !== ','
    )
      break;
    if (!item.agent) continue;
    const head = phraseFrom(items, i + 1);
    if (!has(head)) return NONE;
    return { kind: 'phrase', range: [head[0], withApposition(items, head[1])], head, from: head[0], inverted: false };
  }
  return NONE;
}

/** The subject of the sentence: the phrase before its first finite verb. */
function mainSubject(items: readonly Item[], before: number): Source {
  const verb = items.findIndex((item, i) => i < before && isFinite(item));
  if (verb <= 0) return NONE;
  let first = verb;
  while (first > 0 && ['adv', 'neg', 'aux', 'modal'].includes(items[first - 1]!.tag)) first--;
  const found = subjectBefore(items, first);
  return found.kind === 'inherited' ? NONE : found;
}

/** Where the source of a cue stands, by the cue's shape. */
export function sourceOf(items: readonly Item[], cue: Cue): Source {
  if (cue.shape === 'colon') {
    if (hasVerb(items, 0, cue.first)) {
      const main = mainSubject(items, cue.first);
      if (main.kind !== 'none') return { ...main, from: 0 };
    }
    const last = phraseEndingAt(items, cue.first - 1);
    // "a statement by Orr, director of the guild:" is Orr's.
    const named =
      items[last[0] - 1]?.text === ',' && items[last[0] - 2]?.tag === 'name' && items[last[0]]!.tag !== 'name';
    const head: Stretch = named ? [phraseEndingAt(items, last[0] - 2)[0], last[0] - 1] : last;
    return has(head) ? { kind: 'phrase', range: head, head, from: head[0], inverted: false } : NONE;
  }
  if (cue.shape === 'phrase') {
    const found = subjectAfter(items, cue.last + 1);
    // "According to police, Mira Orr, 36, …": a name after the comma begins what is told.
    const [, end] = found.head;
    return cue.first === 0 && items[end]?.text === ',' && items[end + 1]?.tag === 'name'
      ? { ...found, range: found.head }
      : found;
  }
  if (cue.shape === 'signature') return { ...subjectAfter(items, cue.last + 1), inverted: true };
  if (cue.shape === 'passive') return { ...agentAfter(items, cue.last + 1), from: cue.first };
  if (cue.shape === 'infinitive') return { ...NONE, kind: 'inherited', from: cue.first };
  if (cue.shape === 'participle') {
    const before = items[cue.first - 1];
    if (before && (isNominal(before) || before.text === ')')) {
      const head = phraseEndingAt(items, cue.first - 1);
      if (has(head)) return { kind: 'phrase', range: head, head, from: cue.first, inverted: false };
    }
    return { ...NONE, kind: 'inherited', from: cue.first };
  }
  if (isInverted(items, cue)) return subjectAfter(items, cue.last + 1);
  return subjectBefore(items, cue.first);
}

/** Is this cue the content of the one right before it ("said (that) X knew")? Then what is coordinated after it is not its own. */
function isEmbedded(
  items: readonly Item[],
  one: { cue: Cue; source: Source },
  found: readonly { cue: Cue; source: Source }[],
): boolean {
  return found.some(
    (other) =>
      other.cue.last < one.source.from &&
      other.cue.shape !== 'passive' &&
      (items[one.source.from - 1]?.tag === 'that' || other.cue.last === one.source.from - 1),
  );
}

/** A source that is only understood ("…, and added"): the last one of the same level, else the subject of the sentence. */
export function resolveInherited(
  items: readonly Item[],
  source: Source,
  before: number,
  found: readonly { cue: Cue; source: Source }[],
): Source {
  if (source.kind !== 'inherited') return source;
  const candidates = found.filter(
    (other) => other.cue.first < before && has(other.source.range) && other.cue.shape !== 'passive',
  );
  const earlier = candidates.findLast((other) => !isEmbedded(items, other, found)) ?? candidates.at(-1);
  if (earlier) return { ...earlier.source, kind: 'inherited' };
  const main = mainSubject(items, before);
  return main.kind === 'none' ? main : { ...main, kind: 'inherited' };
}
