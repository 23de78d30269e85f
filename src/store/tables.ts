import type { ColumnType, Generated } from 'kysely';

/** A column that the database fills in and nobody changes. */
type Made<T> = ColumnType<T, never, never>;
/** A point in time: read as RFC 3339 text in UTC, written as text; `Z` at its end. */
type Instant = string;
/** JSON kept as text in transit: both drivers read `jsonb` into values, and take text. */
type Json<T> = ColumnType<T, string, string>;

/**
 * The tables, as queries see them. `migrations/` makes them. The first column of every key is the one by which a
 * distributed PostgreSQL would shard the table (docs/sizing.md).
 */
export interface Tables {
  readonly migration: { number: number; name: string; at: Instant };
  readonly store_setting: { name: string; value: string };
  /** The bytes as they came, kept for ever, compressed; one row however often they come. */
  readonly raw: { hash: string; media_type: string; encoding: 'identity' | 'gzip'; bytes: Uint8Array; size: string };
  /** One import of one source; taken up again where its `cursor` stands. */
  readonly intake_run: {
    id: Generated<string>;
    source: string;
    kind: string;
    state: 'running' | 'done' | 'failed';
    cursor: Json<unknown>;
    /** How many items of it are recorded; two importers of one source find each other by it. */
    items: Generated<string>;
    started: Instant;
    finished: Instant | null;
  };
  /** Every item of a run, with the one thing that became of it. */
  readonly intake_item: {
    run: string;
    seq: string;
    place: string;
    outcome: Outcome;
    reason: string | null;
    report: string | null;
    raw: string | null;
  };
  /** What an outlet keeps under one address; its versions are reports. */
  readonly article: { id: string; url: string | null; outlet: string | null };
  readonly report: {
    id: string;
    article: string;
    version: number;
    ref: string;
    outlet: string | null;
    title: string | null;
    url: string | null;
    language: string;
    published: Instant | null;
    text_hash: string;
    /** The text without differences of white space, hashed: what makes two texts of one outlet the same. */
    text_key: string;
    /** All of the report but its text. */
    data: Json<unknown>;
    imported: Instant;
    raw: string;
    run: string;
  };
  /** One text, however many reports print it; `published` is of the report that came first. */
  readonly text: { hash: string; text: string; language: string; published: Instant | null; words: Made<string> };
  /** Every address at which a report was met. */
  readonly address: { url: string; report: string; first_seen: Instant };
  readonly story: {
    id: string;
    name: string | null;
    pinned: boolean;
    /** Where a merged story went; its id is never used again. */
    merged_into: string | null;
    opened: Instant;
  };
  readonly membership: {
    report: string;
    story: string;
    seq: Generated<string>;
    decided_by: 'run' | 'person';
    confidence: number;
    why: Json<unknown>;
  };
  /** Reports that wait for their story. */
  readonly unplaced: {
    report: string;
    /** Batches of one import are placed in their order, however many wait: so what a killed one left behind goes as it would have. */
    lot: Generated<string>;
  };
  /** What a person decided; wins over every later run until it is undone. */
  readonly decision: {
    id: Generated<string>;
    at: Instant;
    who: string;
    kind: string;
    /** The `seq` of the newest membership when it was decided: where it stands among the placements. */
    after: string;
    /** The decision, its defaults filled in. */
    data: Json<unknown>;
    /** The memberships that it changed, as they were. */
    before: Json<unknown>;
    undone_by: string | null;
  };
  readonly dossier: { story: string; version: number; key: string; json: Uint8Array; made: Instant };
  /** Quotes and claims of the newest dossiers, for search. */
  readonly finding: {
    story: string;
    id: string;
    kind: 'quote' | 'claim';
    report: string | null;
    text: string;
    words: Made<string>;
  };
  /** State of the stream after membership number `seq`. */
  readonly stream_snapshot: { name: string; seq: string; bytes: Uint8Array };
  /** What was done, by whom, with which version: append-only, each line holds the hash of the one before. */
  readonly log: {
    seq: string;
    at: Instant;
    who: string;
    what: string;
    tool: string;
    parameters: Json<unknown>;
    before: string;
    hash: string;
  };
}

/** What can become of an item: exactly one of these. */
export type Outcome = 'new' | 'same-bytes' | 'new-version' | 'duplicate-text' | 'skipped' | 'failed';
