import type { Profile } from './profile.ts';
import type { Story } from './story.ts';
import type { Background } from './background.ts';
import { relativeRarity } from './background.ts';

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
  /** 1: a year is mentioned by both; -1: both mention years, none in common. */
  readonly years: number;
}

/** Names looked at on each side. */
const STRONGEST = 8;
/** Members compared one by one: the first and the latest. */
const NEAREST = 12;
const RAREST = 5;
/** Reports that might have had a name as well: one report with it proves little. */
const DOUBT = 1;

/** Cosines of a report with the sums of a story. */
export interface Cosines {
  readonly all: number;
  readonly names: number;
  readonly lead: number;
}

const share = (dot: number, square: number): number => (square === 0 ? 0 : dot / Math.sqrt(square));

/** All three in one pass; the report's weights are of unit length. */
export function cosines(profile: Profile, { sums, squares }: Story): Cosines {
  let all = 0;
  let names = 0;
  let lead = 0;
  for (let i = 0; i < profile.terms.length; i++) {
    const sum = sums.get(profile.terms[i]!);
    if (!sum) continue;
    all += profile.all[i]! * sum.all;
    names += profile.names[i]! * sum.names;
    lead += profile.lead[i]! * sum.lead;
  }
  return { all: share(all, squares.all), names: share(names, squares.names), lead: share(lead, squares.lead) };
}

/** Largest cosine of names with one of the first or latest members. */
function nearest(profile: Profile, story: Story): number {
  const { members } = story;
  const half = NEAREST / 2;
  const looked = members.length <= NEAREST ? members : [...members.slice(0, half), ...members.slice(-half)];
  const mine = new Map<string, number>();
  profile.names.forEach((w, i) => w > 0 && mine.set(profile.terms[i]!, w));
  let best = 0;
  for (const member of looked) {
    let dot = 0;
    for (let i = 0; i < member.names.length; i++)
      if (member.names[i]! > 0) dot += member.names[i]! * (mine.get(member.terms[i]!) ?? 0);
    if (dot > best) best = dot;
  }
  return best;
}

type Weighted = readonly [term: string, weight: number];

/** Puts a term among the strongest so far: cheaper than sorting all. */
function keepStrongest(top: Weighted[], term: string, weight: number): void {
  if (weight <= 0 || (top.length === STRONGEST && weight <= top[STRONGEST - 1]![1])) return;
  let place = top.length;
  while (place > 0 && top[place - 1]![1] < weight) place--;
  top.splice(place, 0, [term, weight]);
  if (top.length > STRONGEST) top.pop();
}

function strongestOf(profile: Profile): readonly Weighted[] {
  const top: Weighted[] = [];
  for (let i = 0; i < profile.terms.length; i++) keepStrongest(top, profile.terms[i]!, profile.names[i]!);
  return top;
}

/** Made anew only when a story has changed. */
function strongestIn(story: Story): readonly Weighted[] {
  if (story.strongest) return story.strongest;
  const top: Weighted[] = [];
  for (const [term, sum] of story.sums) keepStrongest(top, term, sum.names);
  story.strongest = top;
  return top;
}

/** The names a report leads with, strongest first. */
export const strongestNames = (profile: Profile): string[] => strongestOf(profile).map(([term]) => term);

/** The names a story stands on, strongest first. */
export const storyNames = (story: Story): string[] => strongestIn(story).map(([term]) => term);

function covered(names: readonly (readonly [string, number])[], known: { has(term: string): boolean }): number {
  let whole = 0;
  let part = 0;
  for (const [term, weight] of names) {
    whole += weight;
    if (known.has(term)) part += weight;
  }
  return whole === 0 ? 0 : part / whole;
}

function gapOf(profile: Profile, story: Story): number | null {
  if (profile.day === null) return null;
  let gap: number | null = null;
  for (const { day } of story.members) if (day !== null) gap = Math.min(gap ?? Infinity, Math.abs(profile.day - day));
  return gap;
}

function yearsOf(profile: Profile, story: Story): number {
  if (profile.years.length === 0 || story.years.size === 0) return 0;
  return profile.years.some((year) => story.years.has(year)) ? 1 : -1;
}

/** What is measured once of a report, whatever the story. */
export interface Asked {
  readonly profile: Profile;
  readonly terms: ReadonlySet<string>;
  readonly names: readonly (readonly [string, number])[];
}

export const asked = (profile: Profile): Asked => ({
  profile,
  terms: new Set(profile.terms),
  names: strongestOf(profile),
});

/**
 * Weighs a report against a story.
 *
 * @param alike cosines, already known from the choice of candidates
 * @param crowd mean cosine of the other candidates
 */
export function evidenceFor(
  { profile, terms, names }: Asked,
  story: Story,
  background: Background,
  alike: Cosines,
  crowd: number,
): Evidence {
  const rarest: number[] = [];
  let exclusive = 0;
  profile.terms.forEach((term, i) => {
    const sum = story.sums.get(term);
    if (!sum) return;
    rarest.push(relativeRarity(background, term));
    const before = background.inReports.get(term) ?? 1;
    exclusive += profile.names[i]! ** 2 * Math.min(1, sum.members / (before + DOUBT));
  });
  rarest.sort((a, b) => b - a);
  const gap = gapOf(profile, story);
  return {
    words: alike.all,
    names: alike.names,
    lead: alike.lead,
    nearestMember: nearest(profile, story),
    rareShared: rarest.slice(0, RAREST).reduce((a, b) => a + b, 0) / RAREST,
    reportCovered: covered(names, story.sums),
    storyCovered: covered(strongestIn(story), terms),
    exclusive: Math.sqrt(exclusive),
    gap: gap === null ? 0 : Math.log1p(gap),
    undated: gap === null ? 1 : 0,
    size: gap === null ? 0 : Math.log(story.members.length),
    crowd,
    years: yearsOf(profile, story),
  };
}
