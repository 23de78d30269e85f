import { canonicalAddress, importBytes } from '../intake/index.ts';
import type { Hint, Imported, Skip } from '../intake/index.ts';
import type { Report } from '../model/report.ts';
import { rawOf } from '../store/index.ts';
import type { Arrival, Raw } from '../store/index.ts';
import type { SourceItem } from './source.ts';

const words = ({ cause, next }: Skip): string => `${cause}. ${next}`;

/** A report with its bytes; its canonical address is what makes two of them versions of one article. */
const arrived = (place: string, raw: Raw, report: Report): Arrival => ({
  place,
  raw,
  report,
  address: canonicalAddress(report.url),
});

/** Turns the bytes of one item into reports. */
export type ReadBytes = (bytes: Uint8Array, hint: Hint) => Imported | Promise<Imported>;

/** Reads one item of a source. One item may hold several reports (a file of records), or none. */
export async function arrivalsOf(
  { place, content }: SourceItem,
  readBytes: ReadBytes = importBytes,
): Promise<readonly Arrival[]> {
  if (content.kind === 'none') return [{ place, raw: null, outcome: content.outcome, reason: content.reason }];
  const raw = rawOf(content.bytes, content.mediaType);
  if (content.kind === 'report') return [arrived(place, raw, content.report)];
  const { reports, skipped } = await readBytes(content.bytes, content.hint);
  return [
    ...reports.map((report) => arrived(place, raw, report)),
    ...skipped.map((skip): Arrival => ({
      place: skip.place === '' ? place : `${place}, ${skip.place}`,
      raw,
      outcome: 'failed',
      reason: words(skip),
    })),
    ...(reports.length + skipped.length === 0
      ? [{ place, raw, outcome: 'skipped', reason: 'it holds no report' } satisfies Arrival]
      : []),
  ];
}
