import { listDecisions } from '../../store/index.ts';
import { decide } from '../../work/index.ts';
import type { DecisionInput } from '../../work/index.ts';
import { cursorOf, NUMBER, pageOfRows, valuesOf } from '../cursor.ts';
import { ref } from '../json-schema.ts';
import { RequestProblem } from '../problem.ts';
import { answer } from '../route.ts';
import type { Route } from '../route.ts';
import { decisionSchema } from '../schemas.ts';
import { PAGE, WHO } from './page.ts';

const list: Route = {
  id: 'listDecisions',
  method: 'GET',
  path: '/v1/decisions',
  tag: 'decisions',
  about: 'What people decided about stories, oldest first',
  query: PAGE,
  answers: { 200: { about: 'A page.', schema: ref('DecisionPage') } },
  async handle({ db, query }) {
    const { limit, cursor } = query as { limit: number; cursor?: string };
    const [after] = cursor === undefined ? ['0'] : valuesOf('decisions', cursor, [NUMBER]);
    const rows = await listDecisions(db, after);
    return answer(pageOfRows(rows, limit, ({ id }) => cursorOf('decisions', [id])));
  },
};

const take: Route = {
  id: 'decide',
  method: 'POST',
  path: '/v1/decisions',
  tag: 'decisions',
  about: 'Pin a report, say that one does not belong, merge, split or rename stories, or take a decision back',
  query: WHO,
  body: { json: decisionSchema },
  answers: { 201: { about: 'The decision is kept.', schema: ref('Decided') } },
  problems: ['bad-body', 'refused', 'too-large', 'unknown-media-type'],
  async handle({ db, body, who, options }) {
    const done = await decide(db, body as DecisionInput, who, options.now());
    if ('refused' in done) throw new RequestProblem('refused', done.refused, 'Read the stories again and decide anew.');
    return answer({ id: done.id, changed: done.changed }, 201);
  },
};

export const decisionRoutes: readonly Route[] = [list, take];
