export type * from './text.ts';
