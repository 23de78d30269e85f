import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { createGzip, gunzip } from 'node:zlib';
import type { Transaction } from 'kysely';
import { listDecisions, readPlaced, readStream, streamPosition, writeStream } from '../store/index.ts';
import type { PlacedRow, StoredDecision, StreamRow, Tables } from '../store/index.ts';
import { applyDecision, assign, createStream, resolveStory, restore, snapshot } from '../stream/index.ts';
import type { Assignment, Decision, StreamItem, StreamSnapshot, StreamState } from '../stream/index.ts';
import { placeInto, takeOut } from '../stream/place.ts';

/** The stream in memory, and how much of the store is in it. Only ever read or changed under the lock on stories. */
export interface Standing {
  readonly state: StreamState;
  /** The newest placement in it. */
  seq: string;
  /** The newest decision in it. */
  decision: string;
  /** Placements since it was last kept: what a next process would have to go through again. */
  since: number;
}

const itemOf = (row: StreamRow): StreamItem => ({
  id: row.id,
  text: row.text,
  title: row.title ?? undefined,
  published: row.published,
  language: row.language,
});

/** Which earlier version a report followed, and into which story. Kept as its `why`. */
export interface Followed {
  readonly by: 'work/earlier-version';
  readonly version: string;
  readonly story: string;
}

const isFollowed = (why: unknown): why is Followed =>
  typeof why === 'object' && why !== null && (why as { by?: unknown }).by === 'work/earlier-version';

/** Puts a report into a story as a person's pin would, without keeping the pin. */
export function assignInto(state: StreamState, row: StreamRow, story: string): Assignment {
  const pinned = state.pins.get(row.id);
  state.pins.set(row.id, pinned ?? story);
  const assignment = assign(state, itemOf(row));
  if (pinned === undefined) state.pins.delete(row.id);
  return assignment;
}

/** Assigns a report by what the stream knows. */
export const assignRow = (state: StreamState, row: StreamRow): Assignment => assign(state, itemOf(row));

/** The same again as when it was first placed: the state before it is the same, so is the outcome. */
function placeAgain(state: StreamState, row: PlacedRow): void {
  if (isFollowed(row.why)) assignInto(state, row, row.why.story);
  else assignRow(state, row);
}

/** Where this program decides otherwise than the one that placed a report, what is stored stands. */
function force(state: StreamState, { id, story }: { readonly id: string; readonly story: string }): void {
  const now = state.placed.get(id);
  if (now === undefined || now === resolveStory(state, story)) return;
  const profile = takeOut(state, id);
  if (profile) placeInto(state, story, profile);
}

const PAGE = 500;

/**
 * Goes through what was placed and decided since, in its order.
 *
 * @returns `false` when the state holds more than the store: it is not of this store's past
 */
async function catchUp(tx: Transaction<Tables>, standing: Standing): Promise<boolean> {
  const { seq, decision } = await streamPosition(tx);
  if (seq === standing.seq && decision === standing.decision) return true;
  if (BigInt(standing.seq) > BigInt(seq) || BigInt(standing.decision) > BigInt(decision)) return false;
  const decisions: StoredDecision[] = [...(await listDecisions(tx, standing.decision))];
  const decide = (before: bigint | null): void => {
    while (decisions.length > 0 && (before === null || BigInt(decisions[0]!.after) < before))
      applyDecision(standing.state, decisions.shift()!.data as Decision);
  };
  const stored: { id: string; story: string }[] = [];
  for (let after = standing.seq; ;) {
    const rows = await readPlaced(tx, after, PAGE);
    for (const row of rows) {
      decide(BigInt(row.seq));
      placeAgain(standing.state, row);
      stored.push({ id: row.id, story: row.story });
    }
    standing.since += rows.length;
    if (rows.length < PAGE) break;
    after = rows.at(-1)!.seq;
  }
  decide(null);
  for (const one of stored) force(standing.state, one);
  Object.assign(standing, { seq, decision });
  return true;
}

type StorySnapshot = StreamSnapshot['stories'][number];

/** Stories of which the plain data are in memory at once. */
const SOME = 100;

/** The stories of the stream one by one: as plain data all of them take several times the memory of the stream itself. */
function* storiesOf({ options, stories }: StreamState): Generator<StorySnapshot> {
  const bare = createStream(options);
  let some: [string, StreamState['stories'] extends Map<string, infer Story> ? Story : never][] = [];
  for (const entry of stories) {
    some.push(entry);
    if (some.length < SOME) continue;
    yield* snapshot({ ...bare, stories: new Map(some) }).stories;
    some = [];
  }
  yield* snapshot({ ...bare, stories: new Map(some) }).stories;
}

/** A story read back, in the memory it will have in the stream: as lists of numbers it takes four times that. */
const compact = (story: StorySnapshot): StorySnapshot => ({
  ...story,
  members: story.members.map((member) => ({
    ...member,
    terms: Int32Array.from(member.terms) as unknown as readonly number[],
    weights: Uint16Array.from(member.weights) as unknown as readonly number[],
  })),
});

interface Head {
  readonly stemma: 'stream/1';
  readonly seq: string;
  readonly decision: string;
}

const unzip = promisify(gunzip);
/** Lines before the stories. */
const HEADS = 2;

/** Lines: a head, all but the stories, then a story a line. One string of a large window would be too long. */
async function kept(tx: Transaction<Tables>): Promise<Standing | null> {
  const bytes = await readStream(tx);
  if (bytes === null) return null;
  const plain = await unzip(bytes);
  const lines: unknown[] = [];
  for (let at = 0, end: number; at < plain.length; at = end + 1) {
    end = plain.indexOf(10, at);
    const line = JSON.parse(plain.toString('utf8', at, end)) as unknown;
    lines.push(lines.length < HEADS ? line : compact(line as StorySnapshot));
  }
  const [head, rest, ...stories] = lines;
  const { seq, decision } = head as Head;
  return {
    state: restore({ ...(rest as StreamSnapshot), stories: stories as StreamSnapshot['stories'] }),
    ...{ seq, decision, since: 0 },
  };
}

/** Keeps the state, so that a next process need not go through the past again. */
export async function keepStream(tx: Transaction<Tables>, standing: Standing): Promise<void> {
  const { seq, decision } = standing;
  const head: Head = { stemma: 'stream/1', seq, decision };
  const lines = function* (): Generator<string> {
    yield `${JSON.stringify(head)}\n`;
    yield `${JSON.stringify({ ...snapshot({ ...standing.state, stories: new Map() }), stories: [] })}\n`;
    for (const story of storiesOf(standing.state)) yield `${JSON.stringify(story)}\n`;
  };
  const packed: Buffer[] = [];
  for await (const piece of Readable.from(lines()).pipe(createGzip({ level: 1 }))) packed.push(piece as Buffer);
  await writeStream(tx, seq, Buffer.concat(packed));
  standing.since = 0;
}

/** The state as the store has it now: the one in memory brought up to date, else the kept one. */
export async function standingNow(tx: Transaction<Tables>, inMemory: Standing | null): Promise<Standing> {
  if (inMemory && (await catchUp(tx, inMemory))) return inMemory;
  const standing = (await kept(tx)) ?? { state: createStream(), seq: '0', decision: '0', since: 0 };
  if (await catchUp(tx, standing)) return standing;
  const fresh: Standing = { state: createStream(), seq: '0', decision: '0', since: 0 };
  await catchUp(tx, fresh);
  return fresh;
}
