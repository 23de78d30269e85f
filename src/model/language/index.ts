export type * from './comparison.ts';
export type * from './text.ts';
export type * from './quotes.ts';
export type * from './furniture.ts';
export type * from './grammar.ts';
export type * from './attribution.ts';
