import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Insertable, Kysely, Transaction } from 'kysely';
import type { Report } from '../model/report.ts';
import { insertRows } from './insert-rows.ts';
import { rowOf } from './raw.ts';
import type { Raw } from './raw.ts';
import { Overtaken } from './store-error.ts';
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
  readonly raw: Raw[];
  readonly text: Row<'text'>[];
  readonly article: Row<'article'>[];
  readonly report: (Omit<Row<'report'>, 'data'> & { readonly data: unknown })[];
  readonly address: Row<'address'>[];
}

/** What the store already knows of the items of a batch; kept up to date while the batch is gone through. */
interface Known {
  readonly ids: Set<string>;
  readonly byText: Map<string, string>;
  readonly versions: Map<string, number>;
}

const wordsOf = ({ ids, byText, versions }: Known): string => JSON.stringify([[...ids], [...byText], [...versions]]);

/** What becomes of the items of a batch, and what is to be written for it. */
interface Decided {
  readonly recorded: readonly Recorded[];
  readonly add: Additions;
}

async function known(tx: Transaction<Tables>, arrivals: readonly Arrival[], keys: readonly string[]): Promise<Known> {
  const found = arrivals.filter((one) => 'report' in one);
  if (found.length === 0) return { ids: new Set(), byText: new Map(), versions: new Map() };
  const asked = (values: readonly string[]) => sql`(select json_array_elements_text(${JSON.stringify(values)}::json))`;
  const { rows: ids } = await sql<{ id: string }>`
    select id from report where id in ${asked(found.map(({ report }) => report.id))}`.execute(tx);
  const { rows: texts } = await sql<{ text_key: string; id: string }>`
    select text_key, min(id) as id from report where text_key in ${asked(keys)} group by text_key`.execute(tx);
  const { rows: versions } = await sql<{ article: string; version: number }>`
    select article, max(version) as version from report
    where article in ${asked(found.map(({ report, address }) => articleOf(report, address)))} group by article`.execute(
    tx,
  );
  return {
    ids: new Set(ids.map((row) => row.id)),
    byText: new Map(texts.map((row) => [row.text_key, row.id])),
    versions: new Map(versions.map((row) => [row.article, row.version])),
  };
}

