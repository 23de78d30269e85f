/**
 * model/: what are the nouns? Readonly plain data, no behaviour. Every stage speaks in these types;
 * docs/glossary.md defines each word once.
 */
export type * from './span.ts';
export type * from './report.ts';
export type * from './text.ts';
export type * from './names.ts';
export type * from './moment.ts';
export type * from './quantity.ts';
export type * from './attribution.ts';
export type * from './annotated.ts';
export type * from './copies.ts';
export type * from './claim.ts';
export type * from './dossier.ts';
export type * from './language.ts';
export type * from './gazetteer.ts';
