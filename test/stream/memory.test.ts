import { describe, expect, it } from 'vitest';
import { applyDecision, assign, createStream, restore, snapshot } from '../../src/stream/index.ts';
import type { StreamSnapshot, StreamState } from '../../src/stream/index.ts';
import { everything } from './reports.ts';

const termsOfMembers = ({ stories, background }: StreamState) =>
  [...stories.values()].flatMap(({ id, members, sums }) => [
    [id, Array.from(sums.terms.subarray(0, sums.size), (term) => background.terms[term])],
    ...members.map((member) => [member.id, Array.from(member.terms, (term) => background.terms[term])]),
  ]);

const filled = (window = 50_000): StreamState => {
  const state = createStream({ window });
  for (const item of everything) assign(state, item);
  return state;
};

/** A stream in which it is time to forget rare terms. */
const aboutToForget = (from: StreamState): StreamState =>
  restore({ ...(JSON.parse(JSON.stringify(snapshot(from))) as StreamSnapshot), forgetAt: 1 });

const late = { id: 'late', published: '2031-05-07', text: 'Colonel Anselm Kory left Tolmara and the quake behind.' };

describe('what a stream keeps in memory', () => {
  it('forgets terms that only closed stories had, and keeps every term of the open ones', () => {
    const state = aboutToForget(filled(3));
    const before = termsOfMembers(state);
    const known = state.background.terms.length;
    assign(state, { id: 'x', text: 'zebra' });
    expect(state.background.terms.length).toBeLessThan(known);
    const kept = new Map(before.map(([id, terms]) => [id, terms] as const));
    for (const [id, terms] of termsOfMembers(state)) if (kept.has(id)) expect(terms).toEqual(kept.get(id));
  });

  it('decides after forgetting as it did before, as long as all stories are open', () => {
    const [kept, forgetting] = [filled(), aboutToForget(filled())];
    expect(assign(forgetting, late)).toEqual(assign(kept, late));
  });

  it('closes stories without leaving them in the index', () => {
    const state = createStream({ window: 2 });
    for (let n = 0; n < 300; n++)
      assign(state, { id: `n${String(n)}`, text: `Harbour ${'abcdefghij'[n % 10]!.repeat(4)} Quay${String(n)}` });
    const entries = state.postings.lists.reduce((sum, list) => sum + (list?.length ?? 0), 0);
    expect(state.placed.size).toBe(2);
    expect(entries).toBeLessThan(40);
  });

  it('refuses a snapshot of another form, and says which it reads', () => {
    const old = { ...snapshot(filled()), schema: 'stream/1' } as unknown as StreamSnapshot;
    expect(() => restore(old)).toThrow(/stream\/1.*stream\/2/);
  });

  it('finds a story again that was closed and put back by an undo', () => {
    const state = filled();
    const [first, second] = [...state.stories.keys()] as [string, string];
    applyDecision(state, { id: 'd', kind: 'merge', stories: [first, second] });
    applyDecision(state, { id: 'u', kind: 'undo', of: 'd' });
    const title = everything.find(({ id }) => `story:${id}` === second)!;
    expect(assign(state, { ...title, id: 'again' }).story).toBe(second);
  });

  it('an undo leaves alone a report that a later decision brought', () => {
    const state = filled();
    const split = applyDecision(state, { id: 's', kind: 'split', story: 'story:q1', reports: ['unseen'] });
    const as = split.changed[1]!;
    applyDecision(state, { id: 'p', kind: 'pin', report: 'h1', story: as });
    applyDecision(state, { id: 'u1', kind: 'undo', of: 'p' });
    applyDecision(state, { id: 'u2', kind: 'undo', of: 's' });
    expect(state.placed.size).toBe(everything.length);
    expect(state.placed.get('h1')).toBe('story:h1');
  });
});
