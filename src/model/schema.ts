/**
 * The dossier's JSON Schema (draft 2020-12), published as `schema/dossier-1.json`. This file is its source: a test
 * holds the published file and every dossier of the tests against it. Fields may be added, never renamed, so unknown
 * keys are allowed everywhere. The order of the properties is the order in which `--json` writes them.
 */

/** A schema, or a part of one. */
export interface Schema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
}

const string: Schema = { type: 'string' };
const boolean: Schema = { type: 'boolean' };
const offset: Schema = { type: 'integer', minimum: 0 };
const count: Schema = { type: 'integer', minimum: 0 };
const share: Schema = { type: 'number', minimum: 0, maximum: 1 };
const nullableString: Schema = { type: ['string', 'null'] };
const nullableNumber: Schema = { type: ['number', 'null'] };

const words = (...values: readonly string[]): Schema => ({ enum: values });
const list = (items: Schema): Schema => ({ type: 'array', items });
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const strings = list(string);
const ranges = list(ref('range'));
const spans = list(ref('span'));

/** An object; a key that ends in `?` may be absent. */
function object(fields: Readonly<Record<string, Schema>>, description?: string): Schema {
  const keys = Object.keys(fields);
  return {
    ...(description === undefined ? {} : { description }),
    type: 'object',
    properties: Object.fromEntries(keys.map((key) => [key.replace('?', ''), fields[key]!])),
    required: keys.filter((key) => !key.endsWith('?')),
  };
}

const precision = words('second', 'minute', 'day', 'month', 'year');
const anonymity = words(
  'witnessed',
  'document',
  'named',
  'named-via-medium',
  'unnamed-role-reason',
  'unnamed-role',
  'affiliation',
  'vague',
  'none',
);
const status = words('multiple-origins', 'single-origin', 'origin-unclear', 'disputed', 'unattributed');
const creditFor = words('text', 'photo', 'relay');

