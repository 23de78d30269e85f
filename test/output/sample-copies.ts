import type { Copies, Pair, Passage, PassageKind } from '../../src/model/index.ts';
import { at, id, reports } from './sample-reports.ts';

const refs = reports.map((report) => report.ref);

const passage = (a: string, b: string, wordsA: string, wordsB = wordsA, kind: PassageKind = 'verbatim'): Passage => ({
  a: at(a, wordsA),
  b: at(b, wordsB),
  kind,
  cause: wordsA.startsWith('Look') ? 'shared-quote' : 'copy',
  by: 'derive/passage-tiling',
});

function pair(a: string, b: string): Pair {
  const key = `${a} ${b}`;
  const base = { a: id(a), b: id(b), by: 'derive/pair-evidence' };
  if (key === 'coast-daily harbour-post')
    return {
      ...base,
      relation: 'same-copy',
      direction: 'common-ancestor',
      shareA: 0.82,
      shareB: 0.84,
      confidence: 0.97,
      why: [
        'they share most of their own words, in the same order',
        'each has sentences that the other lacks, so neither can come from the other',
      ],
    };
  if (key === 'coast-daily quay-news' || key === 'harbour-post quay-news' || key === 'quay-news the-mole')
    return {
      ...base,
      relation: 'partly-derived',
      direction: 'common-ancestor',
      shareA: 0.14,
      shareB: 0.12,
      confidence: 0.86,
      why: [
        key === 'coast-daily quay-news'
          ? 'both cut the same words out of one quote ("the minister ... believes")'
          : 'both print one long passage to the letter',
      ],
    };
  return {
    ...base,
    relation: 'independent',
    direction: 'unknown',
    shareA: 0.01,
    shareB: 0.01,
    confidence: 0.9,
    why: ['beyond quoted words they share only short stock phrases'],
  };
}

export const copies: Copies = {
  passages: [
    passage(
      'coast-daily',
      'harbour-post',
      'Mira Dahl, whom Prime Minister Osric Venn has named as port mediator, led the talks with the Front.',
      'Mira Dahl, whom Prime Minister Osric Venn has named as port mediator, took part in the talks with the Front.',
      'edited',
    ),
    passage(
      'coast-daily',
      'harbour-post',
      "The Stevedores' Front, which lost its status as a union in 2019, closed the container terminal on May 19, a day after a gantry crane collapsed at Berth 9, killing two workers and injuring seven.",
      'The Stevedores’ Front, which lost its status as a union in 2019, closed the container terminal on 19 May, a day after a gantry crane collapsed at Berth 9, killing two workers and injuring seven.',
      'edited',
    ),
    passage(
      'coast-daily',
      'harbour-post',
      'Mission chaplains and two city councillors carried messages and found the room.',
    ),
    passage('coast-daily', 'quay-news', 'hands back the northern half of the yard.'),
    passage(
      'quay-news',
      'the-mole',
      'Several notes went back and forth between the Front and people around the ministry, the last of them through a mediator who asked after the men on the crane deck, those who are well and those who are ill,',
    ),
  ],
  pairs: refs.flatMap((a, i) => refs.slice(i + 1).map((b) => pair(a, b))),
  tree: {
    nodes: [
      ...reports.map((report) => ({ id: report.id, kind: 'report' as const, label: report.outlet.name! })),
      { id: 'agency:NWA', kind: 'agency', label: 'NWA copy, not given' },
      { id: 'lost:1', kind: 'lost', label: 'CPS copy, not given' },
      { id: 'event:1', kind: 'event', label: 'news conference, 4 June' },
    ],
    edges: [
      ['agency:NWA', id('coast-daily'), 0.97, 'credit bar names NWA; lost original of two versions'],
      ['agency:NWA', id('harbour-post'), 0.97, 'lost original of two versions'],
      ['agency:NWA', id('quay-news'), 0.86, 'the same cut in one quote as coast-daily'],
      ['lost:1', id('quay-news'), 0.7, "the delegate's long quote, to the letter"],
      ['lost:1', id('the-mole'), 0.9, '"told CPS"'],
      ['event:1', id('the-mole'), 0.9, 'own hearing of the news conference'],
      ['event:1', id('lighthouse'), 0.9, 'own hearing of the news conference'],
    ].map(([from, to, confidence, why]) => ({
      from: from as string,
      to: to as string,
      confidence: confidence as number,
      why: [why as string],
      by: 'derive/tree',
    })),
  },
};
