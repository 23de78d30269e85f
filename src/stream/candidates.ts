import type { Profile } from './profile.ts';
import type { Evidence } from './evidence.ts';
import type { Story } from './story.ts';
import type { StreamState } from './state.ts';
import { ALL, KEPT, clearPlaces, takePlaces } from './profile.ts';
import { asked, cosines, evidenceFor } from './evidence.ts';
import { matchTerms } from './term-sums.ts';
import { nats } from './weights.ts';
import { scorePosting } from './postings.ts';

/** A story that a report could belong to. */
export interface Candidate {
  readonly story: Story;
  /** By place in the report, the place in the story's sums or -1. */
  readonly matched: Int32Array;
  readonly evidence: Evidence;
  readonly nats: number;
}

/** Terms of a report that are looked up, strongest first; stories of one term that are looked at, newest first. */
const ASKED_TERMS = 32;
const ASKED_STORIES = 128;
/** Stories compared in full, and those weighed. */
const COMPARED = 10;
const WEIGHED = 6;
/** Rivals that make the crowd. */
const CROWD = 5;
/** What stands for rivals that a young stream does not have yet: as if its neighbours looked rather alike, so with caution. */
const TYPICAL = 0.18;

/** By candidate: places of the report's terms in its sums. Written anew for each report. */
const matches = Array.from({ length: COMPARED }, () => new Int32Array(KEPT));

/** Slots of the stories that share the most weight of strong terms with a report. */
function slotsFor({ postings, bySlot }: StreamState, { terms, weights }: Profile, except: Story | null): number[] {
  const met: number[] = [];
  for (let i = 0, left = ASKED_TERMS; i < terms.length && left > 0; i++)
    if (scorePosting(postings, terms[i]!, ASKED_STORIES, weights[3 * i + ALL]! ** 2, met)) left--;
  const best = top(
    postings.scores,
    met,
    except && bySlot.get(except.slot) === except ? except.slot - postings.base : -1,
  );
  for (const at of met) postings.scores[at] = 0;
  return best.map((at) => at + postings.base);
}

/** Places of the largest scores; equal ones in order. */
function top(scores: Float64Array, met: readonly number[], except: number): number[] {
  const best: number[] = [];
  for (const at of met) {
    const score = scores[at]!;
    const last = best.length === COMPARED ? best[COMPARED - 1]! : -1;
    if (at === except || (last >= 0 && (score < scores[last]! || (score === scores[last]! && at > last)))) continue;
    let place = best.length;
    for (; place > 0; place--) {
      const before = best[place - 1]!;
      if (scores[before]! > score || (scores[before] === score && before < at)) break;
    }
    best.splice(place, 0, at);
    if (best.length > COMPARED) best.pop();
  }
  return best;
}

/**
 * The stories that a report could belong to, best first. Valid until this is asked again: matches are written over.
 *
 * @param except a story that is left out: the one the report stands in, when it is looked at again
 */
export function candidates(state: StreamState, profile: Profile, except: Story | null = null): Candidate[] {
  const { background } = state;
  const slots = slotsFor(state, profile, except);
  if (slots.length === 0) return [];
  takePlaces(profile, background);
  const compared = slots
    .map((slot, i) => {
      const story = state.bySlot.get(slot)!;
      const matched = matches[i]!;
      matchTerms(story.sums, profile, background.places, matched);
      return { story, matched, alike: cosines(profile, story, matched) };
    })
    .sort((a, b) => b.alike.all - a.alike.all || a.story.slot - b.story.slot)
    .slice(0, WEIGHED);
  const about = asked(profile, background);
  const weighed = compared.map(({ story, matched, alike }, i): Candidate => {
    const rivals = compared.filter((_, j) => j !== i).slice(0, CROWD);
    const missing = (CROWD - rivals.length) * TYPICAL;
    const crowd = rivals.reduce((sum, rival) => sum + rival.alike.all, missing) / CROWD;
    const evidence = evidenceFor(about, story, background, matched, alike, crowd);
    return { story, matched, evidence, nats: nats(evidence) };
  });
  clearPlaces(profile, background);
  return weighed.sort((a, b) => b.nats - a.nats || a.story.slot - b.story.slot);
}
