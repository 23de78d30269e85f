import type { Utterance, UtteranceReading } from '../model/dossier.ts';
import { wordRuns, wordsIn } from './word-diff.ts';

/** What one reading prints at a place of the base reading. */
export interface Variant {
  readonly reading: UtteranceReading;
  /** Empty: the words are not there. */
  readonly words: string;
  /** The reading says that it cut ("..."). */
  readonly marked: boolean;
}

/** A numbered place of the base reading at which readings differ. `words` index its words; empty for an insertion. */
export interface Slot {
  readonly number: number;
  readonly words: readonly [number, number];
  readonly variants: readonly Variant[];
}

export interface Apparatus {
  readonly base: readonly string[];
  readonly slots: readonly Slot[];
  /** Readings that print only a part: where the part lies in the base. */
  readonly parts: readonly { readonly reading: UtteranceReading; readonly words: readonly [number, number] }[];
}

const ELLIPSIS = /^(?:\.{2,}|…|\[(?:\.{2,}|…)\]|\((?:\.{2,}|…)\))$/u;

/** A reading that lacks this share of the base at its two ends is a part of it, not a version with gaps. */
const PART = 0.3;
/** The same for a reading that the dossier calls a fragment: a first word left out is a gap all the same. */
const FRAGMENT = 0.12;

/** One place at which a reading leaves the base. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
}

interface Collated {
  readonly reading: UtteranceReading;
  readonly part: readonly [number, number];
  readonly places: readonly Place[];
}

/** Places of one reading. Words missing before its first and after its last common word make it a part, not a gap. */
function collated(base: readonly string[], reading: UtteranceReading): Collated {
  const here = wordsIn(reading.text);
  const runs = wordRuns(base, here);
  const same = runs.filter((run) => run.same);
  const missing = (same[0]?.base[0] ?? 0) + base.length - (same.at(-1)?.base[1] ?? base.length);
  const isFragment = reading.changes.some((change) => change.kind === 'fragment');
  const isPart = missing >= base.length * (isFragment ? FRAGMENT : PART);
  const part: [number, number] =
    isPart && same.length > 0 ? [same[0]!.base[0], same.at(-1)!.base[1]] : [0, base.length];
  const places = runs
    .filter((run) => !run.same && run.base[0] >= part[0] && run.base[1] <= part[1])
    .map((run) => ({ from: run.base[0], to: run.base[1], words: here.slice(run.here[0], run.here[1]) }));
  return { reading, part, places };
}

/** Places of all readings, those that overlap joined. */
function joinedPlaces(all: readonly Collated[]): [number, number][] {
  const out: [number, number][] = [];
  const places = all.flatMap((one) => one.places).sort((a, b) => a.from - b.from || a.to - b.to);
  for (const { from, to } of places) {
    const last = out.at(-1);
    const repeated = last?.[0] === from && last[1] === to;
    if (last && (repeated || from < last[1])) last[1] = Math.max(last[1], to);
    else out.push([from, to]);
  }
  return out;
}

/** What a reading prints over a stretch of the base; `null` where it prints the base. */
function variantAt(base: readonly string[], one: Collated, [from, to]: readonly [number, number]): Variant | null {
  const inside = one.places.filter((place) => {
    const insertion = place.from === place.to;
    if (from === to || !insertion) return insertion === (from === to) && place.from >= from && place.to <= to;
    return place.from > from && place.to < to;
  });
  if (inside.length === 0) return null;
  const words: string[] = [];
  let at = from;
  for (const place of inside) {
    words.push(...base.slice(at, place.from), ...place.words);
    at = place.to;
  }
  words.push(...base.slice(at, to));
  return { reading: one.reading, words: words.join(' '), marked: words.some((word) => ELLIPSIS.test(word)) };
}

/**
 * Readings of one utterance collated on the first: a line with numbered places, and what each reading has there.
 */
export function apparatus(utterance: Utterance): Apparatus {
  const [first, ...others] = utterance.readings;
  const base = wordsIn(first?.text ?? '');
  const all = others.map((reading) => collated(base, reading));
  return {
    base,
    slots: joinedPlaces(all).map((words, i) => ({
      number: i + 1,
      words,
      variants: all.map((one) => variantAt(base, one, words)).filter((variant) => variant !== null),
    })),
    parts: all
      .filter(({ part }) => part[0] > 0 || part[1] < base.length)
      .map(({ reading, part }) => ({ reading, words: part })),
  };
}
