import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteMarks } from '../../src/annotate/quote-marks.ts';
import { gazetteer } from '../../src/gazetteer/index.ts';
import { en } from '../../src/lang/en/index.ts';
import { read } from '../../src/read/index.ts';
import { reportOf } from './reading.ts';

const marks = (text: string) => quoteMarks(read(reportOf(text), en, gazetteer), en);
const inner = (text: string): string[] => marks(text).map((m) => text.slice(...m.inner));

describe('finds every pair of quotation marks', () => {
  it.each([
    ['straight', 'The mayor said: "The quay is shut."', ['The quay is shut.']],
    ['curly', 'The mayor said: “The quay is shut.”', ['The quay is shut.']],
    ['two apostrophes', "''The quay is shut,'' the mayor said.", ['The quay is shut,']],
    ['backticks', "``The quay is shut,'' the mayor said.", ['The quay is shut,']],
    [
      'opened with one shape and closed with another',
      `The mayor said "the quay is shut'' and left.`,
      ['the quay is shut'],
    ],
    ['guillemets', 'The mayor said «the quay is shut» and left.', ['the quay is shut']],
    ['low and high', 'The mayor said „the quay is shut“ and left.', ['the quay is shut']],
    ['single', "The mayor called it 'a farce' and left.", ['a farce']],
    [
      'single with a possessive inside',
      "'The pilots' union is wrong,' the mayor said.",
      ["The pilots' union is wrong,"],
    ],
    ['single after an s', "Owners reject 'long talks' with the crew", ['long talks']],
    ['several in one paragraph', '"One," she said. "Two," he said. "Three."', ['One,', 'Two,', 'Three.']],
    ['closed by an opening shape', '“Hardly,“ she said. “Not today.”', ['Hardly,', 'Not today.']],
  ])('%s', (_, text, expected) => {
    expect(inner(text)).toEqual(expected);
  });

  it('tells a quotation inside a quotation', () => {
    const text = 'She said: "He shouted \'jump\' and I jumped."';
    expect(marks(text).map((m) => m.role)).toEqual(['quote', 'nested']);
  });

  it('takes a paragraph that never closes as a quotation that goes on', () => {
    const text = '"The first part of it.\n\n"The second part of it," she said.';
    expect(marks(text).map((m) => m.closed)).toEqual([false, true]);
    expect(inner(text)[0]).toBe('The first part of it.');
  });

  it('parts quotations whose paragraphs were run together', () => {
    expect(
      inner('She said: "We came out of the lock. "We hit the wall at full speed. "Then it was dark."'),
    ).toHaveLength(3);
  });

  it('keeps elisions and insertions', () => {
    const [mark] = marks('"We will ... open [the lock] (soon)," she said.');
    expect(mark?.elisions).toHaveLength(1);
    expect(mark?.insertions).toHaveLength(2);
  });
});

describe('finds no marks where there are none', () => {
  it.each([
    ['apostrophes', "The crews' boats weren't Dahl's."],
    ['feet and inches', `The gate is 6'2" high and 5'11" wide.`],
    ['dropped letters', "Get 'em out by the '90s."],
    ['a plural possessive', "The harbour masters' office and the pilots' union met."],
  ])('%s', (_, text) => {
    expect(inner(text)).toEqual([]);
  });

  it('a stray mark does not shift the pairs after it', () => {
    const text = 'A stray " mark stands here.\n\n"The quay is shut," she said. "Go home."';
    expect(inner(text)).toEqual(['The quay is shut,', 'Go home.']);
  });
});

describe('says what a pair is', () => {
  it.each([
    ['title', 'He wrote the novel "A salt life" in jail.'],
    ['title', 'She read “The Long Way Home” on deck.'],
    ['scare', 'The so-called "reform" failed.'],
  ])('%s', (role, text) => {
    expect(marks(text)[0]?.role).toBe(role);
  });
});

describe('laws', () => {
  const piece = fc.constantFrom(
    '"',
    "''",
    "'",
    '“',
    '”',
    '‘',
    '’',
    '«',
    '»',
    ' ',
    'the quay',
    ' Dahl said',
    '.',
    ',',
    '\n\n',
    '6',
    's',
  );
  const text = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));

  it('marks lie in the text, in order, the inside within the whole', () => {
    fc.assert(
      fc.property(text, (t) => {
        let last = 0;
        for (const m of marks(t)) {
          expect(m.range[0]).toBeGreaterThanOrEqual(last);
          last = m.range[0];
          expect(m.inner[0]).toBeGreaterThanOrEqual(m.range[0]);
          expect(m.inner[1]).toBeLessThanOrEqual(m.range[1]);
          expect(m.range[1]).toBeLessThanOrEqual(t.length);
          expect(m.inner[1]).toBeGreaterThanOrEqual(m.inner[0]);
        }
      }),
    );
  });

  it('whatever stands in one paragraph, the next is paired afresh', () => {
    const clean = 'She said: "The quay is shut." He said: "Go home."';
    fc.assert(
      fc.property(text, (t) => {
        const noisy = `${t.replaceAll('\n', ' ')} .\n\nNothing here.\n\nNothing there.\n\n${clean}`;
        const at = noisy.length - clean.length;
        const after = marks(noisy).filter((m) => m.range[0] >= at);
        expect(after.map((m) => noisy.slice(...m.inner))).toEqual(['The quay is shut.', 'Go home.']);
      }),
    );
  });
});
