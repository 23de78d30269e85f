import { describe, expect, it } from 'vitest';
import { derive } from '../../src/derive/index.ts';
import { gazetteer, outletFromHost } from '../../src/gazetteer/index.ts';
import { annotated, STORM, STRIKE } from './story.ts';

const sisters = [
  { name: 'Quay News', aliases: [], domains: ['quaynews.example'], family: 'Tidewater Group' },
  { name: 'Orsk Bay Weekly', aliases: ['The Weekly'], domains: [], family: 'Tidewater Group' },
];
const told = [
  { id: 'a', text: STRIKE.join('\n\n'), outlet: 'quaynews.example' },
  { id: 'b', text: STORM.join('\n\n'), outlet: 'The Weekly' },
];

describe('families of publishers', () => {
  it('may share a newsroom: the least number falls, nothing is merged, and the reason is told', () => {
    const known = { ...gazetteer, outlets: [...sisters, ...gazetteer.outlets] };
    const { origins, originCount } = derive(told.map(annotated), { gazetteer: known });
    expect(originCount).toEqual({ min: 1, max: 2 });
    expect(origins.map((o) => o.why.join())).toEqual([
      expect.stringContaining('belong to Tidewater Group'),
      expect.stringContaining('belong to Tidewater Group'),
    ]);
  });

  it('are not guessed for outlets that nobody gave a family', () => {
    expect(derive(told.map(annotated), { gazetteer }).originCount).toEqual({ min: 2, max: 2 });
  });

  it('are as a person gives them, also for an outlet that is known', () => {
    const mine = { name: 'The Guardian', aliases: [], domains: ['theguardian.com'], family: 'Another Owner' };
    const changed = { ...gazetteer, outlets: [mine, ...gazetteer.outlets] };
    expect(outletFromHost('https://www.theguardian.com/x', changed)?.family).toBe('Another Owner');
  });
});
