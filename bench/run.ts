/**
 * Speed and memory, one line a case. Nothing here fails a build: speeds are compared as ratios within one run, because
 * machines differ. Texts are made from a seed, so every run reads the same words.
 *
 *   npm run -s bench            all cases
 *   npm run -s bench -- story   one case
 */
import { storyOf } from './story.ts';
import { collate } from '../src/collate.ts';

interface Case {
  readonly name: string;
  run(): { readonly reports: number; readonly milliseconds: number };
}

function timed(work: () => number): { reports: number; milliseconds: number } {
  const started = performance.now();
  const reports = work();
  return { reports, milliseconds: performance.now() - started };
}

const storyCase = (size: number): Case => ({
  name: `story of ${size}`,
  run: () => {
    const story = storyOf(size);
    return timed(() => collate(story).reports.length);
  },
});

const cases: readonly Case[] = [storyCase(5), storyCase(75), storyCase(150), storyCase(300)];
const wanted = process.argv[2];

collate(storyOf(5)); // warm: the first run loads tables and compiles patterns
let base: number | undefined;
for (const one of cases.filter((c) => wanted === undefined || c.name.includes(wanted))) {
  const { reports, milliseconds } = one.run();
  const each = milliseconds / reports;
  base ??= each;
  const memory = Math.round(process.memoryUsage().rss / 1e6);
  console.log(
    `${one.name.padEnd(14)} ${milliseconds.toFixed(0).padStart(7)} ms  ${each.toFixed(2).padStart(7)} ms a report  ` +
      `${(each / base).toFixed(2).padStart(5)} × the first  ${memory} MB`,
  );
}
