import { fileURLToPath } from 'node:url';
import { chromium as driver } from 'playwright-core';
import { rolldown } from 'rolldown';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/model/dossier.ts';
import type { Report } from '../../src/model/report.ts';
import { collate } from '../../src/collate.ts';
import { chromium, chromiumArgs } from './chromium.ts';

const entry = fileURLToPath(new URL('../../src/core.ts', import.meta.url));

async function bundled(): Promise<string> {
  const bundle = await rolldown({ input: entry, platform: 'browser', logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'iife', name: 'stemma', codeSplitting: false });
  await bundle.close();
  return output[0].code;
}

const report = (id: string, text: string): Report => ({
  id: `sha256:${id}`,
  ref: id,
  text,
  outlet: { name: id, stated: false },
  published: { value: '2031-05-14', precision: 'day', stated: false },
  language: 'en',
});

const reports = [
  report(
    'a',
    'About 40 dockers blocked the gate on Tuesday 🚢.\n“We will not leave until all are heard,” Mira Dahl said.',
  ),
  report('b', 'Up to 38 dockers blocked the gate.\n“We will not leave,” said Mira Dahl, who leads the union.'),
];

describe('the core in a browser', () => {
  it('needs nothing of Node', async () => {
    expect(await bundled()).not.toMatch(/\bfrom\s*["']node:|require\(["']node:/);
  });

  it.skipIf(chromium === undefined)('makes the same dossier in a web worker', async () => {
    const code = await bundled();
    const browser = await driver.launch({ executablePath: chromium!, args: [...chromiumArgs] });
    try {
      const page = await browser.newPage();
      const made = await page.evaluate(
        ([script, input]) =>
          new Promise<unknown>((resolve, reject) => {
            const source = `${script as string}\nonmessage = ({ data }) => postMessage(stemma.collate(data));`;
            const worker = new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
            worker.onmessage = ({ data }) => resolve(data);
            worker.onerror = (event) => reject(new Error(event.message));
            worker.postMessage(input);
          }),
        [code, reports] as const,
      );
      expect(JSON.stringify(made as Dossier)).toBe(JSON.stringify(collate(reports)));
    } finally {
      await browser.close();
    }
  });
});
