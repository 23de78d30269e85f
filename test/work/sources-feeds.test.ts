import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { addressSource, feedFileSource, kindOfFile, listedFeeds } from '../../src/work/index.ts';
import type { Memory, Source, WebOptions } from '../../src/work/index.ts';
import { arrivals, itemsOf, scratchFolder, told } from './sources.ts';
import { gatePage } from './warc-files.ts';
import { localClient, site } from './web-server.ts';
import type { Page } from './web-server.ts';

const file = scratchFolder();
const client = localClient();
const SENTENCE = 'The harbour gate was shut at noon by the port office, as a warden had said it would be. ';
const LONG = `<p>${SENTENCE.repeat(4)}</p><p>${SENTENCE.repeat(4)}</p>`;
const XML = 'application/xml';

const remembering = (): Memory & { readonly all: Map<string, unknown> } => {
  const all = new Map<string, unknown>();
  return {
    all,
    read: (name) => Promise.resolve(all.get(name) ?? null),
    write: (name, value) => Promise.resolve(void all.set(name, value)),
  };
};
const options = (more: Partial<WebOptions> = {}): WebOptions => ({
  client,
  allowPrivate: true,
  follow: false,
  hint: {},
  ...more,
});
const at = (address: string, more: Partial<WebOptions> = {}): Source =>
  addressSource([address], address, 'address', options(more));

const escaped = (html: string): string => html.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const entry = (n: number, body = LONG, more = ''): string =>
  `<item><title>Gate ${String(n)} shut</title><link>/gate/${String(n)}</link><guid isPermaLink="false">g${String(n)}</guid><pubDate>Wed, 04 Jun 2031 09:30:00 GMT</pubDate><description>${escaped(body)}</description>${more}</item>`;
