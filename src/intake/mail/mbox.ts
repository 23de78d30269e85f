import type { Report } from '../../model/report.ts';
import type { Hint, Imported, Importer, Skip } from '../importer.ts';
import { nothing } from '../importer.ts';
import { stemOf } from '../report.ts';
import { refusal } from '../text.ts';
import { binaryString, bytesOf } from './bytes.ts';
import { mail } from './index.ts';

/** The line between two messages: "From ada@quay.example Tue Jun  3 10:00:00 2031". */
export const MBOX_LINE = /^From \S{1,300} .{0,40}\d{4}/u;

/** A line of a message that only looks like that stands with ">" before it. */
export const unquotedLine = (line: string): string => line.replace(/^>(>*From )/u, '$1');

/** The name by which the message is known; it says that it is one. */
export const messageName = (hint: Hint, number: number): string => `${stemOf(hint.name)}-${String(number)}.eml`;

function read(bytes: Uint8Array, hint: Hint): Imported {
  const refused = refusal(bytes);
  if (refused) return refused;
  const messages: string[][] = [];
  let before = '';
  for (const line of binaryString(bytes).split('\n')) {
    if (before.trim() === '' && MBOX_LINE.test(line)) messages.push([]);
    else messages.at(-1)?.push(unquotedLine(line));
    before = line;
  }
  if (messages.length === 0)
    return nothing(
      'no message (a line "From ADDRESS DATE" before each)',
      'Export the folder again, or save mails as .eml.',
    );
  const reports: Report[] = [];
  const skipped: Skip[] = [];
  messages.forEach((lines, index) => {
    const made = mail.read(bytesOf(lines.join('\n')), { ...hint, name: messageName(hint, index + 1) });
    reports.push(...made.reports);
    skipped.push(...made.skipped.map((skip) => ({ ...skip, place: `message ${String(index + 1)}` })));
  });
  return { reports, skipped };
}

/** A folder of mails in one file. */
export const mbox: Importer = {
  name: 'mbox',
  recognises: (head, { name }) =>
    /\.mbox$/iu.test(name) || (!/\.\w{2,6}$/u.test(name) && MBOX_LINE.test(binaryString(head.subarray(0, 300)))),
  read,
};
