import { describe, expect, it } from 'vitest';
import { collate } from '../../src/collate.ts';
import { findAnswers } from '../../src/cli/find-answers.ts';
import type { Dossier, Report } from '../../src/model/index.ts';
import { answers } from '../../src/output/views/answers.ts';
import { attack, hostile } from '../output/hostile.ts';
import { sample } from '../output/sample-dossier.ts';

function story(...texts: readonly string[]): Dossier {
  const report = (text: string, i: number): Report => ({
    id: `sha256:${String(i)}`,
    ref: `r${String(i)}`,
    text,
    outlet: { name: `Outlet ${String(i)}`, stated: true },
    published: { value: '2031-06-04', precision: 'day', stated: true },
    language: 'en',
  });
  return collate(texts.map(report));
}
const told = (asked: string, dossier: Dossier): string[] =>
  findAnswers(asked, dossier)
    .filter((one) => one.nearness !== 'near')
    .map(({ nearness, statement: { span } }) => {
      const text = dossier.reports.find((report) => report.id === span.report)!.text.slice(span.start, span.end);
      return `${nearness}: ${text}`;
    });

describe('what the reports say to a sentence', () => {
  it('tells apart who says it and who denies it', () => {
    const dossier = story(
      'The harbour master closed the northern gate.',
      'The harbour master did not close the northern gate.',
    );
    expect(told('The harbour master closed the northern gate', dossier)).toEqual([
      'matching: The harbour master closed the northern gate',
      'contrary: The harbour master did not close the northern gate',
    ]);
  });

  it('takes an interval for what it can mean, and another number for another', () => {
    const dossier = story('About 40 pilots are on the quay.', 'Only 60 pilots are on the quay.');
    const found = told('41 pilots are on the quay', dossier);
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/^matching: About 40/u);
    expect(found[1]).toMatch(/^contrary: Only 60/u);
  });

  it('says nothing of what nobody states', () => {
    expect(told('A comet struck the moon', sample)).toEqual([]);
    expect(findAnswers('and the of', sample)).toEqual([]);
  });

  it('shows hedge and source with every answer, and the reports that say neither', () => {
    const shown = answers('Dahl led the talks', findAnswers('Dahl led the talks', sample)).terminal(sample, {
      width: 100,
    });
    expect(shown).toContain("the report's own words, hedged");
    expect(shown).toContain('SAY NEITHER');
  });

  it('lets no report drive the terminal', () => {
    const shown = answers(attack, findAnswers('Dahl led the talks', hostile)).terminal(hostile, { all: true });
    expect(shown).not.toMatch(/[\u001b\u202e]/u);
  });
});
