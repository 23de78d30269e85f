import { MBOX_LINE, messageName, unquotedLine } from '../../intake/mail/mbox.ts';
import { LARGEST_FILE } from '../../intake/index.ts';
import type { Hint } from '../../intake/index.ts';
import type { Source, SourceItem } from '../source.ts';
import { bytesOfFile, linesOf } from './lines.ts';

interface Cursor {
  readonly message: number;
}

/** One message: its lines, or `null` when it is larger than is read. */
interface Message {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const START = Buffer.from('From ');
const MARKED = Buffer.from('>From ');
const begins = (line: Uint8Array, mark: Buffer): boolean => mark.equals(line.subarray(0, mark.length));

/** Cuts a folder of mails into its messages; memory is bounded by the largest. */
async function* messagesOf(path: string): AsyncGenerator<Message> {
  let lines: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  let blank = true;
  const message = (): Message => ({
    number,
    bytes: size > LARGEST_FILE ? null : new Uint8Array(Buffer.concat(lines.flatMap((line) => [line, NEWLINE]))),
  });
  for await (const { bytes, length } of linesOf(bytesOfFile(path))) {
    if (blank && bytes !== null && begins(bytes, START) && MBOX_LINE.test(latin(bytes))) {
      if (number > 0) yield message();
      number++;
      lines = [];
      size = 0;
    } else {
      size += length;
      if (bytes !== null && size <= LARGEST_FILE)
        lines.push(begins(bytes, MARKED) ? Buffer.from(unquotedLine(latin(bytes)), 'latin1') : bytes);
      else lines = [];
    }
    blank = length === 0 || (length === 1 && bytes?.[0] === 13);
  }
  if (number > 0) yield message();
}
const NEWLINE = new Uint8Array([10]);
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** A folder of mails in one file, of any size. Goes on after the message at which it was cut short. */
export const mboxSource = (path: string, name: string, hint: Hint): Source => ({
  name,
  kind: 'mbox',
  async *items(cursor, signal) {
    const after = (cursor as Cursor | null)?.message ?? 0;
    const item = (number: number, content: SourceItem['content']): SourceItem => ({
      place: `message ${String(number)}`,
      cursor: { message: number } satisfies Cursor,
      content,
    });
    let last = 0;
    try {
      for await (const { number, bytes } of messagesOf(path)) {
        if (signal.aborted) return;
        last = number;
        if (number <= after) continue;
        yield item(
          number,
          bytes === null
            ? { kind: 'none', outcome: 'failed', reason: 'the message is larger than any report' }
            : { kind: 'bytes', bytes, mediaType: 'message/rfc822', hint: { ...hint, name: messageName(hint, number) } },
        );
      }
      if (last === 0)
        yield item(0, {
          kind: 'none',
          outcome: 'failed',
          reason: 'no message (a line "From ADDRESS DATE" before each)',
        });
    } catch (error) {
      yield item(last, {
        kind: 'none',
        outcome: 'failed',
        reason: `the file breaks off here (${(error as Error).message})`,
      });
    }
  },
});
