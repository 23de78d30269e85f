import type { ApiSchema } from '../json-schema.ts';

/** Parameters of every list. */
export const PAGE: Readonly<Record<string, ApiSchema>> = {
  limit: { type: 'integer', minimum: 1, maximum: 200, default: 50, description: 'How many a page.' },
  cursor: { type: 'string', minLength: 1, maxLength: 600, description: '`next` of the page before.' },
};

/** Parameter of what is written into the log. */
export const WHO: Readonly<Record<string, ApiSchema>> = {
  who: {
    type: 'string',
    minLength: 1,
    maxLength: 100,
    pattern: '^[^\\p{Cc}]+$',
    description: 'Who does this, for the log; without it, who started the server.',
  },
};
