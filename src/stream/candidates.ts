import type { Profile } from './profile.ts';
import type { Evidence } from './evidence.ts';
import type { Story } from './story.ts';
import type { StreamState } from './state.ts';
import { asked, cosines, evidenceFor } from './evidence.ts';
import { nats } from './weights.ts';

/** A story that a report could belong to. */
export interface Candidate {
  readonly story: Story;
  readonly evidence: Evidence;
  readonly nats: number;
}

/** Terms of a report that are looked up, strongest first; stories of one term that are looked at, newest first. */
const ASKED_TERMS = 48;
const ASKED_STORIES = 256;
/** Stories compared in full, and those weighed. */
const COMPARED = 14;
const WEIGHED = 8;
/** Rivals that make the crowd. */
const CROWD = 5;
/** Cosine of a typical rival: what stands for those that a young stream does not have yet. */
const TYPICAL = 0.08;

let scores = new Float64Array(4096);

/** Slots of the stories that share the most weight of strong terms with a report. */
function slotsFor(state: StreamState, profile: Profile, except: Story | null): number[] {
  const lists: (readonly [slots: readonly number[], weight: number])[] = [];
  let low = Infinity;
  let high = -1;
  for (let i = 0; i < profile.terms.length && lists.length < ASKED_TERMS; i++) {
    const slots = state.postings.get(profile.terms[i]!);
    if (!slots) continue;
    lists.push([slots, profile.all[i]! ** 2]);
    low = Math.min(low, slots[Math.max(0, slots.length - ASKED_STORIES)]!);
    high = Math.max(high, slots.at(-1)!);
  }
  if (high < 0) return [];
  if (high - low >= scores.length) scores = new Float64Array(2 * (high - low + 1));
  const met: number[] = [];
  for (const [slots, weight] of lists)
    for (let i = Math.max(0, slots.length - ASKED_STORIES); i < slots.length; i++) {
      const at = slots[i]! - low;
      if (scores[at] === 0) met.push(slots[i]!);
      scores[at]! += weight;
    }
  const shared = new Map(met.map((slot) => [slot, scores[slot - low]!]));
  for (const slot of met) scores[slot - low] = 0;
  if (except) shared.delete(except.slot);
  return top(shared, COMPARED);
}

/** Keys of the largest values; equal ones in order of the key. */
function top(values: ReadonlyMap<number, number>, count: number): number[] {
  const list = [...values];
  if (list.length > 4 * count) {
    const bar = Float64Array.from(values.values()).sort()[list.length - count]!;
    return top(new Map(list.filter(([, value]) => value >= bar).slice(0, 4 * count)), count);
  }
  return list
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, count)
    .map(([slot]) => slot);
}

/**
 * The stories that a report could belong to, best first.
 *
 * @param except a story that is left out: the one the report stands in, when it is looked at again
 */
export function candidates(state: StreamState, profile: Profile, except: Story | null = null): Candidate[] {
  const compared = slotsFor(state, profile, except)
    .map((slot) => {
      const story = state.bySlot.get(slot)!;
      return { story, alike: cosines(profile, story) };
    })
    .sort((a, b) => b.alike.all - a.alike.all || a.story.slot - b.story.slot)
    .slice(0, WEIGHED);
  const about = asked(profile);
  return compared
    .map(({ story, alike }, i): Candidate => {
      const rivals = compared.filter((_, j) => j !== i).slice(0, CROWD);
      const missing = (CROWD - rivals.length) * TYPICAL;
      const crowd = rivals.reduce((sum, rival) => sum + rival.alike.all, missing) / CROWD;
      const evidence = evidenceFor(about, story, state.background, alike, crowd);
      return { story, evidence, nats: nats(evidence) };
    })
    .sort((a, b) => b.nats - a.nats || a.story.slot - b.story.slot);
}
