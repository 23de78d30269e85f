import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gazetteer } from '../../src/gazetteer/index.ts';
import { read } from '../../src/read/index.ts';
import { BODY, marked, reportOf, textOf } from './report-of.ts';

const credits = (text: ReturnType<typeof textOf>): string[] =>
  text.credits.map((credit) => `${credit.agency} ${credit.for}`);

describe('top of a text', () => {
  it('marks a first line fused of menu words and a date, and takes the date from it', () => {
    const text = textOf(` date 2031-05-14 Left Menu\n\nBridge at Karvale shut after cable breaks\n\n${BODY}`);
    expect(marked(text)).toEqual(['menu: date 2031-05-14 Left Menu']);
    expect(text.published).toMatchObject({ value: '2031-05-14', stated: true });
    expect(text.report.text.slice(...text.title!)).toBe('Bridge at Karvale shut after cable breaks');
  });
  it('reads a credit bar: a relaying agency, a date with the day first, and India’s time zone', () => {
    const text = textOf(`PTI | Karvale | Updated: 06-03-2031 02:10 IST | Created: 06-03-2031 01:54 IST\n${BODY}`);
    expect(text.furniture[0]?.kind).toBe('credit-bar');
    expect(text.published).toMatchObject({ value: '2031-03-06T01:54:00+05:30', stated: true });
    expect(credits(text)).toEqual(['PTI relay']);
  });
  it('takes the agency of a bar from its own desk as author', () => {
    expect(credits(textOf(`PTI | New Delhi | Created: 06-03-2031 01:54 IST\n${BODY}`))).toEqual(['PTI text']);
  });
  it('takes IST of an Irish outlet for Irish summer time', () => {
    const text = textOf(`Updated: 06-07-2031 01:54 IST\n${BODY}`, { url: 'https://quay.example.ie/1' });
    expect(text.published?.value).toBe('2031-07-06T01:54:00+01:00');
  });
  it('takes a first line without a full stop as title, a line after it as standfirst', () => {
    const text = textOf(
      `Bridge at Karvale shut\nWardens found a broken cable at dawn, port says it will take a week\n${BODY}`,
    );
    expect(text.paragraphs.slice(0, 3).map((p) => p.role)).toEqual(['title', 'standfirst', 'body']);
  });
  it('takes a whole sentence without its full stop, and no title, as standfirst', () => {
    const text = textOf(
      `The mayor of Karvale, Ada Moss, confirms that the bridge is shut but gives no details\n${BODY}`,
    );
    expect(text.title).toBeNull();
    expect(text.paragraphs[0]?.role).toBe('standfirst');
  });
  it('knows the given title again when the text cuts it short', () => {
    const text = textOf(`Bridge at Karvale shut after cable...\n${BODY}`, {
      title: 'Bridge at Karvale shut after cable breaks at dawn',
    });
    expect(text.paragraphs[0]?.role).toBe('title');
  });
  it('finds no title where the text begins with a sentence', () => {
    expect(textOf(BODY).title).toBeNull();
    expect(textOf(BODY).paragraphs.every((p) => p.role === 'body')).toBe(true);
  });
});

describe('datelines', () => {
  it.each([
    ['KARVALE, March 7 (Reuters) - The bridge is shut, the port said.', 'KARVALE', ['Reuters text']],
    ['KARVALE, Norrland (AP) — The bridge is shut, the port said.', 'KARVALE, Norrland', ['AP text']],
    ['KARVALE, Norrland — The bridge is shut, the port said.', 'KARVALE, Norrland', []],
    ['KARVALE -- The bridge is shut, the port said.', 'KARVALE', []],
    ['(AFP) - The bridge is shut, the port said.', '', ['AFP text']],
  ])('%s', (line, place, agencies) => {
    const text = textOf(`${line}\n${BODY}`);
    expect(text.dateline?.place).toBe(place);
    expect(credits(text)).toEqual(agencies);
  });
  it('keeps the dateline out of the first sentence', () => {
    const text = textOf(`KARVALE, March 7 (Reuters) - The bridge is shut, the port said.\n${BODY}`);
    expect(text.sentences.slice(0, 2).map(({ start, end }) => text.report.text.slice(start, end))).toEqual([
      'KARVALE, March 7 (Reuters) -',
      'The bridge is shut, the port said.',
    ]);
  });
  it.each([
    'UPDATE 2 - The bridge is shut, the port said.',
    'Moss - the mayor - said so.',
    'The AP - an agency - said so.',
  ])('leaves alone: %s', (line) => {
    expect(textOf(`${line}\n${BODY}`).dateline).toBeNull();
  });
});

describe('bylines and contributors', () => {
  it.each([
    ['By Ada Moss', 'Ada Moss', []],
    ['By Ada Moss and Bo Lind', 'Ada Moss and Bo Lind', []],
    ['By Ada Moss, Associated Press', 'Ada Moss', ['AP text']],
    ['By ADA MOSS', 'ADA MOSS', []],
  ])('%s, at the start or at the end', (line, names, agencies) => {
    for (const whole of [`${line}\n${BODY}`, `${BODY}\n${line}`]) {
      const text = textOf(whole);
      expect(text.report.text.slice(...text.byline!)).toBe(names);
      expect(credits(text)).toEqual(agencies);
    }
  });
  it.each(['By Monday the bridge will be open, the mayor said.', 'By the river stood a house.'])(
    'is no byline: %s',
    (line) => {
      expect(textOf(`${line}\n${BODY}`).byline).toBeNull();
    },
  );
  it('marks a desk line at the end of a sentence without the sentence', () => {
    const text = textOf(`${BODY}\nThe port is old. (Reporting by Ada Moss; Editing by Bo Lind)`);
    expect(marked(text)).toEqual(['contributor: (Reporting by Ada Moss; Editing by Bo Lind)']);
  });
});

