import type { Difference, Utterance } from '../../src/model/index.ts';
import { at } from './sample-reports.ts';

export const utterances: readonly Utterance[] = [
  {
    id: 'u1',
    speaker: 'Ilse Marrow',
    event: 'news conference',
    quotes: ['q1', 'q2', 'q3', 'q4', 'q5'],
    readings: [
      {
        text: 'Look, sitting down with the people who load the ships and hearing them out is something that the minister has long wanted and believes is (a) fair way to get this port moving again',
        quotes: ['q1'],
        origins: ['o1'],
        changes: [],
      },
      {
        text: 'Look, sitting down with the people who load the ships and hearing them out is something that the minister ... believes is a fair way to get this port moving again',
        quotes: ['q2', 'q3'],
        origins: ['o1'],
        changes: [
          { kind: 'elision', base: 'has long wanted and', here: '...', marked: true },
          { kind: 'substitution', base: '(a)', here: 'a', marked: false },
        ],
      },
      {
        text: 'Sitting down with people who load the ships and hearing them out is something the minister has long wanted, and is what she believes is fair way to get the port moving again',
        quotes: ['q4'],
        origins: ['o2'],
        changes: [
          { kind: 'omission', base: 'Look,', here: '', marked: false },
          { kind: 'insertion', base: '', here: 'is what she', marked: false },
        ],
      },
      {
        text: 'fair way to get this port moving again',
        quotes: ['q5'],
        origins: ['o4'],
        changes: [
          { kind: 'fragment', base: 'Look, sitting down … is (a)', here: '', marked: false },
          {
            kind: 'referent',
            base: 'sitting down with the people',
            here: 'The work of the port mediator',
            marked: false,
          },
        ],
      },
    ],
    why: ['the same words of the same speaker at one event'],
    by: 'utterances/shared-words',
  },
  {
    id: 'u2',
    speaker: 'a Front delegate',
    quotes: ['q6', 'q7'],
    readings: [
      {
        text: 'Several notes went back and forth between the Front and people around the ministry, the last of them through a mediator who asked after the men on the crane deck, those who are well and those who are ill,',
        quotes: ['q6', 'q7'],
        origins: ['o6'],
        changes: [],
      },
    ],
    why: ['the same words to the letter'],
    by: 'utterances/shared-words',
  },
  {
    id: 'u3',
    speaker: 'Ilse Marrow',
    quotes: ['q8', 'q9'],
    readings: [
      { text: 'families are waiting for an answer', quotes: ['q8'], origins: ['o1'], changes: [] },
      {
        text: 'families are owed an answer',
        quotes: ['q9'],
        origins: ['o3'],
        changes: [{ kind: 'substitution', base: 'waiting for', here: 'owed', marked: false }],
      },
    ],
    why: ['one speaker, one event, two words apart'],
    by: 'utterances/shared-words',
  },
];

export const differences: readonly Difference[] = [
  {
    id: 'd1',
    kind: 'figure',
    verdict: 'compatible',
    claim: 'c9',
    readings: [
      {
        value: 'about 40',
        spans: [at('harbour-post', 'about 40 workers'), at('coast-daily', 'about 40 workers')],
        origins: ['o1'],
      },
      { value: 'up to 40', spans: [at('the-mole', 'Up to 40 workers')], origins: ['o2'] },
      { value: 'only 37', spans: [at('lighthouse', 'port police believe that only 37 remain')], origins: ['o4'] },
    ],
    why: ['the intervals overlap; the figures come from different sources'],
    weight: 0.9,
    by: 'reconcile/figure',
  },
  {
    id: 'd2',
    kind: 'role',
    verdict: 'conflict',
    claim: 'c1',
    readings: [
      { value: 'took part in', spans: [at('harbour-post', 'took part in the talks')], origins: ['o1'] },
      {
        value: 'led',
        spans: [at('coast-daily', 'led the talks'), at('quay-news', 'led the talks'), at('tidewatch', 'led the talks')],
        origins: ['o1', 'o5'],
      },
      { value: 'met', spans: [at('lighthouse', 'Dahl met representatives of the Front')], origins: ['o4'] },
    ],
    why: ['one verb changed between two versions of one text'],
    weight: 0.8,
    by: 'reconcile/role',
  },
  {
    id: 'd3',
    kind: 'self-contradiction',
    verdict: 'conflict',
    readings: [
      { value: 'the Lindqvarn government', spans: [at('quay-news', 'the Lindqvarn government')], origins: ['o1'] },
      { value: 'Prime Minister Osric Venn', spans: [at('quay-news', 'Prime Minister Osric Venn')], origins: ['o1'] },
    ],
    why: ['quay-news names two heads of government; all others name Venn'],
    weight: 0.7,
    by: 'reconcile/name',
  },
  {
    id: 'd4',
    kind: 'figure',
    verdict: 'update',
    readings: [
      {
        value: 'two killed',
        spans: [at('harbour-post', 'killing two workers'), at('coast-daily', 'killing two workers')],
        origins: ['o1'],
      },
      { value: 'three', spans: [at('tidewatch', 'brings the toll to three')], origins: ['o5'] },
    ],
    why: ['tidewatch is a day later and the figure is higher'],
    weight: 0.6,
    by: 'reconcile/figure',
  },
  {
    id: 'd5',
    kind: 'figure',
    verdict: 'rounding-or-unit',
    readings: [
      { value: '12 miles', spans: [at('the-mole', '12 miles')], origins: ['o2'] },
      { value: '19 kilometres', spans: [at('tidewatch', '19 kilometres')], origins: ['o5'] },
    ],
    why: ['12 miles are 19.3 kilometres'],
    weight: 0.2,
    by: 'reconcile/figure',
  },
];
