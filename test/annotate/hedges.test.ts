import { describe, expect, it } from 'vitest';
import { annotated } from './reading.ts';

const hedgesOf = (text: string): string[] => annotated(text).hedges.map((h) => `${h.kind}: ${text.slice(...h.range)}`);

describe('hedges', () => {
  it.each([
    ['The ferry reportedly sank.', ['hearsay: reportedly']],
    ['The ferry may have sunk.', ['modal: may have']],
    ['The ferry is believed to be lost.', ['belief: is believed to']],
    ['It carried about 40 cars.', ['approximate: about']],
    ['The ferry sank in May.', []],
    ['They talked about the ferry.', []],
  ])('%s', (text, expected) => {
    expect(hedgesOf(text)).toEqual(expected);
  });
});
