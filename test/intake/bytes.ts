import type { Imported } from '../../src/intake/index.ts';
import type { Report } from '../../src/model/report.ts';

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The one report of an import that skipped nothing. */
export function only({ reports, skipped }: Imported): Report {
  if (reports.length !== 1 || skipped.length > 0)
    throw new Error(`expected one report, got ${JSON.stringify({ reports: reports.length, skipped })}`);
  return reports[0]!;
}

export const cause = ({ skipped }: Imported): string | undefined => skipped[0]?.cause;
