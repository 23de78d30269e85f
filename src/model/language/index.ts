export type * from './comparison.ts';
export type * from './text.ts';
export type * from './quotes.ts';
