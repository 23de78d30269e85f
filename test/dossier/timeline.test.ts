import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/index.ts';
import { timeline } from '../../src/dossier/timeline.ts';
import { gazetteer } from '../../src/gazetteer/index.ts';
import { en } from '../../src/lang/en/index.ts';
import type { Annotated } from '../../src/model/annotated.ts';
import { read } from '../../src/read/index.ts';

const of = (id: string, text: string, published: string | null = '2031-05-14'): Annotated =>
  annotate(
    read(
      {
        id,
        ref: id,
        text,
        outlet: { name: null, stated: false },
        published: published === null ? null : { value: published, precision: 'day', stated: true },
        language: 'en',
      },
      en,
      gazetteer,
    ),
    en,
    gazetteer,
  );

const FERRY_A = of(
  'a',
  'The ferry Alma struck the old pier at Port Sorrel on Tuesday.\n\nThe ferry company was founded in 1984.',
);
const FERRY_B = of(
  'b',
  'The Alma ferry struck a pier in Port Sorrel on 13 May 2031.\n\nDivers will search the pier on Friday.',
);
const FERRY_C = of('c', 'The ferry Alma struck the old pier at Port Sorrel on Monday.');

describe('timeline', () => {
  it('tells one event once, with the reports that tell it', () => {
    const [event] = timeline([FERRY_A, FERRY_B]).filter((e) => e.from === '2031-05-13');
    expect(event).toMatchObject({ to: '2031-05-13', precision: 'day', reports: ['a', 'b'], stated: true });
    expect(event!.spans).toHaveLength(2);
  });
  it('keeps one event with both its dates where reports date it differently', () => {
    const [event, ...others] = timeline([
      of('a', 'The ferry Alma struck the old pier at Port Sorrel on Tuesday.'),
      FERRY_C,
    ]);
    expect(event).toMatchObject({ from: '2031-05-12', to: '2031-05-13', reports: ['a', 'c'] });
    expect(others).toEqual([]);
  });
  it('keeps different events of one day apart', () => {
    const events = timeline([
      of(
        'a',
        'The ferry Alma struck the old pier on Tuesday.\n\nThe mayor of Hale opened a school for sailors on Tuesday.',
      ),
    ]);
    expect(events).toHaveLength(2);
  });
  it('is ordered by time', () => {
    const starts = timeline([FERRY_A, FERRY_B]).map((e) => e.from);
    expect(starts).toEqual(starts.toSorted());
    expect(starts).toEqual(['1984-01-01', '2031-05-13', '2031-05-16']);
  });
  it('makes no event of now, of lengths, or of what repeats', () => {
    expect(
      timeline([
        of(
          'a',
          'The ferry now lies in the dock of the harbour. The ferry had sailed weekly for six weeks across the bay.',
        ),
      ]),
    ).toEqual([]);
  });
  it('calls recent days vague', () => {
    expect(timeline([of('a', 'Two envoys held meetings in the harbour town in recent days.')])).toMatchObject([
      { from: '2031-05-07', to: '2031-05-14', precision: 'vague', stated: false },
    ]);
  });
  it('has no event where nothing dates the report', () => {
    expect(timeline([of('a', 'The ferry Alma struck the old pier on Tuesday.', null)])).toEqual([]);
  });
  it('prints words of the report', () => {
    const texts = new Map([FERRY_A, FERRY_B].map((one) => [one.text.report.id, one.text.report.text]));
    for (const event of timeline([FERRY_A, FERRY_B]))
      expect(
        event.spans.some((s) => texts.get(s.report)!.slice(s.start, s.end).replace(/\s+/g, ' ') === event.text),
      ).toBe(true);
  });
  it('shows no more than it is asked for', () => {
    expect(timeline([FERRY_A, FERRY_B], 1)).toHaveLength(1);
  });
  it('does not depend on the order of the reports', () => {
    const expected = timeline([FERRY_A, FERRY_B, FERRY_C]);
    fc.assert(
      fc.property(fc.shuffledSubarray([FERRY_A, FERRY_B, FERRY_C], { minLength: 3 }), (shuffled) => {
        expect(timeline(shuffled)).toEqual(expected);
      }),
    );
  });
});
