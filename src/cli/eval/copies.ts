import { Gathered } from '../../derive/collection/gathered.ts';
import { judged, toldUnread } from '../../derive/collection/judge.ts';
import { glanceAtLine, scanLines } from '../../derive/collection/scan-lines.ts';
import { blocksOf } from '../copies-collection/blocks.ts';
import { lightText, LinesInMemory } from '../copies-collection/kept-lines.ts';
import { reading } from '../copies-collection/reading.ts';
import { UserError } from '../user-error.ts';
import type { EvalTask } from './task.ts';

/** Related pairs of a whole collection: the lines are kept, but only those of candidate pairs are ever parsed. */
export const copies: EvalTask = {
  kind: 'bytes',
  async *run(input) {
    const gathered = new Gathered();
    const lines = new LinesInMemory();
    for await (const { bytes, line } of blocksOf(input)) {
      const chunk = scanLines(bytes, gathered.sampling);
      const bad = chunk.skipped[0];
      if (bad) throw new UserError(`standard input, line ${String(line + bad.line)}: ${bad.cause}.`, 2);
      lines.add(bytes, chunk);
      gathered.add(chunk);
    }
    const { plan, judgement } = gathered.plan(
      (n) => lightText(lines, n).text,
      reading,
      (n) => glanceAtLine(lines.line(n)),
    );
    for (const cluster of plan.clusters) {
      for (const { pair } of judged(cluster, (n) => lightText(lines, n), judgement)) yield pair;
      yield* toldUnread(cluster, (n) => lightText(lines, n).id);
    }
  },
};
