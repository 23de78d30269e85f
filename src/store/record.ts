import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Insertable, Kysely, Transaction } from 'kysely';
import type { Report } from '../model/report.ts';
import { rowOf } from './raw.ts';
import type { Raw } from './raw.ts';
import type { Outcome, Tables } from './tables.ts';

/** One item of a source: a report with its bytes, or why there is none. */
export type Arrival = {
  /** Where in the source: "line 12", "record 3 at byte 9000", an address. */
  readonly place: string;
} & (
  | { readonly raw: Raw; readonly report: Report; /** Its canonical address. */ readonly address: string | null }
  | { readonly raw: Raw | null; readonly outcome: 'skipped' | 'failed'; readonly reason: string }
);

/** What became of an arrival. */
export interface Recorded {
  readonly outcome: Outcome;
  readonly report: string | null;
  readonly reason: string | null;
}

/** Advisory locks of recording: the first number; the second is the outlet's bucket. */
const RECORDING = 7_301;
const BUCKETS = 64;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const bucketOf = (outlet: string | null): number => Number.parseInt(sha256(outlet ?? '').slice(0, 6), 16) % BUCKETS;
/** Two texts that differ in white space or in how letters are composed are one text. */
const textKey = (report: Report): string =>
  sha256(`${report.outlet.name ?? ''}\u0000${report.text.normalize('NFC').replace(/\s+/gu, ' ').trim()}`);
const articleOf = (report: Report, address: string | null): string =>
  address === null ? report.id : `article:${sha256(address)}`;

/** A NUL or half a surrogate pair, as JSON writes them; an even number of backslashes before it would be text. */
const UNSTORABLE = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/iu;
/** A database of texts cannot hold these; the report would not come back as it went in. */
const isStorable = (report: Report): boolean => !UNSTORABLE.test(JSON.stringify(report));
/** Words of ours about an item may quote it. */
const storable = (text: string): string => text.toWellFormed().replaceAll('\u0000', '\u2400');

type Row<Table extends keyof Tables> = Insertable<Tables[Table]>;

/** What a batch adds, table by table. */
interface Additions {
  readonly raw: Row<'raw'>[];
  readonly text: Row<'text'>[];
  readonly article: Row<'article'>[];
  readonly report: Row<'report'>[];
  readonly address: Row<'address'>[];
}

/** What the store already knows of the items of a batch; kept up to date while the batch is gone through. */
interface Known {
  readonly ids: Set<string>;
  readonly byText: Map<string, string>;
  readonly versions: Map<string, number>;
}

async function known(tx: Transaction<Tables>, arrivals: readonly Arrival[]): Promise<Known> {
  const found = arrivals.filter((one) => 'report' in one);
  if (found.length === 0) return { ids: new Set(), byText: new Map(), versions: new Map() };
  const ids = await tx
    .selectFrom('report')
    .select('id')
    .where(
      'id',
      'in',
      found.map(({ report }) => report.id),
    )
    .execute();
  const texts = await tx
    .selectFrom('report')
    .select(['text_key', sql<string>`min(id)`.as('id')])
    .where(
      'text_key',
      'in',
      found.map(({ report }) => textKey(report)),
    )
    .groupBy('text_key')
    .execute();
  const versions = await tx
    .selectFrom('report')
    .select(['article', sql<number>`max(version)`.as('version')])
    .where(
      'article',
      'in',
      found.map(({ report, address }) => articleOf(report, address)),
    )
    .groupBy('article')
    .execute();
  return {
    ids: new Set(ids.map((row) => row.id)),
    byText: new Map(texts.map((row) => [row.text_key, row.id])),
    versions: new Map(versions.map((row) => [row.article, row.version])),
  };
}

