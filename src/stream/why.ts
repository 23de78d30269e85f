import type { Profile } from './profile.ts';
import type { Story } from './story.ts';
import type { Candidate } from './candidates.ts';
import { ALL } from './profile.ts';
import { storyNames, strongestPlaces } from './evidence.ts';

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

/** How a term is printed, by its number. */
export type Shown = (term: number) => string;

/** Places, in the report, of the shared terms that weigh most. */
function strongestShared({ terms, weights }: Profile, { sums }: Story, matched: Int32Array, texts: readonly string[]) {
  const top: number[] = [];
  const weight = (i: number): number => weights[3 * i + ALL]! * sums.values[4 * matched[i]! + ALL]!;
  const ahead = (a: number, b: number): boolean =>
    weight(a) > weight(b) || (weight(a) === weight(b) && texts[terms[a]!]! < texts[terms[b]!]!);
  for (let i = 0; i < terms.length; i++) {
    if (matched[i]! < 0 || (top.length === SHARED && !ahead(i, top[SHARED - 1]!))) continue;
    let place = top.length;
    while (place > 0 && ahead(i, top[place - 1]!)) place--;
    top.splice(place, 0, i);
    if (top.length > SHARED) top.pop();
  }
  return top;
}

/**
 * @param shown how a term of the report is printed; terms of earlier reports are shown as they are kept
 */
export function whyOf(profile: Profile, candidate: Candidate, terms: readonly string[], shown: Shown): Why {
  const { story, matched, evidence } = candidate;
  return {
    shared: strongestShared(profile, story, matched, terms).map((i) => shown(profile.terms[i]!)),
    onlyReport: strongestPlaces(profile)
      .filter((i) => matched[i]! < 0)
      .slice(0, ONE_SIDED)
      .map((i) => shown(profile.terms[i]!)),
    onlyStory: storyNames(story)
      .filter((term) => !profile.terms.includes(term))
      .slice(0, ONE_SIDED)
      .map((term) => terms[term]!.replaceAll('_', ' ')),
    days: evidence.undated === 1 ? null : Math.round(Math.expm1(evidence.gap) * 100) / 100,
  };
}
