import { describe, expect, it } from 'vitest';
import { annotate, annotators, AnnotatorOrderError } from '../../src/annotate/index.ts';
import { gazetteer } from '../../src/gazetteer/index.ts';
import { en } from '../../src/lang/en/index.ts';
import { read } from '../../src/read/index.ts';
import { reportOf } from './reading.ts';

const text = read(reportOf('"The quay is shut," Mira Dahl said.'), en, gazetteer);

describe('annotators', () => {
  it('refuses a list in the wrong order and says what to do', () => {
    const wrong = [...annotators].reverse();
    expect(() => annotate(text, en, gazetteer, wrong)).toThrow(AnnotatorOrderError);
    expect(() => annotate(text, en, gazetteer, wrong)).toThrow(/Put "quote-marks" before it/u);
  });

  it('finds only quotation marks in a language nobody has data for', () => {
    const found = annotate(text, null, gazetteer);
    expect(found.quoteMarks).toHaveLength(1);
    expect(found.quotedRanges).toHaveLength(1);
    expect(found.entities).toEqual([]);
    expect(found.attributions).toEqual([]);
  });
});
