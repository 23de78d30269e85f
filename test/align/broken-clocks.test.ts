import { describe, expect, it } from 'vitest';
import { brokenClocks } from '../../src/align/broken-clocks.ts';

const minutes = (text: string): number[] => brokenClocks(text).map(({ minute }) => minute);

describe('clock times with a blank inside', () => {
  it('reads them', () => {
    expect(minutes('It left at 3: 30 p. m. on Sunday.')).toEqual([930]);
    expect(minutes('Found at 8. 40am, moved at 9. 25 a. m.')).toEqual([520, 565]);
    expect(minutes('At 06: 05 the fire was out.')).toEqual([365]);
  });
  it('leaves whole ones and other numbers alone', () => {
    expect(minutes('It left at 3:30 p.m. with 12 crates. 40 men stayed.')).toEqual([]);
    expect(minutes('Three points: 12 boats, 30 men.')).toEqual([]);
  });
});
