import type { Hint } from '../intake/index.ts';
import type { Report } from '../model/report.ts';

/** One item of a source, in its order. */
export interface SourceItem {
  /** Where in the source, in words: "line 12", "record 3 at byte 9000". */
  readonly place: string;
  /** Where to go on after this item; plain JSON. */
  readonly cursor: unknown;
  readonly content:
    | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly mediaType: string; readonly hint: Hint }
    /** A report that the source itself has read, with the bytes it stands in. */
    | { readonly kind: 'report'; readonly report: Report; readonly bytes: Uint8Array; readonly mediaType: string }
    | { readonly kind: 'none'; readonly outcome: 'skipped' | 'failed'; readonly reason: string };
}

/** Where items come from: a file of lines, a folder, a feed, an archive. */
export interface Source {
  /** Names it for ever: an import of the same source that was cut short is taken up again. */
  readonly name: string;
  readonly kind: string;
  /** How many items there are, where that is known before reading. */
  readonly total?: number;
  /** Its items after `cursor` (`null`: all), each once, in the same order every time. */
  items(cursor: unknown, signal: AbortSignal): AsyncIterable<SourceItem>;
  /** Called when an import of it has come to its end and all of it is recorded: what is remembered for the next time. */
  settled?(): Promise<void>;
}
