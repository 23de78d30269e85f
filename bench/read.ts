/**
 * Reading one report: read + annotate, the median of many runs, per report and per 600 words. Texts are the example's, or those of the
 * files given (one JSON report a line).
 *
 *   node bench/read.ts [reports.jsonl …]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from '../src/annotate/index.ts';
import { gazetteer } from '../src/gazetteer/index.ts';
import { languageOf } from '../src/lang/index.ts';
import type { Report } from '../src/model/report.ts';
import { read } from '../src/read/index.ts';

const reportOf = (id: string, text: string): Report => ({
  id,
  ref: id,
  text,
  outlet: { name: null, stated: false },
  published: { value: '2031-05-14', precision: 'day', stated: false },
  language: 'en',
});

const example = join(import.meta.dirname, '../examples/harbour-talks/reports');
const files = process.argv.slice(2);
const texts =
  files.length > 0
    ? files.flatMap((file) =>
        readFileSync(file, 'utf8')
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => (JSON.parse(line) as { text: string }).text),
      )
    : readdirSync(example)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => readFileSync(join(example, name), 'utf8'));

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
const wordsIn = (text: string): number => (text.match(/\p{L}+/gu) ?? []).length;

const en = languageOf('en');
const ROUNDS = files.length > 0 ? 8 : 60;
const perReport: number[] = [];
const per600: number[] = [];
const stages = { read: 0, annotate: 0 };
const rounds: number[] = [];
for (let round = 0; round <= ROUNDS; round++) {
  const began = performance.now();
  texts.slice(0, 200).forEach((text, i) => {
    const started = performance.now();
    const structure = read(reportOf(`${round}-${i}`, text), en, gazetteer);
    const between = performance.now();
    annotate(structure, en, gazetteer);
    const ended = performance.now();
    // The first round loads tables and compiles patterns.
    if (round === 0) return;
    perReport.push(ended - started);
    per600.push(((ended - started) / wordsIn(text)) * 600);
    stages.read += between - started;
    stages.annotate += ended - between;
  });
  if (round > 0) rounds.push(performance.now() - began);
}
const share = Math.round((100 * stages.read) / (stages.read + stages.annotate));
const words = texts.slice(0, 200).reduce((sum, text) => sum + wordsIn(text), 0);
console.log(
  `read + annotate: median ${median(perReport).toFixed(2)} ms a report, ${median(per600).toFixed(2)} ms per 600 words ` +
    `(${perReport.length} runs; ${share} % of it read); ` +
    `${((Math.min(...rounds) / words) * 600).toFixed(2)} ms per 600 words in the round that was disturbed least`,
);
