import { describe, expect, it } from 'vitest';
import { degree } from '../../src/derive/degree.ts';
import { passages } from '../../src/derive/passages.ts';
import { tokenStream } from '../../src/derive/token-stream.ts';
import { gazetteer } from '../../src/gazetteer/index.ts';
import { en } from '../../src/lang/en/index.ts';
import { read } from '../../src/read/index.ts';
import { report, STORM, STRIKE } from './story.ts';

const stream = (text: string) => tokenStream(read(report({ id: 'x', text }), en, gazetteer));
const found = (a: string, b: string) =>
  passages(stream(a), stream(b)).map((p) => ({ a: a.slice(...p.a), b: b.slice(...p.b), kind: p.kind }));

const lifted = STRIKE.slice(0, 3).join(' ');

describe('passages', () => {
  it('finds a lifted passage inside another text as one verbatim passage', () => {
    const a = `${STORM[0]} ${lifted} ${STORM[1]}`;
    const b = `${lifted} ${STRIKE[4]}`;
    expect(found(a, b)).toEqual([{ a: lifted, b: lifted, kind: 'verbatim' }]);
  });

  it('finds a passage with replaced words as one edited passage', () => {
    const edited = lifted
      .replace('before dawn', 'early')
      .replace('failed talks', 'empty talks')
      .replace('stood still', 'were idle');
    const [one, ...more] = found(`${STORM[0]} ${edited}`, `${lifted} ${STRIKE[5]}`);
    expect(more).toEqual([]);
    expect(one?.kind).toBe('edited');
  });

  it('finds sentences that say the same in other words', () => {
    const told =
      'Dock workers walked out in Karvale on Tuesday before dawn, leaving eleven ships with cargo waiting outside the breakwater. ' +
      'Three weeks of talks over longer night shifts, which the port wants to lengthen, had failed before the walkout.';
    expect(found(`${STORM.join(' ')} ${told}`, STRIKE.join(' ')).map((p) => p.kind)).toEqual(['rewritten']);
  });

  it('finds nothing in two texts on other things', () => {
    expect(found(STORM.join(' '), STRIKE.join(' '))).toEqual([]);
  });

  it('gives no stretch of a text twice', () => {
    const text = STRIKE.join(' ');
    const list = passages(stream(`${text} ${text}`), stream(text));
    for (const [i, p] of list.entries())
      for (const q of list.slice(i + 1)) expect(p.b[1] <= q.b[0] || q.b[1] <= p.b[0]).toBe(true);
  });
});

describe('degree', () => {
  it('is one for a copy and for a cut', () => {
    expect(degree(stream(STRIKE.join(' ')), stream(STRIKE.join(' ')))).toEqual({ degree: 1, label: 'verbatim' });
    expect(degree(stream(lifted), stream(STRIKE.join(' '))).label).toBe('verbatim');
  });

  it('is none for texts that only share a subject', () => {
    expect(degree(stream(STORM.join(' ')), stream(STRIKE.join(' ')))).toEqual({ degree: 0, label: 'none' });
  });
});
