import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import {
  beginRun,
  countUnplaced,
  currentStory,
  listDecisions,
  listStories,
  membersOf,
  rawOf,
  readLog,
  recordBatch,
} from '../../src/store/index.ts';
import type { Arrival, Connection } from '../../src/store/index.ts';
import { decide, findReport, findStory, freshDossier, placePending, placerOf } from '../../src/work/index.ts';
import type { DecisionInput } from '../../src/work/index.ts';
import { scratchStores } from '../store/databases.ts';
import type { Scratch } from '../store/databases.ts';

const NOW = '2031-06-04T09:30:00Z';
const now = (): string => NOW;
const { stores, stop } = await scratchStores();
afterAll(stop);

const SUBJECTS = [
  'The harbour master of Port Ellery, Mira Dahl, shut the north gate after a crane fell on the quay',
  'Voters in Kestrel Valley rejected the tunnel plan of mayor Jon Vasko by a wide margin in the referendum',
  'The trial of the banker Olga Reth over forged bonds of the Meridian Trust began in Sandholm',
  'An earthquake shook Tarvik province and the observatory of professor Ilse Brandt measured five aftershocks',
];
const HOW = ['Officials said so on Monday.', 'Two witnesses confirmed it.', 'Nobody was hurt.', 'More is to follow.'];

/** Report `n` of a subject; reports of a subject belong together. */
function arrival(subject: number, n: number, address: string | null = null): Arrival {
  const text = `${SUBJECTS[subject]!}. ${HOW[n % HOW.length]!} ${SUBJECTS[subject]!}, outlet ${String(n)} reports.`;
  const raw = rawOf(new TextEncoder().encode(`${text} ${address ?? ''}`), 'text/plain');
  const report: Report = {
    id: raw.hash,
    ref: `r${String(subject)}-${String(n)}`,
    title: SUBJECTS[subject]!.split(' ').slice(0, 7).join(' '),
    text,
    outlet: { name: `Outlet ${String(n % 5)}`, stated: true },
    published: { value: `2031-06-0${String(1 + (n % 4))}`, precision: 'day', stated: true },
    language: 'en',
  };
  return { place: `line ${String(n)}`, raw, report, address };
}
const idOf = (one: Arrival): string => ('report' in one ? one.report.id : '');

let runs = 0;
async function record(store: Connection, arrivals: readonly Arrival[]): Promise<void> {
  const run = await beginRun(store.db, `source ${String(++runs)}`, 'jsonl', NOW);
  await recordBatch(store.db, { run: run.id, first: 0, arrivals, cursor: null }, NOW);
}
const place = async (store: Connection, batch = 7): Promise<void> => {
  await placePending(store.db, { now, batch });
};

/** Which report stands in which story. */
async function stand(store: Connection): Promise<Record<string, string>> {
  const rows = await store.db.selectFrom('membership').select(['report', 'story']).orderBy('report').execute();
  return Object.fromEntries(rows.map(({ report, story }) => [report, story]));
}
const clear = async (store: Connection): Promise<void> => {
  for (const table of ['finding', 'dossier', 'decision', 'membership', 'stream_snapshot', 'unplaced'] as const)
    await store.db.deleteFrom(table).execute();
  await store.db.deleteFrom('story').execute();
  const reports = await store.db.selectFrom('report').select('id as report').execute();
  if (reports.length > 0) await store.db.insertInto('unplaced').values(reports).execute();
  placerOf(store.db).forget();
};

