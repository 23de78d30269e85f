import { describe, expect, it } from 'vitest';
import { lookUp, sentenceNumber, valueOf, wholeWords } from '../../src/output/look-up.ts';
import { shortNames } from '../../src/output/short-names.ts';
import { passageHow, reasons } from '../../src/output/words.ts';
import { sample } from './sample-dossier.ts';

describe('names of files', () => {
  it('cuts a hash to what tells it from others', () => {
    expect([...shortNames(['007_1e9b221f95dae436', 'coast-daily'])]).toEqual([['007_1e9b221f95dae436', '007_1e9b…']]);
  });

  it('leaves names whole that would become alike', () => {
    expect(shortNames(['1e9b221f95dae436', '1e9b000000000001']).size).toBe(0);
  });

  it('takes no long word for a hash', () => {
    expect(shortNames(['deadbeefdecade', 'a-feedbackfaced-1']).size).toBe(0);
  });

  it('uses the short name in what Stemma says, never in the words of a report', () => {
    const ref = '000_1e9b221f95dae436';
    const [first, ...rest] = sample.reports;
    const named = { ...first!, ref, outlet: { name: null, stated: false }, text: `${ref} ${first!.text}` };
    const [origin, ...origins] = sample.origins;
    const look = lookUp({
      ...sample,
      reports: [named, ...rest],
      origins: [{ ...origin!, why: [`${ref} credits nobody`] }, ...origins],
    });
    expect(look.names.get(named.id)).toBe('000_1e9b…');
    expect(look.dossier.origins[0]!.why).toEqual(['000_1e9b… credits nobody']);
    expect(look.reports.get(named.id)!.text).toContain(ref);
  });
});

describe('reasons', () => {
  it('tells once what many pairs share', () => {
    expect(
      reasons([
        'The Mole and Quay.News count once: both have it from Ilse Marrow.',
        'The Mole and Ferry Times count once: both have it from Ilse Marrow.',
        'The Mole and Tidewatch count once: they print the same passage.',
      ]),
    ).toBe(
      'The Mole, Quay.News and Ferry Times count once: all have it from Ilse Marrow. The Mole and Tidewatch count once: they print the same passage.',
    );
  });

  it('puts no full stop after a name that was cut', () => {
    expect(reasons(['the same words stand in 000_1e9b…'])).toBe('The same words stand in 000_1e9b…');
  });
});

it('says beside the cause of a passage how the words were given', () => {
  expect(passageHow({ kind: 'verbatim', cause: 'shared-quote', givenAs: 'statement' })).toBe(
    'word for word, words both quote, sent to everybody in a statement',
  );
  expect(passageHow({ kind: 'edited', cause: 'copy' })).toBe('edited, taken over');
});

describe('words that a span cuts', () => {
  const look = lookUp(sample);
  const { id, text } = sample.reports[0]!;
  const start = text.search(/\p{L}{6}/u);

  it('are shown whole, or left out and the cut marked', () => {
    const span = { report: id, start, end: start + 3 };
    expect(wholeWords(look, span).end).toBeGreaterThanOrEqual(start + 6);
    const value = text.slice(start, start + 3);
    expect(text.slice(start).startsWith(valueOf(look, { value, spans: [span], origins: [] }))).toBe(true);
  });

  it('know the number of their sentence', () => {
    const [first] = sample.reports[0]!.sentences;
    expect(first && sentenceNumber(look, { report: id, start: first[0], end: first[1] })).toBe(1);
  });
});
