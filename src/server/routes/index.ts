import { openapi } from '../openapi.ts';
import { answer } from '../route.ts';
import type { Route } from '../route.ts';
import { aboutRoutes } from './about.ts';
import { decisionRoutes } from './decisions.ts';
import { importRoutes } from './imports.ts';
import { reportRoutes } from './reports.ts';
import { searchRoutes } from './search.ts';
import { storyRoutes } from './stories.ts';

const described: Route = {
  id: 'openapi',
  method: 'GET',
  path: '/v1/openapi.json',
  tag: 'server',
  about: 'This API as an OpenAPI 3.1 document',
  answers: { 200: { about: 'The document.', schema: { type: 'object' } } },
  handle: () => answer(openapi(routes), 200, { 'cache-control': 'private, no-cache' }),
};

/** Every address of the API. One line a group. */
export const routes: readonly Route[] = [
  ...reportRoutes,
  ...storyRoutes,
  ...searchRoutes,
  ...decisionRoutes,
  ...importRoutes,
  ...aboutRoutes,
  described,
];
