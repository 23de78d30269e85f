import { expect, it } from 'vitest';
import { json } from '../../src/output/json.ts';
import { sample } from './sample-dossier.ts';

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, reversed(one)]),
  );
};

it('gives back the dossier', () => {
  expect(JSON.parse(json.write(sample))).toEqual(JSON.parse(JSON.stringify(sample)));
});

it('writes equal dossiers as equal bytes, whatever the order of their keys', () => {
  expect(json.write(reversed(sample) as typeof sample)).toBe(json.write(sample));
});

it('keeps the order of the schema and puts unknown keys last', () => {
  const keys = Object.keys(JSON.parse(json.write({ ...sample, aaa: 1 } as typeof sample)) as object);
  expect(keys[0]).toBe('schema');
  expect(keys.at(-1)).toBe('aaa');
});

it('writes a range on one line and leaves brackets in texts alone', () => {
  const text = 'a [\n  1,\n  2\n] b';
  const written = json.write({ ...sample, brief: [{ ...sample.brief[0]!, text }] });
  expect(written).toMatch(/\[\d+,\d+\]/u);
  expect((JSON.parse(written) as typeof sample).brief[0]!.text).toBe(text);
});
