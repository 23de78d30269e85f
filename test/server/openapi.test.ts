import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { dossierSchema } from '../../src/model/schema.ts';
import { openapi, routes } from '../../src/server/index.ts';
import { PROBLEMS } from '../../src/server/problem.ts';
import { BODY_KINDS } from '../../src/server/uploads.ts';

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly schema: object }[];
  readonly responses: Readonly<Record<string, { readonly description: string }>>;
}
const document = openapi(routes) as {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
};
const operations = Object.values(document.paths).flatMap((path) => Object.values(path));

describe('the OpenAPI document', () => {
  it.each(routes.map((route) => [route.method, route.path, route] as const))(
    'describes %s %s',
    (method, path, route) => {
      const operation = document.paths[path]?.[method.toLowerCase()];
      expect(operation?.operationId).toBe(route.id);
      expect(operation!.parameters.map(({ name }) => name)).toEqual(
        expect.arrayContaining([...Object.keys(route.params ?? {}), ...Object.keys(route.query ?? {})]),
      );
      for (const name of path.matchAll(/\{(\w+)\}/gu)) expect(Object.keys(route.params ?? {})).toContain(name[1]);
      for (const status of Object.keys(route.answers)) expect(operation!.responses[status]?.description).toBeTruthy();
      expect(operation!.responses['default']).toBeDefined();
    },
  );

  it('names every operation once', () => {
    const names = operations.map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(names.length);
  });

  it('points only at what is there, and every schema of it compiles', () => {
    const text = JSON.stringify({
      ...document,
      components: { ...document.components, schemas: { ...document.components.schemas, Dossier: {} } },
    });
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/(\w+)"/gu))
      expect(document.components.schemas).toHaveProperty(name!);
    const ajv = new Ajv2020({ strict: false, formats: { 'date-or-time': true } });
    ajv.addSchema(document, 'https://api.test/v1');
    for (const name of Object.keys(document.components.schemas))
      expect(ajv.getSchema(`https://api.test/v1#/components/schemas/${name}`), name).toBeDefined();
  });

  it('has the dossier as it is published', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(document.components.schemas['Dossier']).toEqual(dossierSchema);
  });
});

describe('docs/api.md', () => {
  const page = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');
  it.each(routes.map(({ method, path }) => `${method} ${path}`))('has a row for %s', (route) => {
    expect(page, `add a row "| \`${route}\` | …" to docs/api.md`).toContain(`\`${route}\``);
  });
  it.each(Object.keys(BODY_KINDS))('tells how %s is read', (type) => {
    expect(page).toContain(`\`${type}\``);
  });
  it.each(Object.keys(PROBLEMS))('names the problem %s', (name) => {
    expect(page).toContain(`\`${name}\``);
  });
  it('names no address that there is not', () => {
    const known = routes.map(({ method, path }) => `${method} ${path}`);
    const named = [...page.matchAll(/`((?:GET|POST) \/v1\/[^`?\s]*)`/gu)].map((match) => match[1]!);
    expect(named.filter((one) => !known.includes(one))).toEqual([]);
  });
});
