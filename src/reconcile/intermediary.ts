import type { StatementWork } from '../align/index.ts';
import { alikeness } from './alikeness.ts';
import { outletOf, spanOf, type Comparer, type Draft } from './comparer.ts';
import { pairsOf } from './pairs.ts';
import { maybeSame, sayingOf } from './speakers.ts';
import { ATTRIBUTION } from './thresholds.ts';

const mediumOf = (statement: StatementWork): string | null => statement.attribution?.via[0] ?? null;

/** One speaker's words with a go-between in one report, and without or with another in the other. */
export const intermediary: Comparer = {
  kind: 'intermediary',
  compare: (claim, story) =>
    pairsOf(claim).flatMap(({ a, b }): Draft[] => {
      const [speakerA, speakerB] = [a.attribution?.speaker, b.attribution?.speaker];
      if (!speakerA || !speakerB || !maybeSame(speakerA, speakerB, story.speakers) || mediumOf(a) === mediumOf(b))
        return [];
      const { share, weight } = alikeness(a, b, story.alignment.weigh);
      if (share < ATTRIBUTION.share || weight < ATTRIBUTION.weight) return [];
      const said = (one: StatementWork): string =>
        `${outletOf(one.span.report, story)} ${mediumOf(one) === null ? 'names nobody in between' : `has it through ${mediumOf(one)}`}`;
      return [
        {
          kind: 'intermediary',
          verdict: 'compatible',
          claim,
          readings: [a, b].map((one) => ({
            value: mediumOf(one) ?? '(nobody named)',
            spans: [spanOf(one, sayingOf(one))],
          })),
          why: `${said(a)}, ${said(b)}.`,
          weight: 0.35,
          by: 'intermediary/medium-dropped',
        },
      ];
    }),
};