describe.each(stores)('stories in %s', (_, scratch) => {
  let here: Scratch;
  let store: Connection;
  const all = [0, 1, 2, 3].flatMap((subject) => Array.from({ length: 9 }, (_unused, n) => arrival(subject, n)));
  const of = (subject: number): string[] => all.slice(9 * subject, 9 * subject + 9).map(idOf);
  const made = async (input: DecisionInput): Promise<string> => {
    const decided = await decide(store.db, input, 'Ada', NOW);
    if ('refused' in decided) throw new Error(decided.refused);
    return decided.id;
  };
  const storyOf = async (report: string): Promise<string> => (await stand(store))[report]!;
  beforeAll(async () => {
    here = await scratch();
    store = await here.open();
    await record(store, all);
    await place(store);
  }, 60_000);
  afterAll(async () => {
    await store.close();
    await here.remove();
  }, 60_000);

  it('every report is in one story with why, and those of one subject are together', async () => {
    expect(await countUnplaced(store.db)).toBe(0);
    const where = await stand(store);
    expect(Object.keys(where)).toHaveLength(36);
    for (const subject of [0, 1, 2, 3]) expect(new Set(of(subject).map((id) => where[id])).size).toBe(1);
    expect(await listStories(store.db)).toHaveLength(4);
    const members = await membersOf(store.db, where[idOf(all[0]!)]!);
    expect(members.filter(({ why }) => 'shared' in (why as object)).length).toBe(8);
  });

  it('are the same whatever process places a batch, and wherever it was killed', async () => {
    const expected = await stand(store);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), fc.nat(5), async (restarts, failAt) => {
        await clear(store);
        for (const [index, restart] of restarts.entries()) {
          if (restart) placerOf(store.db).forget();
          if (index === failAt)
            await expect(
              placerOf(store.db).alone(async (tx, standing) => {
                standing.state.pins.set('x', 'y');
                await tx.deleteFrom('membership').execute();
                throw new Error('killed');
              }),
            ).rejects.toThrow('killed');
          const halt = new AbortController();
          await placePending(store.db, {
            now,
            batch: 7,
            signal: halt.signal,
            onProgress: () => {
              halt.abort();
            },
          });
        }
        await place(store);
        expect(await stand(store)).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  });

  it('two processes at once place every report once', async () => {
    await clear(store);
    const other = here.place.kind === 'postgres' ? await here.open() : store;
    await Promise.all([place(store, 3), place(other, 3), place(store, 2), place(other, 5)]);
    expect(Object.keys(await stand(store))).toHaveLength(36);
    expect(await listStories(store.db)).toHaveLength(4);
    if (other !== store) await other.close();
  });

  it('a merge redirects, wins over a restart and later reports, and can be undone', async () => {
    const before = await stand(store);
    const [a, b] = [before[of(0)[0]!]!, before[of(1)[0]!]!];
    const id = await made({ kind: 'merge', stories: [a, b] });
    const into = await storyOf(of(0)[0]!);
    const gone = into === a ? b : a;
    expect(await currentStory(store.db, gone)).toBe(into);
    expect((await membersOf(store.db, into)).length).toBe(18);
    placerOf(store.db).forget();
    const late = [arrival(0, 20), arrival(1, 21)];
    await record(store, late);
    await place(store);
    for (const one of late) expect(await storyOf(idOf(one))).toBe(into);
    await made({ kind: 'undo', of: id });
    expect(await currentStory(store.db, gone)).toBe(gone);
    const after = await stand(store);
    for (const one of all) expect(after[idOf(one)]).toBe(before[idOf(one)]);
    const rows = await membersOf(store.db, a);
    expect(rows.filter(({ decidedBy }) => decidedBy === 'person')).toEqual([]);
    const again = await decide(store.db, { kind: 'undo', of: id }, 'Ada', NOW);
    expect(again).toMatchObject({ refused: expect.stringMatching(/undone already/u) });
    expect((await listDecisions(store.db)).find((one) => one.id === id)?.undoneBy).not.toBeNull();
  });

  it('a report that was moved stays moved, and one that was ruled out stays out', async () => {
    const [report, other] = [of(2)[3]!, of(2)[4]!];
    const [from, to] = [await storyOf(report), await storyOf(of(3)[0]!)];
    await made({ kind: 'pin', report, story: to });
    const not = await made({ kind: 'not', report: other, story: from });
    placerOf(store.db).forget();
    await record(store, [arrival(2, 30)]);
    await place(store);
    expect(await storyOf(report)).toBe(to);
    expect(await storyOf(other)).not.toBe(from);
    expect((await membersOf(store.db, to)).find((one) => one.report === report)).toMatchObject({
      decidedBy: 'person',
      why: { kind: 'pin', who: 'Ada' },
    });
    await made({ kind: 'undo', of: not });
    expect(await storyOf(other)).toBe(from);
  });

  it('a split parts, a name stays, ids are never given twice', async () => {
    const story = await storyOf(of(3)[0]!);
    const parted = of(3).slice(0, 2);
    await made({ kind: 'split', story, reports: parted });
    const own = await storyOf(parted[0]!);
    expect(own).not.toBe(story);
    await made({ kind: 'rename', story: own, name: 'The first shock' });
    placerOf(store.db).forget();
    await place(store);
    expect((await listStories(store.db)).find(({ id }) => id === own)).toMatchObject({
      name: 'The first shock',
      reports: 2,
    });
    await made({ kind: 'merge', stories: [story, own], into: story });
    await made({ kind: 'split', story, reports: parted });
    expect([story, own]).not.toContain(await storyOf(parted[0]!));
  });

  it('a story that fell out of memory can still be decided about', async () => {
    const standing = (await placerOf(store.db).alone((_tx, one) => Promise.resolve(one)))!.done;
    const [a, b] = [await storyOf(of(0)[0]!), await storyOf(of(1)[0]!)];
    Object.assign(standing.state.options, { window: 1 });
    await record(store, [arrival(2, 40)]);
    await place(store);
    expect(standing.state.placed.has(of(0)[0]!)).toBe(false);
    Object.assign(standing.state.options, { window: 50_000 });
    const id = await made({ kind: 'merge', stories: [a, b], into: b });
    expect(await storyOf(of(0)[0]!)).toBe(b);
    placerOf(store.db).forget();
    await made({ kind: 'undo', of: id });
    expect(await storyOf(of(0)[0]!)).toBe(a);
    expect(await storyOf(of(1)[0]!)).toBe(b);
  });

  it('a later version of an article goes where the earlier stands', async () => {
    const page = 'https://coast.example/quake';
    const first = arrival(3, 50, page);
    await record(store, [first]);
    await place(store);
    const moved = await storyOf(of(0)[0]!);
    await made({ kind: 'pin', report: idOf(first), story: moved });
    const second = arrival(3, 51, page);
    await record(store, [second]);
    await place(store);
    expect(await storyOf(idOf(second))).toBe(moved);
    placerOf(store.db).forget();
    await place(store);
    expect(await storyOf(idOf(second))).toBe(moved);
  });

  it('what cannot be decided is refused in words', async () => {
    const story = await storyOf(of(0)[0]!);
    const refusals: [DecisionInput, RegExp][] = [
      [{ kind: 'pin', report: of(0)[0]!, story: 'story:none' }, /there is no story story:none/u],
      [{ kind: 'pin', report: 'sha256:none', story }, /is in no story/u],
      [{ kind: 'split', story, reports: [of(3)[5]!] }, /is not in/u],
      [{ kind: 'merge', stories: [story, story] }, /needs two stories/u],
      [{ kind: 'undo', of: '999999' }, /no decision 999999/u],
      [{ kind: 'undo', of: 'x' }, /no decision x/u],
    ];
    const before = await stand(store);
    for (const [input, words] of refusals)
      expect(await decide(store.db, input, 'Ada', NOW)).toMatchObject({ refused: expect.stringMatching(words) });
    expect(await stand(store)).toEqual(before);
  });

  it('ids may be given by their beginning', async () => {
    const report = of(0)[0]!;
    expect(await findReport(store.db, report.slice(0, 20))).toEqual({ id: report });
    expect(await findReport(store.db, report.slice(7, 25))).toEqual({ id: report });
    expect(await findReport(store.db, 'sha256:')).toHaveProperty('many');
    const story = await storyOf(report);
    expect(await findStory(store.db, story.slice(13, 30))).toEqual({ id: story });
    expect(await findStory(store.db, 'zz')).toEqual({ many: [] });
  });

  it('decisions stand in the log, and a dossier of a changed story is made anew once', async () => {
    const entries = await readLog(store.db);
    expect(entries.filter(({ what }) => what === 'decision: merge').length).toBeGreaterThan(0);
    const story = await storyOf(of(0)[0]!);
    const first = await freshDossier(store.db, story, 'Ada', NOW);
    expect(first?.made).toBe(true);
    expect((await freshDossier(store.db, story, 'Ada', NOW))?.made).toBe(false);
  });
});
