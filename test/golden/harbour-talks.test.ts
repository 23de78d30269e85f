/**
 * The whole dossier of the example story as Markdown, so that a reviewer can read what a change did. A mismatch is written
 * beside it as `harbour-talks-changed.md` (not in CI); UPDATE=1 takes it over.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { collate } from '../../src/collate.ts';
import { readConfig } from '../../src/cli/config.ts';
import { readReports } from '../../src/cli/read-reports.ts';
import { md } from '../../src/output/md.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const golden = here('harbour-talks.md');
const changed = here('harbour-talks-changed.md');

it('the dossier of the example story is the one that was reviewed', async () => {
  const { reports } = await readReports([here('../../examples/harbour-talks/reports')]);
  const { agencies, outlets } = readConfig(here('../../examples/harbour-talks/stemma.config.json'));
  const made = md.write(collate(reports, { ...(agencies ? { agencies } : {}), ...(outlets ? { outlets } : {}) }), {});
  if (process.env['UPDATE']) writeFileSync(golden, made);
  const kept = existsSync(golden) ? readFileSync(golden, 'utf8') : '';
  if (made !== kept && !process.env['CI']) writeFileSync(changed, made);
  else rmSync(changed, { force: true });
  expect(made).toBe(kept);
});
