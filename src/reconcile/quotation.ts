import type { ClaimWork, StatementWork } from '../align/index.ts';
import { alikeness } from './alikeness.ts';
import { listed, outletOf, type Comparer, type Draft, type Story } from './comparer.ts';
import { changesOf } from './pairs.ts';
import { isPronoun, maybeSame } from './speakers.ts';
import { QUOTATION } from './thresholds.ts';

/** Share of a statement that stands between quotation marks. */
function quotedShare({ attribution, span }: StatementWork): number {
  const inside = (attribution?.quoted ?? []).reduce(
    (sum, [start, end]) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)),
    0,
  );
  return inside / (span.end - span.start);
}

function sameSaying(a: StatementWork, b: StatementWork, story: Story): boolean {
  const [x, y] = [a.attribution?.speaker, b.attribution?.speaker];
  if (
    a.span.report === b.span.report ||
    !x ||
    !y ||
    isPronoun(x, story.speakers) ||
    isPronoun(y, story.speakers) ||
    !maybeSame(x, y, story.speakers)
  )
    return false;
  const { share, words, weight } = alikeness(a, b, story.alignment.weigh);
  return share >= QUOTATION.share && words >= QUOTATION.words && weight >= QUOTATION.weight;
}

/** Whether each has a word that the other lacks: a shorter cut of the same words is no other form. */
function otherWords(a: StatementWork, b: StatementWork): boolean {
  const lacks = (x: StatementWork, y: StatementWork): boolean => {
    const has = new Set(y.terms.map((term) => term.stem));
    return x.terms.some((term) => !has.has(term.stem));
  };
  return lacks(a, b) && lacks(b, a);
}

/**
 * One saying in two forms: quoted with other words (beyond a changed word, which `wording` tells), or quoted here and
 * retold there.
 */
export const quotation: Comparer = {
  kind: 'wording',
  compare(claim: ClaimWork, story: Story): Draft[] {
    const quoted = claim.statements.filter((one) => quotedShare(one) >= QUOTATION.quoted);
    const retold = claim.statements.filter((one) => quotedShare(one) === 0 && one.attribution?.class === 'speech');
    for (const a of quoted) {
      const others: StatementWork[] = [];
      for (const b of quoted)
        if (
          sameSaying(a, b, story) &&
          [a, ...others].every((one) => changesOf({ a: one, b }) === null && otherWords(one, b))
        )
          others.push(b);
      if (others.length > 0)
        return [
          draftOf([a, ...others], 'quote the same saying in other words', 'wording/quoted-otherwise', 0.42, story),
        ];
    }
    for (const a of quoted)
      for (const b of retold)
        if (sameSaying(a, b, story))
          return [
            draftOf(
              [a, b],
              'tell one saying, the first as a quotation, the other in its own words',
              'wording/retold',
              0.3,
              story,
            ),
          ];
    return [];
  },
};

function draftOf(pair: readonly StatementWork[], what: string, by: string, weight: number, story: Story): Draft {
  return {
    kind: 'wording',
    verdict: 'compatible',
    claim: null,
    readings: pair.map((one) => ({ value: one.text, spans: [one.span] })),
    why: `${listed(pair.map((one) => outletOf(one.span.report, story)))} ${what}.`,
    weight,
    by,
  };
}
