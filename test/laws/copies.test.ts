import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Derived } from '../../src/derive/index.ts';
import { STORM, STRIKE, story } from '../derive/story.ts';
import type { Told } from '../derive/story.ts';

/*
 * Laws 2, 3, 4, 6 and 7 of the design on copies as editors make them: cut from the bottom, words exchanged, paragraphs put in
 * another order, two reports merged, quotation marks of another house style.
 */

const BAKERY = [
  'The oldest bakery of Minnow Street will close at the end of June, its owner told customers in a note on the door.',
  'Rent for the corner shop has doubled in four years, while flour and heating have become dearer every single winter.',
  'Three apprentices have found work in the hospital kitchen; the fourth will move inland to her brother and his mill.',
  'Neighbours collected more than two thousand signatures, but the landlord has not answered any of their letters so far.',
  'A florist from the market hall is said to want the rooms, ovens and all, for evenings with food among the flowers.',
] as const;

const QUOTES = [
  '“We have waited four years for an answer and we are not going to wait for another one,” the mayor said.',
  '“Every lamp on that bridge was checked in March, and every one of them was burning,” the engineer said.',
  '“Nobody in this town should have to choose between a warm room and a warm meal,” the bishop said.',
] as const;

const sources = [STRIKE, STORM, BAKERY] as const;
const source = fc.integer({ min: 0, max: sources.length - 1 });
const numRuns = 25;

const text = (paragraphs: readonly string[]): string => paragraphs.join('\n\n');
const cut = (paragraphs: readonly string[], keep: number): readonly string[] => paragraphs.slice(0, keep);
const shuffled = (paragraphs: readonly string[], order: readonly number[]): readonly string[] =>
  paragraphs
    .map((p, i) => [order[i % order.length] ?? 0, i, p] as const)
    .sort((x, y) => x[0] - y[0] || x[1] - y[1])
    .map((x) => x[2]);

/** Every twelfth word or so replaced by another. */
const swapped = (paragraphs: readonly string[], from: number): readonly string[] => {
  let n = from;
  return paragraphs.map((p) => p.replace(/\p{L}{4,}/gu, (word) => (++n % 12 === 0 ? 'thing' : word)));
};

type Marks = readonly [open: string, close: string];
const MARKS: readonly Marks[] = [
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['„', '“'],
];
const withMarks = (one: string, [open, close]: Marks): string => one.replaceAll('“', open).replaceAll('”', close);

const pairOf = ({ copies }: Derived, a: string, b: string) =>
  copies.pairs.find((p) => (p.a === a && p.b === b) || (p.a === b && p.b === a));

describe('copies as editors make them', () => {
  it('finds a report cut from the bottom in what is left of it', () => {
    fc.assert(
      fc.property(source, fc.integer({ min: 2, max: 4 }), (n, keep) => {
        const found = story(
          { id: 'a', text: text(sources[n]!), outlet: 'Quay News' },
          { id: 'b', text: text(cut(sources[n]!, keep)), outlet: 'The Harbour Post' },
        );
        expect(pairOf(found, 'a', 'b')?.relation).toBe('same-copy');
        expect(pairOf(found, 'a', 'b')?.shareB).toBeGreaterThan(0.95);
      }),
      { numRuns },
    );
  });

  it('finds it with its paragraphs in another order and with words exchanged', () => {
    fc.assert(
      fc.property(source, fc.array(fc.nat(9), { minLength: 3, maxLength: 6 }), fc.nat(11), (n, order, from) => {
        const found = story(
          { id: 'a', text: text(sources[n]!) },
          { id: 'b', text: text(swapped(shuffled(sources[n]!, order), from)) },
        );
        expect(pairOf(found, 'a', 'b')?.relation).toBe('same-copy');
      }),
      { numRuns },
    );
  });

  it('ties a merged report to both its sources, and these not to each other', () => {
    fc.assert(
      fc.property(source, fc.integer({ min: 1, max: 2 }), fc.integer({ min: 3, max: 4 }), (n, step, keep) => {
        const [x, y] = [sources[n]!, sources[(n + step) % sources.length]!];
        const found = story(
          { id: 'a', text: text(x), outlet: 'Quay News' },
          { id: 'b', text: text(y), outlet: 'The Harbour Post' },
          { id: 'c', text: text([...cut(x, keep), ...cut(y, keep)]), outlet: 'The Lantern Bugle' },
        );
        expect(pairOf(found, 'a', 'c')?.relation).not.toBe('independent');
        expect(pairOf(found, 'b', 'c')?.relation).not.toBe('independent');
        expect(pairOf(found, 'a', 'b')?.relation).toBe('independent');
        const parents = found.copies.tree.edges.filter((e) => e.to === 'c').map((e) => e.from);
        expect(parents.length).toBeGreaterThanOrEqual(2);
      }),
      { numRuns },
    );
  });

  it('is not led astray by the quotation marks of another house', () => {
    fc.assert(
      fc.property(source, fc.nat(3), fc.nat(3), fc.nat(2), (n, x, y, q) => {
        const told = text([sources[n]![0], QUOTES[q]!, ...sources[n]!.slice(1, 3)]);
        const found = story(
          { id: 'a', text: withMarks(told, MARKS[x]!), outlet: 'Quay News' },
          { id: 'b', text: withMarks(told, MARKS[y]!), outlet: 'The Harbour Post' },
        );
        expect(pairOf(found, 'a', 'b')?.relation).toBe('same-copy');
        expect(found.originCount).toEqual({ min: 1, max: 1 });
      }),
      { numRuns },
    );
  });

  it('agrees with itself (law 4)', () => {
    fc.assert(
      fc.property(source, (n) => {
        const told = text(sources[n]!);
        const pair = pairOf(story({ id: 'a', text: told }, { id: 'b', text: told }), 'a', 'b');
        expect(pair).toMatchObject({ relation: 'same-copy', shareA: 1, shareB: 1 });
      }),
      { numRuns: 3 },
    );
  });
});

