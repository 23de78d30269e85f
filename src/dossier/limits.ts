import type { Annotated } from '../model/annotated.ts';
import { stories } from '../derive/thresholds.ts';

/** What was read less fully, and why, one line a report. A report nobody dated or named belongs here too. */
export function limits(annotated: readonly Annotated[]): string[] {
  const many =
    annotated.length > stories.allPairs
      ? [
          `${annotated.length} reports are more than one story usually has: only pairs that share wording were compared and are listed`,
        ]
      : [];
  return [...many, ...annotated.flatMap(limitsOf)];
}

function limitsOf({ text }: Annotated): string[] {
  const { report } = text;
  const lines: string[] = [];
  if (!report.language.startsWith('en'))
    lines.push(
      `${report.ref}: language ${report.language === 'und' ? 'unknown' : report.language}; copies, quotation marks and figures in digits were read, names, speech and claims were not`,
    );
  if (text.published === null)
    lines.push(
      `${report.ref}: no publication date found; weekdays and “last month” in it stay undated. Add --published or a reports.json`,
    );
  return lines;
}
