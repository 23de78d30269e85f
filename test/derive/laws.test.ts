import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STORM, STRIKE, story } from './story.ts';
import type { Told } from './story.ts';

const sentences = [
  ...STRIKE,
  ...STORM,
  '"We shall not open the gates until every man and woman on this quay has a contract," the union leader said.',
  '"Nobody told us anything," a foreman told the Karvale Gazette, "and nobody asked what we need to go on working."',
  'No.',
];
const body = fc.uniqueArray(fc.nat({ max: sentences.length - 1 }), { minLength: 1, maxLength: 7 });
const outlet = fc.constantFrom('The Harbour Post', 'The Lantern Bugle', 'Quay News', undefined);
const stories = fc.array(fc.record({ body, outlet }), { minLength: 1, maxLength: 5 }).map((list) =>
  list.map(({ body: chosen, outlet: name }, i): Told => ({
    id: `r${i}`,
    text: chosen.map((n) => sentences[n]).join('\n\n'),
    ...(name === undefined ? {} : { outlet: name }),
  })),
);

describe('laws of derivation', () => {
  it('does not depend on the order of the reports', () => {
    fc.assert(
      fc.property(stories, (told) => {
        expect(story(...[...told].reverse())).toEqual(story(...told));
      }),
      { numRuns: 40 },
    );
  });

  it('never counts more origins because of an exact copy', () => {
    fc.assert(
      fc.property(stories, fc.nat(), fc.constantFrom('r0x', 'z'), (told, n, id) => {
        const before = story(...told).originCount;
        const after = story(...told, { ...told[n % told.length]!, id }).originCount;
        expect(after.min).toBeLessThanOrEqual(before.min);
        expect(after.max).toBeLessThanOrEqual(before.max);
      }),
      { numRuns: 60 },
    );
  });

  it('calls a report and its copy the same copy', () => {
    fc.assert(
      fc.property(body, (chosen) => {
        const text = chosen.map((n) => sentences[n]).join('\n\n');
        expect(story({ id: 'a', text }, { id: 'b', text }).copies.pairs[0]).toMatchObject({
          relation: 'same-copy',
          shareA: 1,
          shareB: 1,
        });
      }),
      { numRuns: 30 },
    );
  });

  it('draws no circles', () => {
    fc.assert(
      fc.property(stories, (told) => {
        const { edges } = story(...told).copies.tree;
        const below = (id: string, seen: ReadonlySet<string>): boolean =>
          edges.filter((e) => e.from === id).every((e) => !seen.has(e.to) && below(e.to, new Set([...seen, e.to])));
        for (const { id } of story(...told).copies.tree.nodes) expect(below(id, new Set([id]))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('reads every passage back from both reports, equal words in verbatim ones', () => {
    fc.assert(
      fc.property(stories, (told) => {
        const text = new Map(told.map((t) => [t.id, t.text]));
        const bare = (s: string): string =>
          s
            .toLowerCase()
            .replace(/[^\p{L}\p{N}]+/gu, ' ')
            .trim();
        for (const { a, b, kind } of story(...told).copies.passages) {
          const [left, right] = [a, b].map((s) => text.get(s.report)!.slice(s.start, s.end)) as [string, string];
          expect(left.length).toBeGreaterThan(0);
          if (kind === 'verbatim') expect(bare(left)).toBe(bare(right));
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('origins of the texts', () => {
  it('counts two outlets that print one text as one origin, and says why', () => {
    const text = STRIKE.join('\n\n');
    const found = story(
      { id: 'a', text, outlet: 'The Harbour Post' },
      { id: 'b', text, outlet: 'Quay News' },
      { id: 'c', text: STORM.join('\n\n') },
    );
    expect(found.originCount).toEqual({ min: 2, max: 2 });
    expect(found.origins[0]?.reports).toEqual(['a', 'b']);
    expect(found.origins[0]?.why.join()).toContain('print the same text');
  });

  it('leaves open whether a report with a shared part is an origin of its own', () => {
    const found = story(
      { id: 'a', text: [STRIKE[1], STRIKE[3], ...STORM].join('\n\n'), outlet: 'The Harbour Post' },
      { id: 'b', text: STRIKE.join('\n\n'), outlet: 'Quay News' },
    );
    expect(found.originCount).toEqual({ min: 1, max: 2 });
  });
});
