import { describe, expect, it } from 'vitest';
import { brief, type BriefInput } from '../../src/dossier/brief.ts';
import type { Claim, Difference } from '../../src/model/claim.ts';
import type { DossierReport } from '../../src/model/dossier.ts';
import type { Span } from '../../src/model/span.ts';

function reportOf(id: string, published: string, ...lines: string[]): DossierReport {
  const text = lines.join('\n');
  let at = 0;
  return {
    id,
    ref: id,
    text,
    outlet: { name: id, stated: false },
    published: { value: published, precision: 'day', stated: false },
    credits: [],
    language: 'en',
    furniture: [],
    sentences: lines.map((line) => {
      const start = at;
      at += line.length + 1;
      return [start, start + line.length] as const;
    }),
    notes: [],
  };
}

const span = (report: DossierReport, words: string): Span => {
  const start = report.text.indexOf(words);
  return { report: report.id, start, end: start + words.length };
};

const claimOf = (id: string, ...spans: Span[]): Claim => ({
  id,
  text: id,
  statements: spans.map((s, i) => ({ id: `s${id}${i}`, span: s, attribution: null, negated: false, hedged: false })),
  readings: [],
  outlets: spans.length,
  origins: { min: 1, max: 1, ids: [] },
  parties: [],
  status: 'origin-unclear',
  silent: [],
  why: [],
  by: 'test',
});

const told = (input: Partial<BriefInput> & Pick<BriefInput, 'reports' | 'claims'>): string[] =>
  brief({
    differences: [],
    isContent: (w) => !['the', 'a', 'at', 'in', 'was', 'were', 'and', 'he'].includes(w),
    hangs: (w) => w === 'he',
    ...input,
  }).map((s) => s.text);

const a = reportOf(
  'a',
  '2031-05-14',
  'A crane fell at Norhaven and three people died.',
  'He saw nothing.',
  'The mayor was asleep in Sandport.',
);
const b = reportOf(
  'b',
  '2031-05-15',
  'Five people died when a crane fell at Norhaven.',
  'The mayor was asleep in Sandport that night.',
);

describe('the brief', () => {
  it('tells a claim once, in the words of one report, and cites the others', () => {
    const [first] = brief({
      reports: [a, b],
      claims: [claimOf('c1', span(a, 'The mayor was asleep'), span(b, 'The mayor was asleep'))],
      differences: [],
      isContent: () => true,
      hangs: () => false,
    });
    expect(first!.text).toMatch(/^The mayor was asleep in Sandport/);
    expect(new Set(first!.spans.map((s) => s.report))).toEqual(new Set(['a', 'b']));
  });

  it('does not tell a figure that a later report replaced', () => {
    const update: Difference = {
      id: 'd1',
      kind: 'figure',
      verdict: 'update',
      readings: [
        { value: 'three people', spans: [span(a, 'three people')], origins: [] },
        { value: 'Five people', spans: [span(b, 'Five people')], origins: [] },
      ],
      why: [],
      weight: 1,
      by: 'test',
    };
    const claims = [claimOf('c1', span(a, 'A crane fell'), span(b, 'Five people died'))];
    expect(told({ reports: [a, b], claims, differences: [update] })).toEqual([
      'Five people died when a crane fell at Norhaven.',
    ]);
  });

  it('tells every reading of a conflict, and marks them disputed', () => {
    const conflict: Difference = {
      id: 'd1',
      kind: 'figure',
      verdict: 'conflict',
      readings: [
        { value: 'three people', spans: [span(a, 'three people')], origins: [] },
        { value: 'Five people', spans: [span(b, 'Five people')], origins: [] },
      ],
      why: [],
      weight: 1,
      by: 'test',
    };
    const sentences = brief({
      reports: [a, b],
      claims: [claimOf('c1', span(a, 'three people died'), span(b, 'Five people died'))],
      differences: [conflict],
      isContent: () => true,
      hangs: () => false,
    });
    expect(sentences.map((s) => s.status)).toEqual(['disputed', 'disputed']);
  });

  it('leaves out sentences that hang on the one before', () => {
    expect(told({ reports: [a], claims: [claimOf('c1', span(a, 'He saw nothing.'))] })).toEqual([]);
  });

  it('leaves out sentences that point back with their second word', () => {
    const before = reportOf('k', '2031-05-16', 'In those days a crane stood at Norhaven.');
    const hangs = (word: string): boolean => word === 'those';
    const input = { reports: [before], claims: [claimOf('c1', span(before, 'a crane stood'))], hangs };
    expect(told({ ...input, isContent: (w) => w !== 'in' })).toEqual([]);
    expect(told({ ...input, isContent: () => true })).toHaveLength(1);
  });

  it('begins with the first sentence of a report, which is written to stand alone', () => {
    const filler = Array.from({ length: 20 }, () => 'He saw nothing.');
    const c = reportOf('k', '2031-05-16', 'Nothing new.', 'The mayor was asleep in Sandport that night.', ...filler);
    const d = reportOf('m', '2031-05-16', 'A crane fell at Norhaven and three people died.', ...filler);
    const mayor = claimOf('c1', span(c, 'The mayor was asleep'), span(b, 'The mayor was asleep'), span(a, 'The mayor'));
    const crane = claimOf('c2', span(d, 'A crane fell'), span(b, 'a crane fell'));
    expect(told({ reports: [c, d], claims: [mayor, crane] })).toEqual([
      'A crane fell at Norhaven and three people died.',
      'The mayor was asleep in Sandport that night.',
    ]);
  });

  it('keeps to the words it may have', () => {
    const claims = [
      claimOf('c1', span(a, 'A crane fell'), span(b, 'Five people died')),
      claimOf('c2', span(a, 'The mayor'), span(b, 'The mayor')),
    ];
    expect(told({ reports: [a, b], claims, words: 9 })).toHaveLength(1);
  });
});
