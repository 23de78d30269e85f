import type { Background } from './background.ts';
import type { Profile } from './profile.ts';
import type { Story } from './story.ts';
import { ALL, FULL, KEPT, LEAD, NAMES } from './profile.ts';
import { MEMBERS } from './term-sums.ts';
import { STRONGEST, daysTo } from './story.ts';
import { rarity, rarityOfUnseen } from './background.ts';

/** What speaks for and against a report belonging to a story; each 0 to 1 unless said otherwise. */
export interface Evidence {
  /** Cosine of the report's terms with the story's. */
  readonly words: number;
  /** The same, names and numbers only. */
  readonly names: number;
  /** The same, title and lead only. */
  readonly lead: number;
  /** Names: the best single member. A long story keeps the report it began with, and the latest. */
  readonly nearestMember: number;
  /** Mean relative rarity of the five rarest shared terms. */
  readonly rareShared: number;
  /** Weight share of the report's strongest names that the story knows. Low for a twin: its place and people are others. */
  readonly reportCovered: number;
  /** The part of it that the story knows from few of its members: a name met once in passing, or brought by a wrong join. */
  readonly passing: number;
  /** Weight share of the story's strongest names that the report has. */
  readonly storyCovered: number;
  /** Share of the report's names that so far stood in this story alone. */
  readonly exclusive: number;
  /** log(1 + days) to the nearest member; 0 without dates. */
  readonly gap: number;
  /** 1 when the report or the whole story is undated. */
  readonly undated: number;
  /** log of the number of members, for dated stories: a large one attracts by its breadth. */
  readonly size: number;
  /** Mean cosine of the rivals: where everything looks alike, alike says little. */
  readonly crowd: number;
  /** log of how many times fewer terms the report has than are kept of a long one: a brief shares less of everything. */
  readonly brevity: number;
  /** Brevity times crowd: among look-alikes a brief says nothing of its own. */
  readonly crowdedBrief: number;
  /** 1: a year is mentioned by both; -1: both mention years, none in common. */
  readonly years: number;
}

/** Members compared one by one: the first and the latest. */
const NEAREST = 12;
const RAREST = 5;
/** A line of fewer terms counts as one of so many: what it leaves out is no evidence. */
const FEWEST = 12;
/** Reports that might have had a name as well: one report with it proves little. */
const DOUBT = 1;

/** Cosines of a report with the sums of a story. */
export interface Cosines {
  readonly all: number;
  readonly names: number;
  readonly lead: number;
}

const share = (dot: number, square: number): number => (square === 0 ? 0 : dot / (FULL * Math.sqrt(square)));

/**
 * All three in one pass; the report's weights are of unit length.
 *
 * @param matched by place in the report, the place in the story's sums or -1
 */
export function cosines({ weights, terms }: Profile, { sums, squares }: Story, matched: Int32Array): Cosines {
  const { values } = sums;
  let all = 0;
  let names = 0;
  let lead = 0;
  for (let i = 0; i < terms.length; i++) {
    const at = matched[i]!;
    if (at < 0) continue;
    all += weights[3 * i + ALL]! * values[4 * at + ALL]!;
    names += weights[3 * i + NAMES]! * values[4 * at + NAMES]!;
    lead += weights[3 * i + LEAD]! * values[4 * at + LEAD]!;
  }
  return {
    all: share(all, squares[ALL]),
    names: share(names, squares[NAMES]),
    lead: share(lead, squares[LEAD]),
  };
}

function likeness(weights: Uint16Array, places: Uint8Array, member: Profile): number {
  let dot = 0;
  for (let i = 0; i < member.terms.length; i++) {
    const weight = member.weights[3 * i + NAMES]!;
    if (weight === 0) continue;
    const place = places[member.terms[i]!]!;
    if (place > 0) dot += weight * weights[3 * (place - 1) + NAMES]!;
  }
  return dot;
}

/** Largest cosine of names with one of the first or latest members. */
function nearest({ weights }: Profile, places: Uint8Array, { members }: Story): number {
  let best = 0;
  for (let i = 0; i < members.length; i++) {
    if (i === NEAREST / 2 && members.length > NEAREST) i = members.length - NEAREST / 2;
    best = Math.max(best, likeness(weights, places, members[i]!));
  }
  return best / (FULL * FULL);
}

/** Places, in the report, of the names it leads with, strongest first. */
export function strongestPlaces({ terms, weights }: Profile): number[] {
  const top: number[] = [];
  for (let i = 0; i < terms.length; i++) {
    const weight = weights[3 * i + NAMES]!;
    if (weight === 0 || (top.length === STRONGEST && weight <= weights[3 * top[STRONGEST - 1]! + NAMES]!)) continue;
    let place = top.length;
    while (place > 0 && weights[3 * top[place - 1]! + NAMES]! < weight) place--;
    top.splice(place, 0, i);
    if (top.length > STRONGEST) top.pop();
  }
  return top;
}

