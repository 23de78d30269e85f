import type { Profile } from './profile.ts';
import type { Story } from './story.ts';
import type { Evidence } from './evidence.ts';
import { strongestNames, storyNames } from './evidence.ts';

/** Why a report was or was not put to a story, in terms a person can check. */
export interface Why {
  /** Words, names and numbers that both have, those that weighed most first. */
  readonly shared: readonly string[];
  /** Names the report leads with and the story has not. */
  readonly onlyReport: readonly string[];
  /** Names the story stands on and the report has not. */
  readonly onlyStory: readonly string[];
  /** Days between the report and the nearest one of the story; `null` without dates. */
  readonly days: number | null;
}

const SHARED = 8;
const ONE_SIDED = 4;

/**
 * @param shown how a term is printed; terms of earlier reports are shown as they are kept
 */
export function whyOf(profile: Profile, story: Story, evidence: Evidence, shown: (term: string) => string): Why {
  const weights: [term: string, weight: number][] = [];
  profile.terms.forEach((term, i) => {
    const sum = story.sums.get(term);
    if (sum) weights.push([term, profile.all[i]! * sum.all]);
  });
  weights.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const mine = new Set(profile.terms);
  return {
    shared: weights.slice(0, SHARED).map(([term]) => shown(term)),
    onlyReport: strongestNames(profile)
      .filter((term) => !story.sums.has(term))
      .slice(0, ONE_SIDED)
      .map(shown),
    onlyStory: storyNames(story)
      .filter((term) => !mine.has(term))
      .slice(0, ONE_SIDED)
      .map((term) => term.replaceAll('_', ' ')),
    days: evidence.undated === 1 ? null : Math.round(Math.expm1(evidence.gap) * 100) / 100,
  };
}
