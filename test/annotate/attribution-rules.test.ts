import { describe, expect, it } from 'vitest';
import { attribution } from '../../src/lang/en/attribution.ts';
import { annotated } from './reading.ts';

const rulesIn = (text: string): string[] => annotated(text).attributions.map((a) => a.by);

describe('each row of the cue tables', () => {
  it.each([...attribution.verbs, ...attribution.sourcePhrases].map((row) => [row.rule, row] as const))(
    '%s',
    (rule, row) => {
      expect(rulesIn(row.like)).toContain(`attribution/${rule}`);
      expect(rulesIn(row.unlike)).not.toContain(`attribution/${rule}`);
    },
  );
});
