import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { dossierSchema } from '../../src/model/schema.ts';
import { sample } from '../output/sample-dossier.ts';

const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(dossierSchema);

describe('the JSON Schema of a dossier', () => {
  it('is published as written in the source (node scripts/schema.ts mends it)', () => {
    const published = readFileSync(new URL('../../schema/dossier-1.json', import.meta.url), 'utf8');
    expect(published).toBe(`${JSON.stringify(dossierSchema, null, 2)}\n`);
  });

  it('accepts the sample dossier', () => {
    validate(sample);
    expect(validate.errors).toBeNull();
  });

  it('names every field that the sample dossier has, nothing is written past the contract', () => {
    expect(Object.keys(sample).sort()).toEqual(Object.keys(dossierSchema.properties!).sort());
    const parts: readonly (readonly [string, object | undefined])[] = [
      ['report', sample.reports[0]],
      ['quote', sample.quotes[0]],
      ['utterance', sample.utterances[0]],
      ['attribution', sample.attributions[0]],
      ['figure', sample.figures[0]],
      ['claim', sample.claims[0]],
      ['difference', sample.differences[0]],
    ];
    for (const [name, part] of parts)
      for (const key of Object.keys(part!))
        expect(Object.keys(dossierSchema.$defs![name]!.properties!), `${name}.${key}`).toContain(key);
  });

  it.each([
    ['a missing list', { ...sample, claims: undefined }],
    ['an unknown status', { ...sample, claims: [{ ...sample.claims[0], status: 'confirmed' }] }],
    ['a range of one number', { ...sample, reports: [{ ...sample.reports[0], sentences: [[1]] }] }],
    ['another version', { ...sample, schema: 'dossier/2' }],
  ])('refuses %s', (_, broken) => {
    expect(validate(JSON.parse(JSON.stringify(broken)))).toBe(false);
  });

  it('allows fields that are added later', () => {
    expect(validate({ ...sample, later: 1 })).toBe(true);
  });
});
