import { describe, expect, it } from 'vitest';
import { collate } from '../../src/collate.ts';
import type { Report } from '../../src/model/report.ts';

const report = (id: string, text: string, language: string, published: string | null): Report => ({
  id,
  ref: id,
  text,
  outlet: { name: null, stated: false },
  published: published === null ? null : { value: published, precision: 'day', stated: false },
  language,
});

const limitsOf = (...reports: readonly Report[]): readonly string[] => collate(reports).method.limits;

describe('what was read less fully', () => {
  it('tells a German reader what German is read for, and that claims are not compared', () => {
    const [line] = limitsOf(report('a', 'Der Hafen bleibt zu, sagte Ilse Marrow.', 'de', '2031-05-02'));
    expect(line).toMatch(/^a: language German; .*names, speech, .*were read; claims were not$/u);
  });

  it('promises no more than copies, quotation marks and digits of a language it has no data for', () => {
    const [line] = limitsOf(report('a', 'Le port reste fermé.', 'fr', '2031-05-02'));
    expect(line).toContain('copies, quotation marks and figures in digits were read; names, speech,');
  });

  it('tells one reason once, for all the reports that have it', () => {
    const lines = limitsOf(
      report('a', 'The port is shut.', 'en', null),
      report('b', 'The gate is open again.', 'en', null),
      report('c', 'Ships wait outside.', 'en', '2031-05-02'),
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^a and b: no publication date found/u);
  });

  it('says nothing where everything was read', () => {
    expect(limitsOf(report('a', 'The port is shut.', 'en', '2031-05-02'))).toEqual([]);
  });

  it('says that figures were left uncompared where a table has too many', () => {
    const row = (i: number): string =>
      `In ward ${String(i)}, ${String(i * 7 + 100)} workers left the yard ${String(i)}.`;
    const text = (from: number): string => Array.from({ length: 420 }, (_, i) => row(from + i)).join(' ');
    const lines = limitsOf(report('a', text(1), 'en', '2031-05-02'), report('b', text(2), 'en', '2031-05-02'));
    expect(lines.some((line) => line.includes('more than are compared'))).toBe(true);
  });
});
