import { describe, expect, it } from 'vitest';
import { passages } from '../../src/derive/passages.ts';
import { tokenStream } from '../../src/derive/token-stream.ts';
import { gazetteer } from '../../src/gazetteer/index.ts';
import { en } from '../../src/lang/en/index.ts';
import { read } from '../../src/read/index.ts';
import { report, STORM, STRIKE } from './story.ts';

const stream = (id: string, text: string) => tokenStream(read(report({ id, text }), en, gazetteer));

describe('extent of a passage', () => {
  it('does not run on into text without full stops that has nothing to do with it', () => {
    const copied = STRIKE.slice(0, 3)
      .join(' ')
      .slice(0, -1)
      .replace('before dawn', 'early')
      .replace('talks', 'meetings');
    const runOn = `${copied} ${STORM.slice(0, 2).join(' ').replaceAll('.', '')}.`;
    const [found] = passages(stream('a', STRIKE.join(' ')), stream('b', runOn));
    expect(found?.b[0]).toBe(0);
    expect(found?.b[1]).toBeGreaterThan(copied.length - 40);
    expect(found?.b[1]).toBeLessThan(copied.length + 60);
  });
});
