import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collate } from '../../../src/collate.ts';
import { importBytes } from '../../../src/intake/index.ts';
import { gazetteer } from '../../../src/gazetteer/index.ts';
import type { Report } from '../../../src/model/report.ts';

interface Side {
  readonly file: string;
  readonly outlet: string;
  readonly published: string;
}

const folder = join(import.meta.dirname, 'story');
const reports: readonly Report[] = (JSON.parse(readFileSync(join(folder, 'reports.json'), 'utf8')) as Side[]).flatMap(
  ({ file, outlet, published }) =>
    importBytes(readFileSync(join(folder, file)), { name: file, gazetteer, outlet, published }).reports,
);
const story = collate(reports);
const outletOf = (id: string): string => story.reports.find((r) => r.id === id)!.outlet.name ?? '';
const textOf = (id: string): string => story.reports.find((r) => r.id === id)!.text;

/** An invented German story: two prints of one agency copy, and a report of its own. */
describe('a German story', () => {
  it('is known to be German without a detector', () => {
    expect(reports.map((r) => r.language)).toEqual(['de', 'de', 'de']);
  });

  it('has every quotation with its speaker', () => {
    const spoken = story.quotes
      .filter((q) => q.type === 'direct' || q.type === 'mixed')
      .map(
        (q) =>
          `${outletOf(q.report)}: ${q.speaker} „${q.content.map(([s, e]) => textOf(q.report).slice(s, e)).join(' … ')}“`,
      );
    expect([...spoken].sort()).toEqual([
      'Hafenbote: Ein Sprecher der Reederei „Die ‚Seestern‘ war in gutem Zustand.“',
      'Hafenbote: Mira Dahl „Das Schiff sank in weniger als 20 Minuten … Wir haben alle von Bord geholt.“',
      'Hafenbote: Tomas Reyl „Wer hier gespart hat, wird dafür geradestehen“',
      'Norhavener Kurier: Mira Dahl „Das Schiff sank in weniger als 20 Minuten … Wir haben alle von Bord geholt.“',
      'Norhavener Kurier: Tomas Reyl „Wer hier gespart hat, wird dafür geradestehen“',
      'Tideblatt: Jon Abeck „Die Pumpen liefen … Aber es war zu viel Wasser.“',
      'Tideblatt: Jon Abeck „Es gab einen ›lauten Knall‹, dann ging das Licht aus“',
      'Tideblatt: Mira Dahl „Das Schiff sank in weniger als 20 Minuten“',
    ]);
  });

  it('reads figures as Germans write them', () => {
    const figures = story.figures.map(
      (f) => `${textOf(f.span.report).slice(f.span.start, f.span.end)} = ${f.lo}..${f.hi} ${f.unit}`,
    );
    expect(figures).toEqual(
      expect.arrayContaining([
        '1.240 Passagiere = 1240..1240 Passagiere',
        'rund 3,5 Millionen Euro = 3150000..3850000 euro',
        'mindestens zwölf Menschen = 12..null Menschen',
      ]),
    );
  });

  it('reads days and hours', () => {
    const values = story.moments.map((m) => m.value);
    expect(values).toEqual(expect.arrayContaining(['2031-05-12', '2031-05-13']));
  });

  it('finds the copy, and that both are the agency’s', () => {
    const pair = story.copies.pairs.find((p) => p.relation === 'same-copy')!;
    expect([outletOf(pair.a), outletOf(pair.b)].sort()).toEqual(['Hafenbote', 'Norhavener Kurier']);
    expect(story.origins.map((o) => `${o.kind}: ${o.reports.map(outletOf).sort().join(', ')}`)).toContain(
      'agency-copy: Hafenbote, Norhavener Kurier',
    );
  });

  it('joins a speaker across languages', () => {
    const text =
      'By Cy Orr\n\nAt least 12 people were hurt when a ferry sank off Norhaven on Monday, the coastguard said. "They will answer for it," transport minister Tomas Reyl said on Tuesday. Some 1,240 passengers were on board, he said.';
    const { reports: english } = importBytes(new TextEncoder().encode(text), { name: 'english.txt', gazetteer });
    const mixed = collate([...reports, ...english]);
    const reyl = mixed.entities.filter((e) => e.name === 'Tomas Reyl');
    expect(reyl).toHaveLength(1);
    expect(new Set(reyl[0]!.mentions.map((m) => m.report)).size).toBe(3);
  });
});
