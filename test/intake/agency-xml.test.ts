import { describe, expect, it } from 'vitest';
import { importBytes } from '../../src/intake/index.ts';
import { bytes, cause, only } from './bytes.ts';

const BODY = `<p>The harbour gate in Karvale was shut at noon, the port office said.</p>
<hl2>What comes next</hl2><p>&#8220;It stays shut&#x201d;, warden Ada Orr said &amp; left.</p>`;
const TEXT =
  'The harbour gate in Karvale was shut at noon, the port office said.\n\nWhat comes next\n\n“It stays shut”, warden Ada Orr said & left.';

const NITF = `<?xml version="1.0" encoding="UTF-8"?>
<nitf><head><title>Gate</title><docdata><doc-id id-string="x1"/><date.issue norm="20310604T093000Z"/><doc.copyright holder="Coast Daily"/></docdata></head>
<body><body.head><hedline><hl1>Gate in Karvale shut</hl1></hedline><byline>By Ada Moss</byline><distributor><org>Reuters</org></distributor><dateline><location>KARVALE</location></dateline></body.head>
<body.content>${BODY}<media media-type="image"><media-caption>The gate at dawn.</media-caption></media></body.content></body></nitf>`;

const g2 = (
  guid: string,
  more = '',
  body = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${BODY}</body></html></inlineXML>`,
): string =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${guid}" version="2" xml:lang="en">
  <rightsInfo><copyrightHolder><name>Northern Wire</name></copyrightHolder></rightsInfo>
  <itemMeta><itemClass qcode="ninat:text"/><provider><name>Northern Wire</name></provider><versionCreated>2031-06-04T10:00:00Z</versionCreated><firstCreated>2031-06-04T09:30:00Z</firstCreated>${more}</itemMeta>
  <contentMeta><headline>Gate in Karvale shut</headline><by>Ada Moss</by><creditline>Reuters</creditline><dateline>KARVALE, June 4</dateline><language tag="en"/></contentMeta>
  <contentSet>${body}</contentSet></newsItem>`;
const message = (...items: readonly string[]): string =>
  `<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header/><itemSet>${items.join('')}</itemSet></newsMessage>`;

describe('what agencies deliver as XML', () => {
  it('NITF: paragraphs without captions, title, byline, date, credits', () => {
    expect(only(importBytes(bytes(NITF), { name: 'gate.xml' }))).toMatchObject({
      text: TEXT,
      title: 'Gate in Karvale shut',
      byline: 'By Ada Moss',
      published: { value: '2031-06-04T09:30:00Z' },
      outlet: { name: 'Reuters', stated: true },
      statedCredits: ['Reuters', 'Coast Daily'],
      notes: ['dateline in the metadata: KARVALE'],
    });
  });

  it('NewsML-G2: one item', () => {
    expect(only(importBytes(bytes(g2('urn:nwa:20310604:77')), { name: 'item.xml' }))).toMatchObject({
      text: TEXT,
      ref: '77',
      title: 'Gate in Karvale shut',
      byline: 'Ada Moss',
      published: { value: '2031-06-04T09:30:00Z' },
      modified: { value: '2031-06-04T10:00:00Z' },
      statedCredits: ['Northern Wire', 'Reuters'],
      language: 'en',
    });
  });

  it('NewsML-G2: every item of a message, told apart; cancelled ones and pictures are told', () => {
    const read = importBytes(
      bytes(
        message(
          g2('a:1'),
          g2('a:2', '<pubStatus qcode="stat:canceled"/>'),
          g2('a:3', '', '<remoteContent href="x.jpg"/>'),
          g2('a:4', '', '<inlineData contenttype="text/plain">A plain line of the wire.</inlineData>'),
        ),
      ),
      { name: 'message' },
    );
    expect(read.reports.map(({ ref }) => ref)).toEqual(['1', '4']);
    expect(new Set(read.reports.map(({ id }) => id)).size).toBe(2);
    expect(read.skipped.map((skip) => `${skip.place}: ${skip.cause}`)).toEqual([
      'item 2: its sender has cancelled it',
      'item 3: it holds no text',
    ]);
  });

  it('NewsML 1: with NITF inside', () => {
    const item = `<NewsML><NewsItem><NewsManagement><FirstCreated>20310604T093000Z</FirstCreated></NewsManagement><NewsComponent><NewsLines><HeadLine>Gate shut</HeadLine><ByLine>Ada Moss</ByLine></NewsLines>
      <AdministrativeMetadata><Provider><Party FormalName="Northern Wire"/></Provider></AdministrativeMetadata><ContentItem><DataContent>${NITF.slice(NITF.indexOf('<nitf'))}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`;
    expect(only(importBytes(bytes(item), { name: 'old.xml' }))).toMatchObject({
      text: TEXT,
      title: 'Gate shut',
      outlet: { name: 'Northern Wire' },
    });
  });

  it('CDATA is text as it stands', () => {
    const item = g2('a:1', '', '<inlineData><![CDATA[Tea & <cake> for all &amp; sundry.]]></inlineData>');
    expect(only(importBytes(bytes(item), { name: 'a.xml' })).text).toBe('Tea & <cake> for all &amp; sundry.');
  });

  it('a message that is cut off gives the items before, and says so', () => {
    const whole = message(g2('a:1'), g2('a:2'), g2('a:3'));
    const { reports, skipped } = importBytes(bytes(whole.slice(0, whole.lastIndexOf('What comes'))), { name: 'a.xml' });
    expect(reports.map(({ ref }) => ref)).toEqual(['1', '2']);
    expect(skipped).toMatchObject([{ place: 'item 3', cause: 'the file is cut off inside it' }]);
  });

  it('an old encoding is read as declared', () => {
    const latin = NITF.replace('UTF-8', 'iso-8859-1').replace('warden', 'w\u00e4rter');
    const raw = Uint8Array.from(latin, (c) => c.charCodeAt(0) & 0xff);
    expect(only(importBytes(raw, { name: 'a.xml' })).text).toContain('wärter Ada');
  });

  it.each([
    ['cut off', NITF.slice(0, NITF.indexOf('What comes'))],
    ['another format', '<?xml version="1.0"?><urlset><url/></urlset>'],
    ['not closed at all', '<nitf><body>'.repeat(50)],
    ['nested without end', `<nitf>${'<p>'.repeat(100_000)}`],
    ['only its beginning', '<'],
    ['cut off after the text', NITF.slice(0, -7)],
  ])('%s: skipped with a cause, nothing thrown', (_, source) => {
    const read = importBytes(bytes(source), { name: 'a.xml' });
    expect(read.reports).toEqual([]);
    expect(cause(read)).not.toMatch(/^reading it as/u);
  });

  it('entities that a document declares are not expanded', () => {
    const laughs = `<!DOCTYPE nitf [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${String.fromCharCode(98 + i)} "${`&${String.fromCharCode(97 + i)};`.repeat(10)}">`).join('')}<!ENTITY f SYSTEM "file:///etc/passwd">]>`;
    const read = importBytes(bytes(NITF.replace('<nitf>', `${laughs}<nitf>`).replace('It stays', '&j;&f; It stays')), {
      name: 'a.xml',
    });
    expect(JSON.stringify(read).length).toBeLessThan(5000);
    expect(JSON.stringify(read)).not.toMatch(/hahaha|root:/u);
  });
});