/** Decides what becomes of one arrival, and notes what is to be written for it. */
function settle(arrival: Arrival, key: string, run: string, now: string, has: Known, add: Additions): Recorded {
  if (arrival.raw) add.raw.push(arrival.raw);
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
  const published = instant(report);
  add.text.push({ hash, text, language: report.language, published });
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
    published,
    text_hash: hash,
    text_key: key,
    data,
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

/**
 * Writes bytes and texts. They stand under the hash of what they hold, so any number of importers may do it at once, and
 * it is most of the work; in the order of their hashes, so that two never wait for each other at once.
 */
async function writeContent(tx: Transaction<Tables>, add: Additions): Promise<void> {
  const byHash = (a: { readonly hash: string }, b: { readonly hash: string }): number => (a.hash < b.hash ? -1 : 1);
  const raw = unique(add.raw, (row) => row.hash).sort(byHash);
  const known = raw.length === 0 ? new Set() : await hashesOf(tx, raw);
  await insertRows(
    tx,
    'raw',
    { hash: 'text', media_type: 'text', encoding: 'text', bytes: 'base64', size: 'bigint' },
    raw
      .filter((one) => !known.has(one.hash))
      .map((one) => {
        const row = rowOf(one);
        return { ...row, bytes: Buffer.from(row.bytes).toString('base64') };
      }),
    'on conflict (hash) do nothing',
  );
  await insertRows(
    tx,
    'text',
    { hash: 'text', text: 'text', language: 'text', published: 'timestamptz' },
    unique(add.text, (row) => row.hash).sort(byHash),
    'on conflict (hash) do nothing',
  );
}

/** Writes what refers to bytes and texts. */
async function write(tx: Transaction<Tables>, add: Additions, lot: number): Promise<void> {
  await insertRows(
    tx,
    'article',
    { id: 'text', url: 'text', outlet: 'text' },
    unique(add.article, (row) => row.id),
    'on conflict (id) do nothing',
  );
  await insertRows(tx, 'report', REPORT, add.report);
  await insertRows(
    tx,
    'unplaced',
    { report: 'text', lot: 'bigint' },
    add.report.map(({ id }) => ({ report: id, lot })),
  );
  await insertRows(
    tx,
    'address',
    { url: 'text', report: 'text', first_seen: 'timestamptz' },
    unique(add.address, (row) => `${row.url}\u0000${row.report}`),
    'on conflict (url, report) do nothing',
  );
}

const REPORT = {
  ...{ id: 'text', article: 'text', version: 'integer', ref: 'text', outlet: 'text', title: 'text', url: 'text' },
  ...{ language: 'text', published: 'timestamptz', text_hash: 'text', text_key: 'text', data: 'jsonb' },
  ...{ imported: 'timestamptz', raw: 'text', run: 'bigint' },
};

/** Bytes that the store has need not be packed again. */
async function hashesOf(tx: Transaction<Tables>, raw: readonly Raw[]): Promise<Set<string>> {
  const hashes = JSON.stringify(raw.map(({ hash }) => hash));
  const { rows } = await sql<{ hash: string }>`
    select hash from raw where hash in (select json_array_elements_text(${hashes}::json))`.execute(tx);
  return new Set(rows.map(({ hash }) => hash));
}

/**
 * Writes a batch of items in one transaction: all of it or nothing, with the cursor from which the run goes on. Reports of
 * one outlet are written by one importer at a time (its bucket is locked), so that two importers never both find a text
 * new. Of two importers of one source the one that was overtaken stops.
 *
 * `first` is the place in line of the first item, from 0: the key under which an item is recorded once. Reports of a
 * lower `lot` are put into stories first.
 */
export async function recordBatch(
  db: Kysely<Tables>,
  batch: {
    readonly run: string;
    readonly first: number;
    readonly arrivals: readonly Arrival[];
    readonly cursor: unknown;
    readonly lot?: number;
  },
  now: string,
): Promise<readonly Recorded[]> {
  const { run, first, arrivals, cursor } = batch;
  const keys = arrivals.map((one) => ('report' in one ? textKey(one.report) : ''));
  return db.transaction().execute(async (tx) => {
    await claim(tx, run, first);
    const decide = (has: Known): Decided => {
      const add: Additions = { raw: [], text: [], article: [], report: [], address: [] };
      return { recorded: arrivals.map((arrival, n) => settle(arrival, keys[n]!, run, now, has, add)), add };
    };
    const before = await known(tx, arrivals, keys);
    const early = wordsOf(before);
    const guess = decide(before);
    await writeContent(tx, guess.add);
    await holdOutlets(tx, arrivals);
    // What was new may be so no more, when another importer was quicker: only who holds the outlets can tell.
    const has = await known(tx, arrivals, keys);
    const { recorded, add } = wordsOf(has) === early ? guess : decide(has);
    await write(tx, add, batch.lot ?? 0);
    const items = recorded.map(({ outcome, report, reason }, index) => ({
      run,
      seq: first + index,
      place: storable(arrivals[index]!.place),
      outcome,
      reason,
      report,
      raw: arrivals[index]!.raw?.hash ?? null,
    }));
    await insertRows(tx, 'intake_item', ITEM, items);
    await tx
      .updateTable('intake_run')
      .set({ cursor: JSON.stringify(cursor), items: String(first + arrivals.length) })
      .where('id', '=', run)
      .execute();
    return recorded;
  });
}

/** Holds the outlets of a batch to the end of the transaction, in the order of their numbers: nobody waits in a circle. */
async function holdOutlets(tx: Transaction<Tables>, arrivals: readonly Arrival[]): Promise<void> {
  const outlets = arrivals.flatMap((one) => ('report' in one ? [bucketOf(one.report.outlet.name)] : []));
  const buckets = [...new Set(outlets)].sort((a, b) => a - b);
  if (buckets.length > 0)
    await sql`select pg_advisory_xact_lock(${sql.lit(RECORDING)}, bucket) from (
      select value::int as bucket from json_array_elements_text(${JSON.stringify(buckets)}::json) order by 1 offset 0
    ) as held`.execute(tx);
}

const ITEM = {
  ...{ run: 'bigint', seq: 'bigint', place: 'text', outcome: 'text' },
  ...{ reason: 'text', report: 'text', raw: 'text' },
};

/**
 * Holds the run to the end of the transaction, and makes sure that nobody recorded items of it meanwhile.
 *
 * @throws {Overtaken} when another process imports the same source
 */
async function claim(tx: Transaction<Tables>, run: string, first: number): Promise<void> {
  const row = await tx.selectFrom('intake_run').select('items').where('id', '=', run).forUpdate().executeTakeFirst();
  if (row && Number(row.items) !== first)
    throw new Overtaken(
      `another process imports the same source (run ${run} has ${row.items} items, here ${String(first)} were written)`,
      'Let one of them go on; what it recorded is safe. The same command takes the run up again.',
    );
}
