import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { StoreError } from './store-error.ts';

/** Who holds a data directory. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Changes with every start of the machine: a process number means nothing after one. */
  readonly boot: string;
  /** When the process started, in the system's ticks: process numbers are used again. */
  readonly started: string;
  /** What it does, in words: "stemma import feeds.opml". */
  readonly doing: string;
}

const FILE = 'stemma.lock';

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

const bootId = (): string => read('/proc/sys/kernel/random/boot_id').trim();

/** Field 22 of `/proc/PID/stat`, counted after the name in brackets, which may hold blanks; empty where there is none. */
function startOf(pid: number): string {
  const stat = read(`/proc/${String(pid)}/stat`);
  return stat === '' ? '' : (stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '');
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function parse(text: string): Holder | null {
  try {
    const holder = JSON.parse(text) as Partial<Holder>;
    return typeof holder.pid === 'number' && typeof holder.host === 'string' ? (holder as Holder) : null;
  } catch {
    return null;
  }
}

/** `false` when it is sure that no process holds the lock any more; a lock of another machine counts as held. */
function isHeld(holder: Holder): boolean {
  if (holder.host !== hostname()) return true;
  if (holder.boot !== bootId() || !isAlive(holder.pid)) return false;
  const started = startOf(holder.pid);
  return started === '' || holder.started === '' || started === holder.started;
}

const refusal = (directory: string, holder: Holder | null): StoreError =>
  holder === null
    ? new StoreError(
        `${directory} has a lock file that cannot be read`,
        `If no other stemma works on it, remove ${join(directory, FILE)} and try again.`,
      )
    : new StoreError(
        `${directory} is in use by process ${String(holder.pid)} on ${holder.host} (${holder.doing})`,
        holder.host === hostname()
          ? 'Wait until it ends, stop it, or ask its server (stemma serve); two processes on one embedded store would lose rows.'
          : `If that machine is down, remove ${join(directory, FILE)}; for several machines use PostgreSQL (--store postgres://…).`,
      );

/**
 * Takes a lock that its holder left behind out of the way. Of several processes that see the same stale lock one
 * renames it; a process that renamed a fresh lock by accident (another was quicker) puts it back.
 */
function removeStale(directory: string, stale: string): void {
  const path = join(directory, FILE);
  const aside = `${path}.stale-${String(process.pid)}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (read(aside) !== stale) {
    try {
      linkSync(aside, path);
    } catch {
      // A third process made a new lock meanwhile: the one we hold in hand must not be lost silently.
      rmSync(aside, { force: true });
      throw refusal(directory, parse(read(path)));
    }
  }
  rmSync(aside, { force: true });
}

/** Makes a file that has its content from the first moment; fails with `EEXIST` where there is one. */
function createWhole(path: string, content: string): void {
  const beside = `${path}.new-${String(process.pid)}`;
  writeFileSync(beside, content);
  try {
    linkSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** A held lock; `release` is safe to call twice. */
export interface DirectoryLock {
  readonly recovered: Holder | null;
  release(): void;
}

/**
 * Locks a data directory for this process. PGlite itself lets two processes write to one directory and silently loses
 * rows (measured), so this lock is what keeps a store whole. A lock whose process is gone is taken over, and who it
 * was is told in `recovered`.
 *
 * @throws {StoreError} when another process holds it.
 */
export function lockDirectory(directory: string, doing: string): DirectoryLock {
  mkdirSync(directory, { recursive: true });
  const path = join(directory, FILE);
  const mine = JSON.stringify({
    pid: process.pid,
    host: hostname(),
    boot: bootId(),
    started: startOf(process.pid),
    doing,
  } satisfies Holder);
  let recovered: Holder | null = null;
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      createWhole(path, mine);
      let held = true;
      const release = (): void => {
        if (held && read(path) === mine) rmSync(path, { force: true });
        held = false;
      };
      return { recovered, release };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const text = read(path);
    if (text === '') continue; // released this very moment
    const holder = parse(text);
    if (holder === null || isHeld(holder)) throw refusal(directory, holder);
    recovered = holder;
    removeStale(directory, text);
  }
  throw refusal(directory, parse(read(path)));
}