const edited: fc.Arbitrary<Told[]> = fc
  .array(
    fc.record({
      n: source,
      keep: fc.integer({ min: 1, max: 5 }),
      order: fc.array(fc.nat(9), { minLength: 2, maxLength: 4 }),
      outlet: fc.constantFrom('Quay News', 'The Harbour Post', 'The Lantern Bugle'),
      day: fc.integer({ min: 10, max: 14 }),
    }),
    { minLength: 2, maxLength: 5 },
  )
  .map((list) =>
    list.map(({ n, keep, order, outlet, day }, i) => ({
      id: `r${i}`,
      text: text(shuffled(cut(sources[n]!, keep), order)),
      outlet,
      published: `2031-05-${day}`,
    })),
  );

describe('laws on edited copies', () => {
  it('does not depend on order, and is the same byte for byte each time (laws 2 and 7)', () => {
    fc.assert(
      fc.property(edited, (told) => {
        const first = JSON.stringify(story(...told));
        expect(JSON.stringify(story(...told))).toBe(first);
        expect(JSON.stringify(story(...[...told].reverse()))).toBe(first);
      }),
      { numRuns },
    );
  });

  it('counts no more origins for one more exact copy (law 3)', () => {
    fc.assert(
      fc.property(edited, fc.nat(4), (told, n) => {
        const before = story(...told).originCount;
        const after = story(...told, { ...told[n % told.length]!, id: 'z', outlet: 'Orsk Bay Weekly' }).originCount;
        expect(after.min).toBeLessThanOrEqual(before.min);
        expect(after.max).toBeLessThanOrEqual(before.max);
      }),
      { numRuns },
    );
  });

  it('gives every edge a reason in words', () => {
    fc.assert(
      fc.property(edited, (told) => {
        for (const { why } of story(...told).copies.tree.edges) {
          expect(why.length).toBeGreaterThan(0);
          for (const reason of why) expect(reason).toMatch(/\p{L}{2,} .*\p{L}{2,}/u);
        }
      }),
      { numRuns },
    );
  });
});

