import { describe, expect, it } from 'vitest';
import { sentenceVerdict } from '../../src/reconcile/figures/sentence-verdict.ts';
import { annotatedText } from '../align/story.ts';

const verdict = (a: string, b: string): string => sentenceVerdict(annotatedText(a), annotatedText(b));

describe('sentenceVerdict', () => {
  it.each([
    ['same', 'The ferry sank off Port Marrow on Monday.', 'The ferry went down off Port Marrow on Monday.'],
    [
      'same',
      'Seven cranes and two barges burned in the harbour.',
      'Nine vehicles burned in the harbour: seven cranes and two barges.',
    ],
    [
      'rounding-or-unit',
      'The wreck lies 30 miles off the coast of Whitsand.',
      'The wreck lies 48 km off the coast of Whitsand.',
    ],
    [
      'rounding-or-unit',
      'The lamp of the Whitsand lighthouse cost more than $200.',
      'The lamp of the Whitsand lighthouse cost $229.',
    ],
    [
      'conflict',
      'Three undersea cables to the island were cut near Whitsand on Friday.',
      'Two undersea cables to the island were cut near Whitsand on Friday.',
    ],
    ['conflict', 'The council voted for the new pier in 2019.', 'The council voted for the new pier in 2018.'],
    [
      'update',
      'The blaze on the ferry killed at least three people.',
      'The blaze on the ferry killed at least ten people.',
    ],
    ['same', 'The repair of the pier takes 12 days.', 'The repair of the pier takes around twelve days.'],
    [
      'same',
      'The blast in the Marrow mill killed 12 people on Sunday.',
      'The blast in the Marrow mill killed ten dockers and two pilots.',
    ],
    ['rounding-or-unit', 'Orr was arrested seven times in Marrow.', 'Orr was arrested several times in Marrow.'],
    [
      'rounding-or-unit',
      'Dahl came back about 10 minutes after she had been led out of the mill.',
      'A few minutes after she had been led out of the mill, Dahl came back.',
    ],
    [
      'rounding-or-unit',
      'Thieves took jewels worth €2 million ($2.6 million) from the pier.',
      'Thieves took jewels worth $2.9 million from the pier.',
    ],
    [
      'conflict',
      'A quake in December 2003 killed more than 26,000 people in the city of Marrow.',
      'In December 2003 more than 31,000 people were killed in the city of Marrow.',
    ],
    [
      'conflict',
      'Nine harbour rifles and 13 full magazines were seized from the smugglers.',
      'Guards seized seven pistols, three other rifles and 13 magazines.',
    ],
    [
      'different-attribute',
      'By 6: 40 a. m. the fire in the mill was out, Orr said.',
      'Orr says that the call about the fire came in at 3: 30 a. m.',
    ],
    [
      'different-attribute',
      'The captain, 47, was born in Port Marrow.',
      'The captain steered the ferry for 300 metres.',
    ],
  ])('%s: %s / %s', (expected, a, b) => {
    expect(verdict(a, b)).toBe(expected);
    if (expected !== 'update') expect(verdict(b, a)).toBe(expected);
  });
  it('agrees with itself', () => {
    const text = 'At least 14 of the 23 ships left at 6.30am on 4 May 2031, 12 km from the pier.';
    expect(verdict(text, text)).toBe('same');
  });
});
