import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Claim, Difference } from '../../src/model/claim.ts';
import type { Copies, Pair } from '../../src/model/copies.ts';
import type { Annotated } from '../../src/model/annotated.ts';
import { align } from '../../src/align/index.ts';
import { reconcile } from '../../src/reconcile/index.ts';
import { storyOf, type Told } from '../align/story.ts';
import { noCopies } from './derived.ts';

const SENTENCES = [
  'A fire on the ferry Albatross killed at least four people at Port Marrow.',
  'The fire on the ferry Albatross killed nine people at Port Marrow.',
  'Mira Dahl led the talks between the port ministry and the dockers in the old town hall.',
  'Mira Dahl joined the talks between the port ministry and the dockers in the old town hall.',
  'Coast guard chief Ilse Corde said all passengers of the Albatross had been brought ashore.',
  'The explosion happened at 6.04am near the customs house.',
  'The explosion happened at 7.30am near the customs house.',
  'The port ministry paid $5,687.75 for the Whitsand Lighthouse lamp.',
  'The gunman rammed a truck into the customs house.',
  'The gunman rammed a car into the customs house.',
  '"The sea was on fire," sailor Tom Adeyer told reporters.',
];

const story = fc.array(fc.uniqueArray(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 5 }), {
  minLength: 2,
  maxLength: 4,
});
const told = (texts: readonly (readonly string[])[]): Told[] =>
  texts.map((sentences, i) => ({
    outlet: `outlet-${i}`,
    text: sentences.join('\n'),
    published: `2031-05-1${i}T08:00:00Z`,
  }));

function run(
  annotated: readonly Annotated[],
  copies: Copies = noCopies(annotated).copies,
): { claims: Claim[]; differences: Difference[] } {
  return reconcile({ annotated, alignment: align(annotated), derived: { ...noCopies(annotated), copies } });
}

/** A difference as the set of its readings' texts, whatever the ids. */
const shape = (annotated: readonly Annotated[]): ((difference: Difference) => string) => {
  const texts = new Map(annotated.map((one) => [one.text.report.id, one.text.report.text]));
  return ({ kind, readings }) =>
    `${kind}: ${readings
      .map(({ spans }) =>
        [...new Set(spans.map((span) => texts.get(span.report)!.slice(span.start, span.end)))].sort().join('+'),
      )
      .sort()
      .join(' | ')}`;
};

describe('laws', () => {
  it('1: every span lies in its report and is not empty', () =>
    fc.assert(
      fc.property(story, (texts) => {
        const annotated = storyOf(...told(texts));
        const lengths = new Map(annotated.map((one) => [one.text.report.id, one.text.report.text.length]));
        const { claims, differences } = run(annotated);
        const spans = [
          ...claims.flatMap((c) => c.statements.map((s) => s.span)),
          ...differences.flatMap((d) => d.readings.flatMap((r) => r.spans)),
        ];
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(lengths.get(span.report)!);
        }
      }),
      { numRuns: 40 },
    ));

  it('2: the order of the reports changes nothing', () =>
    fc.assert(
      fc.property(story, (texts) => {
        const annotated = storyOf(...told(texts));
        expect(run([...annotated].reverse())).toEqual(run(annotated));
      }),
      { numRuns: 40 },
    ));

  it('3: removing a report creates no conflict among the others', () =>
    fc.assert(
      fc.property(story, (texts) => {
        const annotated = storyOf(...told(texts));
        const conflicts = (list: readonly Annotated[]): string[] =>
          run(list)
            .differences.filter((one) => one.verdict === 'conflict')
            .map((one) => one.kind);
        const all = conflicts(annotated).length;
        if (all === 0) expect(conflicts(annotated.slice(1))).toEqual([]);
      }),
      { numRuns: 40 },
    ));

  it('3: adding an exact copy never raises the sure origins of a claim', () =>
    fc.assert(
      fc.property(story, (texts) => {
        const annotated = storyOf(...told(texts));
        const withCopy = storyOf(...told(texts), {
          outlet: 'copyist',
          text: texts[0]!.join('\n'),
          published: '2031-05-20T08:00:00Z',
        });
        const pair: Pair = {
          a: 'r:outlet-0',
          b: 'r:copyist',
          relation: 'same-copy',
          direction: 'unknown',
          shareA: 1,
          shareB: 1,
          confidence: 1,
          why: [],
          by: 'test',
        };
        const copies: Copies = { passages: [], pairs: [pair], tree: { nodes: [], edges: [] } };
        const highest = (claims: readonly Claim[]): number => Math.max(0, ...claims.map((claim) => claim.origins.min));
        expect(highest(run(withCopy, copies).claims)).toBeLessThanOrEqual(highest(run(annotated).claims));
      }),
      { numRuns: 40 },
    ));

  it('4: a report agrees with itself under another name', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...SENTENCES.filter((_, i) => ![1, 3, 6, 9].includes(i))), { minLength: 1 }),
        (sentences) => {
          const annotated = storyOf(...told([sentences, sentences]));
          expect(run(annotated).differences.map(shape(annotated))).toEqual([]);
        },
      ),
      { numRuns: 40 },
    ));

  it('7: the same input gives the same output', () => {
    const texts = told([SENTENCES.slice(0, 5), SENTENCES.slice(4)]);
    expect(JSON.stringify(run(storyOf(...texts)))).toBe(JSON.stringify(run(storyOf(...texts))));
  });
});