const rss = (...items: readonly string[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Quay News</title><link>https://quay.example/</link><language>en</language>${items.join('')}</channel></rss>`;

describe('a feed', () => {
  it.each<[string, string, string]>([
    ['RSS', XML, rss(entry(1), entry(2, '<p>Only an opening.</p>'))],
    [
      'Atom',
      'application/atom+xml',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Quay News</title><id>q</id><updated>2031-06-04T09:30:00Z</updated><link href="https://quay.example/"/>
       <entry><title type="html">Gate 1 shut</title><id>a1</id><link href="/gate/1"/><published>2031-06-04T09:30:00Z</published><updated>2031-06-04T09:30:00Z</updated><content type="html">${escaped(LONG)}</content></entry>
       <entry><title>Gate 2</title><id>a2</id><link href="/gate/2"/><updated>2031-06-04T09:30:00Z</updated><summary>Only an opening.</summary></entry></feed>`,
    ],
    [
      'RDF',
      XML,
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://quay.example/"><title>Quay News</title><link>https://quay.example/</link></channel>
       <item rdf:about="https://quay.example/gate/1"><title>Gate 1 shut</title><link>https://quay.example/gate/1</link><description>${escaped(LONG)}</description><dc:date>2031-06-04T09:30:00Z</dc:date></item>
       <item rdf:about="https://quay.example/gate/2"><title>Gate 2</title><link>https://quay.example/gate/2</link><description>Only an opening.</description></item></rdf:RDF>`,
    ],
    [
      'JSON Feed',
      'application/feed+json',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Quay News',
        home_page_url: 'https://quay.example/',
        items: [
          {
            id: '1',
            url: 'https://quay.example/gate/1',
            title: 'Gate 1 shut',
            content_html: LONG,
            date_published: '2031-06-04T09:30:00Z',
          },
          { id: '2', url: 'https://quay.example/gate/2', title: 'Gate 2', summary: 'Only an opening.' },
        ],
      }),
    ],
  ])('%s gives the items that hold their text, and says why others give none', async (_, type, body) => {
    const web = await site({ '/feed': { type, body } });
    const [first, second, ...more] = await arrivals(at(`${web.at}/feed`));
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      address: 'https://quay.example/gate/1',
      report: {
        title: 'Gate 1 shut',
        outlet: { name: 'Quay News' },
        language: 'en',
        published: { stated: true },
        text: `${SENTENCE.repeat(4).trim()}\n\n${SENTENCE.repeat(4).trim()}`,
      },
    });
    expect(second).toMatchObject({
      outcome: 'skipped',
      reason: expect.stringMatching(/only \d+ characters.*--follow/u) as string,
    });
  });

  it('keeps who an item was taken from', async () => {
    const source = (name: string): string => `<source url="https://wire.example/f.xml">${name}</source>`;
    const web = await site({
      '/feed': { type: XML, body: rss(entry(1, LONG, source('Reuters')), entry(2, LONG, source('The Mole'))) },
    });
    expect(await arrivals(at(`${web.at}/feed`))).toMatchObject([
      { report: { statedCredits: ['Reuters'] } },
      { report: { notes: expect.arrayContaining(['the feed names its source: The Mole']) as string[] } },
    ]);
  });

  it('is followed to its pages when that is asked for; what cannot be had is told', async () => {
    const pages: Record<string, Page> = {
      '/gate/1': { body: gatePage(1) },
      '/gate/2': { status: 403 },
      '/gate/3': { type: 'application/pdf', body: '%PDF' },
    };
    const web = await site(pages);
    const items = [entry(1), entry(2, '<p>x</p>'), entry(3), entry(4)];
    pages['/feed'] = { type: XML, body: rss(...items).replace('https://quay.example/', `${web.at}/`) };
    const found = await arrivals(at(`${web.at}/feed`, { follow: true }));
    expect(told(found)).toEqual([
      '1',
      'failed: its page could not be fetched (answer 403: the site does not give it to everybody)',
      'skipped: no page: application/pdf',
      expect.any(String),
    ]);
    expect(found[0]).toMatchObject({
      report: { published: { value: expect.stringMatching(/^2031-06-04/u) as string } },
    });
    expect(found[3]).toMatchObject({
      report: {
        notes: expect.arrayContaining([expect.stringMatching(/could not be fetched \(answer 404/u)]) as string[],
      },
    });
  });

  it('that did not change is not sent again, and its pages are not fetched again', async () => {
    const pages: Record<string, Page> = { '/gate/1': { body: gatePage(1) }, '/gate/2': { body: gatePage(2) } };
    const web = await site(pages);
    const feed = (...items: string[]): string => rss(...items).replace('https://quay.example/', `${web.at}/`);
    pages['/feed'] = { type: XML, body: feed(entry(1)), headers: { etag: '"a"' } };
    const memory = remembering();
    const round = async (): Promise<string[]> => {
      const source = at(`${web.at}/feed`, { follow: true, memory });
      const list = told(await arrivals(source));
      await source.settled?.();
      return list;
    };
    expect(await round()).toEqual(['1']);
    expect(await round()).toEqual(['skipped: the feed is as it was at the last import']);
    pages['/feed'] = { type: XML, body: feed(entry(2), entry(1)), headers: { etag: '"b"' } };
    expect(await round()).toEqual(['2', 'skipped: its page was fetched, and the feed says nothing new of it']);
    expect(web.asked).toEqual(['/feed', '/gate/1', '/feed', '/feed', '/gate/2']);
  });

  it('is remembered only when all of it is recorded', async () => {
    const web = await site({ '/feed': { type: XML, body: rss(entry(1)), headers: { etag: '"a"' } } });
    const memory = remembering();
    await itemsOf(at(`${web.at}/feed`, { memory }));
    expect(memory.all.size).toBe(0);
  });

  it('goes on where it was cut short, though new items stand before', async () => {
    const pages: Record<string, Page> = { '/feed': { type: XML, body: rss(entry(1), entry(2), entry(3)) } };
    const web = await site(pages);
    const before = await itemsOf(at(`${web.at}/feed`), null, 2);
    pages['/feed'] = { type: XML, body: rss(entry(4), entry(1), entry(2), entry(3)) };
    const after = await itemsOf(at(`${web.at}/feed`), JSON.parse(JSON.stringify(before.at(-1)!.cursor)));
    const titles = after.map(({ content }) => (content.kind === 'report' ? content.report.title : null));
    expect(titles).toEqual(['Gate 4 shut', 'Gate 3 shut']);
  });
});

