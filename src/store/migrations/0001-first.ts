import type { Migration } from './migration.ts';

/** The first tables. Keys begin with the column by which a distributed PostgreSQL would shard them. */
export const first: Migration = {
  number: 1,
  name: 'first tables',
  statements: [
    `create table store_setting (name text primary key, value text not null)`,
    `create table raw (
       hash text primary key, media_type text not null, encoding text not null check (encoding in ('identity', 'gzip')),
       bytes bytea not null, size bigint not null)`,
    `create table intake_run (
       id bigint generated always as identity primary key, source text not null, kind text not null,
       state text not null check (state in ('running', 'done', 'failed')), cursor jsonb not null,
       items bigint not null default 0,
       started timestamptz not null, finished timestamptz)`,
    `create unique index intake_run_one_running on intake_run (source) where state = 'running'`,
    `create index intake_run_source on intake_run (source)`,
    `create table intake_item (
       run bigint not null references intake_run, seq bigint not null, place text not null,
       outcome text not null check (outcome in ('new', 'same-bytes', 'new-version', 'duplicate-text', 'skipped', 'failed')),
       reason text, report text, raw text, primary key (run, seq))`,
    `create table article (id text primary key, url text, outlet text)`,
    // A text longer than that is found by its beginning: a tsvector may hold a megabyte at most.
    `create table text (
       hash text primary key, text text not null, language text not null, published timestamptz,
       words tsvector generated always as (
         to_tsvector(case language when 'en' then 'english'::regconfig when 'de' then 'german'::regconfig
                     else 'simple'::regconfig end, left(text, 200000))) stored)`,
    // Words that wait for the index are merged in large lots: that halves the cost of an import, which does it at its end.
    `create index text_words on text using gin (words) with (gin_pending_list_limit = 16384)`,
    // What is packed already, or read at every search, is not packed by the database again.
    `alter table text alter column words set storage external`,
    `alter table raw alter column bytes set storage external`,
    // The statistics of whole texts cost much and tell nothing that the index does not.
    `alter table text alter column words set statistics 0, alter column text set statistics 0`,
    `create table report (
       id text primary key, article text not null references article, version integer not null, ref text not null,
       outlet text, title text, url text, language text not null, published timestamptz,
       text_hash text not null references text, text_key text not null, data jsonb not null, imported timestamptz not null,
       raw text not null references raw, run bigint not null references intake_run, unique (article, version))`,
    `create index report_text_key on report (text_key)`,
    `create index report_published on report (published)`,
    // Search goes from texts to the reports that print them.
    `create index report_text_hash on report (text_hash)`,
    `create index report_imported on report (imported, id)`,
    `create table address (url text, report text not null references report, first_seen timestamptz not null,
       primary key (url, report))`,
    `create table story (
       id text primary key, name text, pinned boolean not null default false, merged_into text references story,
       opened timestamptz not null)`,
    `create table membership (
       report text primary key references report, story text not null references story,
       seq bigint generated always as identity, decided_by text not null check (decided_by in ('run', 'person')),
       confidence real not null, why jsonb not null)`,
    `create index membership_story on membership (story, seq)`,
    `create unique index membership_seq on membership (seq)`,
    // Reports that wait for their story; short, however large the store.
    `create table unplaced (report text primary key references report, lot bigint not null default 0)`,
    `create table decision (
       id bigint generated always as identity primary key, at timestamptz not null, who text not null, kind text not null,
       after bigint not null, data jsonb not null, before jsonb not null, undone_by bigint references decision)`,
    `create table dossier (story text references story, version integer, key text not null, json bytea not null,
       made timestamptz not null, primary key (story, version))`,
    `alter table dossier alter column json set storage external`,
    `create table finding (
       story text references story, id text, kind text not null check (kind in ('quote', 'claim')), report text,
       text text not null, words tsvector generated always as (to_tsvector('english', left(text, 200000))) stored,
       primary key (story, kind, id))`,
    `create index finding_words on finding using gin (words)`,
    `create table stream_snapshot (name text primary key, seq bigint not null, bytes bytea not null)`,
    `alter table stream_snapshot alter column bytes set storage external`,
    `create table log (
       seq bigint primary key, at timestamptz not null, who text not null, what text not null, tool text not null,
       parameters jsonb not null, before text not null, hash text not null)`,
    `create function log_is_append_only() returns trigger language plpgsql as
       $$ begin raise exception 'the log is append-only'; end $$`,
    `create trigger log_is_append_only before update or delete or truncate on log
       for each statement execute function log_is_append_only()`,
  ],
};
