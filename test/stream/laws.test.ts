import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDecision, assign, createStream, restore, snapshot } from '../../src/stream/index.ts';
import type { Decision, StreamItem, StreamState } from '../../src/stream/index.ts';

const WORDS =
  'harbour strike Tolmara quake judge Abeck Norhaven dockers Quayline banker fraud Korva clinic poison Ildamo pier mayor Lund'.split(
    ' ',
  );
const itemOf = (n: number, picks: readonly number[], day: number): StreamItem => ({
  id: `r${String(n)}`,
  text: picks.map((i) => WORDS[i % WORDS.length]).join(' '),
  published: day === 0 ? null : `2031-05-${String(day).padStart(2, '0')}`,
});
const items = fc
  .array(fc.tuple(fc.array(fc.nat(17), { minLength: 3, maxLength: 12 }), fc.nat(28)), { minLength: 3, maxLength: 25 })
  .map((rows) => rows.map(([picks, day], n) => itemOf(n, picks, day)));

const report = fc.nat(24).map((n) => `r${String(n)}`);
const story = report.map((r) => `story:${r}`);
const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({ kind: fc.constant('pin' as const), report, story, id: fc.uuid() }),
  fc.record({ kind: fc.constant('not' as const), report, story, id: fc.uuid() }),
  fc.record({ kind: fc.constant('merge' as const), stories: fc.tuple(story, story), id: fc.uuid() }),
  fc.record({ kind: fc.constant('split' as const), story, reports: fc.array(report, { maxLength: 4 }), id: fc.uuid() }),
);

const groups = (state: StreamState) => [...state.placed].sort(([a], [b]) => (a < b ? -1 : 1));
const members = (state: StreamState) =>
  [...state.stories.values()]
    .map((s) => [s.id, s.name, s.members.map((m) => m.id)] as const)
    .sort((a, b) => (a[0] < b[0] ? -1 : 1));

describe('laws of the stream', () => {
  it('ids are never reused: an opened story has an id that nobody had', () => {
    fc.assert(
      fc.property(items, fc.array(decision, { maxLength: 6 }), fc.nat(6), (list, decided, window) => {
        const state = createStream({ window: window + 2 });
        const given = new Set<string>();
        for (const item of [...list, ...list]) {
          const { opened, story: id } = assign(state, item);
          if (opened) expect(given.has(id)).toBe(false);
          given.add(id);
          const one = decided.shift();
          if (one) applyDecision(state, one);
        }
      }),
    );
  });

  it('a report is in exactly one story, and no story is empty', () => {
    fc.assert(
      fc.property(items, fc.array(decision, { maxLength: 8 }), (list, decided) => {
        const state = createStream();
        for (const item of list) assign(state, item);
        for (const one of decided) applyDecision(state, one);
        const all = members(state).flatMap(([id, , reports]) => reports.map((r) => [r, id] as const));
        expect(all.sort(([a], [b]) => (a < b ? -1 : 1))).toEqual(groups(state));
        expect(all.length).toBe(list.length);
        expect(members(state).every(([, , reports]) => reports.length > 0)).toBe(true);
      }),
    );
  });

  it('a stream restored from its snapshot has the same future', () => {
    fc.assert(
      fc.property(items, fc.array(decision, { maxLength: 4 }), fc.nat(20), (list, decided, cut) => {
        const state = createStream({ window: 12 });
        for (const item of list.slice(0, cut)) assign(state, item);
        for (const one of decided) applyDecision(state, one);
        const copy = restore(JSON.parse(JSON.stringify(snapshot(state))) as ReturnType<typeof snapshot>);
        for (const item of list.slice(cut)) expect(assign(copy, item)).toEqual(assign(state, item));
        expect(JSON.stringify(snapshot(copy))).toBe(JSON.stringify(snapshot(state)));
      }),
    );
  });

  it('undo in reverse order restores everything', () => {
    fc.assert(
      fc.property(items, fc.array(decision, { maxLength: 5 }), (list, decided) => {
        const state = createStream();
        for (const item of list) assign(state, item);
        const before = members(state);
        const done = decided.flatMap((one) => (applyDecision(state, one).decision ? [one.id] : []));
        for (const of of done.reverse()) applyDecision(state, { id: `undo-${of}`, kind: 'undo', of });
        expect(members(state)).toEqual(before);
        expect([state.pins.size, state.ruledOut.size, state.parted.size]).toEqual([0, 0, 0]);
      }),
    );
  });

  it('the same reports in the same order give the same stories', () => {
    fc.assert(
      fc.property(items, (list) => {
        const run = () => {
          const state = createStream();
          return list.map((item) => assign(state, item));
        };
        expect(run()).toEqual(run());
      }),
      { numRuns: 20 },
    );
  });
});
