import type { Gazetteer } from '../model/gazetteer.ts';
import type { Published, Report } from '../model/report.ts';

/** What is known of a file beside its bytes. */
export interface Hint {
  /** Path or name, as the person gave it; used for messages, the format and the short name. */
  readonly name: string;
  readonly outlet?: string;
  /** RFC 3339 date or date-time. */
  readonly published?: string;
  readonly title?: string;
  readonly url?: string;
  /** BCP 47. */
  readonly lang?: string;
  /** What the feed or archive it came from says of it: taken where the file itself is silent. Plain data. */
  readonly said?: Said;
  /** Tells the language of a text that is not plainly English; without it such a text is `und`. */
  readonly detectLanguage?: (text: string) => string | null;
  readonly gazetteer?: Gazetteer;
}

/** Words of a feed, an archive or a message about one item in it. */
export interface Said {
  readonly published?: Published;
  readonly outlet?: string;
  readonly title?: string;
  readonly lang?: string;
  /** The encoding that the header of its answer names. */
  readonly charset?: string;
  /** Agencies it credits. */
  readonly credits?: readonly string[];
  readonly notes?: readonly string[];
}

/** Something that could not be read: where, why, and what the person can do. The rest goes on. */
export interface Skip {
  /** Line, record or byte: "line 12". Empty for the whole file. */
  readonly place: string;
  readonly cause: string;
  readonly next: string;
}

export interface Imported {
  readonly reports: readonly Report[];
  readonly skipped: readonly Skip[];
}

/** One format. `recognises` looks at the first bytes and the name; `read` never throws on bad input: it skips. */
export interface Importer {
  readonly name: string;
  recognises(head: Uint8Array, hint: Hint): boolean;
  read(bytes: Uint8Array, hint: Hint): Imported;
}

export const nothing = (cause: string, next: string, place = ''): Imported => ({
  reports: [],
  skipped: [{ place, cause, next }],
});

/** Largest file that is read, in bytes; larger ones are refused with a message. */
export const LARGEST_FILE = 64 * 1024 * 1024;
/** Longest text of one report, in UTF-16 code units: the longest newspaper article is a hundredth of it. */
export const LONGEST_TEXT = 2_000_000;