/** The names a story stands on, strongest first. */
export const storyNames = ({ sums, strongest }: Story): number[] => strongest.map((at) => sums.terms[at]!);

const partOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

function reportCovered({ profile, names }: Asked, matched: Int32Array): number {
  let whole = 0;
  let part = 0;
  for (const i of names) {
    const weight = profile.weights[3 * i + NAMES]!;
    whole += weight;
    if (matched[i]! >= 0) part += weight;
  }
  return partOf(part, whole);
}

function passing({ profile, names }: Asked, { sums, members }: Story, matched: Int32Array): number {
  let whole = 0;
  let part = 0;
  for (const i of names) {
    const weight = profile.weights[3 * i + NAMES]!;
    whole += weight;
    const at = matched[i]!;
    if (at >= 0) part += weight * (1 - sums.values[4 * at + MEMBERS]! / members.length);
  }
  return partOf(part, whole);
}

function storyCovered({ sums, strongest }: Story, places: Uint8Array): number {
  let whole = 0;
  let part = 0;
  for (const at of strongest) {
    const weight = sums.values[4 * at + NAMES]!;
    whole += weight;
    if (places[sums.terms[at]!]! > 0) part += weight;
  }
  return partOf(part, whole);
}

function yearsOf(profile: Profile, story: Story): number {
  if (profile.years.length === 0 || story.years.size === 0) return 0;
  return profile.years.some((year) => story.years.has(year)) ? 1 : -1;
}

/** What is measured once of the report in hand, whatever the story. */
export interface Asked {
  readonly profile: Profile;
  /** Places of the names it leads with. */
  readonly names: readonly number[];
}

/** Of the report in hand, by place: relative rarity of the term, and reports it stood in. */
const rarities = new Float64Array(KEPT);
const before = new Float64Array(KEPT);

/** Measures the report in hand. Valid until the next one is measured. */
export function asked(profile: Profile, background: Background): Asked {
  const { terms } = profile;
  const never = rarityOfUnseen(background);
  for (let i = 0; i < terms.length; i++) {
    rarities[i] = rarity(background, terms[i]!) / never;
    before[i] = background.inReports[terms[i]!]! || 1;
  }
  return { profile, names: strongestPlaces(profile) };
}

/** Mean of the largest `RAREST` rarities of shared terms; none counts as 0. */
function rareShared({ profile }: Asked, matched: Int32Array): number {
  const top = new Float64Array(RAREST);
  for (let i = 0; i < profile.terms.length; i++) {
    const value = rarities[i]!;
    if (matched[i]! < 0 || value <= top[RAREST - 1]!) continue;
    let place = RAREST - 1;
    for (; place > 0 && top[place - 1]! < value; place--) top[place] = top[place - 1]!;
    top[place] = value;
  }
  return top.reduce((a, b) => a + b, 0) / RAREST;
}

function exclusive({ profile }: Asked, { sums }: Story, matched: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < profile.terms.length; i++) {
    const at = matched[i]!;
    const weight = profile.weights[3 * i + NAMES]! / FULL;
    if (at < 0 || weight === 0) continue;
    sum += weight ** 2 * Math.min(1, sums.values[4 * at + MEMBERS]! / (before[i]! + DOUBT));
  }
  return Math.sqrt(sum);
}

/**
 * Weighs the report in hand against a story.
 *
 * @param alike cosines, already known from the choice of candidates
 * @param crowd mean cosine of the other candidates
 */
export function evidenceFor(
  about: Asked,
  story: Story,
  { places }: Background,
  matched: Int32Array,
  alike: Cosines,
  crowd: number,
): Evidence {
  const gap = daysTo(story, about.profile.day);
  const brevity = Math.log(KEPT / Math.max(FEWEST, about.profile.terms.length));
  return {
    words: alike.all,
    names: alike.names,
    lead: alike.lead,
    nearestMember: nearest(about.profile, places, story),
    rareShared: rareShared(about, matched),
    reportCovered: reportCovered(about, matched),
    passing: passing(about, story, matched),
    storyCovered: storyCovered(story, places),
    exclusive: exclusive(about, story, matched),
    gap: gap === null ? 0 : Math.log1p(gap),
    undated: gap === null ? 1 : 0,
    size: gap === null ? 0 : Math.log(story.members.length),
    crowd,
    brevity,
    crowdedBrief: brevity * crowd,
    years: yearsOf(about.profile, story),
  };
}
