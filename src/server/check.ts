import type { ApiSchema } from './json-schema.ts';

/** What is wrong with a value, and where: a JSON Pointer, empty for the whole. */
export interface Fault {
  readonly place: string;
  readonly expected: string;
}

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;

const isOfType = (value: unknown, types: readonly string[]): boolean => {
  const type = typeOf(value);
  return types.includes(type) || (type === 'integer' && types.includes('number'));
};

/** A day or a moment as RFC 3339 writes it, and one that the calendar has. */
export function isDateOrTime(text: string): boolean {
  const found = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:\d\d))?$/u.exec(text);
  if (found === null || Number.isNaN(Date.parse(text))) return false;
  const day = new Date(`${found[1]!}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(found[1]!) && found[1]! >= '0001-01-01';
}

function checkString(value: string, schema: ApiSchema, place: string): readonly Fault[] {
  const fault = (expected: string): readonly Fault[] => [{ place, expected }];
  if (schema.const !== undefined && value !== schema.const) return fault(`"${schema.const}"`);
  if (schema.enum && !schema.enum.includes(value)) return fault(`one of ${schema.enum.join(', ')}`);
  if (value.length < (schema.minLength ?? 0)) return fault(`at least ${String(schema.minLength)} characters`);
  if (value.length > (schema.maxLength ?? Infinity)) return fault(`at most ${String(schema.maxLength)} characters`);
  if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value))
    return fault(schema.description ?? `a text like ${schema.pattern}`);
  if (schema.format === 'date-or-time' && !isDateOrTime(value))
    return fault('a day or a moment of RFC 3339, such as 2031-06-04 or 2031-06-04T09:30:00Z');
  return [];
}

function checkNumber(value: number, { minimum = -Infinity, maximum = Infinity }: ApiSchema, place: string): Fault[] {
  return value < minimum || value > maximum
    ? [{ place, expected: `a number from ${String(minimum)} to ${String(maximum)}` }]
    : [];
}

function checkArray(value: readonly unknown[], schema: ApiSchema, place: string): readonly Fault[] {
  const { minItems = 0, maxItems = Infinity, items } = schema;
  if (value.length < minItems || value.length > maxItems)
    return [{ place, expected: `a list of ${String(minItems)} to ${String(maxItems)} items` }];
  return items === undefined ? [] : value.flatMap((one, n) => check(one, items, `${place}/${String(n)}`));
}

function checkObject(value: Readonly<Record<string, unknown>>, schema: ApiSchema, place: string): readonly Fault[] {
  const { properties = {}, required = [], additionalProperties } = schema;
  const faults: Fault[] = [];
  for (const key of required)
    if (!Object.hasOwn(value, key)) faults.push({ place: `${place}/${key}`, expected: 'to be given' });
  for (const [key, item] of Object.entries(value)) {
    const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (known) faults.push(...check(item, known, `${place}/${key}`));
    else if (additionalProperties === false)
      faults.push({
        place: `${place}/${key.slice(0, 40)}`,
        expected: `no such key; there are ${Object.keys(properties).join(', ')}`,
      });
  }
  return faults;
}

/** Of several forms the one meant is known by its constant `kind`; the others' faults would only confuse. */
function checkOneOf(value: unknown, forms: readonly ApiSchema[], place: string): readonly Fault[] {
  const kinds = forms.map((form) => form.properties?.['kind']?.const ?? '');
  const kind = typeof value === 'object' && value !== null ? (value as { kind?: unknown }).kind : undefined;
  const at = typeof kind === 'string' ? kinds.indexOf(kind) : -1;
  return at < 0
    ? [{ place: `${place}/kind`, expected: `one of ${kinds.join(', ')}` }]
    : check(value, forms[at]!, place);
}

/**
 * Checks a value of a request. Knows the words of JSON Schema that requests use; references are not among them.
 *
 * @returns what is wrong; nothing when it fits
 * @example check('x', { type: 'integer' }) // [{ place: '', expected: 'a value of type integer' }]
 */
export function check(value: unknown, schema: ApiSchema, place = ''): readonly Fault[] {
  if (schema.oneOf) return checkOneOf(value, schema.oneOf, place);
  const types = schema.type === undefined ? [] : typeof schema.type === 'string' ? [schema.type] : schema.type;
  if (types.length > 0 && !isOfType(value, types))
    return [{ place, expected: `a value of type ${types.join(' or ')}` }];
  if (typeof value === 'string') return checkString(value, schema, place);
  if (typeof value === 'number') return checkNumber(value, schema, place);
  if (Array.isArray(value)) return checkArray(value, schema, place);
  if (typeof value === 'object' && value !== null)
    return checkObject(value as Readonly<Record<string, unknown>>, schema, place);
  return [];
}

/** Whether a text in it cannot be kept by a database: it holds a NUL, or half a surrogate pair. */
export function isUnstorable(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\u0000') || !value.isWellFormed();
  return typeof value === 'object' && value !== null && Object.values(value).some(isUnstorable);
}
