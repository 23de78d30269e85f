import { availableParallelism } from 'node:os';

import { reportsToRead, toldUnread } from '../../derive/collection/judge.ts';
import type { Cluster } from '../../derive/collection/plan.ts';
import { glanceAtLine } from '../../derive/collection/scan-lines.ts';
import { oneLine } from '../../output/words.ts';
import { version } from '../../version.ts';
import { findConfig } from '../config.ts';
import { progress } from '../progress.ts';
import { UserError } from '../user-error.ts';
import type { ViewFlags } from '../view-command.ts';
import { inputsOf } from './inputs.ts';
import type { Input } from './inputs.ts';
import { lightText } from './kept-lines.ts';
import { KeptChunks } from './kept-chunks.ts';
import { gazetteerWith } from './known.ts';
import { LinesOnDisk } from './lines-on-disk.ts';
import { memoryOf, threadCountOf } from './numbers.ts';
import { clockOf, planWords, scanWords, judgeWords } from './progress-words.ts';
import { readingWith } from './reading.ts';
import { header, rowText, toFile, toStdout } from './rows-out.ts';
import type { Form, RowsOut } from './rows-out.ts';
import { scanAll } from './scan-all.ts';
import type { Scan } from './scan-all.ts';
import { summaryText, Tally } from './summary.ts';
import { crewOf, inOrder } from './threads.ts';
import type { Crew } from './threads.ts';
import { purposeOf, WorkFolder } from './work-folder.ts';
import type { ClusterTask, PairRow } from './work.ts';

/** Options of `stemma copies` that concern collections. */
export interface CollectionFlags extends ViewFlags {
  readonly collection?: boolean;
  readonly memory?: string;
  readonly threads?: string;
  readonly work?: string;
}

/** Exit code of what a person stopped. */
const STOPPED = 130;
/** Reports of the clusters that one thread judges at a time. */
const BATCH = 48;
/** Bytes to scan, and reports to read, that pay for one more thread. */
const SCANNED_BY_ONE = 100e6;
const READ_BY_ONE = 500;

function formOf({ csv = false, json = false, output = '-' }: CollectionFlags): Form {
  if (json && csv) throw new UserError('Choose one: --json or --csv.', 2);
  return csv || (!json && /\.csv$/iu.test(output)) ? 'csv' : 'jsonl';
}

interface Run {
  readonly folder: WorkFolder;
  readonly crew: Crew;
  readonly lines: LinesOnDisk;
  readonly kept: KeptChunks;
  readonly form: Form;
  readonly passages: boolean;
  readonly config: string | null;
  readonly isStopped: () => boolean;
  readonly show: (text: string) => void;
}

function* batchesOf(clusters: readonly Cluster[], from: number): Generator<readonly Cluster[]> {
  let batch: Cluster[] = [];
  let reports = 0;
  for (const cluster of clusters.slice(from)) {
    batch.push(cluster);
    reports += cluster.reports.length;
    if (reports < BATCH) continue;
    yield batch;
    batch = [];
    reports = 0;
  }
  if (batch.length > 0) yield batch;
}

/** Judges every cluster and writes its pairs; goes on behind what was written before. */
async function writePairs(run: Run, scan: Scan, out: RowsOut, tally: Tally): Promise<void> {
  const { folder, crew, lines, form, passages, config } = run;
  const clock = clockOf();
  run.show(planWords(scan.gathered.count));
  const { gathered } = scan;
  const planned = gathered.plan(
    (report) => lightText(lines, report).text,
    readingWith(gazetteerWith(config)),
    (report) => glanceAtLine(lines.line(report)),
  );
  const { plan, distinct, reports, judgement } = planned;
  tally.sameId = distinct.sameId.length;
  const written = folder.written();
  let clusters = written.clusters;
  const threads = await crew.for(
    plan.clusters.slice(clusters).reduce((n, cluster) => n + reportsToRead(cluster).length, 0),
    READ_BY_ONE,
  );
  await threads.askAll({
    kind: 'setup',
    setup: {
      sampleWords: gathered.sampleWords,
      isWhole: judgement.isWhole,
      count: reports.count,
      hosts: reports.hosts,
      boilerplate: plan.boilerplate,
      mask: plan.mask,
      passages,
      config,
    },
  });
  if (out.bytes() === 0) await out.write(header(form));
  const taskOf = (cluster: Cluster): ClusterTask => ({
    cluster,
    texts: reportsToRead(cluster).map((report) => [report, lightText(lines, report)] as const),
  });
  const write = async (rows: Iterable<PairRow>): Promise<void> => {
    for (const row of rows) {
      tally.add(row);
      await out.write(rowText(row, form));
    }
  };
  const batches = batchesOf(plan.clusters, clusters);
  for await (const [batch, answer] of inOrder(threads, batches, (one) => ({ kind: 'judge', tasks: one.map(taskOf) }))) {
    if (answer.kind !== 'judge') continue;
    for (let i = 0; i < batch.length; i++) {
      await write(answer.rows[i]!);
      await write(toldUnread(batch[i]!, (report) => lightText(lines, report).id));
    }
    clusters += batch.length;
    if (folder.isKept) folder.setWritten({ clusters, bytes: out.bytes(), pairs: tally.pairs });
    run.show(judgeWords(clusters, plan.clusters.length, clock()));
    if (run.isStopped()) return;
  }
}

