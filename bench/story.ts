import { createHash } from 'node:crypto';
import type { Report } from '../src/model/report.ts';

/** A small deterministic generator (mulberry32), so that every run reads the same words. */
function random(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const people = ['Mira Dahl', 'Tomas Reyl', 'Ines Korva', 'Jon Abeck', 'Lena Moss', 'Piet Varga'];
const roles = ['the port minister', 'a harbour official', 'the union leader', 'a police spokesman', 'the mayor'];
const verbs = ['said', 'told reporters', 'announced', 'insisted', 'added'];
const things = ['workers', 'ships', 'containers', 'protesters', 'officers', 'families'];
const acts = [
  'blocked the northern gate',
  'left the terminal',
  'were held at the pier',
  'waited in the rain',
  'met in the old customs house',
];
const places = ['Norhaven', 'Eastmole', 'Lower Quay', 'Sandport', 'Vessel Street'];
const fillers = [
  'after talks that lasted until midnight',
  'as the strike entered its third week',
  'despite a court order',
  'while the tide was rising',
];

interface Fact {
  readonly who: string;
  readonly count: number;
  readonly thing: string;
  readonly act: string;
  readonly place: string;
  readonly filler: string;
  readonly role: string;
}

/** What happened, once for all reports: a story has some ninety facts, told again and again. */
function facts(): Fact[] {
  const next = random(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  return Array.from({ length: 90 }, () => ({
    who: pick(people),
    role: pick(roles),
    count: Math.floor(next() * 900) + 3,
    thing: pick(things),
    act: pick(acts),
    place: pick(places),
    filler: pick(fillers),
  }));
}

/** One fact in one of several wordings; now and then with another number. */
function sentence(fact: Fact, next: () => number): string {
  const verb = verbs[Math.floor(next() * verbs.length)]!;
  const count = next() < 0.1 ? fact.count + 1 : fact.count;
  const kind = next();
  if (kind < 0.25)
    return `${fact.who}, ${fact.role}, ${verb} on Tuesday that about ${count} ${fact.thing} ${fact.act} in ${fact.place}.`;
  if (kind < 0.4)
    return `“We will not leave until all ${count} ${fact.thing} of ${fact.place} are heard,” ${fact.who} said.`;
  if (kind < 0.7) return `In ${fact.place}, ${count} ${fact.thing} ${fact.act} ${fact.filler}.`;
  return `${fact.who} watched as up to ${count} ${fact.thing} ${fact.act} ${fact.filler}, witnesses in ${fact.place} said.`;
}

/** Reports of about 600 words on one event; every third one copies half of another. */
export function storyOf(size: number): Report[] {
  const told = facts();
  const texts: string[][] = [];
  for (let i = 0; i < size; i++) {
    const next = random(i + 1);
    const source = i % 3 === 2 ? texts[Math.floor(next() * i)]! : undefined;
    texts.push(
      Array.from({ length: 32 }, (_, k) =>
        source && k < 18 ? source[k]! : sentence(told[Math.floor(next() * told.length)]!, next),
      ),
    );
  }
  return texts.map((sentences, i) => {
    const text = sentences.map((s, k) => (k % 3 === 2 ? `${s}\n\n` : `${s} `)).join('');
    return {
      id: `sha256:${createHash('sha256').update(text).digest('hex')}`,
      ref: `r${i}`,
      text,
      outlet: { name: `Outlet ${i}`, stated: false },
      published: { value: `2031-05-${String((i % 20) + 1).padStart(2, '0')}`, precision: 'day', stated: false },
      language: 'en',
    };
  });
}