const definitions: Readonly<Record<string, Schema>> = {
  range: {
    description: 'Half-open [start, end) in UTF-16 code units into the text of one report.',
    type: 'array',
    prefixItems: [offset, offset],
    minItems: 2,
    maxItems: 2,
  },
  span: object(
    { report: string, start: offset, end: offset },
    'Half-open interval in UTF-16 code units into the text of the report with this id.',
  ),
  report: object({
    id: { type: 'string', description: 'sha256: and the hash of the raw bytes, or of the record.' },
    ref: string,
    'file?': string,
    text: string,
    outlet: object({ name: nullableString, stated: boolean }),
    'title?': string,
    'byline?': string,
    'dateline?': string,
    'url?': string,
    published: {
      anyOf: [object({ value: string, precision, stated: boolean, 'raw?': string }), { type: 'null' }],
    },
    credits: list(object({ agency: string, span: ref('span'), for: creditFor })),
    language: string,
    furniture: list(object({ kind: string, start: offset, end: offset })),
    sentences: ranges,
    notes: strings,
  }),
  passage: object({
    a: ref('span'),
    b: ref('span'),
    kind: words('verbatim', 'edited', 'rewritten'),
    cause: words('copy', 'shared-quote', 'stock-phrase'),
    'givenAs?': words('statement', 'exclusive'),
    by: string,
  }),
  pair: object({
    a: string,
    b: string,
    relation: words('same-copy', 'partly-derived', 'independent'),
    direction: words('a-from-b', 'b-from-a', 'common-ancestor', 'unknown'),
    shareA: share,
    shareB: share,
    confidence: share,
    why: strings,
    by: string,
  }),
  tree: object({
    nodes: list(object({ id: string, kind: words('report', 'lost', 'agency', 'medium', 'event'), label: string })),
    edges: list(object({ from: string, to: string, confidence: share, 'stated?': boolean, why: strings, by: string })),
  }),
  origin: object(
    {
      id: string,
      kind: words('agency-copy', 'own-reporting', 'public-statement', 'medium', 'unknown'),
      label: string,
      reports: strings,
      why: strings,
      by: string,
    },
    'An independent root of the TEXTS of the story: whose wording is this?',
  ),
  quote: object({
    id: string,
    report: string,
    content: ranges,
    cue: ranges,
    source: ranges,
    type: words('direct', 'mixed', 'indirect', 'scare', 'title', 'headline'),
    speaker: nullableString,
    via: strings,
    anonymity,
    elisions: ranges,
    insertions: ranges,
    utterance: nullableString,
    attribution: nullableString,
    by: string,
  }),
  change: object({
    kind: words('omission', 'insertion', 'substitution', 'elision', 'referent', 'spelling', 'fragment', 'order'),
    base: string,
    here: string,
    marked: boolean,
  }),
  utterance: object(
    {
      id: string,
      speaker: nullableString,
      'event?': string,
      quotes: strings,
      readings: list(object({ text: string, quotes: strings, origins: strings, changes: list(ref('change')) })),
      why: strings,
      by: string,
    },
    'One speech event that several reports quote. The first reading is the base.',
  ),
  attribution: object({
    id: string,
    report: string,
    type: words('direct', 'mixed', 'indirect'),
    class: words('speech', 'document', 'belief', 'hedge', 'refusal'),
    content: ranges,
    cue: ranges,
    source: ranges,
    speaker: nullableString,
    entity: nullableString,
    rivals: strings,
    chain: list(object({ kind: words('outlet', 'medium', 'speaker'), name: string, 'range?': ref('range') })),
    via: strings,
    anonymity,
    sourceCount: count,
    by: string,
  }),
  entity: object({
    id: string,
    kind: words('person', 'organisation', 'place', 'group', 'role', 'medium', 'document', 'unnamed'),
    name: string,
    aliases: strings,
    mentions: spans,
    descriptions: list(object({ text: string, span: ref('span') })),
    'party?': string,
    by: string,
  }),
  figure: object({
    id: string,
    span: ref('span'),
    counted: nullableString,
    'kind?': string,
    'group?': string,
    lo: nullableNumber,
    hi: nullableNumber,
    unit: string,
    hedge: {
      anyOf: [words('about', 'at-least', 'at-most', 'more-than', 'less-than', 'up', 'down'), { type: 'null' }],
    },
    'attribution?': string,
    'asOf?': string,
    by: string,
  }),
  sum: object({ id: string, parts: strings, total: string, holds: boolean, why: strings, by: string }),
  moment: object({
    id: string,
    span: ref('span'),
    type: words('DATE', 'TIME', 'DURATION', 'SET'),
    value: { type: 'string', description: 'TIMEX3 (ISO-TimeML).' },
    from: nullableString,
    to: nullableString,
    stated: boolean,
    by: string,
  }),
  claim: object({
    id: string,
    text: string,
    statements: list(
      object({ id: string, span: ref('span'), attribution: nullableString, negated: boolean, hedged: boolean }),
    ),
    readings: list(object({ value: string, statements: spans })),
    outlets: count,
    origins: object({ min: count, max: count, ids: strings }, 'Origins of the CLAIM: who was in a position to know?'),
    parties: strings,
    status,
    silent: strings,
    why: strings,
    by: string,
  }),
  difference: object({
    id: string,
    kind: words(
      'figure',
      'time',
      'role',
      'wording',
      'attribution',
      'referent',
      'intermediary',
      'name',
      'presence',
      'self-contradiction',
    ),
    verdict: words('conflict', 'update', 'rounding-or-unit', 'different-scope', 'softening', 'compatible'),
    'claim?': string,
    'about?': string,
    readings: list(object({ value: string, spans, origins: strings })),
    why: strings,
    weight: share,
    by: string,
  }),
  event: object({
    from: nullableString,
    to: nullableString,
    precision: words('minute', 'day', 'week', 'month', 'quarter', 'year', 'vague'),
    text: string,
    spans,
    reports: strings,
    stated: boolean,
    by: string,
  }),
  sentence: object({ text: string, spans, claims: strings, status, by: string }),
};

export const dossierSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:stemma:schema:dossier-1',
  title: 'Stemma dossier, version 1',
  ...object(
    {
      schema: { const: 'dossier/1' },
      version: string,
      method: object({
        options: { type: 'object' },
        thresholds: { type: 'object', additionalProperties: { type: 'number' } },
        limits: strings,
      }),
      reports: list(ref('report')),
      copies: object({ passages: list(ref('passage')), pairs: list(ref('pair')), tree: ref('tree') }),
      origins: list(ref('origin')),
      originCount: object({ min: count, max: count }),
      quotes: list(ref('quote')),
      utterances: list(ref('utterance')),
      attributions: list(ref('attribution')),
      entities: list(ref('entity')),
      figures: list(ref('figure')),
      sums: list(ref('sum')),
      moments: list(ref('moment')),
      claims: list(ref('claim')),
      differences: list(ref('difference')),
      timeline: list(ref('event')),
      brief: list(ref('sentence')),
    },
    'All that Stemma found in one story. Every finding names its rule in `by`; offsets count UTF-16 code units.',
  ),
  $defs: definitions,
};
