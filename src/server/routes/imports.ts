import { listItems, listRuns, OUTCOMES, readRun } from '../../store/index.ts';
import type { Outcome, RunRow } from '../../store/index.ts';
import { mediaTypeOf } from '../body.ts';
import { cursorOf, NUMBER, pageOfRows, valuesOf } from '../cursor.ts';
import { ref } from '../json-schema.ts';
import { jobEvents } from '../job-events.ts';
import type { Jobs } from '../jobs.ts';
import { RequestProblem } from '../problem.ts';
import { answer } from '../route.ts';
import type { Asked, Route } from '../route.ts';
import { RUN_ID } from '../schemas.ts';
import { BODY_KINDS } from '../uploads.ts';
import { PAGE, WHO } from './page.ts';

const params = { id: RUN_ID };
const mediaTypes = Object.keys(BODY_KINDS);

/** An import as it is told: what the store knows, and whether it waits here. */
export const jobOf = (run: RunRow, jobs: Jobs): object => ({ ...run, state: jobs.live(run.id)?.state ?? run.state });

async function runOf({ db, params: { id } }: Asked): Promise<RunRow> {
  const run = await readRun(db, id!);
  if (run) return run;
  throw new RequestProblem('not-found', `There is no import ${id!}.`, 'See /v1/jobs for those there are.');
}

const begin: Route = {
  id: 'import',
  method: 'POST',
  path: '/v1/imports',
  tag: 'imports',
  about:
    'Hand in reports: JSON lines, a page, a text, a news item, a mail. When this answers, they are safe and their import goes on by itself',
  query: {
    ...WHO,
    name: { type: 'string', minLength: 1, maxLength: 300, description: 'What the file is called.' },
    outlet: { type: 'string', minLength: 1, maxLength: 200, description: 'Outlet, where the reports state none.' },
    published: { type: 'string', format: 'date-or-time', description: 'When it was published.' },
    title: { type: 'string', minLength: 1, maxLength: 500, description: 'Its title.' },
    url: { type: 'string', pattern: '^https?://', maxLength: 2000, description: 'its address, http:// or https://' },
    lang: { type: 'string', pattern: '^[A-Za-z0-9-]{2,35}$', description: 'its language, BCP 47' },
  },
  body: { mediaTypes },
  answers: {
    202: { about: 'The import waits or runs.', schema: ref('Job'), headers: { location: 'Of the job.' } },
  },
  problems: ['bad-body', 'slow-body', 'too-large', 'unknown-media-type', 'busy', 'disk-full'],
  async handle(asked) {
    const { db, jobs, request, query, who } = asked;
    const mediaType = mediaTypeOf(request);
    if (!Object.hasOwn(BODY_KINDS, mediaType))
      throw new RequestProblem(
        'unknown-media-type',
        mediaType === ''
          ? 'The request does not say what its body is.'
          : `Bodies of type ${mediaType.slice(0, 80)} are not read.`,
        `Send one of ${mediaTypes.join(', ')}.`,
        { headers: { accept: mediaTypes.join(', ') } },
      );
    const { name = '', ...hint } = Object.fromEntries(
      Object.entries(query).filter(([key, value]) => key !== 'who' && value !== undefined),
    ) as Record<string, string>;
    const id = await jobs.submit(request, { mediaType, who, name, hint });
    const run = (await readRun(db, id))!;
    return answer(jobOf(run, jobs), 202, { location: `/v1/jobs/${id}` });
  },
};

const list: Route = {
  id: 'listJobs',
  method: 'GET',
  path: '/v1/jobs',
  tag: 'imports',
  about: 'Imports, the last begun first; also those of the command line',
  query: PAGE,
  answers: { 200: { about: 'A page.', schema: ref('JobPage') } },
  async handle({ db, jobs, query }) {
    const { limit, cursor } = query as { limit: number; cursor?: string };
    const [before] = cursor === undefined ? [] : valuesOf('jobs', cursor, [NUMBER]);
    const rows = await listRuns(db, { limit: limit + 1, ...(before === undefined ? {} : { before }) });
    const { items, next } = pageOfRows(rows, limit, ({ id }) => cursorOf('jobs', [id]));
    return answer({ items: items.map((run) => jobOf(run, jobs)), next });
  },
};

const one: Route = {
  id: 'readJob',
  method: 'GET',
  path: '/v1/jobs/{id}',
  tag: 'imports',
  about: 'One import, with what became of its items',
  params,
  answers: { 200: { about: 'The import.', schema: ref('Job') } },
  problems: ['not-found'],
  handle: async (asked) => answer(jobOf(await runOf(asked), asked.jobs)),
};

const items: Route = {
  id: 'listItems',
  method: 'GET',
  path: '/v1/jobs/{id}/items',
  tag: 'imports',
  about: 'The items of an import: what became of each, and why',
  params,
  query: { ...PAGE, outcome: { type: 'string', enum: OUTCOMES, description: 'Only those that ended so.' } },
  answers: { 200: { about: 'A page.', schema: ref('ItemPage') } },
  problems: ['not-found'],
  async handle(asked) {
    const { id } = await runOf(asked);
    const { limit, cursor, outcome } = asked.query as { limit: number; cursor?: string; outcome?: Outcome };
    const [after] = cursor === undefined ? [] : valuesOf(`items ${id}`, cursor, [NUMBER]);
    const rows = await listItems(asked.db, id, {
      limit: limit + 1,
      ...(outcome === undefined ? {} : { outcome }),
      ...(after === undefined ? {} : { after }),
    });
    return answer(pageOfRows(rows, limit, ({ seq }) => cursorOf(`items ${id}`, [seq])));
  },
};

const events: Route = {
  id: 'watchJob',
  method: 'GET',
  path: '/v1/jobs/{id}/events',
  tag: 'imports',
  about:
    'The progress of an import as server-sent events: `progress` with the job at every change, `end` with it at last',
  params,
  answers: { 200: { about: 'The stream.', mediaTypes: ['text/event-stream'] } },
  problems: ['not-found', 'busy'],
  async handle(asked) {
    await runOf(asked);
    return jobEvents(asked, async () => {
      const run = await readRun(asked.db, asked.params['id']!);
      return run && { job: jobOf(run, asked.jobs), ended: run.state !== 'running' && !asked.jobs.live(run.id) };
    });
  },
};

const cancel: Route = {
  id: 'cancelJob',
  method: 'POST',
  path: '/v1/jobs/{id}/cancel',
  tag: 'imports',
  about: 'End an import of this server; what it has brought stays',
  params,
  answers: { 202: { about: 'It ends after the batch in hand.', schema: ref('Job') } },
  problems: ['not-found', 'refused'],
  async handle(asked) {
    const run = await runOf(asked);
    if (!asked.jobs.cancel(run.id))
      throw new RequestProblem(
        'refused',
        'The import has ended, or another process does it.',
        'Read the job to see which.',
      );
    return answer(jobOf(run, asked.jobs), 202);
  },
};

export const importRoutes: readonly Route[] = [begin, list, one, items, events, cancel];