describe('captions and photo credits', () => {
  it('marks a caption that says a body sentence again, and its credit is for the picture', () => {
    const text = textOf(`${BODY}\nThe harbour bridge in Karvale was shut on Monday after a cable broke (Cy Orr/AP)`);
    expect(text.furniture.map((piece) => piece.kind)).toEqual(['caption', 'photo-credit']);
    expect(credits(text)).toEqual(['AP photo']);
  });
  it('marks a repeated line without a full stop', () => {
    expect(textOf(`${BODY}\nWardens found the damage at dawn and called the engineers`).furniture[0]).toMatchObject({
      kind: 'caption',
      by: 'furniture/caption/repeats-body',
    });
  });
  it('marks every picture of a gallery', () => {
    const text = textOf(
      `${BODY}\n1/12 The quay at dawn Cy Orr\n2/12 The quay at noon Cy Orr\n3/12 The quay at night Cy Orr`,
    );
    expect(text.furniture.map((piece) => piece.by)).toEqual(Array(3).fill('furniture/caption/gallery'));
  });
  it('leaves brackets in a body sentence alone', () => {
    expect(textOf(`${BODY}\nThe ferry (built in 2011/12) goes on.`).furniture).toEqual([]);
  });
});

describe('credits at the end', () => {
  it('reads a last line of several agencies', () => {
    expect(credits(textOf(`${BODY}\nReuters - Ap - Afp`))).toEqual(['Reuters text', 'AP text', 'AFP text']);
  });
  it('reads an agency in brackets after the last sentence', () => {
    expect(credits(textOf(`${BODY}\nThe port is old. (AFP)`))).toEqual(['AFP text']);
  });
  it('does not take an agency that is only told something for the author', () => {
    expect(textOf(`${BODY}\n"It is shut," a warden told AFP.`).credits).toEqual([]);
  });
});

describe('outlet', () => {
  it('keeps what is given', () => {
    expect(textOf(BODY, { outlet: { name: 'Quay News', stated: false } }).outlet.name).toBe('Quay News');
  });
  it('names the outlet of a known address', () => {
    expect(textOf(BODY, { url: 'https://www.bbc.co.uk/news/1' }).outlet).toEqual({ name: 'BBC', stated: false });
  });
  it('does not take the one medium that was told something once for the outlet', () => {
    expect(textOf(`${BODY}\n"It is shut," a warden told the BBC.`).outlet.name).toBeNull();
  });
  it('takes it as weak evidence when the text names contributors of its own', () => {
    const text = textOf(`${BODY}\n"It is shut," a warden told the BBC.\nAdditional reporting by Ada Moss`);
    expect(text.outlet).toEqual({ name: 'BBC', stated: false });
  });
});

describe('laws', () => {
  const line = fc.oneof(
    fc.constantFrom(
      ...BODY.split('\n'),
      'By Ada Moss',
      'READ MORE: More',
      'KARVALE (AP) — It is shut.',
      '(Cy Orr/AP)',
      '___',
      'Reuters',
      '2/3 A',
      '😀 It is shut.',
    ),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  );
  const any = fc.array(line, { maxLength: 14 }).map((lines) => lines.join('\n'));
  it('never changes the text, and every range lies in it, in order and apart', () => {
    fc.assert(
      fc.property(any, fc.boolean(), (text, known) => {
        const found = known ? textOf(text) : read(reportOf(text, { language: 'xx' }), null, gazetteer);
        expect(found.report.text).toBe(text);
        let last = 0;
        for (const { start, end } of found.furniture) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
        for (const credit of found.credits) expect(text.slice(...credit.range)).not.toBe('');
        for (const token of found.tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
        const read1 = found.sentences.flatMap((s) => found.tokens.slice(...s.tokens));
        expect(read1).toEqual(found.tokens);
      }),
      { numRuns: 150 },
    );
  });
});

describe('lists of films', () => {
  const list = ['1:06 The bridge that never opened', '0:38 Wardens shut the quay', '2:10 Who runs the port?'];
  it('marks three headlines with a running time in a row', () => {
    expect(textOf([BODY, ...list].join('\n\n')).furniture.map((f) => f.by)).toEqual(
      list.map(() => 'furniture/related/video-list'),
    );
  });
  it('leaves alone the hours of a diary', () => {
    const diary = ['8:05 a.m. The wardens come.', '9:10 a.m. The crane falls.', '9:30 a.m. The quay is shut.'];
    expect(textOf([BODY, ...diary].join('\n\n')).furniture).toEqual([]);
    expect(textOf([BODY, list[0], 'The quay stays shut.', list[1]].join('\n\n')).furniture).toEqual([]);
  });
});
