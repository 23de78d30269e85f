import { describe, expect, it } from 'vitest';
import type { Difference } from '../../src/model/claim.ts';
import { inDossierOf } from './in-dossiers.ts';

const found = (...texts: readonly string[]): Difference[] =>
  inDossierOf(texts).filter((one) => one.by === 'attribution/other-teller');
const values = (one: Difference | undefined): string[] | undefined => one?.readings.map(({ value }) => value).sort();

describe('one thing from two bodies', () => {
  const a =
    'A barge burned at Korvik.\nNobody was hurt, the harbour ministry said, adding that divers were preparing to raise the salt barge.';
  it('is told wherever clauses are cut', () =>
    expect(
      values(
        found(
          a,
          'A barge burned at Korvik.\nThe Tarn Guard hospital service said that divers were preparing to raise the salt barge and its mast.',
        )[0],
      )?.length,
    ).toBe(2));
  it('is no difference where one report names the other body beside it', () =>
    expect(
      found(
        a,
        'A barge burned at Korvik.\nLike the harbour ministry, the Tarn Guard hospital service said that divers were preparing to raise the salt barge.',
      ),
    ).toEqual([]));
  it('is no difference between a body and officials', () =>
    expect(
      found(
        a,
        'A barge burned at Korvik.\nOfficials said that divers were preparing to raise the salt barge and its mast.',
      ),
    ).toEqual([]));
  it('is another thing where the counts differ', () =>
    expect(
      found(
        'A barge burned at Korvik.\nThe harbour ministry said that six divers were preparing to raise the salt barge.',
        'A barge burned at Korvik.\nThe Tarn Guard hospital service said that nine divers were preparing to raise the salt barge.',
      ),
    ).toEqual([]));
});

describe('a number that a body gives of itself', () => {
  const a = 'A barge burned at Korvik.\nWhitsand Abbey Hospital said it was treating 14 dockers after the fire.';
  it('is told where another body gives it', () =>
    expect(
      values(
        found(
          a,
          'A barge burned at Korvik.\nThe Marrow coastguard said 14 dockers had been taken to Whitsand Abbey hospital after the fire.',
        )[0],
      )?.length,
    ).toBe(2));
  it('is another number where another place is named', () =>
    expect(
      found(
        a,
        'A barge burned at Korvik.\nThe Marrow coastguard said 14 dockers had been taken to the Cliff Infirmary after the fire.',
      ),
    ).toEqual([]));
});
