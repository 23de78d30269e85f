import { describe, expect, it } from 'vitest';
import { compare } from '../../src/output/views/compare.ts';
import { views } from '../../src/output/views/index.ts';
import type { View } from '../../src/output/views/view.ts';
import { columns } from '../../src/output/terminal/layout.ts';
import { sourceColumns } from '../../src/output/source.ts';
import { viewEntries } from '../../src/cli/view-commands.ts';
import { hostile } from './hostile.ts';
import { parseCsv, unguarded } from './parse-csv.ts';
import { sample } from './sample-dossier.ts';
import { id } from './sample-reports.ts';

const pair = compare(id('coast-daily'), id('harbour-post'));
const all: readonly View[] = [...views, pair];
const empty = {
  ...sample,
  copies: { passages: [], pairs: [], tree: { nodes: [], edges: [] } },
  origins: [],
  originCount: { min: 0, max: 0 },
  quotes: [],
  utterances: [],
  attributions: [],
  figures: [],
  sums: [],
  claims: [],
  differences: [],
  timeline: [],
  brief: [],
};

it('every view has its command, with the words of the view', () => {
  expect(viewEntries.map(({ name, about }) => [name, about])).toEqual(views.map(({ name, about }) => [name, about]));
});

describe.each(all)('the view $name', (view) => {
  it('shows the sample as an editor reviewed it', async () => {
    await expect(view.terminal(sample, { width: 100 })).toMatchFileSnapshot(`expected/views/${view.name}.txt`);
    await expect(view.csv(sample)).toMatchFileSnapshot(`expected/views/${view.name}.csv`);
  });

  it('leaves nothing out when asked for all', () => {
    const more = view.terminal(sample, { all: true, passages: true });
    expect(more.length).toBeGreaterThanOrEqual(view.terminal(sample).length - 80);
    expect(more).not.toContain('--all');
  });

  it('fits its lines into the width asked for', () => {
    for (const width of [60, 80, 100])
      for (const line of view.terminal(sample, { width, all: true, passages: true }).split('\n'))
        expect(columns(line), line).toBeLessThanOrEqual(width);
  });

  it('says the same with and without colour', () => {
    const plain = view.terminal(sample, { width: 90, passages: true });
    const coloured = view.terminal(sample, { width: 90, passages: true, color: true });
    expect(plain).not.toContain('\u001b');
    expect(coloured).toContain('\u001b[');
    expect(coloured.replace(/\u001b\[\d+m/gu, '')).toBe(plain);
  });

  it('lets no report drive the terminal', () => {
    expect(view.terminal(hostile, { all: true, passages: true })).not.toMatch(/[\u001b\u202e]/u);
    expect(view.csv(hostile)).not.toContain('\u001b');
  });

  it('never says that something is so', () => {
    expect(view.terminal(sample, { all: true })).not.toMatch(
      /\b(?:verified|debunked|fact-checked|true|false)\b|\d ?%/iu,
    );
  });

  it('begins every row of its table with the exact words and where they stand', () => {
    for (const dossier of [sample, hostile]) {
      const texts = new Map(dossier.reports.map((report) => [report.ref, report.text]));
      const [header, ...rows] = parseCsv(view.csv(dossier));
      expect(header!.slice(0, sourceColumns.length)).toEqual([...sourceColumns]);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        expect(row).toHaveLength(header!.length);
        const [ref, , , start, end, words] = row.map(unguarded);
        const text = texts.get(ref!);
        // A hostile name has lost its control characters.
        if (text !== undefined) expect(words).toBe(start === '' ? '' : text.slice(Number(start), Number(end)));
      }
    }
  });

  it('is plain data as JSON, with words that stand in the reports', () => {
    const written = JSON.stringify(view.json(sample));
    const texts = new Map(sample.reports.map((report) => [report.id, report.text]));
    let sources = 0;
    JSON.parse(written, (_, value: unknown) => {
      const source = value as { report?: string; start?: number; end?: number; words?: string } | null;
      if (typeof source === 'object' && source !== null && source.words !== undefined) {
        sources++;
        expect(texts.get(source.report!)!.slice(source.start, source.end)).toBe(source.words);
      }
      return value;
    });
    expect(sources).toBeGreaterThan(0);
  });

  it('has something to say where nothing was found', () => {
    expect(view.terminal(empty).trim()).not.toBe('');
    expect(parseCsv(view.csv(empty)).length).toBeGreaterThan(0);
    expect(() => JSON.stringify(view.json(empty))).not.toThrow();
  });
});

describe('compare', () => {
  it('marks words of one side only, in the order asked for', () => {
    const text = pair.terminal(sample, { width: 100 });
    expect(text).toContain('[-led-]{+took part in+}');
    const turned = compare(id('harbour-post'), id('coast-daily')).terminal(sample, { width: 100 });
    expect(turned).toContain('[-took part in-]{+led+}');
  });

  it('turns the direction with the order', () => {
    const copies = {
      ...sample.copies,
      pairs: sample.copies.pairs.map((one) => ({ ...one, direction: 'a-from-b' as const })),
    };
    const told = (a: string, b: string): string =>
      compare(id(a), id(b)).terminal({ ...sample, copies }, { width: 120 });
    expect(told('coast-daily', 'harbour-post')).toContain('Coast Daily took it from The Harbour Post');
    expect(told('harbour-post', 'coast-daily')).toContain('Coast Daily took it from The Harbour Post');
  });

  it('tells only differences on which the two part', () => {
    const text = pair.terminal(sample, { width: 100 });
    expect(text).toContain('d2');
    expect(text).not.toMatch(/d1\)|d3\)|d5\)/u);
  });
});

describe('claims', () => {
  it('shows the version that parts from the others as saying otherwise', () => {
    const claims = views
      .find((view) => view.name === 'claims')!
      .terminal(sample, { width: 120 })
      .replace(/\s+/gu, ' ');
    expect(claims).toMatch(/says otherwise · A “[^”]*took part in the talks” \(The Harbour Post\)/u);
  });
});
