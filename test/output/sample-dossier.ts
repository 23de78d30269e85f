/** A dossier of the example story, made by hand: what the outputs are developed and tested against. */
import type { Claim, ClaimStatus, Dossier, Figure, Hedge, Span } from '../../src/model/index.ts';
import { at, id, reports } from './sample-reports.ts';
import { copies } from './sample-copies.ts';
import { marrow, spoken } from './sample-quotes.ts';
import { differences, utterances } from './sample-findings.ts';

const figure = (
  n: number,
  ref: string,
  words: string,
  counted: string,
  lo: number | null,
  hi: number | null,
  unit: string,
  hedge: Hedge | null = null,
): Figure => ({
  id: `f${String(n)}`,
  span: at(ref, words),
  counted,
  lo,
  hi,
  unit,
  hedge,
  kind: unit === 'mile' || unit === 'kilometre' ? 'measure' : 'count',
  by: 'quantities/number-noun',
});

const figures: readonly Figure[] = [
  figure(1, 'harbour-post', 'about 40 workers', 'workers in the terminal', 36, 44, 'worker', 'about'),
  figure(2, 'coast-daily', 'about 40 workers', 'workers in the terminal', 36, 44, 'worker', 'about'),
  figure(3, 'the-mole', 'Up to 40 workers', 'workers in the terminal', null, 40, 'worker', 'at-most'),
  figure(4, 'lighthouse', 'only 37', 'workers in the terminal', 37, 37, 'worker'),
  figure(5, 'ferry-times', 'some 40 people', 'workers in the terminal', 36, 44, 'people', 'about'),
  figure(6, 'tidewatch', 'Twenty-four workers', 'workers on the crane deck', 24, 24, 'worker'),
  figure(7, 'tidewatch', '16', 'workers in the customs shed', 16, 16, 'worker', null),
  figure(8, 'harbour-post', 'two workers', 'killed', 2, 2, 'worker'),
  figure(9, 'coast-daily', 'two workers', 'killed', 2, 2, 'worker'),
  figure(10, 'tidewatch', 'three', 'killed', 3, 3, '-'),
  figure(11, 'the-mole', '12 miles', 'queue of ships', 12, 12, 'mile'),
  figure(12, 'tidewatch', '19 kilometres', 'queue of ships', 19, 19, 'kilometre'),
];

const claim = (
  n: number,
  text: string,
  spans: readonly Span[],
  origins: readonly string[],
  max: number,
  status: ClaimStatus,
  parties: readonly string[] = [],
): Claim => ({
  id: `c${String(n)}`,
  text,
  statements: spans.map((span, i) => ({
    id: `s${String(n)}${String(i)}`,
    span,
    attribution: null,
    negated: false,
    hedged: reports
      .find((r) => r.id === span.report)!
      .text.slice(span.start, span.end)
      .includes('According to reports'),
  })),
  readings: [],
  outlets: new Set(spans.map((span) => span.report)).size,
  origins: { min: origins.length, max, ids: origins },
  parties,
  status,
  silent: reports.map((report) => report.id).filter((report) => !spans.some((span) => span.report === report)),
  why: [origins.length === 1 ? 'all of them heard it at one news conference' : 'these origins do not share a text'],
  by: 'align/shared-slots',
});

const consulted = [
  at('coast-daily', 'Brannock Lines, the shipping company that runs the terminal, was consulted about the talks'),
  at('harbour-post', 'Brannock Lines, the shipping company that runs the terminal, was consulted about the talks'),
  at('the-mole', 'Brannock Lines had been consulted on the talks'),
  at('ferry-times', 'Brannock Lines had been consulted'),
  at('lighthouse', 'Brannock Lines had been consulted before the talks began'),
];
const dahl = [
  at('coast-daily', 'Mira Dahl, whom Prime Minister Osric Venn has named as port mediator, led the talks'),
  at('harbour-post', 'Mira Dahl, whom Prime Minister Osric Venn has named as port mediator, took part in the talks'),
  at('quay-news', 'led the talks'),
  at('tidewatch', 'who led the talks'),
  at('lighthouse', 'According to reports, Dahl met representatives of the Front'),
];

