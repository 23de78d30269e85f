import { expect, it } from 'vitest';
import type { UtteranceReading } from '../../src/model/index.ts';
import { apparatus } from '../../src/output/apparatus.ts';
import { sample } from './sample-dossier.ts';

const reading = (text: string, kind?: 'fragment'): UtteranceReading => ({
  text,
  quotes: [],
  origins: [],
  changes: kind ? [{ kind, base: '', here: '', marked: false }] : [],
});
const collate = (...readings: UtteranceReading[]): ReturnType<typeof apparatus> =>
  apparatus({ id: 'u1', speaker: null, quotes: [], readings, why: [], by: 'test' });
const slots = (found: ReturnType<typeof apparatus>): string[] =>
  found.slots.map(
    ({ words, variants }) =>
      `${found.base.slice(words[0], words[1]).join(' ')}] ${variants.map((variant) => variant.words || '∅').join(' | ')}`,
  );

it('numbers the places at which readings differ', () => {
  const found = collate(
    reading('we keep the gate shut'),
    reading('we hold the gate shut'),
    reading('we keep the gate'),
  );
  expect(slots(found)).toEqual(['keep] hold', 'shut] ∅']);
});

it('joins places that overlap and gives each reading its own words there', () => {
  const found = collate(reading('a b c d e'), reading('a x d e'), reading('a b y e'));
  expect(slots(found)).toEqual(['b c d] x d | b y']);
});

it('keeps an insertion apart from the words after it', () => {
  const found = collate(reading('we keep it'), reading('we always keep it'), reading('we hold it'));
  expect(slots(found)).toEqual(['] always', 'keep] hold']);
});

it('knows a cut that the text marks', () => {
  const found = collate(reading('she has long wanted it'), reading('she ... wanted it'));
  expect(found.slots[0]!.variants[0]).toMatchObject({ marked: true, words: '...' });
});

it('tells a fragment from a reading with gaps', () => {
  const found = collate(reading('a fair way to get the port moving'), reading('get the port moving', 'fragment'));
  expect(found.slots).toEqual([]);
  expect(found.parts[0]!.words).toEqual([4, 8]);
});

it('collates the long quote of the example', () => {
  const found = apparatus(sample.utterances[0]!);
  expect(slots(found)).toContain('has long wanted and] ...');
  expect(found.parts).toHaveLength(1);
});
