import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords } from '../../src/cli/find-words.ts';
import { foundWords } from '../../src/output/views/found-words.ts';
import type { Dossier } from '../../src/model/index.ts';
import { hostile, attack } from '../output/hostile.ts';
import { sample } from '../output/sample-dossier.ts';

/** A story of one report with this text. */
function story(text: string, language = 'en'): Dossier {
  const report = { ...sample.reports[0]!, id: 'r', ref: 'r', text, language, sentences: [[0, text.length]] as const };
  return { ...sample, reports: [report], quotes: [], attributions: [], utterances: [] };
}
const told = (asked: string, text: string, language?: string): string => {
  const [found] = findWords(asked, story(text, language));
  return found ? `${found.match}${found.negation ? ', negation' : ''}` : 'not-found';
};

describe('how exactly words were printed', () => {
  it.each([
    ['the gate stays shut', 'He said the gate stays shut until noon.', 'exact'],
    ['“the gate – it’s shut”', "Well, ''the gate - it's shut'', he said.", 'exact'],
    ['The gate stays shut', 'He said: the gate, stays shut!', 'same-words'],
    ['two pilots left the quay', '2 pilots left the quay.', 'same-words'],
    ['twenty-three pilots left the quay', 'All 23 pilots left the quay.', 'same-words'],
    ['22 pilots left the quay', 'Some 24 pilots left the quay.', 'numbers-differ'],
    [
      'about 50 pilots are still aboard',
      'About 40 pilots — among them a cook with a cold — are still aboard.',
      'numbers-differ',
    ],
    ['the pilot led the talks at the quay', 'the pilot joined the talks at the quay', 'close'],
    [
      'the pilot who had long wanted it led the talks at the northern quay',
      'the pilot ... led the talks at the northern quay',
      'close',
    ],
    [
      'we will open every gate before the winter storms come',
      'They promised to “open every gate” one day.',
      'fragment',
    ],
    ['zebra crossing painted blue', 'The gate stays shut.', 'not-found'],
    ['The gate stays open', 'Rain fell on the quay all day.', 'not-found'],
  ])('%j in %j: %s', (asked, text, match) => expect(told(asked, text)).toBe(match));

  it.each([
    ['the company was paid for the crane', 'the company was not paid for the crane', 'close, negation'],
    ['pay the whole crew', 'They did not pay the whole crew.', 'exact, negation'],
    ['She agreed to say how often they met', 'She refused to say how often they met.', 'close, negation'],
    ['the company was not paid for the crane', 'the company was not paid for the crane', 'exact'],
  ])('flags a denial: %j in %j', (asked, text, match) => expect(told(asked, text)).toBe(match));

  it('reads a language it has no words of', () => {
    expect(told('das Tor bleibt zu', 'Er sagte: das Tor bleibt zu.', 'de')).toBe('exact');
  });

  it('joins a quotation into which the report breaks', () => {
    const text = '“We stay,” she said on the quay, “until the ships sail.”';
    const content = [
      [1, 8],
      [34, 54],
    ] as const;
    const quote = { ...sample.quotes[0]!, id: 'q', report: 'r', content, speaker: 'Ilse Marrow' };
    const [found] = findWords('We stay, until the ships sail', { ...story(text), quotes: [quote] });
    expect(found).toMatchObject({ match: 'exact', isQuoted: true, speaker: 'Ilse Marrow', finding: 'q' });
    expect(found!.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['We stay', 'until the ships sail']);
  });

  it('finds every stretch of a text in it, with its letters (law)', () => {
    const text = sample.reports[0]!.text;
    const words = [...text.matchAll(/\S+/gu)];
    fc.assert(
      fc.property(fc.nat(words.length - 12), fc.integer({ min: 4, max: 12 }), (from, count) => {
        const [first, last] = [words[from]!, words[from + count - 1]!];
        const asked = text.slice(first.index, last.index + last[0].length);
        const found = findWords(asked, story(text));
        expect(found[0]!.match).toBe('exact');
        const { start, end } = found[0]!.spans[0]!;
        expect(asked).toContain(text.slice(start, end));
      }),
      { numRuns: 40 },
    );
  });

  it('stays quick and quiet on a hostile text', () => {
    const long = 'the gate '.repeat(20_000);
    expect(findWords('the gate '.repeat(300), story(long)).length).toBeGreaterThan(0);
    const shown = foundWords(attack, findWords(attack, hostile)).terminal(hostile);
    expect(shown).not.toMatch(/[\u001b\u202e]/u);
  });
});
