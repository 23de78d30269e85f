import { describe, expect, it } from 'vitest';
import { assign, createStream } from '../../src/stream/index.ts';
import type { StreamItem } from '../../src/stream/index.ts';
import { everything, quakeNorth, quakeSouth, strike, trialOne, trialTwo } from './reports.ts';

function sorted(items: readonly StreamItem[]): Map<string, string> {
  const state = createStream();
  return new Map(items.map((item) => [item.id, assign(state, item).story]));
}
const together = (stories: Map<string, string>, items: readonly StreamItem[]): boolean =>
  new Set(items.map((item) => stories.get(item.id))).size === 1;

describe('reports join the story they belong to', () => {
  const stories = sorted(everything);
  it.each([
    ['an earthquake', quakeNorth],
    ['another earthquake', quakeSouth],
    ['a trial', trialOne],
    ['another trial', trialTwo],
    ['a strike', strike],
  ] as const)('%s', (_, items) => {
    expect(together(stories, items)).toBe(true);
  });

  it('tells twins apart: two earthquakes of one week, two trials in one town', () => {
    expect(new Set(stories.values()).size).toBe(5);
  });

  it('takes a late arrival into its story', () => {
    const late = [quakeNorth[0], quakeNorth[2], ...quakeSouth, ...strike, quakeNorth[1]];
    expect(together(sorted(late), quakeNorth)).toBe(true);
  });

  it('takes an exact copy into the story of its original', () => {
    const copy = { ...strike[0], id: 'h1-again', outlet: 'another' };
    expect(together(sorted([...strike, ...trialOne, copy]), [...strike, copy])).toBe(true);
  });

  it('reads a date at the head of an undated text', () => {
    const dated = { id: 'x1', text: `14 May 2024\n${trialOne[0].text}` };
    const stream = createStream();
    assign(stream, trialOne[0]);
    expect(assign(stream, dated).rivals[0]?.why.days ?? assign(stream, dated).why?.days).not.toBe(0);
  });

  it('reads a date whose marks are set apart, as collections keep them', () => {
    const stream = createStream();
    assign(stream, quakeNorth[0]);
    const { title, text } = quakeNorth[1];
    const { why } = assign(stream, { id: 'x2', text: `${title} May 4 , 2031 11 : 39 pm ${text}` });
    expect(why?.days).toBe(2);
  });

  it('takes a one-line report into its story', () => {
    const line = {
      id: 'line',
      published: '2031-05-02',
      text: 'Tolmara quake: Saint Orsel hospital loses roof, says Kory.',
    };
    expect(together(sorted([...everything, line]), [...quakeNorth, line])).toBe(true);
  });

  it('opens a story for a line that shares only what every report of its kind shares', () => {
    const line = {
      id: 'line',
      published: '2031-05-04',
      text: 'Rescuers search for survivors after earthquake kills four.',
    };
    expect(sorted([...everything, line]).get('line')).toBe('story:line');
  });

  it('reads the head of a long report: what follows it changes nothing', () => {
    const long = `${quakeNorth[1].text} ${'The civil guard cleared the road. '.repeat(150)}`;
    const tail = `${strike[0].text} ${strike[1].text}`;
    const last = (text: string) => {
      const stream = createStream();
      for (const item of [...strike, quakeNorth[0]]) assign(stream, item);
      return assign(stream, { ...quakeNorth[1], text });
    };
    expect(last(`${long} ${tail}`)).toEqual(last(`${long} Calm.`));
  });

  it('keeps reports of other years apart when nothing but the subject is shared', () => {
    const old = { ...quakeNorth[1], id: 'old', published: '2019-03-01', text: quakeSouth[1].text };
    expect(together(sorted([...quakeNorth, old]), [...quakeNorth, old])).toBe(false);
  });
});

describe('an assignment says why', () => {
  it('names the words that decided, the days between and the rivals', () => {
    const state = createStream();
    for (const item of everything.filter((i) => i.id !== 'q3')) assign(state, item);
    const { why, confidence, rivals, opened, by } = assign(state, quakeNorth[2]);
    expect(opened).toBe(false);
    expect(by).toBe('stream/evidence');
    expect(why?.shared).toContain('Tolmara');
    expect(why?.days).toBe(2);
    expect(confidence).toBeGreaterThan(0.5);
    expect(rivals.every((rival) => rival.confidence < confidence)).toBe(true);
  });

  it('names what only one side leads with', () => {
    const state = createStream();
    assign(state, quakeNorth[0]);
    const { rivals, opened } = assign(state, quakeSouth[0]);
    expect(opened).toBe(true);
    expect(rivals[0]?.why.onlyReport.join(' ')).toMatch(/Ildamo|Lund/);
    expect(rivals[0]?.why.onlyStory.join(' ')).toMatch(/tolmara|kory|orsel/);
  });

  it('answers the same for a report it has placed already', () => {
    const state = createStream();
    const first = assign(state, strike[0]);
    expect(assign(state, strike[0])).toMatchObject({ story: first.story, opened: false, by: 'stream/known' });
  });
});

describe('nothing breaks on odd input', () => {
  it.each([
    ['an empty text', { id: 'e', text: '' }],
    ['marks only', { id: 'e', text: '... !!! 🙂🙂 \u0000' }],
    ['a broken date', { id: 'e', text: 'Rain over Eastmole.', published: 'soon' }],
    ['a long word', { id: 'e', text: 'a'.repeat(100_000) }],
    ['capitals only', { id: 'e', text: 'NORHAVEN DOCKERS WALK OUT '.repeat(500) }],
    ['a script without spaces', { id: 'e', text: '港口工人罢工'.repeat(200) }],
    ['words of the runtime', { id: '__proto__', text: 'constructor toString __proto__ hasOwnProperty' }],
  ])('%s', (_, item) => {
    const state = createStream();
    assign(state, strike[0]);
    expect(assign(state, item).story).toBe(`story:${item.id}`);
  });

  it('two texts without words are no story', () => {
    const stories = sorted([
      { id: 'a', text: '' },
      { id: 'b', text: '' },
    ]);
    expect(new Set(stories.values()).size).toBe(2);
  });
});

describe('the window', () => {
  it('closes the story touched longest ago and never gives its id again', () => {
    const state = createStream({ window: 4 });
    const given = everything.map((item) => assign(state, item));
    expect(state.placed.size).toBeLessThanOrEqual(4);
    const again = assign(state, everything[0]!);
    expect(given.map((g) => g.story)).not.toContain(again.opened ? again.story : '');
  });
});
