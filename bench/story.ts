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

function sentence(next: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const count = Math.floor(next() * 900) + 3;
  const clause = `about ${count} ${pick(things)} ${pick(acts)} in ${pick(places)} ${pick(fillers)}`;
  const kind = next();
  if (kind < 0.3) return `${pick(people)}, ${pick(roles)}, ${pick(verbs)} on Tuesday that ${clause}.`;
  if (kind < 0.5)
    return `“We will not leave until all ${count} ${pick(things)} are heard,” ${pick(people)} ${pick(verbs).split(' ')[0]}.`;
  return `${clause[0]!.toUpperCase()}${clause.slice(1)}.`;
}

/** Reports of about 600 words on one event; every third one copies half of another. */
export function storyOf(size: number): Report[] {
  const texts: string[][] = [];
  for (let i = 0; i < size; i++) {
    const next = random(i + 1);
    const source = i % 3 === 2 ? texts[Math.floor(next() * i)]! : undefined;
    texts.push(Array.from({ length: 36 }, (_, k) => (source && k < 18 ? source[k]! : sentence(next))));
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
