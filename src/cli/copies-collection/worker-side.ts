import { collectionBackground } from '../../derive/collection/plan.ts';
import { judged } from '../../derive/collection/judge.ts';
import type { Judgement } from '../../derive/collection/judge.ts';
import { HashSet } from '../../derive/collection/hash-set.ts';
import { scanLines } from '../../derive/collection/scan-lines.ts';
import { mediaNames } from '../../derive/named-media.ts';
import { sharedPassages } from '../../derive/shared-passages.ts';
import { gazetteerWith } from './known.ts';
import { readingWith } from './reading.ts';
import type { Answer, ClusterTask, JudgeSetup, PairRow, Task } from './work.ts';

interface Ready {
  readonly judgement: Judgement;
  readonly passages: boolean;
}

function ready(setup: JudgeSetup): Ready {
  const reading = readingWith(gazetteerWith(setup.config));
  const { language, gazetteer } = reading;
  const names = mediaNames([...setup.hosts].sort(), gazetteer, language?.derivation?.mediumSuffixes ?? []);
  const judgement: Judgement = {
    ...reading,
    names,
    background: collectionBackground({ words: setup.sampleWords }, setup.count, language),
    boilerplate: new HashSet(setup.boilerplate),
    mask: setup.mask,
    isWhole: setup.isWhole,
  };
  return { judgement, passages: setup.passages };
}

function rowsOf({ judgement, passages }: Ready, { cluster, texts }: ClusterTask): PairRow[] {
  const byNumber = new Map(texts);
  const { stop } = judgement.background;
  const rows: PairRow[] = [];
  for (const { pair, read } of judged(cluster, (report) => byNumber.get(report)!, judgement)) {
    const found = passages ? sharedPassages(read.related, read.a, read.b, stop, judgement.language) : [];
    const shown = found.map(({ kind, cause, a, b }) => ({ kind, cause, a, b }));
    rows.push(passages ? { ...pair, passages: shown } : pair);
  }
  return rows;
}

/** Does the work of one thread. The same function runs on the main thread where there is only one. */
export function workerSide(): (task: Task) => Answer {
  let state: Ready | null = null;
  return (task) => {
    if (task.kind === 'scan') {
      const { bytes, sampling } = task;
      return { kind: 'scan', chunk: scanLines(bytes, sampling), bytes };
    }
    if (task.kind === 'setup') {
      state = ready(task.setup);
      return { kind: 'setup' };
    }
    return { kind: 'judge', rows: task.tasks.map((one) => rowsOf(state!, one)) };
  };
}
