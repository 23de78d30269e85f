import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Report } from '../../src/model/report.ts';

/** Invented sentences of one event: names, figures, quotes, dates, and marks that make trouble. */
const sentences: readonly string[] = [
  'About 40 dockers blocked the northern gate on Tuesday, the port authority said.',
  'Up to 38 dockers blocked the northern gate on Tuesday.',
  '“We will not leave until every one of us is heard,” Mira Dahl, the union leader, told reporters.',
  '“We will not leave ... until every one of us is heard,” Dahl said.',
  'Tomas Reyl, the port minister, took part in the talks on 12 May.',
  'Tomas Reyl, the port minister, led the talks on 13 May.',
  'At least three people were injured when a crane fell at Norhaven.',
  'At least five people were injured when a crane fell at Norhaven.',
  'The crane weighed 30 tonnes and fell 2,000 feet from the pier.',
  'A harbour official told NWA that two of the injured had been flown to Sandport.',
  'The minister declined to comment.',
  'Police said the cause of the accident was not known.',
  '"It was a \'black day\' for the port," said Ines Korva 🚢, the mayor.',
  'The talks, which began last month, are expected to go on next week.',
  'Reyl did not attend the meeting, according to two people with direct knowledge of it.',
];

export const reportOf = (sentenceIndexes: readonly number[], day: number | null, n: number): Report => {
  const text = sentenceIndexes.map((i) => sentences[i % sentences.length]).join('\n');
  return {
    id: `sha256:${createHash('sha256').update(`${n} ${text}`).digest('hex')}`,
    ref: `r${n}`,
    file: `r${n}.txt`,
    text,
    outlet: { name: `Outlet ${n}`, stated: false },
    published:
      day === null ? null : { value: `2031-05-${String(day).padStart(2, '0')}`, precision: 'day', stated: false },
    language: 'en',
  };
};

/** Stories of one to five reports, each of one to eight of the sentences above. */
export const story: fc.Arbitrary<Report[]> = fc
  .array(
    fc.record({
      sentences: fc.array(fc.nat(sentences.length - 1), { minLength: 1, maxLength: 8 }),
      day: fc.option(fc.integer({ min: 13, max: 17 }), { nil: null }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((list) => list.map((one, n) => reportOf(one.sentences, one.day, n)));
