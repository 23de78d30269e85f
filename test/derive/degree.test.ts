import { describe, expect, it } from 'vitest';
import { degree } from '../../src/derive/degree.ts';
import { tokenStream } from '../../src/derive/token-stream.ts';
import { gazetteer } from '../../src/gazetteer/index.ts';
import { en } from '../../src/lang/en/index.ts';
import { read } from '../../src/read/index.ts';
import { report, STORM, STRIKE } from './story.ts';

const of = (a: readonly string[], b: readonly string[]) => {
  const [x, y] = [a, b].map((list, i) =>
    tokenStream(read(report({ id: `${i}`, text: list.join(' ') }), en, gazetteer)),
  );
  return degree(x!, y!);
};

/** The strike told again with hardly a word left, idea by idea. */
const RETOLD = [
  'Eleven ships sat outside because workers of the Karvale docks stopped at dawn.',
  'Talks on longer night shifts had gone nowhere for weeks.',
  'The cranes at the grain terminal did not move, whatever managers tried with their staff.',
  'At the gate people came together beneath a sheet that was fixed to the tower.',
  'Owners of fishing boats could pass if they unload by hand.',
];

describe('degree of derivation', () => {
  it('is whole for a copy and nothing for another story', () => {
    expect(of(STRIKE, STRIKE)).toEqual({ degree: 1, label: 'verbatim' });
    expect(of(STORM, STRIKE)).toEqual({ degree: 0, label: 'none' });
  });
  it('knows a text told again idea by idea by the order of its ideas', () => {
    expect(of(RETOLD, STRIKE).label).toBe('heavy');
    expect(
      of(
        [3, 1, 4, 0, 2].map((n) => RETOLD[n]!),
        STRIKE,
      ).label,
    ).toBe('none');
  });
});
