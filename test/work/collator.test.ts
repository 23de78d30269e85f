import { afterEach, describe, expect, it } from 'vitest';
import { collate } from '../../src/collate.ts';
import type { Report } from '../../src/model/report.ts';
import { json } from '../../src/output/json.ts';
import { createCollator } from '../../src/work/index.ts';
import type { Collator } from '../../src/work/index.ts';

const collators: Collator[] = [];
afterEach(async () => {
  for (const one of collators.splice(0)) await one.close();
});
function collator(limit?: number): Collator {
  const made = createCollator(limit);
  collators.push(made);
  return made;
}
const reports = (n: number): Report[] =>
  Array.from({ length: n }, (_, i) => ({
    id: `sha256:${String(i).padStart(64, '0')}`,
    ref: `r${String(i)}`,
    text: `About ${String(i + 2)} workers shut the harbour gate on Monday, the port office said. "We stay," one said.`,
    outlet: { name: `Outlet ${String(i)}`, stated: true },
    published: null,
    language: 'en',
  }));

describe('a collator', () => {
  it('makes the same bytes as collate() itself', async () => {
    const { json: text, dossier } = await collator().collate('a', reports(3));
    expect(text).toBe(json.write(collate(reports(3))));
    expect(dossier.reports).toHaveLength(3);
  });

  it('makes what several ask for once, and each gets its own', async () => {
    const one = collator();
    const [a, again, b] = await Promise.all([
      one.collate('a', reports(2)),
      one.collate('a', reports(2)),
      one.collate('b', reports(3)),
    ]);
    expect(again).toBe(a);
    expect(b.dossier.reports).toHaveLength(3);
  });

  it('gives a story up that takes too long, and does the next', async () => {
    const hasty = collator(1);
    await expect(hasty.collate('a', reports(30))).rejects.toThrow(/took longer than 0\.001 seconds/u);
    const patient = collator();
    await expect(patient.collate('a', [null as unknown as Report])).rejects.toThrow(/collating failed/u);
    expect((await patient.collate('b', reports(2))).dossier.reports).toHaveLength(2);
  });

  it('answers everybody when it is closed', async () => {
    const one = collator();
    const asked = Promise.allSettled([one.collate('a', reports(20)), one.collate('b', reports(2))]);
    await one.close();
    for (const { status } of await asked) expect(status).toBe('rejected');
  });
});
