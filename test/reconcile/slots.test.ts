import { describe, expect, it } from 'vitest';
import { en } from '../../src/lang/en/index.ts';
import type { Difference } from '../../src/model/claim.ts';
import type { SlotRow } from '../../src/model/language/slots.ts';
import { inDossierOf } from './in-dossiers.ts';

/** The differences of one rule between reports, each told by one text. */
const found = (by: string, ...texts: readonly string[]): Difference[] =>
  inDossierOf(texts).filter((one) => one.by === by);
const values = (one: Difference | undefined): string[] | undefined => one?.readings.map(({ value }) => value).sort();

describe('a place that reports fill', () => {
  const rows: readonly SlotRow[] = en.slots.rows;
  const filler = (row: SlotRow, sentence: string): string | undefined =>
    row.patterns
      .map((pattern) => pattern.exec(sentence)?.groups?.['filler'])
      .find((one) => one !== undefined)
      ?.trim();
  it.each(rows.map((row) => [row.slot, row] as const))('%s is found', (_slot, row) => {
    expect(filler(row, row.like)).toBe(row.fills);
    expect(filler(row, row.unlike)).toBeUndefined();
  });
});

describe('where the injured were taken', () => {
  const a = 'A barge burned at Korvik.\nNine dockers hurt in the fire were taken by boat to Whitsand Abbey Hospital.';
  it('is told where two reports name two hospitals', () => {
    const b = 'A barge burned at Korvik.\nThe injured dockers were rushed to Marrow Cliff Infirmary on Monday.';
    expect(values(found('slot/hospital', a, b)[0])).toEqual(['Marrow Cliff Infirmary', 'Whitsand Abbey Hospital']);
  });
  it('is one where a name is cut down, or where a report says nothing of the hospital', () => {
    const b = 'A barge burned at Korvik.\nThe injured dockers were rushed to the Abbey Hospital on Monday.';
    const c = 'A barge burned at Korvik.\nThe injured dockers were rushed to a nearby hospital on Monday.';
    expect([...found('slot/hospital', a, b), ...found('slot/hospital', a, c)]).toEqual([]);
  });
  it('is two where a report names both', () => {
    const b =
      'A barge burned at Korvik.\nThe injured dockers were rushed to Marrow Cliff Infirmary on Monday. Two went on to Whitsand Abbey Hospital.';
    expect(found('slot/hospital', a, b)).toEqual([]);
  });
});

describe('where something was going', () => {
  const a =
    'A ferry sank off Korvik.\nThe Gull Line ferry went down near Anselm lighthouse an hour after it left, bound for the port of Whitsand.';
  it('is told where two reports send one ship to two places', () => {
    const b = 'A ferry sank off Korvik.\nThe Gull Line ferry sank near Anselm lighthouse on its way to Marrow Island.';
    expect(values(found('slot/destination', a, b)[0])).toEqual(['Marrow Island', 'Whitsand']);
  });
  it('is of two things where a bus and a ferry go', () => {
    const b = 'A ferry sank off Korvik.\nThe Gull Line bus passed Anselm lighthouse on its way to Marrow Island.';
    expect(found('slot/destination', a, b)).toEqual([]);
  });
});

describe('the given name of a relative', () => {
  it('is told in two spellings', () =>
    expect(
      values(
        found(
          'slot/kin',
          'Ivo Orr left the guild on Monday.\nOrr and his wife, Katrin, moved to Korvik.',
          'Ivo Orr left the guild on Monday.\nAt the pier Orr thanked his wife, Catrin Orr, and the crew.',
        )[0],
      ),
    ).toEqual(['Catrin Orr', 'Katrin']));
  it('is of two people where the names have nothing in common', () =>
    expect(
      found(
        'slot/kin',
        'Ivo Orr left the guild on Monday.\nOrr and his wife, Katrin, moved to Korvik.',
        'Ivo Orr left the guild on Monday.\nA guard and his wife, Mathilde, saw the crew.',
      ),
    ).toEqual([]));
});

describe('the number of a model', () => {
  it('is told with another letter, not of another thing', () => {
    const a = 'A plane came down at Korvik.\nIt was a Whitsand 310 Gull.';
    const b = 'A plane came down at Korvik.\nThe guild says the Whitsand 310B Great Gull was new.';
    const c = 'A plane came down at Korvik.\nThe guild says the Whitsand 420 was new.';
    expect(values(found('slot/model', a, b)[0])).toEqual(['310 Gull', '310B Great Gull']);
    expect(found('slot/model', a, c)).toEqual([]);
  });
});

describe('where it happened', () => {
  const a = 'A glider crashed on Sunday.\nThe white glider crashed at noon in the hilly area of Anselm Tarn.';
  it('is told where two reports name two places of one kind', () => {
    const b = 'A glider crashed on Sunday.\nThe white glider crashed at noon in Korvik, a region in the north.';
    expect(values(found('slot/place', a, b)[0])).toEqual(['Anselm Tarn', 'Korvik']);
  });
  it('is not told of two doings', () => {
    const b = 'A glider crashed on Sunday.\nA fire occurred last spring in Korvik, a region in the north.';
    expect(found('slot/place', a, b)).toEqual([]);
  });
});

describe('who investigates', () => {
  const a =
    'A barge burned at Korvik.\nThe Harbour Guild said it was investigating the fire on the salt barge at Korvik pier.';
  it('is told where two bodies do', () => {
    const b =
      'A barge burned at Korvik.\nThe Marrow Fire Service opened an investigation into the fire on the salt barge at Korvik pier.';
    expect(values(found('slot/investigator', a, b)[0])).toEqual(['Harbour Guild', 'Marrow Fire Service']);
  });
  it('is nobody in particular where officials do', () => {
    const b =
      'A barge burned at Korvik.\nAuthorities said they were investigating the fire on the salt barge at Korvik pier.';
    expect(found('slot/investigator', a, b)).toEqual([]);
  });
});

describe('where a person is from', () => {
  const a = 'A tram left the rails.\nMira Dahl, 30, from Korvik, was on board.';
  it('is told in two ways, by name or by what stands for the name', () => {
    const b = 'A tram left the rails.\nMira Dahl was on board. The mother, from Whitsand, said it went fast.';
    expect(values(found('wording/home', a, b)[0])).toEqual(['Korvik', 'Whitsand']);
  });
  it('is one where a quarter is told with its town', () => {
    const b = 'A tram left the rails.\nMira Dahl, 30, from Quayside, Korvik, was on board.';
    expect(found('wording/home', a, b)).toEqual([]);
  });
  it('is of nobody certain where two people were named', () => {
    const b =
      'A tram left the rails.\nMira Dahl and Ines Orr were on board. The mother, from Whitsand, said it went fast.';
    expect(found('wording/home', a, b)).toEqual([]);
  });
});
