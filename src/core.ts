/**
 * The pure core of Stemma: no file, clock, network or environment. Runs in Node and in a browser worker.
 * Import it as `stemma/core`.
 */
export { collate, type CollateOptions } from './collate.ts';
export { importers, importBytes } from './intake/index.ts';
export { languages, languageOf } from './lang/index.ts';
export { gazetteer } from './gazetteer/index.ts';
export { annotators } from './annotate/index.ts';
export { outputs } from './output/index.ts';
export { explain } from './output/explain.ts';
export { dossierSchema } from './model/schema.ts';
export { version } from './version.ts';
export type * from './model/index.ts';
