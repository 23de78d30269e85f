import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

const model = new URL('../../src/model/', import.meta.url);
const glossary = readFileSync(new URL('../../docs/glossary.md', import.meta.url), 'utf8');

it('every noun of src/model stands in docs/glossary.md', () => {
  const nouns = readdirSync(model)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [...readFileSync(new URL(file, model), 'utf8').matchAll(/^export (?:interface|type) (\w+)/gm)].map((m) => m[1]!),
    );
  const missing = nouns.filter((noun) => !glossary.includes(`\`${noun}\``));
  expect(missing, 'add these to docs/glossary.md').toEqual([]);
});
