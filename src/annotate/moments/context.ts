import type { Token } from '../../model/text.ts';
import type { MomentSignal } from '../../model/language/moments.ts';
import type { MomentType } from '../../model/moment.ts';
import type { Anchor } from './anchor.ts';
import type { Day } from './calendar.ts';
import type { Lexicon } from './lexicon.ts';
import type { Period } from './period.ts';
import type { ItemClass, Match } from './pattern.ts';
import type { Item } from './items.ts';

/** A time expression understood: its TIMEX3 value, and the stretch of time it can mean. */
export interface Reading {
  readonly type: MomentType;
  readonly value: string;
  /** The piece of calendar it names: what "a year earlier" or "the same day" counts from. */
  readonly period: Period | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly stated: boolean;
  /** Counted from another moment ("a year earlier"): the next one is not counted from it. */
  readonly relative?: true;
  /** Minutes of the day, for an hour of the clock. */
  readonly minutes?: number;
}

export type Lean = 'past' | 'future' | null;

/** What a reader may look at. */
export interface Context {
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  /** Token range of the sentence. */
  readonly from: number;
  readonly to: number;
  readonly anchor: Anchor | null;
  /** The last day named before, in the sentence or the ones before it. */
  readonly lastDay: Period | null;
  /** The last period of any size named before, with how many sentences ago. */
  readonly lastPeriod: Period | null;
  /** The last hour of the clock named in this sentence. */
  readonly lastClock: { readonly day: Day; readonly minutes: number } | null;
  /** The last of both. */
  readonly last: Period | null;
  /** Years printed with a month and day elsewhere in the report: "10-07" -> 2023. */
  readonly statedYears: ReadonlyMap<string, number>;
  readonly numericOrder: 'day-month' | 'month-day';
  /** Whether the clause speaks of what was or what will be. */
  lean(match: Match): Lean;
}

/** The captured items of a match by class. */
export class Slots {
  readonly match: Match;
  constructor(match: Match) {
    this.match = match;
  }
  item(as: ItemClass, nth = 0): Item | undefined {
    let seen = 0;
    for (const capture of this.match.captures) if (capture.item.as === as && seen++ === nth) return capture.item;
    return undefined;
  }
  number(as: ItemClass, nth = 0): number | undefined {
    const item = this.item(as, nth);
    return item ? Number(item.value) : undefined;
  }
  text(as: ItemClass, nth = 0): string | undefined {
    const item = this.item(as, nth);
    return item ? String(item.value) : undefined;
  }
  /** -1 for "last", 0 for "this", 1 for "next". */
  get direction(): number | undefined {
    return this.number('BACK') ?? this.number('HERE') ?? this.number('AHEAD');
  }
  get unit(): string | undefined {
    return this.text('UNIT') ?? this.text('UNITS');
  }
  get year(): number | undefined {
    return this.number('YEAR') ?? this.number('YEAR2');
  }
}

/** Whether a word that gives a signal stands in the match. */
export function saysIn(match: Match, context: Context, signal: MomentSignal): boolean {
  const words = context.lexicon.language.signals[signal];
  for (let i = match.start; i < match.end; i++) if (words.includes(context.tokens[i]!.norm)) return true;
  return false;
}

/** Whether the match is joined by hyphens: "a two-day visit". */
export function hyphenedIn(match: Match, { tokens }: Context): boolean {
  for (let i = match.start; i < match.end; i++) if (tokens[i]!.text === '-') return true;
  return false;
}

export type Reader = (slots: Slots, context: Context) => Reading | null;
