import { dossierSchema } from '../model/schema.ts';
import { version } from '../version.ts';
import type { ApiSchema } from './json-schema.ts';
import { ref } from './json-schema.ts';
import { PROBLEMS } from './problem.ts';
import type { ProblemName } from './problem.ts';
import type { AnswerForm, Route } from './route.ts';
import { components } from './schemas.ts';

/** What every route may answer. */
const ALWAYS: readonly ProblemName[] = [
  'bad-parameter',
  'unauthorized',
  'foreign-origin',
  'foreign-host',
  'internal',
  'store-away',
];

const problemContent = { 'application/problem+json': { schema: ref('Problem') } };

function parameters(route: Route): readonly object[] {
  const of = (place: 'path' | 'query', schemas: Readonly<Record<string, ApiSchema>> = {}): readonly object[] =>
    Object.entries(schemas).map(([name, { description, ...schema }]) => ({
      name,
      in: place,
      required: place === 'path' || (route.needs ?? []).includes(name),
      ...(description === undefined ? {} : { description }),
      schema,
      ...(schema.type === 'array' ? { style: 'form', explode: false } : {}),
    }));
  return [...of('path', route.params), ...of('query', route.query)];
}

function requestBody({ body }: Route): object {
  if (!body) return {};
  const content =
    'json' in body
      ? { 'application/json': { schema: ref('DecisionRequest') } }
      : Object.fromEntries(body.mediaTypes.map((type) => [type, { schema: {} }]));
  return { requestBody: { required: true, content } };
}

function answerForm({ about, schema, mediaTypes, headers }: AnswerForm): object {
  const types = mediaTypes ?? (schema === undefined ? [] : ['application/json']);
  const content = Object.fromEntries(
    types.map((type) => [type, type === 'application/json' && schema ? { schema } : { schema: { type: 'string' } }]),
  );
  return {
    description: about,
    ...(types.length === 0 ? {} : { content }),
    ...(headers === undefined
      ? {}
      : {
          headers: Object.fromEntries(
            Object.entries(headers).map(([name, description]) => [name, { description, schema: { type: 'string' } }]),
          ),
        }),
  };
}

/** Problems by their status: several may share one. */
function problems(route: Route): Readonly<Record<string, object>> {
  const words = new Map<number, string[]>();
  for (const name of [...ALWAYS, ...(route.problems ?? [])]) {
    if (name === 'unauthorized' && route.open) continue;
    const [status, title] = PROBLEMS[name];
    words.set(status, [...(words.get(status) ?? []), `${title} (${name}).`]);
  }
  return Object.fromEntries(
    [...words].map(([status, all]) => [String(status), { description: all.join(' '), content: problemContent }]),
  );
}

function operation(route: Route): object {
  return {
    operationId: route.id,
    tags: [route.tag],
    summary: `${route.about}.`,
    parameters: parameters(route),
    ...requestBody(route),
    responses: {
      ...Object.fromEntries(Object.entries(route.answers).map(([status, form]) => [status, answerForm(form)])),
      ...problems(route),
      default: { description: 'Any other problem.', content: problemContent },
    },
    ...(route.open ? { security: [] } : {}),
  };
}

/** The API as an OpenAPI 3.1 document, from the same schemas with which requests are checked. */
export function openapi(routes: readonly Route[]): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes) (paths[route.path] ??= {})[route.method.toLowerCase()] = operation(route);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Stemma',
      version,
      description:
        'Reports, stories and dossiers of one store. Lists come in pages: `next` of one is `cursor` of the following; null ends them.',
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    paths,
    components: {
      schemas: { ...components, Dossier: dossierSchema },
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'Needed when the server was started with a token.' },
      },
    },
    security: [{ token: [] }],
  };
}
