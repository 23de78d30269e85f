import { existsSync } from 'node:fs';
import module from 'node:module';
import { requireNode } from './node-version.js';

/**
 * Starts one entry of src/cli: the TypeScript itself in a checkout (Node strips the types), the compiled file in the
 * installed package. The compile cache halves the start on the second run.
 */
export async function start(entry) {
  requireNode(22, 12);
  module.enableCompileCache?.();
  const source = new URL(`../src/cli/${entry}.ts`, import.meta.url);
  const built = new URL(`../dist/cli/${entry}.js`, import.meta.url);
  await import(existsSync(source) && process.features.typescript ? source.href : built.href);
}
