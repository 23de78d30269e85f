import { check, isUnstorable } from './check.ts';
import type { Fault } from './check.ts';
import { jsonBody } from './body.ts';
import type { ApiSchema } from './json-schema.ts';
import { RequestProblem } from './problem.ts';
import type { Asked, Context, Route } from './route.ts';

/** A parameter's text as the value its schema means: a whole number, a list with commas, or the text itself. */
function valueOf(text: string, { type }: ApiSchema): unknown {
  if (type === 'integer') return /^-?\d{1,15}$/u.test(text) ? Number(text) : text;
  return type === 'array' ? text.split(',').slice(0, 100) : text;
}

function queryOf(route: Route, given: URLSearchParams): Asked['query'] {
  const schemas = route.query ?? {};
  const faults: Fault[] = [];
  const values: Record<string, unknown> = {};
  for (const name of new Set(given.keys())) {
    const schema = Object.hasOwn(schemas, name) ? schemas[name]! : null;
    const place = `?${name.slice(0, 40)}`;
    if (!schema) {
      const known = Object.keys(schemas);
      const expected = known.length === 0 ? 'no parameter at all' : `no such parameter; there are ${known.join(', ')}`;
      faults.push({ place, expected });
    } else if (given.getAll(name).length > 1) faults.push({ place, expected: 'to be given once' });
    else {
      values[name] = valueOf(given.get(name)!, schema);
      faults.push(...check(values[name], schema, place));
      if (isUnstorable(values[name])) faults.push({ place, expected: 'a text without NUL characters' });
    }
  }
  for (const name of route.needs ?? [])
    if (!given.has(name)) faults.push({ place: `?${name}`, expected: 'to be given' });
  for (const [name, schema] of Object.entries(schemas)) values[name] ??= schema.default;
  refuse('bad-parameter', faults);
  return values as Asked['query'];
}

function paramsOf(route: Route, given: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const faults = Object.entries(route.params ?? {}).flatMap(([name, schema]) =>
    check(given[name] ?? '', schema, `{${name}}`),
  );
  refuse('bad-parameter', faults);
  return given;
}

function refuse(name: 'bad-parameter' | 'bad-body', faults: readonly Fault[]): void {
  const [first] = faults;
  if (first === undefined) return;
  throw new RequestProblem(
    name,
    `${first.place === '' ? 'The body' : first.place} must be ${first.expected}.`.replace(
      / must be (to be|no )/u,
      (_, rest: string) => (rest === 'to be' ? ' has to be' : ': there is no '),
    ),
    'Mend what `errors` names; /v1/openapi.json describes every parameter.',
    { errors: faults.slice(0, 20) },
  );
}

/** Understands a request: its parameters and its body, each checked by the route's own schemas. */
export async function understood(
  route: Route,
  context: Context,
  request: Request,
  given: Readonly<Record<string, string>>,
): Promise<Asked> {
  const params = paramsOf(route, given);
  const query = queryOf(route, new URL(request.url).searchParams);
  let body: unknown;
  if (route.body && 'json' in route.body) {
    body = await jsonBody(request, context.limits);
    refuse('bad-body', check(body, route.body.json));
    if (isUnstorable(body))
      refuse('bad-body', [{ place: '', expected: 'without NUL characters and halves of surrogate pairs' }]);
  }
  const who = typeof query['who'] === 'string' ? query['who'].trim() || context.options.who : context.options.who;
  return { ...context, params, query, body, request, who };
}
