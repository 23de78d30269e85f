import type { Span } from '../../model/span.ts';
import { shared, type StatementWork } from '../../align/index.ts';
import type { Draft, Story } from '../comparer.ts';
import { isTornLine } from './torn-line.ts';
import { settingOf, signsOfTwo, type Setting } from './two-events.ts';

/**
 * How far two sentences that are set against each other tell one thing: the share of the lighter one's telling words in both. Read on 246
 * findings of 420 development stories: below `weak` some three of four were of two things, up to `sure` about half.
 */
const EVIDENCE = {
  weak: 0.2,
  sure: 0.3,
  /** Of one saying under two speakers, and of one sentence with another name; of each sign of two events, on top. */
  saying: 0.5,
  plainWords: 3,
  name: 0.6,
  perSign: 0.1,
  /** From here on two sentences are one in two versions, whoever and wherever they name. */
  oneSentence: 0.5,
  /** So many signs part two statements altogether. */
  surelyTwo: 3,
  /** What is left of the weight between `weak` and what is sure, and below. */
  doubtful: 0.4,
  least: 0.02,
  /** Places of one reading that are looked at. */
  lookedAt: 6,
} as const;

/**
 * Rules that set two sentences against each other by a word, a number, a day or a name in them: what they find holds only as far as the
 * sentences tell one thing. Sayings are matched by their own words, and are not weighed here.
 */
const OF_SENTENCES: ReadonlySet<string> = new Set([
  'figure/intervals',
  'time/date',
  'role/part-in-event',
  'name/substituted',
  'name/given',
  'name/modifier',
  'wording/exclusive',
  'wording/counted-otherwise',
  'wording/charge',
  'attribution/other-speaker',
  'attribution/other-body',
  'attribution/other-teller',
]);

/** Two who share a phrase mostly say two things; days that differ are what a difference of time is about. */
const OF_SAYINGS = 'attribution/other-speaker';
const OF_NAMES = 'name/substituted';
/** Two of one kind and two of another ("two divers", "two boats") stand in any story. */
const OF_COUNTS = 'wording/counted-otherwise';
const OF_DAYS = 'time';

/** A place of a reading with the telling words of its whole sentence and what tells its event from others. */
interface Place {
  readonly span: Span;
  readonly keys: ReadonlySet<string>;
  /** Of these, words without a capital: neither names nor numbers. */
  readonly plain: ReadonlySet<string>;
  readonly setting: Setting;
}

/** What two places have in common: a share of telling words, and signs that they tell two events. */
interface Likeness {
  readonly share: number;
  readonly plain: number;
  readonly signs: number;
}

type Lookup = ReadonlyMap<string, readonly StatementWork[]>;

function placeOf(span: Span, byReport: Lookup, story: Story): Place | null {
  const own = (byReport.get(span.report) ?? []).filter(({ around }) => around[0] < span.end && span.start < around[1]);
  if (own.length === 0) return null;
  const plain = own
    .flatMap(({ terms }) => terms)
    .filter(({ stop, number, capital, key }) => !stop && !number && !capital && !story.alignment.common.has(key));
  return {
    span,
    keys: new Set(own.flatMap(({ keys }) => [...keys])),
    plain: new Set(plain.map(({ key }) => key)),
    setting: settingOf(span, own, story),
  };
}

/** The two places of two reports that have the greatest share of the lighter sentence's telling words in common. */
function likeness(a: readonly Place[], b: readonly Place[], story: Story): Likeness {
  let best: Likeness = { share: 0, plain: 0, signs: 0 };
  for (const x of a)
    for (const y of b) {
      if (x.span.report === y.span.report) continue;
      const sum = shared(x.keys, y.keys, story.alignment.weigh.between(x.span.report, y.span.report));
      const lighter = Math.min(sum.a, sum.b);
      const share = lighter > 0 ? sum.both / lighter : 0;
      if (share <= best.share) continue;
      const plain = [...x.plain].filter((key) => y.plain.has(key)).length;
      best = { share, plain, signs: signsOfTwo(x.setting, y.setting) };
    }
  return best;
}

