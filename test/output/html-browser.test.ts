import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as driver } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { html } from '../../src/output/html.ts';
import { chromium, chromiumArgs } from '../browser/chromium.ts';
import { hostile } from './hostile.ts';
import { sample } from './sample-dossier.ts';

interface Opened {
  readonly page: Page;
  readonly errors: string[];
}

describe.skipIf(chromium === undefined)('the page in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-'));
  const file = join(folder, 'sample.html');
  let browser: Browser;

  beforeAll(async () => {
    writeFileSync(file, html.write(sample));
    browser = await driver.launch({ executablePath: chromium!, args: [...chromiumArgs] });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(path: string, options: Parameters<Browser['newPage']>[0]): Promise<Opened> {
    const page = await browser.newPage(options);
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) errors.push(`asked for ${request.url()}`);
    });
    await page.goto(`file://${path}`);
    return { page, errors };
  }

  const overflow = (page: Page): Promise<number> =>
    page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

  it.each([
    ['light', { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }],
    ['dark', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }],
    ['320 pixels wide', { viewport: { width: 320, height: 640 } }],
    ['390 pixels wide, without script', { viewport: { width: 390, height: 800 }, javaScriptEnabled: false }],
  ] as const)('opens %s without an error or a sideways scroll', async (_, options) => {
    const { page, errors } = await open(file, options);
    expect(errors).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.close();
  });

  it.each(['light', 'dark'] as const)('keeps text readable in %s (contrast of 4.5 or more)', async (colorScheme) => {
    const { page } = await open(file, { colorScheme });
    const low = await page.evaluate<string[]>(`(() => {
      const rgb = (s) => s.match(/[\\d.]+/g).slice(0, 3).map(Number);
      const light = (c) => { const [r, g, b] = c.map((v) => { v /= 255; return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4 }); return 0.2126 * r + 0.7152 * g + 0.0722 * b };
      const ground = (e) => { for (; e; e = e.parentElement) { const c = getComputedStyle(e).backgroundColor; if (!/, 0\\)$|transparent/.test(c)) return rgb(c) } return [255, 255, 255] };
      const out = new Set();
      for (const d of document.querySelectorAll('details')) d.open = true;
      for (const e of document.querySelectorAll('body *')) {
        if (![...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()) || !e.getClientRects().length || e.closest('svg')) continue;
        const [a, b] = [light(rgb(getComputedStyle(e).color)), light(ground(e))].sort((x, y) => y - x);
        if ((a + 0.05) / (b + 0.05) < 4.5) out.add(e.tagName + '.' + e.className);
      }
      return [...out];
    })()`);
    expect(low).toEqual([]);
    await page.close();
  });

  it('has headings in order, named tables and regions, languages, and no id twice', async () => {
    const { page } = await open(file, {});
    const wrong = await page.evaluate<string[]>(`(() => {
      const all = (q) => [...document.querySelectorAll(q)];
      const out = [];
      let last = 0;
      for (const h of all('h1,h2,h3,h4,h5,h6')) {
        const level = Number(h.tagName[1]);
        if (level > last + 1) out.push('heading skips a level: ' + h.textContent.trim());
        last = level;
      }
      if (all('h1').length !== 1) out.push('not one h1');
      for (const t of all('table')) if (!t.querySelector('th[scope]')) out.push('table without headers');
      for (const e of all('[role=region],[role=img],dialog,nav,aside')) {
        const label = e.getAttribute('aria-label') ?? document.getElementById(e.getAttribute('aria-labelledby') ?? '')?.textContent;
        if (!label?.trim()) out.push('no name: ' + e.outerHTML.slice(0, 80));
      }
      for (const e of all('a,button,summary')) if (!(e.textContent.trim() || e.getAttribute('aria-label'))) out.push('nothing to read: ' + e.outerHTML.slice(0, 80));
      for (const e of all('a[href^="#"]')) if (!document.getElementById(e.getAttribute('href').slice(1))) out.push('leads nowhere: ' + e.outerHTML.slice(0, 80));
      const ids = new Set();
      for (const e of all('[id]')) { if (ids.has(e.id)) out.push('twice: ' + e.id); ids.add(e.id) }
      for (const e of all('.context,.told,blockquote,.text,.passages td:not(:last-child)')) if (!e.closest('[lang]:not(html)') && !e.querySelector('[lang]')) out.push('no language: ' + e.className);
      return out;
    })()`);
    expect(wrong).toEqual([]);
    await page.close();
  });

  it('shows where the keyboard is, and does not glide for those who ask for less motion', async () => {
    const { page } = await open(file, { reducedMotion: 'reduce' });
    for (let i = 0; i < 25; i++) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate<string>(
        `(() => { const e = document.activeElement, s = getComputedStyle(e); return e === document.body ? 'body' : s.outlineStyle + ' ' + parseFloat(s.outlineWidth) })()`,
      );
      expect(seen).toMatch(/^(?:solid|auto) [1-9]/u);
    }
    expect(await page.evaluate('getComputedStyle(document.documentElement).scrollBehavior')).toBe('auto');
    await page.close();
  });

  it('opens evidence and leads to the words without script', async () => {
    const { page } = await open(file, { javaScriptEnabled: false });
    await page.click('#d2 summary');
    await page.click('#d2 a.cite >> nth=0');
    const words = await page.locator(':target').innerText();
    expect(words).toContain('took part in the talks');
    await page.close();
  });

  it('walks findings by key and shows a report in the drawer', async () => {
    const { page, errors } = await open(file, { viewport: { width: 1280, height: 900 } });
    for (const key of ['n', 'n', 'e']) await page.keyboard.press(key);
    expect(await page.evaluate('document.activeElement.id')).toBe('d2');
    expect(await page.locator('#d2 details').first().getAttribute('open')).not.toBeNull();
    await page.click('#d2 a.cite >> nth=0');
    expect(await page.locator('#drawer mark.here').first().innerText()).toContain('took part in');
    await page.keyboard.press('Escape');
    expect(await page.locator('#drawer').isHidden()).toBe(true);
    await page.keyboard.press('?');
    expect(await page.locator('#keys').isVisible()).toBe(true);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('prints with every piece of evidence open, also without script', async () => {
    const { page } = await open(file, { javaScriptEnabled: false });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#d1 .context').first().isVisible()).toBe(true);
    expect(await page.locator('nav').isHidden()).toBe(true);
    await page.close();
  });

  it('runs nothing that a report brings along', async () => {
    const bad = join(folder, 'hostile.html');
    writeFileSync(bad, html.write(hostile));
    const { page, errors } = await open(bad, { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate('window.hit')).toBeUndefined();
    expect(await page.evaluate('document.scripts.length')).toBe(1);
    expect(errors).toEqual([]);
    await page.close();
  });
});
