import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, isDateOrTime } from '../../src/server/check.ts';
import { cursorOf, valuesOf } from '../../src/server/cursor.ts';
import type { ApiSchema } from '../../src/server/json-schema.ts';
import { routes } from '../../src/server/index.ts';
import { decisionSchema } from '../../src/server/schemas.ts';
import { withMarks } from '../../src/server/routes/search.ts';

const report = `sha256:${'0a'.repeat(32)}`;
const good = [
  { kind: 'pin', report, story: 'story:1' },
  { kind: 'not', report, story: 'story:1' },
  { kind: 'merge', stories: ['a', 'b'], into: 'a' },
  { kind: 'split', story: 'a', reports: [report] },
  { kind: 'rename', story: 'a', name: null },
  { kind: 'undo', of: '12' },
];
const bad: unknown[] = [
  null,
  5,
  'pin',
  [],
  {},
  { kind: 'burn' },
  { kind: ['pin'] },
  { kind: 'pin', report, story: '../../etc/passwd' },
  { kind: 'pin', report: 'sha256:0', story: 'a' },
  { kind: 'pin', report, story: 'a', more: 1 },
  { kind: 'merge', stories: ['a'] },
  { kind: 'merge', stories: 'ab' },
  { kind: 'split', story: 'a', reports: [] },
  { kind: 'rename', story: 'a' },
  { kind: 'rename', story: 'a', name: '' },
  { kind: 'undo', of: 12 },
  { kind: 'undo', of: '0' },
  JSON.parse('{"__proto__": {"kind": "pin"}, "kind": "pin"}'),
  { kind: 'constructor' },
];

describe('checking a request', () => {
  it.each(good)('takes %j', (decision) => {
    expect(check(decision, decisionSchema)).toEqual([]);
  });
  it.each(bad)('refuses %j', (decision) => {
    expect(check(decision, decisionSchema).length).toBeGreaterThan(0);
  });

  it('decides as a full validator does, on every schema of a request', () => {
    const ajv = new Ajv2020({ strict: false, formats: { 'date-or-time': isDateOrTime } });
    const schemas: ApiSchema[] = [decisionSchema, ...routes.flatMap(({ query }) => Object.values(query ?? {}))];
    const values = fc.oneof(
      fc.constantFrom(...good, ...bad),
      fc.string(),
      fc.integer({ min: -5, max: 2000 }),
      fc.array(fc.constantFrom('report', 'quote', 'x')),
      fc.constant(null),
      fc.constantFrom(
        '2031-06-04',
        '2031-02-30',
        '2031-06-04T09:30Z',
        'https://a.example/',
        'javascript:1',
        'json',
        'a\u0000b',
      ),
    );
    for (const schema of schemas) {
      const full = ajv.compile(schema);
      fc.assert(
        fc.property(values, (value) => (check(value, schema).length === 0) === full(value)),
        { numRuns: 60 },
      );
    }
  });

  it('knows the days that there are', () => {
    for (const day of [
      '2031-02-30',
      '2031-13-01',
      '2031-1-1',
      'yesterday',
      '2031-06-04T25:00:00Z',
      '2031-06-04T09:30:00',
      '2031-06-04T09:30:00Z; drop',
      '0000-01-01',
    ])
      expect(isDateOrTime(day), day).toBe(false);
  });
});

describe('cursors', () => {
  it('give back what was put in, to the list that made them and to no other', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,18}$/u), (value) => {
        expect(valuesOf('log', cursorOf('log', [value]), [/^\d+$/u])).toEqual([value]);
        expect(() => valuesOf('jobs', cursorOf('log', [value]), [/^\d+$/u])).toThrow(/not given by this list/u);
      }),
    );
  });
  it('of anybody’s making are refused', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((text) => Buffer.from(text).toString('base64url')),
        ),
        (text) => {
          expect(() => valuesOf('log', text, [/^\d{1,18}$/u])).toThrow(/not given by this list/u);
        },
      ),
    );
  });
});

it('the marks of a hit point at its words', () => {
  const { excerpt, marks } = withMarks('the \u0002harbour\u0003 gate 🙂 \u0002gate\u0003');
  expect(excerpt).toBe('the harbour gate 🙂 gate');
  expect(marks.map(([start, end]) => excerpt.slice(start, end))).toEqual(['harbour', 'gate']);
});
