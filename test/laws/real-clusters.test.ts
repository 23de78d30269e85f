/**
 * Law 3 on real reports: what two reports differ in does not hang on a third. The clusters are development data that no part of this
 * project holds; where they are absent the test is skipped. Exact on the kinds that are decided between two reports; of all
 * differences a share of the removals must hold (docs/tally-differences.md).
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { collate } from '../../src/collate.ts';
import type { Difference } from '../../src/model/claim.ts';
import type { Report } from '../../src/model/report.ts';
import type { Span } from '../../src/model/span.ts';

const file = fileURLToPath(new URL('../../../shared/data/clusters/basil-first50.jsonl', import.meta.url));
const present = existsSync(file);
if (!present) process.stderr.write('../shared/data/clusters is not here: law 3 is not tried on real reports.\n');

interface Row {
  readonly cluster: string;
  readonly id: string;
  readonly text: string;
  readonly outlet: string;
  readonly published: string;
}

const CLUSTERS = 12;
const LEAST_SHARE = 0.9;

function clusters(): Report[][] {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  return [...Map.groupBy(rows, ({ cluster }) => cluster).values()].slice(0, CLUSTERS).map((list) =>
    list.map(({ id, text, outlet, published }): Report => ({
      id: `r:${id}`,
      ref: id,
      text,
      outlet: { name: outlet, stated: true },
      published: { value: published, precision: 'day', stated: false },
      language: 'en',
    })),
  );
}

const meets = (a: Span, b: Span): boolean => a.report === b.report && a.start < b.end && b.start < a.end;

/** Whether a difference was there with the report that is gone: each of its readings stands in a reading of it. */
const wasThere = (left: Difference, all: readonly Difference[]): boolean =>
  all.some(
    (one) =>
      one.kind === left.kind &&
      left.readings.every((r) => one.readings.some((o) => r.spans.some((s) => o.spans.some((t) => meets(s, t))))),
  );

/** Told by one report alone: that hangs on who else is there. The second tier is bounded in number. */
const hangsOnOthers = ({ kind, by }: Difference): boolean => kind === 'presence' || by.startsWith('variant/');

describe.skipIf(!present)('law 3 on real clusters', () => {
  it('a difference left without a report was there with it', () => {
    let [held, tried] = [0, 0];
    for (const reports of clusters()) {
      const all = collate(reports).differences;
      for (const gone of reports) {
        const rest = collate(reports.filter((one) => one !== gone)).differences;
        tried++;
        if (rest.every((one) => hangsOnOthers(one) || wasThere(one, all))) held++;
      }
    }
    expect(held / tried).toBeGreaterThanOrEqual(LEAST_SHARE);
  }, 120_000);
});
