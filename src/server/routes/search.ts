import { HIT_END, HIT_START, search } from '../../store/index.ts';
import type { Hit } from '../../store/index.ts';
import { cursorOf, pageOfRows, valuesOf } from '../cursor.ts';
import { ref } from '../json-schema.ts';
import { answer } from '../route.ts';
import type { Route } from '../route.ts';
import { PAGE } from './page.ts';

const KINDS: readonly Hit['kind'][] = ['report', 'quote', 'claim'];
const MARK = new RegExp(`[${HIT_START}${HIT_END}]`, 'u');

/** The excerpt without its marks, and where the marked words stand. */
export function withMarks(excerpt: string): { readonly excerpt: string; readonly marks: readonly [number, number][] } {
  const marks: [number, number][] = [];
  let text = '';
  for (const [n, part] of excerpt.split(MARK).entries()) {
    if (n % 2 === 1) marks.push([text.length, text.length + part.length]);
    text += part;
  }
  return { excerpt: text, marks };
}

const find: Route = {
  id: 'search',
  method: 'GET',
  path: '/v1/search',
  tag: 'search',
  about: 'Reports, quotes and claims that hold the words, best first',
  query: {
    ...PAGE,
    q: { type: 'string', minLength: 1, maxLength: 400, description: 'Words, "a phrase", or, -without.' },
    kinds: {
      type: 'array',
      items: { type: 'string', enum: KINDS },
      minItems: 1,
      maxItems: 3,
      description: 'What to look for, with commas between; default: all.',
    },
  },
  needs: ['q'],
  answers: { 200: { about: 'A page.', schema: ref('HitPage') } },
  async handle({ db, query }) {
    const {
      q,
      limit,
      cursor,
      kinds = KINDS,
    } = query as {
      q: string;
      limit: number;
      cursor?: string;
      kinds?: readonly Hit['kind'][];
    };
    // Pages are counted, not anchored: new reports may shift them. Far pages are of no use and cost most.
    const [at = '0'] = cursor === undefined ? [] : valuesOf('search', cursor, [/^\d{1,4}$/u]);
    const offset = Number(at);
    const rows = await search(db, q, { kinds, limit: limit + 1, offset });
    const { items, next } = pageOfRows(rows, limit, () => cursorOf('search', [String(offset + limit)]));
    return answer({
      items: items.map((hit) => ({ ...hit, ...withMarks(hit.excerpt) })),
      next: offset + limit > 9999 ? null : next,
    });
  },
};

export const searchRoutes: readonly Route[] = [find];
