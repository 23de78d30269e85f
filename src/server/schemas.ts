import { OUTCOMES } from '../store/index.ts';
import {
  about,
  anything,
  boolean,
  count,
  list,
  nullableString,
  object,
  pageOf,
  ref,
  string,
  strictObject,
  words,
} from './json-schema.ts';
import type { ApiSchema } from './json-schema.ts';

const instant = about('RFC 3339, UTC.', string);
const maybeInstant = about('RFC 3339, UTC; null when not known.', nullableString);
const number = about('A number of the database, as text: it may be larger than a JSON number keeps.', {
  type: 'string',
  pattern: '^\\d{1,18}$',
});

/** Ids as they stand in addresses and bodies. */
export const REPORT_ID: ApiSchema = {
  type: 'string',
  pattern: '^sha256:[0-9a-f]{64}$',
  description: 'the id of a report, such as sha256:0a1b…',
};
export const STORY_ID: ApiSchema = {
  type: 'string',
  pattern: '^[A-Za-z0-9][A-Za-z0-9:._~-]{0,127}$',
  description: 'the id of a story',
};
export const RUN_ID: ApiSchema = {
  type: 'string',
  pattern: '^[1-9]\\d{0,17}$',
  description: 'the number of an import',
};

const row = {
  id: REPORT_ID,
  ref: about('Short name shown to people.', string),
  title: nullableString,
  outlet: nullableString,
  url: nullableString,
  language: about('BCP 47; `und` when it cannot be told.', string),
  published: maybeInstant,
  imported: instant,
  article: about('What the outlet keeps under one address; its versions are reports.', string),
  version: { type: 'integer', minimum: 1 },
  story: about('Where it belongs; null while it waits.', nullableString),
} as const satisfies Record<string, ApiSchema>;

const counts = object(
  { ...Object.fromEntries(OUTCOMES.map((one) => [one, count])), items: count },
  'They add up to `items`.',
);

const reports: ApiSchema = { ...list(REPORT_ID), minItems: 1, maxItems: 1000 };
const kind = (name: string): ApiSchema => ({ type: 'string', const: name });
const form = (name: string, description: string, fields: Readonly<Record<string, ApiSchema>>): ApiSchema =>
  strictObject({ kind: kind(name), ...fields }, description);

/** What a person may decide. */
export const decisionSchema: ApiSchema = {
  description: 'What a person decides about stories. It wins over every later run, and can be undone.',
  oneOf: [
    form('pin', 'This report belongs to this story.', { report: REPORT_ID, story: STORY_ID }),
    form('not', 'This report does not belong to this story.', { report: REPORT_ID, story: STORY_ID }),
    form('merge', 'These stories are one; `into` keeps its id, the others lead to it.', {
      stories: { ...list(STORY_ID), minItems: 2, maxItems: 100 },
      'into?': STORY_ID,
    }),
    form('split', 'These reports are a story of their own.', { story: STORY_ID, reports }),
    form('rename', 'The story has this name; null: the name its reports give it.', {
      story: STORY_ID,
      name: { type: ['string', 'null'], minLength: 1, maxLength: 300 },
    }),
    form('undo', 'Takes an earlier decision back.', { of: RUN_ID }),
  ],
};

/** Every form of a request and an answer that has a name. */
export const components: Readonly<Record<string, ApiSchema>> = {
  Problem: object(
    {
      type: about('`urn:stemma:problem:` and the name of the problem.', string),
      title: string,
      status: { type: 'integer', minimum: 400, maximum: 599 },
      detail: about('What is wrong with this request.', string),
      next: about('What you can do.', string),
      'errors?': list(object({ place: about('JSON Pointer.', string), expected: string })),
    },
    'A problem, by RFC 9457.',
  ),
  ReportRow: object(row, 'A report as a list shows it.'),
  ReportPage: pageOf('ReportRow'),
  Report: object(
    {
      report: about('The report letter for letter, as spans in a dossier count it.', {
        ...object({ id: REPORT_ID, ref: string, text: string, language: string, outlet: { type: 'object' } }),
      }),
      article: string,
      version: { type: 'integer', minimum: 1 },
      imported: instant,
      raw: about('Hash of the bytes it was read from.', string),
      story: nullableString,
      addresses: about('Every address at which it was met.', list(string)),
    },
    'A report with its text.',
  ),
  Versions: object({ article: string, items: about('Oldest first.', list(ref('ReportRow'))) }),
  Addresses: object({ report: REPORT_ID, items: list(string) }),
  StoryRow: object({
    id: STORY_ID,
    name: string,
    pinned: boolean,
    reports: count,
    outlets: count,
    from: maybeInstant,
    to: maybeInstant,
  }),
  StoryPage: pageOf('StoryRow'),
  Member: object({
    report: REPORT_ID,
    ref: string,
    title: nullableString,
    outlet: nullableString,
    url: nullableString,
    published: maybeInstant,
    decidedBy: words('run', 'person'),
    confidence: { type: 'number', minimum: 0, maximum: 1 },
    why: about('The words, names or the decision that brought it here.', anything),
  }),
  Story: object({
    id: STORY_ID,
    name: about('As a person named it, else the title of its oldest report, as in lists.', nullableString),
    pinned: boolean,
    opened: instant,
    members: about('Oldest first, undated last.', list(ref('Member'))),
  }),
  DossierVersion: object({ version: { type: 'integer', minimum: 1 }, key: string, made: instant }),
  DossierVersions: object({ story: STORY_ID, items: about('Newest first.', list(ref('DossierVersion'))) }),
  Hit: object({
    kind: words('report', 'quote', 'claim'),
    id: about('Of the report, or of the finding in its story’s dossier.', string),
    story: nullableString,
    title: string,
    outlet: nullableString,
    published: maybeInstant,
    excerpt: string,
    marks: about(
      'Where in `excerpt` the words were found: [start, end) in UTF-16 code units.',
      list({ type: 'array', prefixItems: [count, count], minItems: 2, maxItems: 2 }),
    ),
  }),
  HitPage: pageOf('Hit'),
  DecisionRequest: decisionSchema,
  Decision: object({
    id: number,
    at: instant,
    who: string,
    kind: string,
    data: anything,
    undoneBy: about('The decision that took it back.', nullableString),
  }),
  DecisionPage: pageOf('Decision'),
  Decided: object({
    id: about('Of the decision as kept.', string),
    changed: about('Stories that changed, under the ids they have now.', list(string)),
  }),
  Job: object({
    id: RUN_ID,
    source: string,
    kind: string,
    state: about(
      '`waiting` and `running` here; `running` may also be another process, or one that was cut short and will be taken up.',
      words('waiting', 'running', 'done', 'failed'),
    ),
    started: instant,
    finished: maybeInstant,
    counts,
  }),
  JobPage: pageOf('Job'),
  Item: object({
    seq: string,
    place: about('Where in the source.', string),
    outcome: words(...OUTCOMES),
    reason: nullableString,
    report: nullableString,
  }),
  ItemPage: pageOf('Item'),
  LogLine: object(
    {
      seq: number,
      at: instant,
      who: string,
      what: string,
      tool: string,
      parameters: { type: 'object' },
      before: about('Hash of the line before.', string),
      hash: string,
    },
    'One line of the append-only log.',
  ),
  LogPage: pageOf('LogLine'),
  Health: object({ status: { type: 'string', const: 'ok' } }),
  Version: object({ version: string, api: string, dossier: string, store: words('directory', 'postgres') }),
};
