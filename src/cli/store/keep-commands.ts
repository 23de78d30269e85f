import { HIT_END, HIT_START } from '../../store/index.ts';
import type { Hit } from '../../store/index.ts';
import { oneLine } from '../../output/words.ts';
import { progress } from '../progress.ts';
import { systemWords, UserError } from '../user-error.ts';
import type { StoreFlags } from './store-flags.ts';
import { withStore } from './with-store.ts';

const out = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value)}\n`);

/** `stemma backup`: the whole store in one file. */
export async function backupCommand(file: string, flags: StoreFlags): Promise<number> {
  const { backup } = await import('../../store/index.ts');
  const line = progress(process.stderr, flags.quiet === true);
  await withStore(flags, 'backup', false, async ({ db }) => {
    try {
      await backup(db, file, new Date().toISOString(), (table) => {
        line.show(`backup: ${table}`);
      });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
      throw new UserError(`${file}: ${systemWords(error)}. No backup was written.`);
    }
  });
  line.clear();
  if (flags.json === true) out({ backup: file });
  else if (flags.quiet !== true) process.stderr.write(`backup written: ${file}\n`);
  return 0;
}

/** `stemma restore`: fills an empty store from a backup. */
export async function restoreCommand(file: string, flags: StoreFlags): Promise<number> {
  const { restore } = await import('../../store/index.ts');
  const line = progress(process.stderr, flags.quiet === true);
  const counts = await withStore(flags, 'restore', true, ({ db }) =>
    restore(db, file, (table) => {
      line.show(`restore: ${table}`);
    }),
  );
  line.clear();
  if (flags.json === true) out(counts);
  else process.stdout.write(`restored: ${String(counts['report'])} reports, ${String(counts['story'])} stories\n`);
  return 0;
}

/** `stemma verify`: hashes everything again. Exit code 1 when something changed. */
export async function verifyCommand(flags: StoreFlags): Promise<number> {
  const { verify } = await import('../../store/index.ts');
  const line = progress(process.stderr, flags.quiet === true);
  const { checked, changes } = await withStore(flags, 'verify', false, ({ db }) =>
    verify(db, () => {
      line.show('verify: hashing again');
    }),
  );
  line.clear();
  if (flags.json === true) out({ checked, changes });
  else {
    for (const { what, how } of changes) process.stdout.write(`${what}: ${how}\n`);
    process.stdout.write(
      `checked ${String(checked.raw)} files as they came, ${String(checked.texts)} texts, ${String(checked.reports)} reports, ${String(checked.log)} lines of the log: ` +
        `${changes.length === 0 ? 'all as they were written' : `${String(changes.length)} changed`}\n`,
    );
  }
  return changes.length === 0 ? 0 : 1;
}

/** `stemma log`: who did what. */
export async function logCommand(flags: StoreFlags): Promise<number> {
  const { readLog } = await import('../../store/index.ts');
  await withStore(flags, 'log', false, async ({ db }) => {
    let after = '0';
    for (;;) {
      const lines = await readLog(db, after);
      for (const entry of lines) {
        if (flags.json === true) out(entry);
        else {
          const { seq, at, who, what, tool, parameters, hash } = entry;
          process.stdout.write(
            `${seq}  ${at}  ${oneLine(who)}  ${oneLine(what)}  ${tool}  ${hash.slice(0, 12)}  ${oneLine(JSON.stringify(parameters))}\n`,
          );
        }
      }
      if (lines.length < 1000) break;
      after = lines.at(-1)!.seq;
    }
  });
  return 0;
}

const KINDS: Readonly<Record<Hit['kind'], string>> = { report: 'report', quote: 'quote', claim: 'claim' };

function shown({ kind, id, story, title, excerpt, outlet, published }: Hit): string {
  const head = [KINDS[kind], outlet, published?.slice(0, 10), story === null ? null : `story ${story}`]
    .filter((part) => part !== null && part !== undefined)
    .join(' · ');
  const words = oneLine(excerpt.replaceAll(HIT_START, '«').replaceAll(HIT_END, '»'));
  return `${oneLine(title)}\n  ${head}\n  ${words}\n  ${id}\n`;
}

export interface SearchFlags extends StoreFlags {
  readonly limit?: string;
}

/** `stemma search`: reports, quotes and claims that hold the words. Exit code 1 when there is none. */
export async function searchCommand(words: readonly string[], flags: SearchFlags): Promise<number> {
  const limit = Number(flags.limit ?? '10');
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
    throw new UserError('--limit needs a whole number from 1 to 1000.', 2);
  const { search } = await import('../../store/index.ts');
  const hits = await withStore(flags, 'search', false, ({ db }) => search(db, words.join(' '), { limit }));
  if (flags.json === true) for (const hit of hits) out(hit);
  else process.stdout.write(hits.length === 0 ? 'nothing found\n' : hits.map(shown).join('\n'));
  return hits.length === 0 ? 1 : 0;
}
