/**
 * work/: how do reports get into the store, and how do many processes share the load? Sources of items, the import that
 * can be cut short anywhere, and the jobs over PostgreSQL.
 */
export { arrivalsOf } from './arrival.ts';
export { freshDossier } from './fresh-dossier.ts';
export type { FreshDossier } from './fresh-dossier.ts';
export { importSource } from './import.ts';
export type { ImportOptions, ImportProgress, ImportResult } from './import.ts';
export type { Source, SourceItem } from './source.ts';
export { jsonlSource } from './sources/jsonl.ts';
export { filesSource } from './sources/files.ts';
export type { NamedFile } from './sources/files.ts';
export { createReaderPool } from './reader-pool.ts';
export type { ReaderPool } from './reader-pool.ts';
