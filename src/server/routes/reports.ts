import { addressesOf, listReports, listVersions, rawOfReport, readReports, storyOf } from '../../store/index.ts';
import { cursorOf, pageOfRows, valuesOf } from '../cursor.ts';
import { isDateOrTime } from '../check.ts';
import { ref } from '../json-schema.ts';
import { RequestProblem } from '../problem.ts';
import { answer } from '../route.ts';
import type { Route } from '../route.ts';
import { REPORT_ID } from '../schemas.ts';
import { PAGE } from './page.ts';

const params = { id: REPORT_ID };
const ID = new RegExp(REPORT_ID.pattern!, 'u');

const noReport = (id: string): RequestProblem =>
  new RequestProblem('not-found', `There is no report ${id}.`, 'Look for it with /v1/reports or /v1/search.');

const list: Route = {
  id: 'listReports',
  method: 'GET',
  path: '/v1/reports',
  tag: 'reports',
  about: 'Reports, the last imported first',
  query: {
    ...PAGE,
    outlet: { type: 'string', minLength: 1, maxLength: 200, description: 'Printed by this outlet.' },
    lang: { type: 'string', pattern: '^[A-Za-z0-9-]{2,35}$', description: 'BCP 47.' },
    from: { type: 'string', format: 'date-or-time', description: 'Published at this moment or later.' },
    to: { type: 'string', format: 'date-or-time', description: 'Published before this moment.' },
  },
  answers: { 200: { about: 'A page.', schema: ref('ReportPage') } },
  async handle({ db, query }) {
    const { limit, cursor, outlet, lang, from, to } = query as {
      limit: number;
      cursor?: string;
      outlet?: string;
      lang?: string;
      from?: string;
      to?: string;
    };
    const [imported, id] =
      cursor === undefined ? [] : valuesOf('reports', cursor, [/^\d{4}-\d\d-\d\dT[\d:.]{8,15}Z$/u, ID]);
    if (imported !== undefined && !isDateOrTime(imported)) valuesOf('', '', []);
    const rows = await listReports(db, {
      limit: limit + 1,
      ...(outlet === undefined ? {} : { outlet }),
      ...(lang === undefined ? {} : { language: lang }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(imported === undefined || id === undefined ? {} : { after: { imported, id } }),
    });
    return answer(pageOfRows(rows, limit, (row) => cursorOf('reports', [row.imported, row.id])));
  },
};

const one: Route = {
  id: 'readReport',
  method: 'GET',
  path: '/v1/reports/{id}',
  tag: 'reports',
  about: 'A report with its text',
  params,
  answers: { 200: { about: 'The report.', schema: ref('Report') } },
  problems: ['not-found'],
  async handle({ db, params: { id } }) {
    const [found] = await readReports(db, [id!]);
    if (!found) throw noReport(id!);
    return answer({ ...found, story: await storyOf(db, id!), addresses: await addressesOf(db, id!) });
  },
};

/** What may stand in a header; what came from outside need not. */
const MEDIA_TYPE = /^[a-z0-9][a-z0-9.+-]{0,60}\/[a-z0-9][a-z0-9.+-]{0,60}$/u;
const ENDINGS: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'text/plain': '.txt',
  'application/json': '.json',
  'application/xml': '.xml',
  'message/rfc822': '.eml',
};

const raw: Route = {
  id: 'readRaw',
  method: 'GET',
  path: '/v1/reports/{id}/raw',
  tag: 'reports',
  about: 'The bytes a report was read from, as they came; always a download, never shown as a page of this server',
  params,
  answers: {
    200: {
      about: 'The bytes.',
      mediaTypes: ['*/*'],
      headers: { 'content-disposition': 'attachment', etag: 'The hash of the bytes.' },
    },
    304: { about: 'You have them.' },
  },
  problems: ['not-found'],
  async handle({ db, params: { id }, request }) {
    const found = await rawOfReport(db, id!);
    if (!found) throw noReport(id!);
    const mediaType = MEDIA_TYPE.test(found.mediaType) ? found.mediaType : 'application/octet-stream';
    const headers = { etag: `"${found.hash}"`, 'cache-control': 'private, max-age=31536000, immutable' };
    if (matches(request, headers.etag)) return new Response(null, { status: 304, headers });
    return new Response(found.bytes as Uint8Array<ArrayBuffer>, {
      headers: {
        ...headers,
        'content-type': mediaType,
        'content-length': String(found.bytes.length),
        'content-disposition': `attachment; filename="${id!.slice(7, 23)}${ENDINGS[mediaType] ?? '.bin'}"`,
      },
    });
  },
};

/** Whether the asker has this already: `If-None-Match` of RFC 9110, weak comparison. */
export const matches = (request: Request, etag: string): boolean =>
  (request.headers.get('if-none-match') ?? '')
    .split(',')
    .map((one) => one.trim().replace(/^W\//u, ''))
    .some((one) => one === etag || one === '*');

const versions: Route = {
  id: 'listVersions',
  method: 'GET',
  path: '/v1/reports/{id}/versions',
  tag: 'reports',
  about: 'All versions of the article that a report belongs to',
  params,
  answers: { 200: { about: 'The versions.', schema: ref('Versions') } },
  problems: ['not-found'],
  async handle({ db, params: { id } }) {
    const items = await listVersions(db, id!);
    if (items.length === 0) throw noReport(id!);
    return answer({ article: items[0]!.article, items });
  },
};

const addresses: Route = {
  id: 'listAddresses',
  method: 'GET',
  path: '/v1/reports/{id}/addresses',
  tag: 'reports',
  about: 'Every address at which a report was met',
  params,
  answers: { 200: { about: 'The addresses.', schema: ref('Addresses') } },
  problems: ['not-found'],
  async handle({ db, params: { id } }) {
    if ((await rawOfReport(db, id!)) === null) throw noReport(id!);
    return answer({ report: id, items: await addressesOf(db, id!) });
  },
};

export const reportRoutes: readonly Route[] = [list, one, raw, versions, addresses];
