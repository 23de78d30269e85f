import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { collate } from '../../src/collate.ts';
import { readConfig } from '../../src/cli/config.ts';
import { readReports } from '../../src/cli/read-reports.ts';
import type { Dossier } from '../../src/model/index.ts';
import { claims, differences, expectedOf, pairs, saidAfterAll, speakers, sums } from './expected.ts';
import type { Tally } from './expected.ts';

const folder = fileURLToPath(new URL('../../examples/harbour-talks/', import.meta.url));
const expected = expectedOf('harbour-talks');
let dossier: Dossier;

beforeAll(async () => {
  const { reports, failures } = await readReports([folder]);
  expect(failures).toEqual([]);
  dossier = collate(reports, readConfig(`${folder}stemma.config.json`));
});

const FLOORS = { pairs: 20, differences: 16, speakers: 19, claims: 2, sums: 1 };

/** Floors: raise them when more is found, never lower them in silence. What is missing is printed. */
const floor = (name: string, { found, of, missing }: Tally, least: number): void => {
  expect(found, `${name}: ${String(found)} of ${String(of)}; missing: ${missing.join(' | ')}`).toBeGreaterThanOrEqual(least);
};

describe('the example story', () => {
  it('has seven reports in four formats, a config and side information, and nothing else is read', () => {
    expect(dossier.reports.map((report) => report.ref).sort()).toEqual([
      'coast-daily',
      'ferry-times',
      'harbour-post',
      'lighthouse',
      'quay-news',
      'the-mole',
      'tidewatch',
    ]);
  });

  it('never counts more origins than a reader can defend', () => {
    expect(dossier.originCount.min).toBeLessThanOrEqual(expected.origins.max);
    expect(dossier.originCount.max).toBeGreaterThanOrEqual(expected.origins.min);
    expect(dossier.originCount.max).toBeLessThan(dossier.reports.length);
  });

  it('shows who took text from whom', () => floor('pairs', pairs(dossier, expected), FLOORS.pairs));
  it('shows where the reports part', () => floor('differences', differences(dossier, expected), FLOORS.differences));
  it('gives quotes to their speakers', () => floor('speakers', speakers(dossier, expected), FLOORS.speakers));
  it('counts the origins of a claim', () => floor('claims', claims(dossier, expected), FLOORS.claims));
  it('adds up across reports', () => floor('sums', sums(dossier, expected), FLOORS.sums));
  it('takes no refusal for speech', () => expect(saidAfterAll(dossier, expected)).toEqual([]));

  it('keeps a surrogate pair whole', () => {
    const ferry = dossier.reports.find((report) => report.ref === 'ferry-times')!;
    const quote = dossier.quotes.find(
      (one) => one.report === ferry.id && one.content.some(([start, end]) => ferry.text.slice(start, end).includes('🚢🤞')),
    );
    expect(quote).toBeDefined();
  });

  it('says in case.json what it is and under which licence', () => {
    const about = JSON.parse(readFileSync(`${folder}case.json`, 'utf8')) as { licence: string; reports: number };
    expect(about).toMatchObject({ licence: 'Apache-2.0', reports: dossier.reports.length });
  });
});

