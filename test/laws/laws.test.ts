import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collate } from '../../src/collate.ts';
import type { Difference } from '../../src/model/claim.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import type { Report } from '../../src/model/report.ts';
import type { Span } from '../../src/model/span.ts';
import { json } from '../../src/output/json.ts';
import { reportOf, story } from './stories.ts';

const runs = { numRuns: 60 };

const meets = (a: Span, b: Span): boolean => a.report === b.report && a.start < b.end && b.start < a.end;

/** Differences among all reports but the first that the whole story does not show. Being alone in saying something hangs on who else is there. */
function created(reports: readonly Report[]): readonly Difference[] {
  if (reports.length < 2) return [];
  const all = collate(reports).differences;
  return collate(reports.slice(1)).differences.filter((left) => {
    const spans = left.readings.flatMap((r) => r.spans);
    const least = Math.min(2, new Set(spans.map((s) => s.report)).size);
    const known = all.some((d) => {
      const others = d.readings.flatMap((r) => r.spans);
      return new Set(spans.filter((s) => others.some((o) => meets(s, o))).map((s) => s.report)).size >= least;
    });
    return left.kind !== 'presence' && !known;
  });
}

/** Every span of a dossier, wherever it stands; ranges belong to the report of the finding round them. */
function spansOf(value: unknown, report?: string, found: Span[] = []): Span[] {
  if (Array.isArray(value)) {
    if (report !== undefined && value.length === 2 && value.every((v) => typeof v === 'number'))
      found.push({ report, start: value[0] as number, end: value[1] as number });
    else for (const v of value) spansOf(v, report, found);
  } else if (typeof value === 'object' && value !== null) {
    const record = value as Record<string, unknown>;
    const own = typeof record['report'] === 'string' ? record['report'] : report;
    if (typeof record['start'] === 'number' && typeof record['end'] === 'number' && own !== undefined)
      found.push({ report: own, start: record['start'], end: record['end'] });
    for (const v of Object.values(record)) spansOf(v, own, found);
  }
  return found;
}

const allSpans = (d: Dossier): Span[] => [
  ...spansOf({ ...d, reports: [], method: null }),
  ...d.reports.flatMap((r) => spansOf({ furniture: r.furniture, sentences: r.sentences, credits: r.credits }, r.id)),
];

/** Labels and notes name a report by its file where no outlet is known; the names themselves are not findings. */
const withoutNames = (d: Dossier): unknown =>
  JSON.parse(
    JSON.stringify({ ...d, reports: d.reports.map((r) => ({ ...r, ref: '', file: '' })) }).replace(/\br\d+\b/g, 'r'),
  );

describe('law 1: every span reads back its text', () => {
  it('no span is empty or leaves its report', () => {
    fc.assert(
      fc.property(story, (reports) => {
        const dossier = collate(reports);
        const length = new Map(dossier.reports.map((r) => [r.id, r.text.length]));
        for (const { report, start, end } of allSpans(dossier)) {
          expect(length.has(report)).toBe(true);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(length.get(report)!);
        }
      }),
      runs,
    );
  });

  it('offsets are those of the text that was given', () => {
    const reports = [reportOf([12, 0, 5], 14, 0)];
    const { reports: shown, quotes } = collate(reports);
    expect(shown[0]!.text).toBe(reports[0]!.text);
    expect(quotes.map((q) => q.content.map(([s, e]) => shown[0]!.text.slice(s, e)).join(' '))[0]).toContain(
      'for the port',
    );
  });
});

describe('law 2: order and names of the files change nothing', () => {
  it('a shuffled and renamed story gives the same dossier', () => {
    fc.assert(
      fc.property(
        story.chain((reports) =>
          fc.tuple(fc.constant(reports), fc.shuffledSubarray(reports, { minLength: reports.length })),
        ),
        ([reports, shuffled]) => {
          const renamed = shuffled.map((r, i): Report => ({ ...r, ref: `r${9 - i}`, file: `r${9 - i}.txt` }));
          expect(withoutNames(collate(renamed))).toEqual(withoutNames(collate(reports)));
        },
      ),
      runs,
    );
  });
});

