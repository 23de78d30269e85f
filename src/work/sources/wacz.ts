import { openPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import type { Source, SourceItem } from '../source.ts';
import { pagesOf } from './warc.ts';
import type { ArchiveOptions } from './warc.ts';
import { memoryFile, openFile } from './warc/byte-file.ts';
import type { ByteFile } from './warc/byte-file.ts';
import type { WarcCursor } from './warc/records.ts';

interface Cursor extends WarcCursor {
  readonly entry: string;
}

const STORED = 0;
/** An inner archive that is packed a second time is unpacked in memory up to here, in bytes. */
const MOST_PACKED = 256 * 1024 * 1024;
const START: WarcCursor = { offset: 0, done: 0 };

const isArchive = ({ fileName }: Entry): boolean => /^archive\/[^/]+\.warc(?:\.gz)?$/iu.test(fileName);

async function unpacked(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

/** A WARC inside: where it lies in the file when it is stored as it is (as WACZ asks), else unpacked. */
async function inner(path: string, zip: ZipFile, entry: Entry): Promise<ByteFile> {
  if (entry.compressionMethod === STORED) {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    return openFile(path, { at: fileDataStart, size: entry.compressedSize });
  }
  if (entry.uncompressedSize > MOST_PACKED)
    throw new Error('it is packed a second time and too large for that; unzip the file and import the WARC files');
  return memoryFile(await unpacked(zip, entry));
}

async function archivesIn(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) if (isArchive(entry)) entries.push(entry);
  return entries.sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
}

/** A WACZ file: a ZIP of WARC files and an index. The WARC files are read where they lie. */
export const waczSource = (path: string, name: string, options: ArchiveOptions): Source => ({
  name,
  kind: 'wacz',
  async *items(cursor, signal) {
    const from = cursor as Cursor | null;
    const none = (place: string, outcome: 'skipped' | 'failed', reason: string, at = from): SourceItem => ({
      place,
      cursor: at,
      content: { kind: 'none', outcome, reason },
    });
    let zip: ZipFile;
    let archives: Entry[];
    try {
      zip = await openPromise(path, { autoClose: false });
      archives = await archivesIn(zip);
    } catch (error) {
      yield none('the whole file', 'failed', `damaged: no ZIP archive that can be read (${(error as Error).message})`);
      return;
    }
    try {
      if (archives.length === 0) yield none('the whole file', 'failed', 'it holds no archive/*.warc.gz');
      for (const entry of archives) {
        const { fileName } = entry;
        if (from !== null && fileName < from.entry) continue;
        try {
          const file = await inner(path, zip, entry);
          try {
            for await (const item of pagesOf(file, from?.entry === fileName ? from : START, options)) {
              if (signal.aborted) return;
              yield {
                ...item,
                place: `${fileName}, ${item.place}`,
                cursor: { ...item.cursor, entry: fileName } satisfies Cursor,
              };
            }
          } finally {
            await file.close();
          }
        } catch (error) {
          const after: Cursor = { entry: `${fileName}~`, ...START };
          yield none(fileName, 'failed', `damaged: ${(error as Error).message}`, after);
        }
      }
    } finally {
      zip.close();
    }
  },
});
