import { describe, expect, it } from 'vitest';
import { sums } from '../../src/dossier/sums.ts';
import type { Figure } from '../../src/model/dossier.ts';

const figure = (id: string, report: string, start: number, value: number, unit: string): Figure => ({
  id,
  span: { report, start, end: start + 10 },
  counted: unit,
  lo: value,
  hi: value,
  unit,
  hedge: null,
  by: 'test',
});

describe('sums across reports', () => {
  it('finds the parts of one report in the total of another', () => {
    const found = sums([
      figure('f1', 'a', 0, 24, 'worker'),
      figure('f2', 'a', 40, 35, 'docker'),
      figure('f3', 'b', 0, 59, 'worker'),
    ]);
    expect(found).toEqual([expect.objectContaining({ parts: ['f1', 'f2'], total: 'f3', holds: true })]);
  });

  it('is silent when the total counts something else', () => {
    expect(
      sums([figure('f1', 'a', 0, 24, 'worker'), figure('f2', 'a', 40, 35, 'docker'), figure('f3', 'b', 0, 59, 'ship')]),
    ).toEqual([]);
  });

  it('is silent when parts stand far apart', () => {
    expect(
      sums([
        figure('f1', 'a', 0, 24, 'worker'),
        figure('f2', 'a', 900, 35, 'worker'),
        figure('f3', 'b', 0, 59, 'worker'),
      ]),
    ).toEqual([]);
  });

  it('adds up three parts of one noun', () => {
    const found = sums([
      figure('f1', 'a', 0, 12, 'crate'),
      figure('f2', 'a', 40, 9, 'crate'),
      figure('f3', 'a', 80, 4, 'crate'),
      figure('f4', 'b', 0, 25, 'crate'),
    ]);
    expect(found).toEqual([expect.objectContaining({ parts: ['f1', 'f2', 'f3'], total: 'f4' })]);
  });

  it('knows a share and its rest', () => {
    const text = '24 of the 59 dockers went home.';
    const found = sums(
      [
        { ...figure('f1', 'a', 0, 24, 'docker'), span: { report: 'a', start: 0, end: 2 } },
        { ...figure('f2', 'a', 10, 59, 'docker'), span: { report: 'a', start: 10, end: 20 } },
        figure('f3', 'b', 0, 35, 'docker'),
      ],
      (report) => (report === 'a' ? text : ''),
    );
    expect(found).toEqual([
      expect.objectContaining({ parts: ['f1', 'f3'], total: 'f2', by: 'figures/share-and-rest' }),
    ]);
  });
});
