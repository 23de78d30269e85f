/**
 * store/: where is it kept? One SQL dialect: PostgreSQL embedded in a folder (PGlite), or a PostgreSQL server. Raw bytes,
 * articles and their versions, stories, dossiers, decisions, and a log with hashes. Knows nothing of how reports are read.
 */
import { connect } from './connect.ts';
import type { Connection, Place } from './connect.ts';
import { migrate } from './migrate.ts';

export { backup, restore } from './backup.ts';
export type { BackupCounts } from './backup.ts';
export { connect, placeOf } from './connect.ts';
export type { Connection, Place } from './connect.ts';
export { dossierKey, readDossier, saveDossier } from './dossiers.ts';
export type { StoredDossier } from './dossiers.ts';
export { lockDirectory } from './directory-lock.ts';
export { listReports, listVersions } from './list-reports.ts';
export type { ReportFilter, ReportPlace, ReportRow } from './list-reports.ts';
export { listItems, listRuns, readRun, stateOfSource } from './list-runs.ts';
export type { ItemRow, RunRow } from './list-runs.ts';
export { appendLog, GENESIS, hashOf, readLog } from './log.ts';
export type { LogEntry, LoggedEntry } from './log.ts';
export { listDossiers, rawOfReport, readStory, storyOf } from './look-up.ts';
export type { DossierVersion, StoryHead } from './look-up.ts';
export { migrate } from './migrate.ts';
export { hashOfBytes, rawOf, readRaw } from './raw.ts';
export type { Raw } from './raw.ts';
export { recordBatch } from './record.ts';
export type { Arrival, Recorded } from './record.ts';
export { addressesOf, readReports, readVersions } from './reports.ts';
export type { StoredReport } from './reports.ts';
export { beginRun, countRun, finishRun, isImported, OUTCOMES } from './runs.ts';
export type { Run, RunCounts } from './runs.ts';
export { HIT_END, HIT_START, search, settleIndex } from './search.ts';
export type { Hit, SearchOptions } from './search.ts';
export { faultOf, Overtaken, StoreError } from './store-error.ts';
export { currentStory, listStories, lockStories, membersOf, placeReports } from './stories.ts';
export type { ListOptions, Member, Placement, StoryRow } from './stories.ts';
export {
  addDecision,
  listDecisions,
  markUndone,
  membershipsBefore,
  membershipsOf,
  nextDecision,
  writeChanges,
} from './decisions.ts';
export type { Membership, StoredDecision, StoryChanges } from './decisions.ts';
export {
  countUnplaced,
  readEarlierVersions,
  readMembers,
  readPlaced,
  readStream,
  readUnplaced,
  streamPosition,
  writeStream,
} from './stream.ts';
export type { PlacedRow, StreamPosition, StreamRow } from './stream.ts';
export type { Outcome, Tables } from './tables.ts';

/**
 * Opens a store and brings its tables up to date.
 *
 * @throws {StoreError} when it is in use, does not answer, or was written by a newer Stemma.
 */
export async function openStore(place: Place, doing: string): Promise<Connection> {
  const connection = await connect(place, doing);
  try {
    await migrate(connection.db);
    return connection;
  } catch (error) {
    await connection.close();
    throw error;
  }
}
export { verify } from './verify.ts';
export type { Change, Verification } from './verify.ts';
