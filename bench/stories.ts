/**
 * Speed of story assignment: reports a second at a full window.
 *
 *   node bench/stories.ts [reports] [window]        texts of 350 words made from a seed; default 60000 50000
 *   node bench/stories.ts reports window FILE       real articles (JSON lines, packed or not); beyond the file's end they
 *                                                   come again with their words shuffled and their names changed
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { assign, createStream } from '../src/stream/index.ts';
import type { StreamItem } from '../src/stream/index.ts';

/** mulberry32: every run reads the same words. */
function random(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const WORDS_A_REPORT = 350;
const SENTENCE = 18;
const VOCABULARY = 60_000;
const REPORTS_A_STORY = 3;
const A_DAY = 3000;
const next = random(11);

const syllables = 'ka ro mi ten sal vor du lin pe gra tos hel an bri cu wem ost fy ja zu'.split(' ');
const word = (n: number): string => {
  let out = '';
  for (let left = n + 20; left > 0; left = Math.floor(left / 20)) out += syllables[left % 20]!;
  return out;
};
/** Ranks fall off as in a language: few words are most of a text. */
const common = (): string => word(Math.floor(VOCABULARY ** next()));
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A story has names and words of its own; each report uses most of them among common ones. */
function storyWords(): string[] {
  const rare = () => word(Math.floor(VOCABULARY * (0.05 + 0.95 * next())));
  return [...Array.from({ length: 12 }, () => capital(rare())), ...Array.from({ length: 25 }, rare)];
}
const recent = Array.from({ length: 400 }, storyWords);

function report(n: number): StreamItem {
  const at = Math.floor(next() * recent.length);
  if (next() < 1 / REPORTS_A_STORY) recent[at] = storyWords();
  const own = recent[at]!;
  const words = Array.from({ length: WORDS_A_REPORT }, (_, i) => {
    const one = next() < 0.25 ? own[Math.floor(next() * own.length)]! : common();
    const first = i % SENTENCE === 0 ? capital(one) : one;
    return i % SENTENCE === SENTENCE - 1 ? `${first}.` : first;
  });
  const published = new Date(Date.UTC(2031, 0, 1 + Math.floor(n / A_DAY))).toISOString().slice(0, 10);
  return { id: String(n), title: words.slice(0, 8).join(' '), text: words.join(' '), published };
}

function* invented(): Generator<StreamItem, undefined> {
  for (let n = 0; ; n++) yield report(n);
}

function shuffled(text: string, round: number): string {
  const words = text.split(' ').map((one) => (/^[A-Z][a-z]+$/.test(one) ? one + syllables[round % 20]! : one));
  for (let i = words.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [words[i], words[j]] = [words[j]!, words[i]!];
  }
  return words.join(' ');
}

function* articles(file: string): Generator<StreamItem, undefined> {
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().split('\n').filter(Boolean);
  for (let round = 0; ; round++)
    for (const line of lines) {
      const one = JSON.parse(line) as StreamItem;
      yield round === 0 ? one : { ...one, id: `${one.id}-${String(round)}`, text: shuffled(one.text, round) };
    }
}

const file = process.argv[4];
const source = file === undefined ? invented() : articles(file);
const total = Number(process.argv[2] ?? 60_000);
const window = Number(process.argv[3] ?? 50_000);
const STEP = 5000;
const stream = createStream({ window });
for (let done = 0; done < total; done += STEP) {
  const items = Array.from({ length: Math.min(STEP, total - done) }, () => source.next().value!);
  const started = process.cpuUsage(); // not the clock: other work on the machine must not count
  for (const item of items) assign(stream, item);
  const used = process.cpuUsage(started);
  const seconds = (used.user + used.system) / 1e6;
  const memory = Math.round(process.memoryUsage().rss / 1e6);
  console.log(
    `${String(done + items.length).padStart(7)} reports  ${(items.length / seconds).toFixed(0).padStart(6)} a CPU second  ` +
      `${String(stream.placed.size).padStart(6)} held in ${String(stream.stories.size)} stories  ${String(memory)} MB`,
  );
}
