import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from '../../src/output/html.ts';
import { escaped, markup } from '../../src/output/html/markup.ts';
import { hostile } from './hostile.ts';
import { sample } from './sample-dossier.ts';

const page = html.write(sample);
const ids = new Set([...page.matchAll(/ id="([^"]+)"/gu)].map((match) => match[1]!));

describe('the page', () => {
  it('begins with outlets and origins', () => {
    expect(page).toContain('<h1>7 outlets, 5 to 6 origins</h1>');
  });

  it('asks for nothing from anywhere', () => {
    expect(page.slice(0, 400)).toContain('default-src &#39;none&#39;');
    expect(
      page.match(/<(?:link|img|iframe|object|embed|base|source|video|audio)\b|@import|url\((?!#)|\bsrc=/u),
    ).toBeNull();
  });

  it('has one script, and every finding opens without it', () => {
    const withoutScript = page.replace(/<script>[^]*?<\/script>/u, '');
    expect(withoutScript).not.toContain('<script');
    expect(withoutScript.match(/class="finding/gu)!.length).toBeGreaterThan(15);
    for (const article of withoutScript.matchAll(/<(article|li) class="finding[^]*?<\/\1>/gu))
      expect(article[0]).toContain('<summary>');
  });

  it('leads every link on the page to a place that is there', () => {
    const missing = [...page.matchAll(/href="#([^"]+)"/gu)].map((match) => match[1]!).filter((id) => !ids.has(id));
    expect(missing).toEqual([]);
  });

  it('uses every id once', () => {
    const all = [...page.matchAll(/ id="([^"]+)"/gu)].map((match) => match[1]!);
    expect(all.filter((id, i) => all.indexOf(id) !== i)).toEqual([]);
  });

  it('prints each difference, claim, utterance and sum', () => {
    const findings = [...sample.differences, ...sample.claims, ...sample.utterances, ...sample.sums];
    expect(findings.map((one) => one.id).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('prints the reports whole', () => {
    const text = page
      .slice(page.indexOf('<div class="reports">'))
      .replace(/<a class="ref[^]*?<\/a>|<[^>]+>/gu, '')
      .replace(/&#39;/gu, "'")
      .replace(/&quot;/gu, '"');
    for (const report of sample.reports)
      for (const line of report.text.split('\n').filter((one) => one.trim() !== ''))
        expect(text.includes(line.trimEnd()), line).toBe(true);
  });

  it('gives each report its language and each column its heading', () => {
    expect(page.match(/<div class="text" lang="en">/gu)).toHaveLength(sample.reports.length);
    expect(page).toContain('<th scope="col">');
  });

  it('never says that something is so, and gives no scores', () => {
    const text = page.replace(/<(script|style)>[^]*?<\/\1>|<[^>]+>/gu, ' ');
    expect(/\b(?:verified|debunked|true|false)\b|\d ?%/iu.exec(text)?.[0]).toBeUndefined();
  });
});

describe('hostile reports', () => {
  const bad = html.write(hostile);

  it('cannot put an element or an attribute on the page', () => {
    expect(bad.match(/<script/gu)).toHaveLength(1);
    expect(bad.includes('<img')).toBe(false);
    expect(/<[^>]+ on\w+=/u.exec(bad.replace(/"[^"]*"/gu, '""'))).toBeNull();
    expect(bad.includes('href="javascript:')).toBe(false);
  });

  it('cannot reorder the text around them or smuggle control characters', () => {
    expect(/[\u001b\u202e]/u.test(bad)).toBe(false);
  });

  it('are escaped whatever they hold (law)', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) =>
          markup`<p title="${text}">${text}</p>`.markup.match(/[<>]/gu)?.length === 4 && !/[<>"']/u.test(escaped(text)),
      ),
    );
  });
});
