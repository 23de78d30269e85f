import type { Candidate } from './candidates.ts';
import type { Profile } from './profile.ts';
import type { StreamItem } from './item.ts';
import type { StreamState } from './state.ts';
import type { Reading } from './reading.ts';
import type { Shown, Why } from './why.ts';
import { ageCounts, countTerms } from './background.ts';
import { candidates } from './candidates.ts';
import { dayOf } from './day.ts';
import { isRuledOut, placeAlone, placeInto } from './place.ts';
import { forgetInState, join, keepWindow, languageIn } from './state.ts';
import { headOf } from './head.ts';
import { forgetLinks, linkStories } from './offer.ts';
import { probability } from './weights.ts';
import { profileOf } from './profile.ts';
import { readTerms, yearsOf } from './terms.ts';
import { whyOf } from './why.ts';

/** A story that a report could have joined. */
export interface Rival {
  readonly story: string;
  readonly confidence: number;
  readonly why: Why;
}

/** Where a report went, and why. */
export interface Assignment {
  readonly report: string;
  readonly story: string;
  readonly opened: boolean;
  /** 0 to 1: that the report belongs to this story; for a story it opened, that it belongs to no other. */
  readonly confidence: number;
  /** What decided; `null` for a story just opened, or where a person decided. */
  readonly why: Why | null;
  /** The next best stories, best first. */
  readonly rivals: readonly Rival[];
  readonly by: 'stream/evidence' | 'stream/opened' | 'stream/pin' | 'stream/known';
}

const RIVALS = 3;
/** Among stories about equally fitting the largest is taken, so that a story once broken in two does not stay so. In nats. */
const EQUALLY_FITTING = 1;

/** The candidate that a report joins, or `null`. */
export function chosen(list: readonly Candidate[], threshold: number): Candidate | null {
  const best = list[0];
  if (!best || best.nats < threshold) return null;
  const bar = Math.max(threshold, best.nats - EQUALLY_FITTING);
  return list
    .filter((candidate) => candidate.nats >= bar)
    .reduce((a, b) => (b.story.members.length > a.story.members.length ? b : a));
}

function profileFor(state: StreamState, item: StreamItem, reading: Reading): Profile {
  const day = dayOf(item.published, item.text, languageIn(state, item.language));
  const about = { id: item.id, title: item.title ?? null, day, years: yearsOf(item.text) };
  return profileOf(about, reading, state.background);
}

/** Terms as the report prints them. */
function shownIn({ text, title = '' }: StreamItem, { background }: StreamState, reading: Reading): Shown {
  return (term) => {
    const place = reading.terms.subarray(0, reading.size).indexOf(term);
    if (place < 0) return background.terms[term]!;
    return (reading.titles[place] === 1 ? title : text).slice(reading.starts[place], reading.ends[place]);
  };
}

/** Stories opened between two looks for what may be forgotten. */
const TIDY_EVERY = 1024;

/** Forgets what only closed stories knew. When it is done depends on the state alone, so a restored stream does the same. */
function tidy(state: StreamState): void {
  if (ageCounts(state.background) || state.background.terms.length >= state.background.forgetAt) forgetInState(state);
}

const known = (report: string, story: string, by: Assignment['by']): Assignment => ({
  report,
  story,
  opened: false,
  confidence: 1,
  why: null,
  rivals: [],
  by,
});

/**
 * Puts a report to the story it belongs to, or opens one. What a person decided comes first; a report already placed stays.
 * Nothing of later reports is used, and what was said is never changed silently: see `offers`.
 */
export function assign(state: StreamState, item: StreamItem): Assignment {
  const placed = state.placed.get(item.id);
  if (placed !== undefined) return known(item.id, placed, 'stream/known');
  tidy(state);
  const read = { ...item, text: headOf(item.text), title: item.title && headOf(item.title) };
  const reading = readTerms(state.background, read.text, read.title, languageIn(state, item.language));
  countTerms(state.background, reading);
  const profile = profileFor(state, read, reading);
  const result = settle(state, profile, shownIn(read, state, reading));
  keepWindow(state);
  if (result.opened && state.nextSlot % TIDY_EVERY === 0) forgetLinks(state);
  return result;
}

/** Finds a place for a report that has none. */
export function settle(state: StreamState, profile: Profile, shown: Shown): Assignment {
  const pin = state.pins.get(profile.id);
  if (pin !== undefined) return known(profile.id, placeInto(state, pin, profile), 'stream/pin');
  const fitting = candidates(state, profile).filter((c) => !isRuledOut(state, profile.id, c.story.id));
  const joined = chosen(fitting, state.options.threshold);
  const rivals = fitting
    .filter((candidate) => candidate !== joined)
    .slice(0, RIVALS)
    .map((candidate): Rival => ({
      story: candidate.story.id,
      confidence: probability(candidate.nats),
      why: whyOf(profile, candidate, state.background.terms, shown),
    }));
  const report = profile.id;
  if (!joined) {
    const { story, opened } = placeAlone(state, profile);
    const confidence = 1 - (rivals[0]?.confidence ?? 0);
    return { report, story, opened, confidence, why: null, rivals, by: 'stream/opened' };
  }
  const why = whyOf(profile, joined, state.background.terms, shown);
  linkStories(state, report, joined, fitting);
  join(state, joined.story, profile);
  const confidence = probability(joined.nats);
  return { report, story: joined.story.id, opened: false, confidence, why, rivals, by: 'stream/evidence' };
}
