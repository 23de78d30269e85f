import type { Anonymity, DossierAttribution, DossierQuote } from '../../src/model/index.ts';
import { id, range, reports } from './sample-reports.ts';

const speech = (
  n: number,
  ref: string,
  words: string,
  cue: string,
  source: string,
  speaker: string,
  anonymity: Anonymity,
  utterance: string | null,
  via: readonly string[] = [],
): { quote: DossierQuote; attribution: DossierAttribution } => {
  const shared = {
    report: id(ref),
    content: [range(ref, words)],
    cue: [range(ref, cue)],
    source: [range(ref, source)],
  };
  return {
    quote: {
      id: `q${String(n)}`,
      ...shared,
      type: words.split(' ').length > 9 ? 'direct' : 'mixed',
      speaker,
      via,
      anonymity,
      elisions: words.includes('...') ? [range(ref, '...')] : [],
      insertions: words.includes('(a)') ? [range(ref, '(a)')] : [],
      utterance,
      attribution: `a${String(n)}`,
      by: via.length > 0 ? 'attribution/told-medium' : 'attribution/quote-said',
    },
    attribution: {
      id: `a${String(n)}`,
      ...shared,
      type: 'direct',
      class: 'speech',
      speaker,
      entity: null,
      rivals: [],
      chain: [
        { kind: 'outlet', name: reports.find((report) => report.ref === ref)!.outlet.name! },
        ...via.map((name) => ({ kind: 'medium' as const, name })),
        { kind: 'speaker', name: speaker },
      ],
      via,
      anonymity,
      sourceCount: 1,
      by: 'attribution/quote-said',
    },
  };
};

const look = 'sitting down with the people who load the ships and hearing them out is something that the minister';
const notes =
  'Several notes went back and forth between the Front and people around the ministry, the last of them through a mediator who asked after the men on the crane deck, those who are well and those who are ill,';
export const marrow = 'Ilse Marrow';
export const spoken = [
  speech(
    1,
    'harbour-post',
    `Look, ${look} has long wanted and believes is (a) fair way to get this port moving again,`,
    'told',
    'Ilse Marrow',
    marrow,
    'named',
    'u1',
  ),
  speech(
    2,
    'coast-daily',
    `Look, ${look} ... believes is a fair way to get this port moving again,`,
    'told',
    'Ilse Marrow',
    marrow,
    'named',
    'u1',
  ),
  speech(
    3,
    'quay-news',
    `Look, ${look} ... believes is a fair way to get this port moving again,`,
    'told',
    'Ilse Marrow',
    marrow,
    'named',
    'u1',
  ),
  speech(
    4,
    'the-mole',
    'Sitting down with people who load the ships and hearing them out is something the minister has long wanted, and is what she believes is fair way to get the port moving again for everybody,'.replace(
      ' for everybody',
      '',
    ),
    'said',
    'Marrow',
    marrow,
    'named',
    'u1',
  ),
  speech(5, 'lighthouse', 'fair way to get this port moving again', 'said', 'Marrow', marrow, 'named', 'u1'),
  speech(6, 'quay-news', notes, 'said', 'a Front delegate', 'a Front delegate', 'unnamed-role', 'u2'),
  speech(7, 'the-mole', notes, 'told CPS', 'a Front delegate', 'a Front delegate', 'unnamed-role', 'u2', ['CPS']),
  speech(8, 'harbour-post', 'families are waiting for an answer', 'adding that', 'Ms Marrow', marrow, 'named', 'u3'),
  speech(9, 'ferry-times', 'families are owed an answer', 'said', 'Ilse Marrow', marrow, 'named', 'u3'),
  speech(
    10,
    'ferry-times',
    'Lights on at the mission again 🚢🤞 Thank you to those who kept the kettle warm.',
    'wrote',
    'she',
    'Edda Kvarn',
    'document',
    null,
  ),
];
