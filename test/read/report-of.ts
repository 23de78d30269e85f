import type { Report } from '../../src/model/report.ts';
import type { Text } from '../../src/model/text.ts';
import { gazetteer } from '../../src/gazetteer/index.ts';
import { en } from '../../src/lang/en/index.ts';
import { read } from '../../src/read/index.ts';

/** A report of a bare text, for tests. */
export const reportOf = (text: string, more: Partial<Report> = {}): Report => ({
  id: 'sha256:test',
  ref: 'test',
  text,
  outlet: { name: null, stated: false },
  published: null,
  language: 'en',
  ...more,
});

export const textOf = (text: string, more: Partial<Report> = {}): Text => read(reportOf(text, more), en, gazetteer);

/** Six plain sentences, one a paragraph: a body around which a test puts its furniture. */
export const BODY = [
  'The harbour bridge in Karvale was shut on Monday after a cable broke.',
  'Nobody was hurt, the port authority said in a statement.',
  'Wardens found the damage at dawn and called the engineers.',
  'The bridge carries some 400 lorries a day to the ferry docks.',
  'Mayor Ada Moss told reporters that it would stay shut for a week.',
  'The ferries go on as before, the company said.',
].join('\n');

/** What is marked, as `kind: words`. */
export const marked = (text: Text): string[] =>
  text.furniture.map(({ kind, start, end }) => `${kind}: ${text.report.text.slice(start, end)}`);
