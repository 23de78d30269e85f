import { describe, expect, it } from 'vitest';
import { extract, importBytes } from '../../src/intake/index.ts';
import { dateFrom } from '../../src/intake/html/dates.ts';
import { canonical } from '../../src/intake/html/metadata.ts';
import { withoutSite } from '../../src/intake/html/page-title.ts';
import { tamed } from '../../src/intake/html/tame.ts';
import { bytes, cause, only } from './bytes.ts';

const SENTENCES = [
  'The harbour bridge in Karvale was shut on Monday after a cable broke, the port authority said in a statement.',
  'Nobody was hurt, but some four hundred lorries a day will have to take the long way round the bay, it said.',
  'Wardens had found the damage at dawn, and engineers were looking at every cable of the bridge by noon.',
  'Mayor Ada Orr told reporters that it would stay shut for a week, and that the ferries would go on as before.',
];
const PARAGRAPHS = SENTENCES.map((text) => `<p>${text}</p>`).join('\n');

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Bridge at Karvale shut | Quay News</title>${head}</head><body>${body}</body></html>`;

const PAGE = page(
  `<nav><a href="/">Home</a> <a href="/port">Port</a></nav>
   <article><h1>Bridge at Karvale shut</h1><div class="byline">By <a rel="author" href="/ada">Ada Moss</a></div>
   <figure><img src="b.jpg"><figcaption>The bridge at dawn (Cy Lind/AP)</figcaption></figure>
   ${PARAGRAPHS}
   <div class="newsletter-signup"><p>Sign up for our newsletter and get the port news first, every day.</p></div>
   <aside class="related"><p>Read more: the bridge that never opened, and why nobody minds.</p></aside></article>
   <footer>Copyright</footer>`,
  `<link rel="canonical" href="https://quay.example/port/bridge?utm_source=x">
   <meta property="og:title" content="Bridge at Karvale shut"><meta property="og:site_name" content="Quay News">
   <script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge at Karvale shut","datePublished":"2031-05-14T09:30:00+02:00",
    "dateModified":"2031-05-14T11:00:00+02:00","author":[{"@type":"Person","name":"Ada Moss"},{"@type":"Organization","name":"Reuters"}],"publisher":{"name":"Quay News"}}</script>`,
);

describe('a saved page', () => {
  it('gives the body alone, paragraphs parted by blank lines', () => {
    expect(extract(PAGE).text).toBe(SENTENCES.join('\n\n'));
  });
  it('gives title, authors, dates, outlet, address; an agency among the authors is a credit', () => {
    expect(extract(PAGE)).toMatchObject({
      title: 'Bridge at Karvale shut',
      people: ['Ada Moss'],
      credits: ['Reuters'],
      published: { value: '2031-05-14T09:30:00+02:00', stated: true },
      modified: { value: '2031-05-14T11:00:00+02:00' },
      outlet: 'Quay News',
      url: 'https://quay.example/port/bridge',
      captions: [{ text: 'The bridge at dawn (Cy Lind/AP)' }],
    });
  });
  it('becomes a report with the hash of the raw bytes', () => {
    const report = only(importBytes(bytes(PAGE), { name: 'quay.html' }));
    expect(report).toMatchObject({
      ref: 'quay',
      byline: 'Ada Moss',
      title: 'Bridge at Karvale shut',
      language: 'en',
      statedCredits: ['Reuters'],
    });
  });
  it('reads the declared encoding of an old page', () => {
    const source = page(PARAGRAPHS.replace('statement', 'caf\u00e9'), '<meta charset="windows-1252">');
    const report = only(
      importBytes(
        Uint8Array.from(source, (c) => c.charCodeAt(0)),
        { name: 'old.html' },
      ),
    );
    expect(report.text).toContain('café');
    expect(report.notes).toBeUndefined();
  });
  it('takes the text from the metadata when the page shows none, and says so', () => {
    const found = extract(
      page(
        '<div>Log in to read.</div>',
        `<script type="application/ld+json">{"@type":"NewsArticle","headline":"A","articleBody":"${SENTENCES.join(' ')}"}</script>`,
      ),
    );
    expect(found.text).toBe(SENTENCES.join(' '));
    expect(found.notes).toContain('text taken from the page’s metadata');
  });
  it('says that an article is half when the page says it is not free', () => {
    const found = extract(
      page(
        PARAGRAPHS,
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"A","isAccessibleForFree":false}</script>',
      ),
    );
    expect(found.notes[0]).toContain('half article');
  });
  it('keeps all parts of an article that stands in two containers', () => {
    const half = (list: string[]): string =>
      `<div class="part">${list.map((text) => `<p class="text">${text}</p>`).join('')}</div>`;
    const more = SENTENCES.map((text) => text.replace('bridge', 'old bridge'));
    expect(
      extract(
        page(
          `<article>${half([...SENTENCES, ...SENTENCES.map((s) => s.replace('The', 'That'))])}<div class="ad-slot">Advertisement</div>${half(more)}</article>`,
        ),
      ).text,
    ).toContain(more[3]);
  });
  it('refuses a page without an article', () => {
    expect(cause(importBytes(bytes(page('<form>Log in</form>')), { name: 'login.html' }))).toContain('no article text');
  });
  it('is not changed by scripts, templates and comments', () => {
    const noise =
      '<script>document.write("<p>No.</p>")</script><template><p>No.</p></template><!-- <p>No.</p> --><style>p{}</style>';
    expect(extract(page(`${noise}<article>${PARAGRAPHS}</article>${noise}`)).text).toBe(SENTENCES.join('\n\n'));
  });
});

describe('hostile pages are bounded', () => {
  it.each([
    ['nested 10,000 deep', `${'<div>'.repeat(10_000)}${PARAGRAPHS}${'</div>'.repeat(10_000)}`],
    ['100,000 unclosed spans', `${'<span>'.repeat(100_000)}${PARAGRAPHS}`],
    [
      'a table of 300,000 cells',
      `${PARAGRAPHS}<table>${'<tr><td>1</td><td>2</td><td>3</td></tr>'.repeat(100_000)}</table>`,
    ],
    ['unclosed comments', `${'<!--'.repeat(50_000)}${PARAGRAPHS}`],
    ['unclosed templates', `${'<template>'.repeat(50_000)}${PARAGRAPHS}`],
    ['unclosed pictures', `${'<svg>'.repeat(50_000)}${PARAGRAPHS}`],
    ['a million "<"', `${'<'.repeat(1_000_000)}${PARAGRAPHS}`],
    ['deep JSON-LD', `<script type="application/ld+json">${'[{"a":'.repeat(50_000)}</script>${PARAGRAPHS}`],
    ['tables in tables', `${'<table><tr><td>'.repeat(3_000)}${PARAGRAPHS}`],
  ])('%s', (_, body) => {
    expect(extract(page(body)).text).toContain(SENTENCES[1]);
  });
  it('says what was cut', () => {
    expect(tamed(`${'<i>'.repeat(300)}${'<p>'.repeat(30_000)}`).notes.join()).toMatch(
      /cut after 20000 elements.*flattened/u,
    );
  });
});

describe('parts of the ladder', () => {
  it.each([
    ['2031-05-14T09:30:00.123Z', '2031-05-14T09:30:00Z'],
    ['2031-05-14 09:30:00 +0200', '2031-05-14T09:30:00+02:00'],
    ['Wed, 14 May 2031 09:30:00 GMT', '2031-05-14T09:30:00Z'],
    ['14.05.2031', '2031-05-14'],
    ['14/05/2031', '2031-05-14'],
    ['5/14/2031', '2031-05-14'],
    ['14. Mai 2031, 09:30 Uhr', '2031-05-14'],
    ['14 de mayo de 2031', '2031-05-14'],
    ['May 14, 2031 at 9:30 p.m. EDT', '2031-05-14T21:30:00-04:00'],
    ['1936690200', '2031-05-16T09:30:00Z'],
    ['20310514', '2031-05-14'],
  ])('reads the date %s', (raw, value) => {
    expect(dateFrom(raw)?.value).toBe(value);
  });
  it.each(['', 'yesterday', '32.13.2031', '2031', '1.2.3'])('finds no date in "%s"', (raw) => {
    expect(dateFrom(raw)).toBeNull();
  });
  it('strips the site from a title, and nothing else', () => {
    expect(withoutSite('Bridge shut - Quay News', 'Quay News')).toBe('Bridge shut');
    expect(withoutSite('Karvale - Orsk ferry sinks', 'Quay News')).toBe('Karvale - Orsk ferry sinks');
  });
  it('takes tracking off an address', () => {
    expect(canonical('https://quay.example/a?id=7&utm_source=x#top')).toBe('https://quay.example/a?id=7');
    expect(canonical('javascript:alert(1)')).toBeNull();
  });
});
