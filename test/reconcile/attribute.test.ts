import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/align/index.ts';
import { sameClaim } from '../../src/align/index.ts';
import { en } from '../../src/lang/en/index.ts';
import { attributeOf, attributeRules } from '../../src/reconcile/figures/attribute.ts';
import { relationOf } from '../../src/reconcile/figures/number-verdict.ts';
import { annotatedText } from '../align/story.ts';

/** The rules that decide the pairs of numbers of two sentences that exclude each other. */
function rulesOf([left, right]: readonly [string, string]): (string | undefined)[] {
  const [a, b] = [factsOf(annotatedText(left)), factsOf(annotatedText(right))];
  const settled = a.flatMap((x) => b.filter((y) => relationOf(x, y) === 'equal').map((y) => [x, y] as const));
  return a.flatMap((x) =>
    b
      .filter((y) => ['apart', 'bounds'].includes(relationOf(x, y)))
      .map((y) => attributeOf({ a: x, b: y, likeness: sameClaim(left, right, en), settled, all: [a, b] })?.rule),
  );
}

describe.each(attributeRules)('$rule', ({ rule, like, unlike }) => {
  it(`decides: ${like.join(' / ')}`, () => expect(rulesOf(like)).toContain(rule));
  it(`leaves alone: ${unlike.join(' / ')}`, () => expect(rulesOf(unlike)).not.toContain(rule));
  it('decides the same the other way round', () => expect(rulesOf([like[1], like[0]])).toContain(rule));
});
