/**
 * `npm run -s eval -- TASK < in.jsonl > out.jsonl`: the referee's command. Every task is a thin call of the same public
 * functions that collate uses; no rule or threshold exists only for a task.
 */
import { once } from 'node:events';
import { evalTasks } from './eval/index.ts';
import type { EvalTask, Row } from './eval/task.ts';
import { UserError } from './user-error.ts';

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function parse(line: string, number: number): Row {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    fail(`standard input, line ${number}: not JSON (${(cause as Error).message}). Expected one JSON object a line.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    fail(`standard input, line ${number}: expected a JSON object, found ${JSON.stringify(value)?.slice(0, 60)}.`);
  return value as Row;
}

/** Lines parted by "\n" only: readline also parts at U+2028, which JSON strings may hold. */
async function* lines(): AsyncGenerator<string> {
  process.stdin.setEncoding('utf8');
  let pieces: string[] = [];
  for await (const chunk of process.stdin as AsyncIterable<string>) {
    const parts = chunk.split('\n');
    pieces.push(parts[0]!);
    for (const part of parts.slice(1)) {
      yield pieces.join('');
      pieces = [part];
    }
  }
  yield pieces.join('');
}

async function* rows(): AsyncGenerator<Row> {
  let number = 0;
  for await (const line of lines()) {
    number++;
    if (line.trim() !== '') yield parse(line, number);
  }
}

async function write(row: object): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(row)}\n`)) await once(process.stdout, 'drain');
}

async function run(task: EvalTask): Promise<void> {
  if (task.kind === 'bytes') {
    try {
      for await (const out of task.run(process.stdin)) await write(out);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      fail(error.message);
    }
    return;
  }
  if (task.kind === 'collection') {
    const all: Row[] = [];
    for await (const row of rows()) all.push(row);
    for (const out of task.run(all)) await write(out);
    return;
  }
  for await (const row of rows()) await write(task.run(row));
}

process.stdout.on('error', () => process.exit(0)); // the reader went away
const name = process.argv[2];
const load = name === undefined ? undefined : evalTasks[name];
if (!load) fail(`eval: unknown task ${name ?? '(none)'}. There are: ${Object.keys(evalTasks).join(', ')}.`);
await run(await load());
