/**
 * A person's mistake, told without a stack: where it is, what was expected, what to do next. Anything else that is
 * thrown is a bug and keeps its stack.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** 2: the command was called wrongly; 1: it could not do its work. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** What an error of the system means, in words. */
export function systemWords(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  if (code === 'EISDIR') return 'this is a folder';
  if (code === 'ENOTDIR') return 'a part of this path is no folder';
  if (code === 'ENOSPC') return 'no space left on the disk';
  if (code === 'EROFS') return 'the disk can only be read';
  return message;
}
