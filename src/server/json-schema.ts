/**
 * The part of JSON Schema (draft 2020-12) in which requests and answers are described. The same objects check requests
 * (`check.ts`) and stand in the OpenAPI document (`openapi.ts`), so the two cannot differ.
 */
export interface ApiSchema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly format?: 'date-or-time';
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: string | number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: ApiSchema;
  readonly prefixItems?: readonly ApiSchema[];
  readonly oneOf?: readonly ApiSchema[];
  readonly properties?: Readonly<Record<string, ApiSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: ApiSchema | boolean;
}

export const string: ApiSchema = { type: 'string' };
export const boolean: ApiSchema = { type: 'boolean' };
export const count: ApiSchema = { type: 'integer', minimum: 0 };
export const nullableString: ApiSchema = { type: ['string', 'null'] };
export const anything: ApiSchema = {};

export const words = (...values: readonly string[]): ApiSchema => ({ type: 'string', enum: values });
export const list = (items: ApiSchema): ApiSchema => ({ type: 'array', items });
export const ref = (name: string): ApiSchema => ({ $ref: `#/components/schemas/${name}` });
export const about = (description: string, schema: ApiSchema): ApiSchema => ({ ...schema, description });

/** An object; a key that ends in `?` may be absent. */
export function object(fields: Readonly<Record<string, ApiSchema>>, description?: string): ApiSchema {
  const keys = Object.keys(fields);
  return {
    ...(description === undefined ? {} : { description }),
    type: 'object',
    properties: Object.fromEntries(keys.map((key) => [key.replace('?', ''), fields[key]!])),
    required: keys.filter((key) => !key.endsWith('?')),
  };
}

/** An object of a request: a key that is not known is a mistake, told before anything is done. */
export const strictObject = (fields: Readonly<Record<string, ApiSchema>>, description?: string): ApiSchema => ({
  ...object(fields, description),
  additionalProperties: false,
});

/** One page of a list, and where the next begins. */
export const pageOf = (name: string): ApiSchema =>
  object({
    items: list(ref(name)),
    next: about('The `cursor` of the next page; null on the last.', nullableString),
  });