describe('shared quotes (law 6)', () => {
  const subset = fc.uniqueArray(fc.nat(QUOTES.length - 1), { minLength: 1, maxLength: QUOTES.length });

  it('does not take the same public quotes for copying, whatever their marks', () => {
    fc.assert(
      fc.property(source, fc.integer({ min: 1, max: 2 }), subset, fc.nat(3), (n, step, chosen, marks) => {
        const quotes = chosen.map((q) => QUOTES[q]!);
        const found = story(
          { id: 'a', text: text([...sources[n]!, ...quotes]), outlet: 'Quay News' },
          {
            id: 'b',
            text: text([...quotes.map((q) => withMarks(q, MARKS[marks]!)), ...sources[(n + step) % sources.length]!]),
            outlet: 'The Harbour Post',
          },
        );
        expect(pairOf(found, 'a', 'b')?.relation).toBe('independent');
        expect(found.copies.tree.edges).toEqual([]);
        for (const { cause } of found.copies.passages) expect(cause).not.toBe('copy');
      }),
      { numRuns },
    );
  });

  it('takes the same cut at the same place for one printed version', () => {
    const said =
      '“We have waited four years for an answer … and nobody in this town is going to wait for another one,”';
    const found = story(
      { id: 'a', text: text([STRIKE[0], STRIKE[1], `${said} the mayor said.`]), outlet: 'Quay News' },
      { id: 'b', text: text([`The mayor spoke on Monday. ${said} she said.`, STORM[0]]), outlet: 'The Harbour Post' },
    );
    const editing = pairOf(found, 'a', 'b');
    expect([editing?.relation, editing?.why.join()]).toEqual([
      'partly-derived',
      expect.stringContaining('the same cut at the same place'),
    ]);
  });

  it('says which shared words were sent to everybody, and which were told to one medium', () => {
    const said = '“Every lamp on that bridge was checked in March, and every one of them was burning at midnight,”';
    const given = (left: string, right: string) =>
      story(
        { id: 'a', text: text([STRIKE[0], STRIKE[1], left]), outlet: 'Quay News' },
        { id: 'b', text: text([right, STORM[0]]), outlet: 'The Harbour Post' },
      ).copies.passages.map((p) => p.givenAs);
    expect(given(`${said} the port said in a statement.`, `${said} the port said.`)).toEqual(['statement']);
    expect(given(`${said} an engineer told the Karvale Gazette.`, `${said} an engineer said.`)).toEqual(['exclusive']);
    expect(given(`${said} the engineer said.`, `${said} the engineer said.`)).toEqual([undefined]);
  });
});

describe('texts that make trouble', () => {
  const outlets = ['Quay News', 'The Harbour Post', 'The Lantern Bugle', 'Orsk Bay Weekly', 'Karvale Gazette'];

  it('finds one origin in thirty equal reports', () => {
    const told = Array.from({ length: 30 }, (_, i): Told => ({
      id: `r${i}`,
      text: text(STRIKE),
      outlet: `${outlets[i % 5]!} ${i}`,
    }));
    expect(story(...told).originCount).toEqual({ min: 1, max: 1 });
  });

  it('reads reports made only of quotes', () => {
    const only = (list: readonly string[]): string => text(list.map((q) => q.replace(/”.*$/u, '”')));
    const found = story(
      { id: 'a', text: only(QUOTES), outlet: 'Quay News' },
      { id: 'b', text: only([QUOTES[0]!, QUOTES[2]!]), outlet: 'The Harbour Post' },
      { id: 'c', text: only([QUOTES[1]!]), outlet: 'Karvale Gazette' },
    );
    expect(found.originCount.min).toBeGreaterThanOrEqual(1);
    expect(found.copies.tree.edges.every((e) => e.from !== e.to)).toBe(true);
  });

  it('finds a paragraph inside a report of a million characters', () => {
    const words = ['quay', 'crane', 'ferry', 'warden', 'signal', 'harvest', 'barrel', 'winter', 'garden', 'lantern'];
    let state = 7;
    const word = (): string => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return `${words[state % 10]!}${String((state >>> 8) % 997)}`;
    };
    const paragraph = (): string => `The ${Array.from({ length: 40 }, word).join(' ')} stood there.`;
    const long = Array.from({ length: 2800 }, paragraph);
    const full = text([...long.slice(0, 1500), STRIKE[0], STRIKE[1], ...long.slice(1500)]);
    expect(full.length).toBeGreaterThan(1_000_000);
    const found = story(
      { id: 'a', text: full, outlet: 'Quay News' },
      { id: 'b', text: text(STRIKE), outlet: 'The Harbour Post' },
    );
    expect(found.copies.passages.some((p) => full.slice(p.a.start, p.a.end).includes(STRIKE[0]))).toBe(true);
  });

  it('does not take reports of one template for one text', () => {
    const sky = ['rain', 'sun', 'hail', 'fog', 'snow', 'thunder'];
    const told = Array.from({ length: 24 }, (_, i): Told => ({
      id: `w${String(i).padStart(2, '0')}`,
      text: text([
        `Tomorrow the west of Karvale county will see ${sky[i % 6]!} in the morning and ${sky[(i + 2) % 6]!} after noon.`,
        `Temperatures reach ${i + 4} degrees at the coast and ${i - 29} degrees in the hills, with winds of ${10 + 3 * i} kilometres an hour.`,
        `The outlook for the days after is ${sky[(i + 4) % 6]!}.`,
      ]),
      outlet: outlets[i % 5]!,
      published: `2031-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + i).padStart(2, '0')}`,
    }));
    expect(story(...told).originCount.max).toBeGreaterThan(12);
  });
});