/**
 * Whether a draft has shown by itself that it is of one thing: a toll that moved or that is counted otherwise ("killing two workers", "brings
 * the toll to three"), and the day of one doing. Such are told in few words, and mostly in other ones.
 */
function showsItself({ by, verdict, readings }: Draft, { vocabulary: { comparison } }: Story): boolean {
  if (by === 'time/date') return verdict === 'conflict';
  if (by !== 'figure/intervals') return false;
  if (verdict === 'update') return true;
  const ofTolls = new Set([
    ...(comparison?.tolls ?? []),
    ...(comparison?.outcomes ?? []).flatMap(({ words }) => words),
  ]);
  return readings.every(({ value }) =>
    value
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => ofTolls.has(word)),
  );
}

/** Places that a page tore ("Maren KorvaFive things to know MORE") show nothing. */
function withoutTorn(draft: Draft, story: Story): Draft | null {
  const readings = draft.readings
    .map((reading) => ({ ...reading, spans: reading.spans.filter((span) => !isTornLine(span, story)) }))
    .filter(({ spans }) => spans.length > 0);
  return readings.length < draft.readings.length ? null : { ...draft, readings };
}

/** The share from which two sentences surely tell one thing. */
function sureFrom({ by }: Draft, signs: number): number {
  if (by === OF_NAMES) return EVIDENCE.name;
  if (by === OF_COUNTS) return EVIDENCE.oneSentence;
  return Math.min(
    (by === OF_SAYINGS ? EVIDENCE.saying : EVIDENCE.sure) + EVIDENCE.perSign * signs,
    EVIDENCE.oneSentence,
  );
}

/** The part of its weight that a finding keeps; 0: the two statements tell two events. */
function worth(draft: Draft, { share, plain, signs }: Likeness): number {
  const counted = draft.kind === OF_DAYS ? 0 : signs;
  if (counted >= EVIDENCE.surelyTwo && share < EVIDENCE.oneSentence) return 0;
  // Two who name one law, or one row of people, do not say one thing.
  if (draft.by === OF_SAYINGS && plain < EVIDENCE.plainWords) return EVIDENCE.least;
  if (share >= sureFrom(draft, counted)) return 1;
  const isStrict = draft.by === OF_SAYINGS || draft.by === OF_COUNTS;
  return !isStrict && share >= EVIDENCE.weak ? EVIDENCE.doubtful : EVIDENCE.least;
}

function weighed(draft: Draft, byReport: Lookup, story: Story): Draft | null {
  const places = draft.readings.map(({ spans }) =>
    spans.slice(0, EVIDENCE.lookedAt).flatMap((span) => placeOf(span, byReport, story) ?? []),
  );
  const part = Math.max(
    0,
    ...places.flatMap((a, i) => places.slice(i + 1).map((b) => worth(draft, likeness(a, b, story)))),
  );
  if (part === 1) return draft;
  return part === 0 ? null : { ...draft, weight: draft.weight * part };
}

/**
 * The drafts with the weight that their evidence is worth. Where two sentences share next to nothing but the word that differs, or their
 * people, places and days do not meet, the finding is kept for a reader who looks for it and stands below what is surer; where all of
 * these tell two events, nothing is set against each other.
 */
export function evidenced(drafts: readonly Draft[], story: Story): Draft[] {
  const byReport = Map.groupBy(story.alignment.statements, ({ span }) => span.report);
  return drafts.flatMap((draft) => {
    if (!OF_SENTENCES.has(draft.by)) return draft;
    const whole = withoutTorn(draft, story);
    if (whole === null || showsItself(whole, story)) return whole ?? [];
    return weighed(whole, byReport, story) ?? [];
  });
}
