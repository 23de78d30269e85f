import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { annotated } from './reading.ts';

const folders = [
  ['the example story', fileURLToPath(new URL('../../examples/harbour-talks/reports', import.meta.url))],
  ['the seeds', fileURLToPath(new URL('../../../shared/seeds', import.meta.url))],
] as const;

/** Every mark of a text that can only be one of quotation: curly doubles, straight doubles, doubled singles. */
const MARKS = /[“”"«»]|''|‘‘|’’/gu;
const ROLES = new Set(['quote', 'scare', 'title', 'headline', 'nested']);

describe('every pair of quotation marks', () => {
  it.each(folders)('of %s is accounted for', (_, folder) => {
    if (!existsSync(folder)) {
      process.stderr.write(`${folder} is not here: skipped\n`);
      return;
    }
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      const { quoteMarks, attributions } = annotated(text);
      const ends = new Set(quoteMarks.flatMap((m) => [m.range[0], m.inner[1]]));
      const lost = [...text.matchAll(MARKS)].filter((m) => !ends.has(m.index));
      expect(
        lost.map((m) => text.slice(Math.max(0, m.index - 20), m.index + 20)),
        file,
      ).toEqual([]);
      const ids = new Set(attributions.map((a) => a.id));
      for (const mark of quoteMarks) {
        expect(ROLES, file).toContain(mark.role);
        if (mark.attribution !== null) expect(ids).toContain(mark.attribution);
      }
    }
  });
});
