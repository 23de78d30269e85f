import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utterance } from '../../src/reconcile/sayings/readings.ts';
import { quoteOf } from '../align/quote-of.ts';

const collated = (...texts: string[]) =>
  utterance(
    'u1',
    texts.map((text, i) => quoteOf(`q${i + 1}`, `r${i + 1}`, text)),
    [],
    (q) => texts[Number(q.id.slice(1)) - 1]!,
  );

describe('the readings of one utterance', () => {
  it('takes the fullest words as the base, not those of most outlets', () => {
    const { readings } = collated('no crane moved', 'no crane moved', 'no crane moved before dawn');
    expect(readings[0]!.text).toBe('no crane moved before dawn');
    expect(readings[1]!.quotes).toEqual(['q1', 'q2']);
  });

  it('tells a marked cut from a cut without a mark', () => {
    const full = 'the president has proven that this is what he believes';
    expect(collated(full, 'the president ... is what he believes').readings[1]!.changes[0]!.kind).toBe('elision');
    expect(collated(full, 'the president is what he believes').readings[1]!.changes[0]).toMatchObject({
      kind: 'omission',
      marked: false,
    });
  });

  it('shows a changed word as one substitution', () => {
    const { changes } = collated('he led the talks himself', 'he joined the talks himself').readings[1]!;
    expect(changes).toEqual([expect.objectContaining({ kind: 'substitution' })]);
  });

  it('calls house spelling spelling', () => {
    expect(
      collated('a terrorist organisation then', 'a terrorist organization then').readings[1]!.changes[0]!.kind,
    ).toBe('spelling');
  });

  it('calls what is missing at an end a fragment', () => {
    expect(collated('we will not leave until all are heard', 'until all are heard').readings[1]!.changes[0]!.kind).toBe(
      'fragment',
    );
  });

  it('shows added words as an insertion', () => {
    const long = 'we will not leave the quay until all of them are heard in full';
    const { changes } = collated(long, 'we will never ever leave the quay until all are heard').readings[1]!;
    expect(changes.map((c) => c.kind)).toContain('substitution');
    const added = collated('we stay on the quay and we wait for news of all the boats', 'we stay here on the quay');
    expect(added.readings[1]!.changes.map((c) => [c.kind, c.here])).toContainEqual(['insertion', 'here']);
  });

  it('calls words that moved a change of order', () => {
    const { changes } = collated(
      'on friday night we will open the gates to all crews',
      'we will open the gates on friday night to all crews',
    ).readings[1]!;
    expect(changes).toEqual([expect.objectContaining({ kind: 'order', base: 'on friday night' })]);
  });

  it('sees a fragment set into a clause about somebody else', () => {
    const base = { ...quoteOf('q1', 'r1', 'the talks are a fair way to get this port moving'), aroundEntities: ['e1'] };
    const moved = {
      ...quoteOf('q2', 'r2', 'fair way to get'),
      frame: 'the work of the mediator was a',
      frameEntities: ['e9'],
    };
    const { readings } = utterance('u1', [base, moved], [], (q) => q.words.join(' '));
    expect(readings[1]!.changes.map((c) => c.kind)).toContain('referent');
  });

  it('does not depend on the order of the quotes', () => {
    const texts = ['we stay here tonight', 'we stay here', 'we stay there tonight', 'we will stay here tonight'];
    const readings = (order: readonly string[]) => collated(...order).readings.map((r) => [r.text, r.changes]);
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: 4, maxLength: 4 }), (order) => {
        expect(readings(order)).toEqual(readings(texts));
      }),
    );
  });
});