/** Decides what becomes of one arrival, and notes what is to be written for it. */
function settle(arrival: Arrival, run: string, now: string, has: Known, add: Additions): Recorded {
  if (arrival.raw) add.raw.push(rowOf(arrival.raw));
  if (!('report' in arrival)) return { outcome: arrival.outcome, report: null, reason: storable(arrival.reason) };
  const { report, address, raw } = arrival;
  if (!isStorable(report))
    return { outcome: 'failed', report: null, reason: 'it holds a NUL character or half a surrogate pair' };
  const met = (id: string): void => {
    if (address !== null) add.address.push({ url: address, report: id, first_seen: now });
  };
  if (has.ids.has(report.id)) {
    met(report.id);
    return { outcome: 'same-bytes', report: report.id, reason: null };
  }
  const key = textKey(report);
  const twin = has.byText.get(key);
  if (twin !== undefined) {
    met(twin);
    return { outcome: 'duplicate-text', report: twin, reason: null };
  }
  const article = articleOf(report, address);
  const version = (has.versions.get(article) ?? 0) + 1;
  has.ids.add(report.id);
  has.byText.set(key, report.id);
  has.versions.set(article, version);
  const { text, ...data } = report;
  const hash = sha256(text);
  add.text.push({ hash, text, language: report.language });
  add.article.push({ id: article, url: address, outlet: report.outlet.name });
  add.report.push({
    id: report.id,
    article,
    version,
    ref: report.ref,
    outlet: report.outlet.name,
    title: report.title ?? null,
    url: report.url ?? null,
    language: report.language,
    published: instant(report),
    text_hash: hash,
    text_key: key,
    data: JSON.stringify(data),
    imported: now,
    raw: raw.hash,
    run,
  });
  met(report.id);
  return { outcome: version === 1 ? 'new' : 'new-version', report: report.id, reason: null };
}

/** The moment of publication for sorting and filtering; a date without a time is its first moment in UTC. */
function instant({ published }: Report): string | null {
  if (published === null) return null;
  const time = Date.parse(published.value);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** Once for every key: one statement may not write a row twice. */
const unique = <T>(rows: readonly T[], key: (row: T) => string): T[] => [
  ...new Map(rows.map((row) => [key(row), row])).values(),
];

async function write(tx: Transaction<Tables>, add: Additions): Promise<void> {
  const raw = unique(add.raw, (row) => row.hash);
  const text = unique(add.text, (row) => row.hash);
  const article = unique(add.article, (row) => row.id);
  const address = unique(add.address, (row) => `${row.url}\u0000${row.report}`);
  if (raw.length > 0)
    await tx
      .insertInto('raw')
      .values(raw)
      .onConflict((c) => c.column('hash').doNothing())
      .execute();
  if (text.length > 0)
    await tx
      .insertInto('text')
      .values(text)
      .onConflict((c) => c.column('hash').doNothing())
      .execute();
  if (article.length > 0)
    await tx
      .insertInto('article')
      .values(article)
      .onConflict((c) => c.column('id').doNothing())
      .execute();
  if (add.report.length > 0)
    await tx
      .insertInto('report')
      .values([...add.report])
      .execute();
  if (address.length > 0)
    await tx
      .insertInto('address')
      .values(address)
      .onConflict((c) => c.columns(['url', 'report']).doNothing())
      .execute();
}

/**
 * Writes a batch of items in one transaction: all of it or nothing, with the cursor from which the run goes on. Reports of
 * one outlet are written by one importer at a time (its bucket is locked), so that two importers never both find a text
 * new. Items already there (a batch that was acknowledged, but not to us) are left as they are.
 *
 * @param first place in line of the first item, from 0; the key under which an item is recorded once.
 */
export async function recordBatch(
  db: Kysely<Tables>,
  batch: {
    readonly run: string;
    readonly first: number;
    readonly arrivals: readonly Arrival[];
    readonly cursor: unknown;
  },
  now: string,
): Promise<readonly Recorded[]> {
  const { run, first, arrivals, cursor } = batch;
  return db.transaction().execute(async (tx) => {
    const outlets = arrivals.flatMap((one) => ('report' in one ? [bucketOf(one.report.outlet.name)] : []));
    // In order of their numbers: two importers can wait for each other, but never both at once.
    for (const bucket of [...new Set(outlets)].sort((a, b) => a - b))
      await sql`select pg_advisory_xact_lock(${sql.lit(RECORDING)}, ${sql.lit(bucket)})`.execute(tx);
    const has = await known(tx, arrivals);
    const add: Additions = { raw: [], text: [], article: [], report: [], address: [] };
    const recorded = arrivals.map((arrival) => settle(arrival, run, now, has, add));
    await write(tx, add);
    const items = recorded.map(({ outcome, report, reason }, index) => ({
      run,
      seq: String(first + index),
      place: storable(arrivals[index]!.place),
      outcome,
      reason,
      report,
      raw: arrivals[index]!.raw?.hash ?? null,
    }));
    if (items.length > 0)
      await tx
        .insertInto('intake_item')
        .values(items)
        .onConflict((c) => c.columns(['run', 'seq']).doNothing())
        .execute();
    await tx
      .updateTable('intake_run')
      .set({ cursor: JSON.stringify(cursor) })
      .where('id', '=', run)
      .execute();
    return recorded;
  });
}