export const sample: Dossier = {
  schema: 'dossier/1',
  version: '0.0.0-sample',
  method: { options: { agencies: ['NWA', 'CPS'] }, thresholds: { 'passage.minimumWords': 8 }, limits: [] },
  reports,
  copies,
  origins: [
    [
      'o1',
      'agency-copy',
      'NWA copy, original not given',
      ['coast-daily', 'harbour-post', 'quay-news'],
      'two versions of one text; a third that shares an edit with one of them',
    ],
    ['o2', 'own-reporting', 'The Mole', ['the-mole'], 'sources of its own ("told The Mole")'],
    ['o3', 'own-reporting', 'Ferry Times', ['ferry-times'], 'own interview ("told the Ferry Times")'],
    ['o4', 'own-reporting', 'The Lighthouse', ['lighthouse'], 'sources of its own ("told the Lighthouse")'],
    ['o5', 'own-reporting', 'Tidewatch', ['tidewatch'], 'sources of its own ("told Tidewatch")'],
    [
      'o6',
      'agency-copy',
      'CPS copy, original not given',
      ['quay-news', 'the-mole'],
      'one long quote that an unnamed delegate gave to CPS',
    ],
  ].map(([origin, kind, label, members, why]) => ({
    id: origin as string,
    kind: kind as 'agency-copy' | 'own-reporting',
    label: label as string,
    reports: (members as string[]).map(id),
    why: [why as string],
    by: 'derive/origins',
  })),
  originCount: { min: 5, max: 6 },
  quotes: spoken.map((one) => one.quote),
  utterances,
  attributions: spoken.map((one) => one.attribution),
  entities: [
    {
      id: 'e1',
      kind: 'person',
      name: marrow,
      aliases: ['Marrow', 'Ms Marrow'],
      mentions: [at('the-mole', 'Ilse Marrow'), at('lighthouse', 'Ilse Marrow')],
      descriptions: [{ text: 'the ministry’s spokeswoman', span: at('harbour-post', 'the ministry’s spokeswoman') }],
      party: 'harbour ministry',
      by: 'names/apposition',
    },
    {
      id: 'e2',
      kind: 'unnamed',
      name: 'a Front delegate',
      aliases: [],
      mentions: [at('the-mole', 'a Front delegate')],
      descriptions: [],
      party: "Stevedores' Front",
      by: 'names/unnamed',
    },
  ],
  figures,
  sums: [
    {
      id: 'x1',
      parts: ['f6', 'f7'],
      total: 'f1',
      holds: true,
      why: ['24 + 16 = 40, within "about 40"'],
      by: 'dossier/sums',
    },
  ],
  moments: [
    {
      id: 'm1',
      span: at('the-mole', 'in recent days'),
      type: 'DATE',
      value: 'PAST_REF',
      from: '2031-05-28',
      to: '2031-06-04',
      stated: false,
      by: 'moments/recent',
    },
    {
      id: 'm2',
      span: at('harbour-post', 'last month'),
      type: 'DATE',
      value: '2031-05',
      from: '2031-05-01',
      to: '2031-05-31',
      stated: false,
      by: 'moments/last-unit',
    },
  ],
  claims: [
    claim(
      1,
      'Mira Dahl, whom Prime Minister Osric Venn has named as port mediator, led the talks',
      dahl,
      ['o1', 'o5'],
      3,
      'disputed',
      ['harbour ministry'],
    ),
    claim(
      2,
      'Brannock Lines, the shipping company that runs the terminal, was consulted about the talks',
      consulted,
      ['o1'],
      1,
      'single-origin',
      ['harbour ministry'],
    ),
    claim(
      3,
      'they had met leaders of the dockers',
      [
        at('harbour-post', 'it had met leaders of the dockers’ strike at Port Anselm face to face'),
        at('the-mole', 'officials and strikers had met “face to face”'),
        at('ferry-times', "officials and leaders of the Stevedores' Front had met"),
        at('the-mole', 'there had been two meetings with ministry officials in recent days'),
      ],
      ['o1', 'o2', 'o3'],
      4,
      'multiple-origins',
      ['harbour ministry', "Stevedores' Front"],
    ),
  ],
  differences,
  timeline: [
    {
      from: '2031-05-01',
      to: '2031-05-31',
      precision: 'month',
      text: 'The talks, which were held in the old seamen’s mission last month',
      spans: [at('harbour-post', 'The talks, which were held in the old seamen’s mission last month')],
      reports: [id('harbour-post'), id('coast-daily')],
      stated: false,
      by: 'dossier/timeline',
    },
    {
      from: '2031-05-18',
      to: '2031-05-18',
      precision: 'day',
      text: 'The collapse of the crane on 18 May left nine people dead or injured',
      spans: [at('lighthouse', 'The collapse of the crane on 18 May left nine people dead or injured')],
      reports: [id('lighthouse')],
      stated: true,
      by: 'dossier/timeline',
    },
    {
      from: null,
      to: null,
      precision: 'vague',
      text: 'in recent weeks',
      spans: [at('lighthouse', 'in recent weeks')],
      reports: [id('lighthouse')],
      stated: false,
      by: 'dossier/timeline',
    },
  ],
  brief: [
    {
      text: 'Brannock Lines, the shipping company that runs the terminal, was consulted about the talks',
      spans: consulted,
      claims: ['c2'],
      status: 'single-origin',
      by: 'dossier/brief',
    },
    {
      text: 'Skerra’s harbour ministry said on Wednesday that it had met leaders of the dockers’ strike at Port Anselm face to face',
      spans: [
        at(
          'harbour-post',
          'Skerra’s harbour ministry said on Wednesday that it had met leaders of the dockers’ strike at Port Anselm face to face',
        ),
      ],
      claims: ['c3'],
      status: 'multiple-origins',
      by: 'dossier/brief',
    },
    {
      text: 'Mira Dahl, whom Prime Minister Osric Venn has named as port mediator, took part in the talks (The Harbour Post); led the talks (Coast Daily)',
      spans: dahl,
      claims: ['c1'],
      status: 'disputed',
      by: 'dossier/brief',
    },
  ],
};
