import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { closest } from '../../src/cli/closest.ts';
import { root } from './stemma.ts';

/** Loads bin/node-version.js as if this Node were another. */
function onNode(version: string): ReturnType<typeof spawnSync> {
  const code = `Object.defineProperty(process.versions, 'node', { value: '${version}' });
    const { requireNode } = await import('${pathToFileURL(`${root}bin/node-version.js`).href}'); requireNode(22, 12);`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
}

describe('the Node version', () => {
  it.each(['18.20.0', '20.20.2', '22.11.0'])('%s is too old, and one line says what to do', (version) => {
    const { status, stderr } = onNode(version);
    expect(status).toBe(1);
    expect(String(stderr).trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(`stemma needs Node 22.12 or newer; this is ${version}`);
    expect(stderr).toContain('npm run -s stemma');
  });

  it.each(['22.12.0', '24.1.0', '30.0.0'])('%s will do', (version) => {
    expect(onNode(version).status).toBe(0);
  });
});

describe('the word that was meant', () => {
  it.each([
    ['htlm', 'html'],
    ['jsno', 'json'],
    ['termnal', 'terminal'],
    ['graphml', undefined],
  ])('%s', (word, meant) => {
    expect(closest(word, ['terminal', 'json', 'md', 'html'])).toBe(meant);
  });
});
