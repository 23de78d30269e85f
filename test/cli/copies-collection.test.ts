import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prose } from '../../bench/collection.ts';
import { blocksOf } from '../../src/cli/copies-collection/blocks.ts';
import { isCollection } from '../../src/cli/copies-collection/is-collection.ts';
import { inputsOf } from '../../src/cli/copies-collection/inputs.ts';
import { KeptChunks } from '../../src/cli/copies-collection/kept-chunks.ts';
import { LinesOnDisk } from '../../src/cli/copies-collection/lines-on-disk.ts';
import { memoryOf, threadCountOf } from '../../src/cli/copies-collection/numbers.ts';
import { RecordFile } from '../../src/cli/copies-collection/records.ts';
import { scanAll } from '../../src/cli/copies-collection/scan-all.ts';
import { threadsOf } from '../../src/cli/copies-collection/threads.ts';
import { purposeOf, WorkFolder } from '../../src/cli/copies-collection/work-folder.ts';
import { version } from '../../src/version.ts';
import { stemma } from './stemma.ts';

let folder: string;
const at = (name: string): string => join(folder, name);

/** A collection with a copy for every tenth report. */
function lines(size: number): string[] {
  return Array.from({ length: size }, (_, n) => {
    const source = n % 10 === 9 ? prose(n - 4, 150).slice(0, 600) : '';
    return JSON.stringify({ id: `r${n}`, text: `${prose(n, 150)} ${source}`, outlet: `Outlet ${n % 37}` });
  });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-test-'));
  writeFileSync(at('plain.jsonl'), `${lines(450).join('\n')}\n`);
  writeFileSync(at('packed.jsonl.gz'), gzipSync(readFileSync(at('plain.jsonl'))));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const rowsOf = (text: string): unknown[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);

describe('stemma copies of a collection', () => {
  it('writes the same pairs for one thread and two, plain or packed, in memory or on the disk', () => {
    const plain = stemma(['copies', at('plain.jsonl'), '--threads', '1']);
    expect(plain.code).toBe(0);
    expect(rowsOf(plain.out)).toHaveLength(45);
    expect(plain.err).toContain('450 lines: 450 reports, 0 skipped, 0 blank');
    expect(plain.err).toContain('45 pairs');
    const packed = stemma(['copies', at('packed.jsonl.gz'), '--threads', '2', '--memory', '10kB', '--quiet']);
    expect(packed.err).toBe('');
    expect(packed.out).toBe(plain.out);
    const piped = stemma(['copies', '-', '--collection', '--threads', '1'], readFileSync(at('plain.jsonl'), 'utf8'));
    expect(piped.out).toBe(plain.out);
  });

  it('writes passages on demand, and a table', () => {
    const { out } = stemma(['copies', at('plain.jsonl'), '--threads', '1', '--passages', '--quiet']);
    const [first] = rowsOf(out) as { passages: { a: { start: number; end: number } }[] }[];
    expect(first!.passages[0]!.a.end - first!.passages[0]!.a.start).toBeGreaterThan(300);
    const done = stemma(['copies', at('plain.jsonl'), '--threads', '1', '--quiet', '-o', at('pairs.csv')]);
    expect(done.code).toBe(0);
    expect(readFileSync(at('pairs.csv'), 'utf8').split('\r\n')).toHaveLength(47);
    expect(existsSync(at('pairs.csv.work'))).toBe(false);
  });

  it('skips what is broken with file and line, reads the rest, and the counts add up', () => {
    const broken = [...lines(30), '{"id":"x","text":', '', '[1]', ...lines(20).map((line) => line.replace('"r', '"s'))];
    writeFileSync(at('broken.jsonl'), broken.join('\n'));
    const packed = readFileSync(at('packed.jsonl.gz'));
    writeFileSync(at('cut.jsonl.gz'), packed.subarray(0, packed.length / 2));
    const { code, err } = stemma(['copies', at('broken.jsonl'), at('cut.jsonl.gz'), '--threads', '1', '--collection']);
    expect(code).toBe(3);
    expect(err).toContain('broken.jsonl: line 31: no JSON');
    expect(err).toContain('broken.jsonl: line 33: no JSON object');
    expect(err).toContain('cut.jsonl.gz: the packed file is cut or damaged');
    const [, all, reports, skipped, blank] = /^(\d+) lines: (\d+) reports.*?, (\d+) skipped, (\d+) blank/mu.exec(err)!;
    expect(Number(all)).toBe(Number(reports) + Number(skipped) + Number(blank));
    expect(Number(blank)).toBe(1);
  });

  it('goes on where a stopped run left off, with the same result', async () => {
    const whole = stemma(['copies', at('plain.jsonl'), '--threads', '1', '--quiet']).out;
    const inputs = inputsOf([at('plain.jsonl')]);
    const work = new WorkFolder(
      at('work'),
      purposeOf(version, inputs, { form: 'jsonl', passages: false, config: null }),
    );
    const kept = new KeptChunks(work.file('scan'), work.file('index'));
    const held = new LinesOnDisk(inputs, work.file('texts'));
    const options = { inputs, threads: threadsOf(1), kept, lines: held, isKept: true, isTakenUp: false, budget: 1e6 };
    await scanAll({ ...options, onProgress: () => undefined, isStopped: () => false });
    kept.close();
    held.close();
    // As if it had been stopped behind the first pair, in the middle of writing the second.
    const first = whole.indexOf('\n') + 1;
    writeFileSync(work.file('pairs'), whole.slice(0, first + 20));
    work.setWritten({ clusters: 1, bytes: first, pairs: 1 });
    const done = stemma([
      'copies',
      at('plain.jsonl'),
      '-o',
      at('resumed.jsonl'),
      '--work',
      at('work'),
      '--threads',
      '1',
    ]);
    expect(done.err).toContain('Going on with the work');
    expect(readFileSync(at('resumed.jsonl'), 'utf8')).toBe(whole);
  });

  it('refuses the work folder of another collection', () => {
    new WorkFolder(at('other'), purposeOf(version, [], {}));
    const { code, err } = stemma(['copies', at('plain.jsonl'), '--work', at('other')]);
    expect(code).toBe(2);
    expect(err).toContain('belongs to other inputs');
  });

  it.each([
    [['--memory', 'much'], '--memory much: expected a size'],
    [['--threads', '0'], '--threads 0: expected a number'],
  ])('refuses %j', (args, words) => {
    const { code, err } = stemma(['copies', at('plain.jsonl'), ...args]);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });

  it('takes few reports for a story and many for a collection', () => {
    writeFileSync(at('few.jsonl'), lines(12).join('\n'));
    expect(isCollection([at('few.jsonl')])).toBe(false);
    expect(isCollection([at('few.jsonl'), at('plain.jsonl')])).toBe(true);
    expect(isCollection([at('packed.jsonl.gz')])).toBe(true);
    expect(isCollection([folder])).toBe(false);
    expect(isCollection(['-'], true)).toBe(true);
  });
});

describe('its parts', () => {
  async function* stream(text: string, size: number): AsyncGenerator<Uint8Array> {
    const bytes = new TextEncoder().encode(text);
    for (let i = 0; i < bytes.length; i += size) yield await Promise.resolve(bytes.subarray(i, i + size));
  }

  it('cuts a stream into whole lines and lets go of a line that is too long', async () => {
    const text = `a\nbb\n${'x'.repeat(100)}\nccc\n\ndd`;
    for (const size of [1, 7, 50, 500]) {
      let seen = '';
      const skipped: number[] = [];
      for await (const { bytes, line, tooLong } of blocksOf(stream(text, size), { size: 8, longest: 60 })) {
        skipped.push(...tooLong);
        seen += `${String(line)}:${new TextDecoder().decode(bytes)}|`;
      }
      if (size < 100) expect(skipped).toEqual([3]);
      expect(seen.replace(/\d+:|\||x+\n/gu, '')).toBe('a\nbb\nccc\n\ndd');
      expect(seen).toContain('dd|');
    }
  });

  it('keeps records and cuts off one that was written half', () => {
    const file = new RecordFile(at('records'));
    file.append({ arrays: { n: Uint32Array.of(1, 2, 3) }, rest: { a: 'ž' } });
    file.append({ arrays: { n: Uint32Array.of(4), x: Float64Array.of(0.5) }, rest: null });
    file.close();
    const bytes = readFileSync(at('records'));
    writeFileSync(at('records'), bytes.subarray(0, bytes.length - 3));
    const again = new RecordFile(at('records'));
    expect([...again.records()].map(({ arrays, rest }) => [[...arrays['n']!], rest])).toEqual([
      [[1, 2, 3], { a: 'ž' }],
    ]);
    const placed = again.append({ arrays: { n: Uint32Array.of(7, 8, 9) }, rest: null });
    expect([...again.read(placed['n']!, 1, 3)]).toEqual([8, 9]);
    again.close();
  });

  it('reads sizes and counts as people write them', () => {
    expect([
      memoryOf(),
      memoryOf('1.5gb'),
      memoryOf('12 kB'),
      threadCountOf('3', 1),
      threadCountOf(undefined, 2),
    ]).toEqual([4e8, 1.5e9, 12e3, 3, 2]);
  });
});