describe('law 3: copies add no origin, and taking a report away makes no difference', () => {
  it('an exact copy by another outlet never raises the count of origins', () => {
    fc.assert(
      fc.property(story, (reports) => {
        const copy: Report = {
          ...reports[0]!,
          id: `${reports[0]!.id}copy`,
          ref: 'r99',
          outlet: { name: 'Copyist', stated: false },
        };
        const before = collate(reports);
        const after = collate([...reports, copy]);
        expect(after.originCount.min).toBeLessThanOrEqual(before.originCount.min);
        expect(after.originCount.max).toBeLessThanOrEqual(before.originCount.max);
      }),
      runs,
    );
  });

  it('a difference between two printed quotes that is left without a report was there with it', () => {
    fc.assert(
      fc.property(story, (reports) => {
        for (const { by, why } of created(reports))
          expect(by.startsWith('differences/quote'), `${by}: ${why[0]}`).toBe(false);
      }),
      runs,
    );
  });

  // Words are weighed by what the two reports print, times and figures are linked report by report: nothing a third report
  // prints makes two reports differ. The seed is fixed, so that a failure can be looked at again.
  it('and so is every other difference', () => {
    fc.assert(
      fc.property(story, (reports) => {
        expect(created(reports).map(({ by, why }) => `${by}: ${why[0]}`)).toEqual([]);
      }),
      { seed: 31, numRuns: 150 },
    );
  });

  it('an exact copy never raises the sure origins of a claim', () => {
    fc.assert(
      fc.property(story, (reports) => {
        const copy: Report = {
          ...reports[0]!,
          id: `${reports[0]!.id}copy`,
          ref: 'r99',
          outlet: { name: 'Copyist', stated: false },
        };
        const most = (d: Dossier): number => Math.max(0, ...d.claims.map(({ origins }) => origins.min));
        expect(most(collate([...reports, copy]))).toBeLessThanOrEqual(most(collate(reports)));
      }),
      runs,
    );
  });
});

describe('law 4: a report compared with itself agrees', () => {
  it('has no difference with itself but those inside it', () => {
    fc.assert(
      fc.property(story, ([first]) => {
        const alone = collate([first!]).differences.length;
        const twin: Report = { ...first!, id: `${first!.id}twin`, ref: 'r98' };
        const { differences, originCount } = collate([first!, twin]);
        expect(
          differences.filter((d) => d.kind !== 'self-contradiction' && d.verdict === 'conflict').length,
        ).toBeLessThanOrEqual(alone);
        expect(originCount.max).toBeLessThanOrEqual(1);
      }),
      runs,
    );
  });
});

describe('law 5: the brief says only what its spans say', () => {
  it('every number and every capitalised word of a sentence stands in its spans', () => {
    fc.assert(
      fc.property(story, (reports) => {
        const dossier = collate(reports);
        const text = new Map(dossier.reports.map((r) => [r.id, r.text]));
        for (const sentence of dossier.brief) {
          expect(sentence.spans.length).toBeGreaterThan(0);
          const cited = sentence.spans.map((s) => text.get(s.report)!.slice(s.start, s.end)).join('\n');
          for (const word of sentence.text.match(/\p{N}[\p{N}.,]*|\p{Lu}\p{L}+/gu) ?? []) expect(cited).toContain(word);
        }
      }),
      runs,
    );
  });
});

describe('law 7: same input, same bytes', () => {
  it('two runs print the same', () => {
    fc.assert(
      fc.property(story, (reports) => {
        expect(json.write(collate(reports), {})).toBe(json.write(collate(structuredClone(reports)), {}));
      }),
      { numRuns: 20 },
    );
  });
});

describe('law 8: nothing crashes a run', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({
      unit: fc.constantFrom(
        '“',
        '”',
        '"',
        "'",
        '\n',
        ' ',
        '.',
        '5',
        'A',
        'said',
        '…',
        '\u0000',
        '🚢',
        '(',
        ')',
        '—',
        '%',
      ),
      maxLength: 200,
    }),
  );
  it('any text is read', () => {
    fc.assert(
      fc.property(fc.array(odd, { minLength: 1, maxLength: 3 }), (texts) => {
        const reports = texts.map((text, n) => ({ ...reportOf([n], 14, n), id: `sha256:${n}`, text }));
        expect(collate(reports).schema).toBe('dossier/1');
      }),
      { numRuns: 150 },
    );
  });
});
