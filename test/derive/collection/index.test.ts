import { describe, expect, it } from 'vitest';
import { Gathered } from '../../../src/derive/collection/gathered.ts';
import { judged, toldUnread } from '../../../src/derive/collection/judge.ts';
import { scanLines } from '../../../src/derive/collection/scan-lines.ts';
import { reading } from '../../../src/cli/copies-collection/reading.ts';
import type { LightText } from '../../../src/derive/light-text.ts';
import type { Pair } from '../../../src/model/copies.ts';

/** A small deterministic generator. */
function random(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const SYLLABLES = ['ba', 'ke', 'lo', 'mi', 'nu', 'ra', 'se', 'to', 'vi', 'wo', 'da', 'fe', 'go', 'hi', 'ju'];

/** Invented words that no other text has in this order. */
function prose(seed: number, words: number): string {
  const next = random(seed);
  const word = (): string =>
    Array.from({ length: 2 + Math.floor(next() * 2) }, () => SYLLABLES[Math.floor(next() * SYLLABLES.length)]!).join(
      '',
    );
  return Array.from({ length: words }, (_, i) => (i % 14 === 13 ? `${word()}.` : word())).join(' ');
}

const DAYS = ['2031-05-01', '2031-05-09', '2031-05-17', '2031-05-25', '2031-06-02'];
const report = (id: string, text: string, outlet: string | null = null, day = 0): LightText => ({
  id,
  text,
  outlet,
  published: DAYS[day % DAYS.length]!,
});

interface Limits {
  readonly entries?: number;
  readonly sampleWords?: number;
}

function pairsOf(list: readonly LightText[], chunkSize = 1000, limits: Limits = {}): { pairs: Pair[]; read: number } {
  const gathered = new Gathered(limits);
  for (let i = 0; i < list.length; i += chunkSize) {
    const lines = list.slice(i, i + chunkSize).map((one) => JSON.stringify(one));
    gathered.add(scanLines(new TextEncoder().encode(lines.join('\n')), gathered.sampling));
  }
  const read = new Set<string>();
  const { plan, judgement } = gathered.plan((n) => list[n]!.text, {
    ...reading,
    wording: (light) => {
      read.add(light.id);
      return reading.wording(light);
    },
  });
  const pairs: Pair[] = [];
  for (const cluster of plan.clusters) {
    for (const { pair } of judged(cluster, (n) => list[n]!, judgement)) pairs.push(pair);
    pairs.push(...toldUnread(cluster, (n) => list[n]!.id));
  }
  return { pairs, read: read.size };
}

const keys = (pairs: readonly Pair[]): string[] => pairs.map(({ a, b }) => `${a} ${b}`).sort();

/** Unlike reports with four copies planted: whole, cut, inside another, put together from two. */
function planted(size: number): LightText[] {
  const list = Array.from({ length: size }, (_, n) => report(`r${n}`, prose(n, 260), `Outlet ${n % 40}`, n));
  const words = (n: number, from: number, to: number): string => list[n]!.text.split(' ').slice(from, to).join(' ');
  return [
    ...list,
    report('whole', list[3]!.text, 'Coast Daily', 3),
    report('cut', words(5, 0, 120), 'The Mole', 5),
    report('inside', `${prose(9001, 100)} ${words(8, 60, 180)} ${prose(9002, 100)}`, 'Quay News', 8),
    report('merged', `${words(11, 0, 120)} ${words(12, 100, 220)}`, 'Harbour Post', 11),
  ];
}
const PLANTED = ['cut r5', 'inside r8', 'merged r11', 'merged r12', 'r3 whole'];

describe('the index of a collection', () => {
  it('finds what is whole, cut, inside another text or put together from two, and nothing else', () => {
    expect(keys(pairsOf(planted(120)).pairs)).toEqual(PLANTED);
  });

  it('reads only what shares wording', () => {
    expect(pairsOf(planted(120)).read).toBe(9);
  });

  it('finds the same from a sample of shingles, and when it comes in small pieces', () => {
    expect(keys(pairsOf(planted(120), 7, { entries: 9000, sampleWords: 4000 }).pairs)).toEqual(PLANTED);
  });

  it('gives the same for any order and any pieces', () => {
    const list = planted(60);
    const [first, turned] = [pairsOf(list, 1000, { entries: 5000 }), pairsOf(list.toReversed(), 11, { entries: 5000 })];
    const sorted = (pairs: readonly Pair[]): string[] => pairs.map((pair) => JSON.stringify(pair)).sort();
    expect(sorted(turned.pairs)).toEqual(sorted(first.pairs));
  });

  it('tells one report repeated many times as one group, not as every pair', () => {
    const text = prose(1, 200);
    const { pairs, read } = pairsOf(Array.from({ length: 300 }, (_, n) => report(`r${n}`, text, `Outlet ${n}`, n)));
    expect(read).toBe(30);
    expect(pairs).toHaveLength((30 * 29) / 2 + 270);
    expect(new Set(pairs.map(({ relation }) => relation))).toEqual(new Set(['same-copy']));
  });

  it('takes a template of one site for no origin', () => {
    const template = prose(77, 80);
    const list = Array.from({ length: 150 }, (_, n) =>
      report(`r${n}`, `${prose(5000 + n, 30)} ${template} ${prose(6000 + n, 30)}`, 'Weather Desk', n),
    );
    expect(pairsOf(list).pairs).toEqual([]);
  });

  it('takes what many hosts print at many times for no copy', () => {
    const notice = prose(78, 40);
    const list = Array.from({ length: 100 }, (_, n) =>
      report(`r${n}`, `${prose(7000 + n, 90)} ${notice}`, `Outlet ${n % 30}`, n),
    );
    expect(pairsOf(list).pairs).toEqual([]);
  });

  it('finds a copy inside of a very long report', () => {
    const long = prose(4242, 120_000);
    const list = [
      report('long', long, 'Archive'),
      report('short', long.split(' ').slice(60_000, 60_150).join(' '), 'Coast Daily'),
      report('other', prose(4243, 200), 'The Mole'),
    ];
    expect(keys(pairsOf(list).pairs)).toEqual(['long short']);
  });

  it('tells nothing of reports that are made of quotes only and share none', () => {
    const quotes = (n: number): string => Array.from({ length: 8 }, (_, i) => `“${prose(n * 100 + i, 12)}”`).join('\n');
    expect(pairsOf(Array.from({ length: 30 }, (_, n) => report(`r${n}`, quotes(n), `Outlet ${n}`))).pairs).toEqual([]);
  });

  it('leaves a second record of one id out', () => {
    const list = [report('r', prose(1, 100)), report('r', prose(1, 100)), report('s', prose(2, 100))];
    expect(pairsOf(list).pairs).toEqual([]);
  });
});
