import type { Profile } from './profile.ts';

/** Sums over the members of a story: a centroid that costs one pass over a report's terms to change. */
export interface TermSums {
  all: number;
  names: number;
  lead: number;
  /** Members that have the term. */
  members: number;
}

/** An open story. Its members are the truth; the sums follow from them in the order of joining. */
export interface Story {
  readonly id: string;
  /** Number of its opening; later stories have higher ones. */
  readonly slot: number;
  /** As a person named it. */
  name: string | null;
  members: Profile[];
  sums: Map<string, TermSums>;
  /** Squared lengths of the three sums. */
  squares: { all: number; names: number; lead: number };
  years: Set<string>;
  /** Its strongest names by weight, or `null` when it has changed since they were looked for. */
  strongest: readonly (readonly [term: string, weight: number])[] | null;
}

export const emptyStory = (id: string, slot: number): Story => ({
  id,
  slot,
  name: null,
  members: [],
  sums: new Map(),
  squares: { all: 0, names: 0, lead: 0 },
  years: new Set(),
  strongest: null,
});

/** Adds a member; gives the terms that are new to the story. */
export function addMember(story: Story, profile: Profile): string[] {
  const fresh: string[] = [];
  const { squares } = story;
  story.members.push(profile);
  story.strongest = null;
  for (const year of profile.years) story.years.add(year);
  profile.terms.forEach((term, i) => {
    const all = profile.all[i]!;
    const names = profile.names[i]!;
    const lead = profile.lead[i]!;
    let sum = story.sums.get(term);
    if (!sum) {
      story.sums.set(term, (sum = { all: 0, names: 0, lead: 0, members: 0 }));
      fresh.push(term);
    }
    squares.all += all * (2 * sum.all + all);
    squares.names += names * (2 * sum.names + names);
    squares.lead += lead * (2 * sum.lead + lead);
    sum.all += all;
    sum.names += names;
    sum.lead += lead;
    sum.members++;
  });
  return fresh;
}
