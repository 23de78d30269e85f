import { oneLine } from '../../output/words.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Member, StoryRow } from '../../store/index.ts';
import { deliver } from '../deliver.ts';
import { UserError } from '../user-error.ts';
import { namedStory } from './named.ts';
import { whoOf } from './store-flags.ts';
import type { StoreFlags } from './store-flags.ts';
import { withStore } from './with-store.ts';

export interface StoriesFlags extends StoreFlags {
  readonly atLeast?: string;
  readonly limit?: string;
}

function wholeNumber(option: string, given: string | undefined, otherwise: number): number {
  const value = Number(given ?? otherwise);
  if (!Number.isInteger(value) || value < 1 || value > 100_000)
    throw new UserError(`${option} needs a whole number from 1 to 100000.`, 2);
  return value;
}

/** An id as people copy it: git's way, its first letters. */
export const short = (id: string): string => id.replace(/^(?:story:)?(?:sha256:)?/u, '').slice(0, 10);

const days = ({ from, to }: StoryRow): string => {
  const [first, last] = [from?.slice(0, 10), to?.slice(0, 10)];
  return first === undefined ? 'undated' : first === last ? first : `${first} to ${last!}`;
};
const count = (n: number, one: string): string => `${String(n)} ${one}${n === 1 ? '' : 's'}`;

/** `stemma stories`: the stories of a store. */
export async function storiesCommand(flags: StoriesFlags): Promise<number> {
  const { listStories } = await import('../../store/index.ts');
  const atLeast = wholeNumber('--at-least', flags.atLeast, 1);
  const limit = wholeNumber('--limit', flags.limit, 50);
  const rows = await withStore(flags, 'stories', false, ({ db }) => listStories(db, { atLeast, limit }));
  for (const row of rows)
    process.stdout.write(
      flags.json === true
        ? `${JSON.stringify(row)}\n`
        : `${short(row.id)}  ${oneLine(row.name)}\n            ${count(row.reports, 'report')} · ${count(row.outlets, 'outlet')} · ${days(row)}\n`,
    );
  if (rows.length === 0 && flags.json !== true) process.stdout.write('no stories\n');
  return 0;
}

export interface ShowFlags extends StoreFlags {
  readonly md?: boolean;
  readonly html?: boolean;
  readonly members?: boolean;
  readonly output?: string;
}

const DECIDED: Readonly<Record<string, string>> = {
  pin: 'moved here',
  not: 'put here after it was ruled out elsewhere',
  merge: 'came with a merged story',
  split: 'split off',
  undo: 'came back with an undone decision',
};

/** Why a report is in its story, in words. */
function whyWords({ why, confidence, decidedBy }: Member): string {
  const { shared, by, kind, who } = why as { shared?: string[]; by?: string; kind?: string; who?: string };
  if (decidedBy === 'person') return `${DECIDED[kind ?? ''] ?? 'put here'} by ${who ?? 'a person'}`;
  if (by === 'work/earlier-version') return 'a later version of a report here';
  if (shared === undefined) return 'opened the story';
  return `${confidence.toFixed(2)}  shares ${shared.join(', ')}`;
}

const memberLine = (member: Member): string =>
  `${short(member.report)}  ${member.published?.slice(0, 10) ?? 'undated   '}  ${oneLine(member.outlet ?? 'no outlet')}: ${oneLine(member.title ?? member.ref)}\n            ${oneLine(whyWords(member))}\n`;

/** `stemma show`: the reports of a story with why each is there, or its dossier as it stands now. */
export async function showCommand(given: string, flags: ShowFlags): Promise<number> {
  const { membersOf } = await import('../../store/index.ts');
  const forms = [flags.md && 'md', flags.html && 'html', flags.json && flags.members !== true && 'json'].filter(
    Boolean,
  );
  if (forms.length > 1) throw new UserError('Choose one: --md, --html or --json.', 2);
  const text = await withStore(flags, `show ${given}`, false, async ({ db }) => {
    const story = await namedStory(db, given);
    if (forms.length === 0) {
      const members = await membersOf(db, story);
      if (flags.json === true) return members.map((member) => `${JSON.stringify(member)}\n`).join('');
      return `${story}\n${members.map(memberLine).join('')}`;
    }
    const { freshDossier } = await import('../../work/index.ts');
    const fresh = await freshDossier(db, story, whoOf(flags), new Date().toISOString());
    if (!fresh) throw new UserError(`${given}: the story has no reports.`);
    if (forms[0] === 'json') return fresh.json;
    const { outputs } = await import('../../output/index.ts');
    const output = outputs.find(({ name }) => name === forms[0])!;
    return output.write(JSON.parse(fresh.json) as Dossier, { name: 'DOSSIER.json' });
  });
  deliver(text, flags);
  return 0;
}
