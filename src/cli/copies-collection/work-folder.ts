import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemWords, UserError } from '../user-error.ts';
import type { Input } from './inputs.ts';

/** What a work folder was made for: another collection or other options cannot go on in it. */
export interface Purpose {
  readonly program: string;
  readonly inputs: readonly (readonly [name: string, size: number | null, modified: number])[];
  readonly options: Readonly<Record<string, string | boolean | null>>;
}

/** How far the pairs were written. */
export interface Written {
  readonly clusters: number;
  readonly bytes: number;
  readonly pairs: number;
}

const PURPOSE = 'collection.json';
const WRITTEN = 'written.json';

export const purposeOf = (program: string, inputs: readonly Input[], options: Purpose['options']): Purpose => ({
  program,
  inputs: inputs.map(({ name, size, modified }) => [name, Number.isNaN(size) ? null : size, modified]),
  options,
});

function writeWhole(file: string, value: unknown): void {
  writeFileSync(`${file}.part`, JSON.stringify(value));
  renameSync(`${file}.part`, file);
}

/** A folder for what does not fit in memory and for going on after an interruption. */
export class WorkFolder {
  readonly path: string;
  /** Whether it stays when the work is interrupted. */
  readonly isKept: boolean;
  /** Whether work that was begun before goes on here. */
  readonly isTakenUp: boolean;

  constructor(path: string | null, purpose: Purpose) {
    this.isKept = path !== null;
    try {
      this.path = path ?? mkdtempSync(join(tmpdir(), 'stemma-'));
      mkdirSync(this.path, { recursive: true });
    } catch (cause) {
      throw new UserError(
        `${path ?? tmpdir()}: no work folder: ${systemWords(cause)}. Give --work a folder that can be written.`,
      );
    }
    const file = join(this.path, PURPOSE);
    this.isTakenUp = path !== null && existsSync(file);
    if (this.isTakenUp && readFileSync(file, 'utf8') !== JSON.stringify(purpose))
      throw new UserError(
        `${this.path}: this work folder belongs to other inputs, other options or another version. Delete it to begin anew, or give another --work.`,
        2,
      );
    if (!this.isTakenUp) writeWhole(file, purpose);
  }

  file(name: string): string {
    return join(this.path, name);
  }

  written(): Written {
    const file = this.file(WRITTEN);
    if (!existsSync(file)) return { clusters: 0, bytes: 0, pairs: 0 };
    return JSON.parse(readFileSync(file, 'utf8')) as Written;
  }

  setWritten(value: Written): void {
    writeWhole(this.file(WRITTEN), value);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
