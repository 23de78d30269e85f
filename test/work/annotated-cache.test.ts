import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyOf } from '../../bench/story.ts';
import { collate } from '../../src/collate.ts';
import type { Report } from '../../src/model/report.ts';
import { json } from '../../src/output/json.ts';
import { annotatedCache } from '../../src/work/annotated-cache.ts';

const all = storyOf(12);
const fresh = (reports: readonly Report[]): string => json.write(collate(reports));

describe('what was found in a report, remembered', () => {
  it('gives the dossier of a first collation, byte by byte, however a story grew, shrank and came again', () => {
    const order = fc.array(fc.uniqueArray(fc.nat(all.length - 1), { minLength: 1, maxLength: 5 }), { maxLength: 4 });
    fc.assert(
      fc.property(order, fc.constantFrom(0, 3000, 1_000_000), (stories, most) => {
        const known = annotatedCache(most);
        for (const numbers of stories) {
          const reports = numbers.map((n) => all[n]!);
          expect(json.write(collate(reports, {}, known))).toBe(fresh(reports));
        }
      }),
      { numRuns: 8 },
    );
  });

  it('reads a report once while it is remembered, and again when anything in it is different', () => {
    const known = annotatedCache();
    let read = 0;
    const counted = {
      of: (report: Report, find: Parameters<typeof known.of>[1]) => known.of(report, () => (read++, find())),
    };
    collate(all.slice(0, 4), {}, counted);
    collate(all.slice(0, 5), {}, counted);
    expect(read).toBe(5);
    const renamed = { ...all[0]!, outlet: { name: 'Another Outlet', stated: true } };
    collate([renamed, ...all.slice(1, 5)], {}, counted);
    expect(read).toBe(6);
  });

  it('forgets what was asked for longest ago', () => {
    const known = annotatedCache(all[0]!.text.length + all[1]!.text.length);
    let read = 0;
    const ask = (report: Report): void => {
      known.of(report, () => (read++, null as never));
    };
    for (const n of [0, 1, 0, 2, 0]) ask(all[n]!);
    expect(read).toBe(3);
    ask(all[1]!);
    expect(read).toBe(4);
  });
});
