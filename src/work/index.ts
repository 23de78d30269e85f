/**
 * work/: how do reports get into the store, and how do many processes share the load? Sources of items, the import that
 * can be cut short anywhere, and the jobs over PostgreSQL.
 */
export { arrivalsOf } from './arrival.ts';
export { decide, findReport, findStory } from './decide.ts';
export type { Decided, DecisionInput } from './decide.ts';
export { changedStories } from './changed-stories.ts';
export { openJobs } from './jobs.ts';
export type { CollateJob, ImportJob, Jobs, Taken } from './jobs.ts';
export { shardSource } from './shard-source.ts';
export type { Web } from './shard-source.ts';
export { addressShards, archiveShards, filesShards, shardsOf, wholeShard } from './shards.ts';
export type { FileInShard, LinesShard, Shard, WholeKind } from './shards.ts';
export { runWorker } from './worker.ts';
export type { WorkerOptions } from './worker.ts';
export { createPlacer, placerOf } from './placer.ts';
export type { Placer } from './placer.ts';
export { placePending } from './place.ts';
export type { KeptWhy, PlaceOptions, PlaceResult } from './place.ts';
export { createCollator } from './collator.ts';
export type { Collated, Collator } from './collator.ts';
export { freshDossier } from './fresh-dossier.ts';
export type { FreshDossier } from './fresh-dossier.ts';
export { importSource } from './import.ts';
export type { ImportOptions, ImportProgress, ImportResult } from './import.ts';
export type { Source, SourceItem } from './source.ts';
export { jsonlSource } from './sources/jsonl.ts';
export { filesSource } from './sources/files.ts';
export type { NamedFile } from './sources/files.ts';
export { addressSource, listedFeeds } from './sources/address.ts';
export { csvSource } from './sources/csv.ts';
export { feedFileSource, kindOfFile } from './sources/feed-file.ts';
export type { PageFilter } from './sources/filter.ts';
export { mboxSource } from './sources/mbox.ts';
export { warcSource } from './sources/warc.ts';
export type { ArchiveOptions } from './sources/warc.ts';
export { waczSource } from './sources/wacz.ts';
export type { WebOptions } from './sources/web.ts';
export { sparing } from './known.ts';
export { memoryIn } from './settings.ts';
export type { Memory } from './settings.ts';
export { createReaderPool } from './reader-pool.ts';
export type { ReaderPool } from './reader-pool.ts';
export { READY, startThread } from './thread.ts';
export type { Thread } from './thread.ts';
