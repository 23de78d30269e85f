import { describe, expect, it } from 'vitest';
import { applyDecision, assign, createStream, offers, resolveStory } from '../../src/stream/index.ts';
import type { Decision, StreamState } from '../../src/stream/index.ts';
import { everything, quakeNorth, quakeSouth, strike, trialOne } from './reports.ts';

function filled(): StreamState {
  const state = createStream();
  for (const item of everything) assign(state, item);
  return state;
}
/** Members and name of every open story. */
const picture = (state: StreamState) =>
  [...state.stories.values()]
    .map((story) => ({ id: story.id, name: story.name, members: story.members.map((member) => member.id) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
const north = 'story:q1';
const south = 'story:s1';

describe('a person decides', () => {
  it('a merged story redirects to the one that stays', () => {
    const state = filled();
    const applied = applyDecision(state, { id: 'd', kind: 'merge', stories: [south, north] });
    expect(applied.decision).toMatchObject({ into: north });
    expect(resolveStory(state, south)).toBe(north);
    expect(state.placed.get('s2')).toBe(north);
    expect(state.stories.has(south)).toBe(false);
  });

  it('a pinned report stays where it was put', () => {
    const state = filled();
    applyDecision(state, { id: 'd', kind: 'pin', report: 's2', story: north });
    expect(state.placed.get('s2')).toBe(north);
  });

  it('"not this story" takes a report out and keeps it out', () => {
    const state = filled();
    applyDecision(state, { id: 'd', kind: 'not', report: 'q2', story: north });
    expect(state.placed.get('q2')).not.toBe(north);
    expect(state.placed.get('q3')).toBe(north);
  });

  it('a split gives the reports a story of their own, and the two are not offered for merging', () => {
    const state = filled();
    const { decision } = applyDecision(state, { id: 'd', kind: 'split', story: north, reports: ['q3'] });
    expect(decision).toMatchObject({ as: 'story:q3' });
    expect(state.placed.get('q3')).toBe('story:q3');
    expect(offers(state).filter((o) => o.kind === 'merge' && o.stories.includes('story:q3'))).toEqual([]);
  });

  it('a split that leaves nothing behind is refused, and says what to do', () => {
    const state = filled();
    const before = picture(state);
    const { decision, refused } = applyDecision(state, {
      id: 'd',
      kind: 'split',
      story: south,
      reports: ['s1', 's2'],
    });
    expect(decision).toBeNull();
    expect(refused).toContain('leave at least one');
    expect(picture(state)).toEqual(before);
  });

  it('a story can be named', () => {
    const state = filled();
    applyDecision(state, { id: 'd', kind: 'rename', story: north, name: 'The Tolmara earthquake' });
    expect(state.stories.get(north)?.name).toBe('The Tolmara earthquake');
  });

  it('the same decision is not applied twice', () => {
    const state = filled();
    const decision: Decision = { id: 'd', kind: 'pin', report: 's2', story: north };
    applyDecision(state, decision);
    expect(applyDecision(state, decision).refused).toContain('applied before');
  });

  it('a report of a merged story that comes later joins the story that stays', () => {
    const state = createStream();
    for (const item of [quakeNorth[0], quakeSouth[0]]) assign(state, item);
    applyDecision(state, { id: 'd', kind: 'merge', stories: [north, south] });
    expect(assign(state, quakeSouth[1]).story).toBe(north);
  });
});

const decisions: readonly Decision[] = [
  { id: 'd', kind: 'merge', stories: [south, north] },
  { id: 'd', kind: 'pin', report: 's2', story: north },
  { id: 'd', kind: 'pin', report: 's1', story: 'story:new' },
  { id: 'd', kind: 'not', report: 'q2', story: north },
  { id: 'd', kind: 'not', report: 'q1', story: north },
  { id: 'd', kind: 'split', story: north, reports: ['q3'] },
  { id: 'd', kind: 'split', story: north, reports: ['q1', 's1'] },
  { id: 'd', kind: 'rename', story: north, name: 'Tolmara' },
];

describe('undo restores what was before', () => {
  it.each(decisions.map((decision) => [JSON.stringify(decision), decision] as const))('%s', (_, decision) => {
    const state = filled();
    const before = picture(state);
    expect(applyDecision(state, decision).refused).toBeUndefined();
    expect(picture(state)).not.toEqual(before);
    applyDecision(state, { id: 'u', kind: 'undo', of: 'd' });
    expect(picture(state)).toEqual(before);
    expect(state.pins.size + state.ruledOut.size + state.parted.size).toBe(0);
  });

  it('a report that came after a split goes back with the story', () => {
    const state = createStream();
    for (const item of [quakeNorth[0], quakeNorth[1], ...strike]) assign(state, item);
    applyDecision(state, { id: 'd', kind: 'split', story: north, reports: ['q2'] });
    assign(state, quakeNorth[2]);
    applyDecision(state, { id: 'u', kind: 'undo', of: 'd' });
    expect(['q1', 'q2', 'q3'].map((id) => state.placed.get(id))).toEqual([north, north, north]);
    expect(resolveStory(state, 'story:q2')).toBe(north);
  });

  it('what cannot be taken back is refused', () => {
    expect(applyDecision(filled(), { id: 'u', kind: 'undo', of: 'nothing' }).refused).toContain('nothing');
  });
});

describe('decisions win in a later run', () => {
  const later = (decision: Decision): StreamState => {
    const kept = applyDecision(filled(), decision).decision!;
    const state = createStream();
    applyDecision(state, kept);
    for (const item of everything) assign(state, item);
    return state;
  };

  it('a merge', () => {
    const state = later({ id: 'd', kind: 'merge', stories: [south, north] });
    expect(['q1', 'q2', 'q3', 's1', 's2'].map((id) => state.placed.get(id))).toEqual(Array(5).fill(north));
  });

  it('a split', () => {
    const state = later({ id: 'd', kind: 'split', story: north, reports: ['q2', 'q3'] });
    expect(['q1', 'q2', 'q3'].map((id) => state.placed.get(id))).toEqual([north, 'story:q2', 'story:q2']);
  });

  it('a pin', () => {
    expect(later({ id: 'd', kind: 'pin', report: 's2', story: north }).placed.get('s2')).toBe(north);
  });

  it('"not this story"', () => {
    expect(later({ id: 'd', kind: 'not', report: 'q2', story: north }).placed.get('q2')).not.toBe(north);
    expect(later({ id: 'd', kind: 'not', report: 'q1', story: north }).placed.get('q1')).not.toBe(north);
  });
});

describe('offers', () => {
  it('nothing is offered where nothing is in doubt', () => {
    const state = createStream();
    for (const item of [...strike, ...trialOne]) assign(state, item);
    expect(offers(state)).toEqual([]);
  });

  it('two stories that were kept apart by hand and fit are offered again only after undo', () => {
    const state = filled();
    applyDecision(state, { id: 'd', kind: 'not', report: 'q2', story: north });
    expect(offers(state).filter((o) => o.kind === 'merge' && o.reports.includes('q2'))).toEqual([]);
  });

  it('a story of two subjects put together by hand is offered for splitting', () => {
    const state = filled();
    applyDecision(state, { id: 'd', kind: 'merge', stories: ['story:h1', 'story:t1'] });
    expect(offers(state)).toContainEqual(expect.objectContaining({ kind: 'split', story: 'story:h1' }));
  });
});