describe('a hostile or broken feed', () => {
  it('that is cut off gives the items before, and one failed item', async () => {
    const whole = rss(entry(1), entry(2), entry(3));
    const web = await site({ '/feed': { type: XML, body: whole.slice(0, whole.indexOf('Gate 3')) } });
    const found = told(await arrivals(at(`${web.at}/feed`)));
    expect(found).toHaveLength(3);
    expect(found[2]).toMatch(/^failed: damaged: the feed breaks here/u);
  });

  it('in an old encoding is read as what it declares', async () => {
    const body = Buffer.from(
      rss(entry(1, LONG.replaceAll('warden', 'W\u00e4rter'))).replace('"1.0"', '"1.0" encoding="iso-8859-1"'),
      'latin1',
    );
    const web = await site({ '/feed': { type: XML, body } });
    expect(await arrivals(at(`${web.at}/feed`))).toMatchObject([
      { report: { text: expect.stringMatching(/a Wärter had/u) as string } },
    ]);
  });

  it.each([
    [
      'billion laughs',
      `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${String.fromCharCode(98 + i)} "${`&${String.fromCharCode(97 + i)};`.repeat(10)}">`).join('')}]>${rss(entry(1, '&j;')).slice(21)}`,
    ],
    ['a thousand tags deep', rss('<x>'.repeat(20_000))],
    [
      'an entity of a file',
      `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rss(entry(1, `&x;${LONG}`)).slice(21)}`,
    ],
    ['no feed but called one', '<rss'],
  ])('%s does no harm', async (_, body) => {
    const web = await site({ '/feed': { type: XML, body } });
    const found = await arrivals(at(`${web.at}/feed`));
    expect(JSON.stringify(found).length).toBeLessThan(100_000);
    expect(JSON.stringify(found)).not.toMatch(/root:/u);
  });

  it('whose redirects go in a circle, that never ends, or that is not there is one failed item', async () => {
    const endless = rss(...Array.from({ length: 3000 }, (_, n) => entry(n)));
    const web = await site({
      '/a': { status: 302, headers: { location: '/b' } },
      '/b': { status: 302, headers: { location: '/a' } },
      '/endless': { type: XML, body: endless },
    });
    expect(told(await arrivals(at(`${web.at}/a`)))).toEqual(['failed: its redirects go in a circle']);
    expect(told(await arrivals(at(`${web.at}/endless`)))).toEqual([
      expect.stringMatching(/^failed: the answer is larger than/u),
    ]);
    expect(told(await arrivals(at(`${web.at}/none`)))).toEqual(['failed: answer 404: there is no such page']);
    expect(told(await arrivals(at('http://127.0.0.1:9/')))).toEqual([expect.stringMatching(/^failed: /u)]);
  });

  it('that robots may not fetch is not fetched', async () => {
    const web = await site({
      '/robots.txt': { type: 'text/plain', body: 'User-agent: *\nDisallow: /feed' },
      '/feed': { body: rss(entry(1)) },
    });
    expect(told(await arrivals(at(`${web.at}/feed`)))).toEqual([expect.stringMatching(/robots\.txt/u)]);
    expect(web.asked).toEqual([]);
  });
});

describe('an address, a list, a saved feed', () => {
  it('what a site packs without being asked is unpacked; a bomb is no page', async () => {
    const web = await site({
      '/gate/6': { body: gzipSync(gatePage(6)), type: 'text/html', headers: { 'content-encoding': 'gzip' } },
      '/feed.gz': { body: gzipSync(rss(entry(1))), type: 'application/gzip' },
      '/bomb': { body: gzipSync(Buffer.alloc(80 * 1024 * 1024)), type: 'text/html' },
    });
    expect(told(await arrivals(at(`${web.at}/gate/6`)))).toEqual(['6']);
    expect(await arrivals(at(`${web.at}/feed.gz`))).toMatchObject([{ report: { title: 'Gate 1 shut' } }]);
    expect(told(await arrivals(at(`${web.at}/bomb`)))).toEqual([expect.stringMatching(/^failed: /u)]);
  });

  it('a page is one report under its address', async () => {
    const web = await site({ '/gate/5?x=1': { body: gatePage(5), type: 'text/html; charset=utf-8' } });
    expect(await arrivals(at(`${web.at}/gate/5?x=1`))).toMatchObject([{ report: { title: 'Gate 5 shut', ref: '5' } }]);
  });

  it('the feeds of a list are all asked; one that is not there hurts no other', async () => {
    const web = await site({ '/a': { type: XML, body: rss(entry(1)) }, '/b': { type: XML, body: rss(entry(2)) } });
    const opml = `<opml version="2.0"><head/><body><outline text="News"><outline type="rss" xmlUrl="${web.at}/a"/><outline xmlUrl="${web.at}/none"/></outline><outline xmlUrl="${web.at}/b"/><outline xmlUrl="${web.at}/a"/></body></opml>`;
    const feeds = listedFeeds(Buffer.from(opml));
    expect(feeds).toEqual(['b', 'a', 'none'].map((path) => `${web.at}/${path}`));
    const source = addressSource(feeds, 'list', 'list', options());
    expect((await itemsOf(source)).map(({ content }) => content.kind)).toEqual(['report', 'report', 'none']);
    const before = await itemsOf(source, null, 2);
    expect((await itemsOf(source, before.at(-1)!.cursor)).map(({ place }) => place)).toEqual([`${web.at}/none`]);
  });

  it('a feed in a file is known by its first bytes', async () => {
    const path = file('saved.xml', rss(entry(1), entry(1)));
    expect(kindOfFile(path)).toBe('feed');
    expect(kindOfFile(file('news.xml', '<nitf/>'))).toBeNull();
    expect(told(await arrivals(feedFileSource(path, 'f', options())))).toEqual([
      expect.any(String),
      'skipped: the feed gives it twice',
    ]);
  });
});
