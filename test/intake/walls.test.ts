import { describe, expect, it } from 'vitest';
import { extract } from '../../src/intake/index.ts';
import { wallRules } from '../../src/intake/html/wall-rules.ts';

describe.each(wallRules.map((rule) => [rule.rule, rule] as const))('%s', (_, { pattern, like, unlike }) => {
  it(`is told by “${like}”`, () => {
    expect(like).toMatch(pattern);
  });
  it(`is not told by “${unlike}”`, () => {
    expect(unlike).not.toMatch(pattern);
  });
});

const sentence = (n: number): string =>
  `The harbour gate number ${String(n)} was shut at noon by the port office, as warden number ${String(n + 3)} had said.`;
const page = (paragraphs: number, more: string): string =>
  `<html lang="en"><head><title>Gate shut</title></head><body><article><h1>Gate shut</h1>${Array.from({ length: paragraphs }, (_, n) => `<p>${sentence(n)} ${sentence(n + 50)}</p>`).join('')}</article>${more}</body></html>`;

describe('a page that is not the whole report says so', () => {
  it.each([
    [
      'a paywall stub',
      page(2, '<div class="paywall">Subscribe now to continue reading.</div>'),
      /^paywall stub: “Subscribe now to continue reading/u,
    ],
    ['half an article', page(8, '<div class="paywall">Subscribe now to continue reading.</div>'), /^half article: “/u],
    [
      'a text that breaks off',
      page(3, '').replace(
        '</article>',
        '<p>The office, which had shut the gate before, said that it would stay…</p></article>',
      ),
      /^half article: its text breaks off/u,
    ],
    [
      'a login page',
      '<html><body><main><h1>Log in</h1><p>Please log in to your account to go on with the port news. Forgot your password?</p><p>Don’t have an account? It takes a minute to make one.</p></main></body></html>',
      /^login page: “/u,
    ],
    [
      'a consent page',
      '<html><body><main><h1>Quay News</h1><p>We value your privacy. We and our 812 partners store and access information on a device, such as cookies, to show you the port news.</p></main></body></html>',
      /^consent page: “/u,
    ],
    [
      'a check for robots',
      '<html><body><main><p>Checking your browser before you can see the port news. This takes a few seconds only, then you will be led on.</p></main></body></html>',
      /^a check for robots: “/u,
    ],
  ])('%s', (_, html, note) => {
    expect(extract(html).notes).toEqual([expect.stringMatching(note)]);
  });

  it.each([
    [
      'a whole report with an offer to subscribe',
      page(6, '<footer>Subscribe to our newsletter. We use cookies. Log in</footer>'),
    ],
    ['a long report above a wall’s words', page(20, '<div>Subscribe now to continue reading.</div>')],
    [
      'a report about cookies',
      page(10, '').replace(
        '</article>',
        '<p>The office said that readers had to accept cookies before they could see the list.</p></article>',
      ),
    ],
  ])('but not %s', (_, html) => {
    expect(extract(html).notes).toEqual([]);
  });
});
