import { describe, expect, it } from 'vitest';
import { STORM, STRIKE, story } from './story.ts';
import type { Told } from './story.ts';

const pair = (a: Omit<Told, 'id'>, b: Omit<Told, 'id'>) => story({ id: 'a', ...a }, { id: 'b', ...b }).copies.pairs[0]!;

describe('relation', () => {
  it('calls two printings of one text the same copy', () => {
    expect(pair({ text: STRIKE.join('\n\n') }, { text: STRIKE.slice(0, 4).join('\n\n') }).relation).toBe('same-copy');
  });

  it('calls a report that takes a part and adds its own partly derived', () => {
    const text = [STRIKE[1], STRIKE[3], ...STORM].join('\n\n');
    expect(pair({ text }, { text: STRIKE.join('\n\n') }).relation).toBe('partly-derived');
  });

  it('calls reports on other things independent', () => {
    expect(pair({ text: STRIKE.join('\n\n') }, { text: STORM.join('\n\n') }).relation).toBe('independent');
  });

  const speech =
    'we shall not open the gates until every man and woman on this quay has a contract that deserves the name';
  it('finds no copying in a public speech that both quote', () => {
    const a = `${STRIKE[0]} ${STRIKE[1]} "Friends, ${speech}," the union leader said at the gate.`;
    const b = `${STORM[0]} ${STORM[1]} At a rally the leader said: "${speech}."`;
    expect(pair({ text: a }, { text: b })).toMatchObject({ relation: 'independent', direction: 'unknown' });
  });

  it('finds copying where a speech is cut at the same word', () => {
    const cut = speech.replace('every man and woman', 'every man ... and woman');
    const a = `${STRIKE[0]} ${STRIKE[1]} "Friends, ${cut}," the union leader said at the gate.`;
    const b = `${STRIKE[0].slice(0, 30)} ${STORM[0]} ${STORM[1]} At a rally the union leader said: "${cut}."`;
    expect(pair({ text: a }, { text: b })).toMatchObject({ relation: 'partly-derived', by: 'relation/same-editing' });
  });

  it('finds copying where a fragment of speech begins at the same word of the same sentence', () => {
    const a = `${STRIKE[0]} The leader warned the harbour board that they would not "open the gates until every man and woman has a contract".`;
    const b = `${STORM[0]} Union men, the leader warned the harbour board that they would not "open the gates until every man and woman has a contract" at all.`;
    expect(pair({ text: a }, { text: b })).toMatchObject({ relation: 'partly-derived' });
  });

  it('finds a common source in words that were told to a third medium', () => {
    const a = `${STRIKE[0]} ${STRIKE[1]} "${speech}," a foreman told the Karvale Gazette.`;
    const b = `${STRIKE[2]} ${STRIKE[3]} A foreman was bitter: "${speech}."`;
    expect(pair({ text: a }, { text: b })).toMatchObject({ relation: 'partly-derived', direction: 'common-ancestor' });
  });
});

describe('why words are shared', () => {
  const causes = (a: string, b: string): unknown[] =>
    story({ id: 'a', text: a }, { id: 'b', text: b }).copies.passages.map(({ cause }) => cause);

  it('is no quote where a few words are quoted by one only', () => {
    const said = `${STRIKE[0]} "It is sad that their two clerks, Mira and Oskar, were on board," a friend said.`;
    const told = `${STORM[0]} Two captains, along with two clerks Mira and Oskar, sailed as well.`;
    expect(causes(said, told)).not.toContain('shared-quote');
    expect(causes(said, `${STORM[0]} "Their two clerks, Mira and Oskar, sailed," he said.`)).toContain('shared-quote');
  });
});

describe('direction', () => {
  it('is from the outlet that is named', () => {
    const source = STRIKE.join('\n\n');
    const copy = `${STRIKE[0]}\n\nThe walkout followed three weeks of failed talks over night shifts, The Harbour Post reported.\n\n${STORM.join('\n\n')}`;
    const found = pair({ text: copy, outlet: 'The Lantern Bugle' }, { text: source, outlet: 'The Harbour Post' });
    expect(found).toMatchObject({ relation: 'partly-derived', direction: 'a-from-b' });
    expect(found.why.join('; ')).toMatch(/The Lantern Bugle names (?:The )?Harbour Post for it/u);
  });

  it('is a lost original where each has words that the other lacks', () => {
    const a = [...STRIKE.slice(0, 5), STORM[0]].join('\n\n');
    const b = [...STRIKE.slice(0, 5), STORM[1]].join('\n\n');
    const found = story(
      { id: 'a', text: a, outlet: 'The Lantern Bugle' },
      { id: 'b', text: b, outlet: 'The Harbour Post' },
    );
    expect(found.copies.pairs[0]).toMatchObject({ relation: 'same-copy', direction: 'common-ancestor' });
    expect(found.copies.tree.nodes.map((n) => n.kind).sort()).toEqual(['lost', 'report', 'report']);
    expect(found.copies.tree.edges.map((e) => `${e.from} ${e.to}`)).toEqual(['lost:1 a', 'lost:1 b']);
  });

  it('is from the earlier version of one outlet', () => {
    const early = STRIKE.slice(0, 5).join('\n\n');
    const late = [...STRIKE.slice(0, 4), STORM[1]].join('\n\n');
    const outlet = 'The Harbour Post';
    expect(
      pair({ text: late, outlet, published: '2031-05-15' }, { text: early, outlet, published: '2031-05-14' }).direction,
    ).toBe('a-from-b');
  });

  it('is never from the clock alone', () => {
    const text = STRIKE.join('\n\n');
    const found = pair(
      { text, outlet: 'The Harbour Post', published: '2031-05-15' },
      { text, outlet: 'The Lantern Bugle', published: '2031-05-14' },
    );
    expect(found.direction).not.toBe('a-from-b');
  });
});
