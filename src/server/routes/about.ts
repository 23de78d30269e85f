import { sql } from 'kysely';
import { readLog } from '../../store/index.ts';
import { version } from '../../version.ts';
import { cursorOf, NUMBER, pageOfRows, valuesOf } from '../cursor.ts';
import { ref } from '../json-schema.ts';
import { answer } from '../route.ts';
import type { Route } from '../route.ts';
import { PAGE } from './page.ts';

const log: Route = {
  id: 'readLog',
  method: 'GET',
  path: '/v1/log',
  tag: 'log',
  about:
    'Who did what, when, with which version: append-only, each line holds the hash of the one before; oldest first',
  query: PAGE,
  answers: { 200: { about: 'A page.', schema: ref('LogPage') } },
  async handle({ db, query }) {
    const { limit, cursor } = query as { limit: number; cursor?: string };
    const [after] = cursor === undefined ? ['0'] : valuesOf('log', cursor, [NUMBER]);
    const rows = await readLog(db, after, limit + 1);
    return answer(pageOfRows(rows, limit, ({ seq }) => cursorOf('log', [seq])));
  },
};

const health: Route = {
  id: 'health',
  method: 'GET',
  path: '/v1/health',
  tag: 'server',
  about: 'Whether the server and its store answer',
  open: true,
  answers: { 200: { about: 'They do.', schema: ref('Health') } },
  async handle({ db }) {
    await sql`select 1`.execute(db);
    return answer({ status: 'ok' });
  },
};

const versions: Route = {
  id: 'version',
  method: 'GET',
  path: '/v1/version',
  tag: 'server',
  about: 'Versions of the program, the API and the dossier, and the kind of store',
  answers: { 200: { about: 'The versions.', schema: ref('Version') } },
  handle: ({ place }) => answer({ version, api: 'v1', dossier: 'dossier/1', store: place.kind }),
};

export const aboutRoutes: readonly Route[] = [log, health, versions];