function stopWords(folder: WorkFolder, reports: number, pairs: number): string {
  const done = `Stopped: ${String(reports)} reports scanned, ${String(pairs)} pairs written. `;
  return folder.isKept
    ? `${done}Run the same command again to go on (work folder: ${folder.path}).\n`
    : `${done}Nothing else is kept; with -o FILE or --work FOLDER a stopped run can go on.\n`;
}

function tellSkipped(scan: Scan): void {
  for (const { file, line, cause } of scan.skipped.slice(0, 20))
    process.stderr.write(`${oneLine(`${file}: line ${String(line)}: ${cause}. Skipped.`)}\n`);
  const more = scan.skippedCount - Math.min(20, scan.skipped.length);
  if (more > 0) process.stderr.write(`and ${String(more)} more lines skipped\n`);
  for (const { file, cause } of scan.broken)
    process.stderr.write(`${oneLine(`${file}: ${cause}: what came before was read. Copy or pack the file again.`)}\n`);
}

function workPath({ work, output }: CollectionFlags): string | null {
  if (work !== undefined) return work;
  return output === undefined || output === '-' ? null : `${output}.work`;
}

async function runIn(folder: WorkFolder, inputs: readonly Input[], flags: CollectionFlags): Promise<number> {
  const form = formOf(flags);
  const bar = progress(process.stderr, flags.quiet ?? false);
  let stopped = false;
  const stop = (): void => {
    if (stopped) process.exit(STOPPED);
    stopped = true;
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  const crew = crewOf(threadCountOf(flags.threads, availableParallelism()), flags.threads !== undefined);
  const lines = new LinesOnDisk(inputs, folder.file('texts'));
  const kept = new KeptChunks(folder.file('scan'), folder.file('index'));
  const config = flags.config ?? findConfig(inputs.map(({ path }) => path)) ?? null;
  const run: Run = {
    folder,
    crew,
    lines,
    kept,
    form,
    passages: flags.passages ?? false,
    config,
    isStopped: () => stopped,
    show: (text) => {
      bar.show(text);
    },
  };
  let out: RowsOut | null = null;
  try {
    if (folder.isTakenUp && flags.quiet !== true) process.stderr.write(`Going on with the work in ${folder.path}.\n`);
    const clock = clockOf();
    const total = inputs.reduce((n, { size }) => n + size, 0);
    const scan = await scanAll({
      inputs,
      threads: await crew.for(total, SCANNED_BY_ONE),
      kept,
      lines,
      isKept: folder.isKept,
      isTakenUp: folder.isTakenUp,
      budget: memoryOf(flags.memory) / 2,
      onProgress: (taken, reports) => {
        bar.show(scanWords(taken, total, reports, clock()));
      },
      isStopped: run.isStopped,
    });
    const written = folder.written();
    const tally = new Tally(written.pairs);
    if (!stopped) {
      const { output = '-' } = flags;
      out = output === '-' ? toStdout() : toFile(output, folder.file('pairs'), written.bytes);
      await writePairs(run, scan, out, tally);
    }
    bar.clear();
    if (stopped) {
      out?.close();
      process.stderr.write(stopWords(folder, scan.gathered.count, tally.pairs));
      if (!folder.isKept) folder.remove();
      return STOPPED;
    }
    out?.finish();
    tellSkipped(scan);
    if (flags.quiet !== true) process.stderr.write(summaryText(scan, tally));
    folder.remove();
    return scan.skippedCount > 0 || scan.broken.length > 0 || tally.sameId > 0 ? 3 : 0;
  } finally {
    bar.clear();
    process.off('SIGINT', stop).off('SIGTERM', stop);
    lines.close();
    kept.close();
    await crew.close();
  }
}

/**
 * `stemma copies COLLECTION.jsonl`: every related pair of a collection of any size, one line each as it is decided.
 * Returns the exit code.
 */
export async function collectionCommand(paths: readonly string[], flags: CollectionFlags): Promise<number> {
  formOf(flags);
  memoryOf(flags.memory);
  threadCountOf(flags.threads, 1);
  const inputs = inputsOf(paths);
  const { passages = false, config } = flags;
  const purpose = purposeOf(version, inputs, { form: formOf(flags), passages, config: config ?? null });
  const folder = new WorkFolder(workPath(flags), purpose);
  try {
    return await runIn(folder, inputs, flags);
  } catch (error) {
    if (!folder.isKept) folder.remove();
    throw error;
  }
}
