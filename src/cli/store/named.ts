import type { Kysely } from 'kysely';
import type { Tables } from '../../store/index.ts';
import { UserError } from '../user-error.ts';

type Found = { readonly id: string } | { readonly many: readonly string[] };

function only(found: Found, given: string, what: string, list: string): string {
  if ('id' in found) return found.id;
  if (found.many.length === 0) throw new UserError(`${given}: there is no such ${what}. ${list} lists them.`);
  throw new UserError(`${given}: several ${what} ids begin so. Give more of it: ${found.many.join(', ')}`);
}

/** The story that a person names by its id or by the beginning of it, under the id it has today. */
export async function namedStory(db: Kysely<Tables>, given: string): Promise<string> {
  const { findStory } = await import('../../work/index.ts');
  const { currentStory } = await import('../../store/index.ts');
  const id = only(await findStory(db, given), given, 'story', 'stemma stories');
  return (await currentStory(db, id)) ?? id;
}

/** The report that a person names by its id or by the beginning of it. */
export async function namedReport(db: Kysely<Tables>, given: string): Promise<string> {
  const { findReport } = await import('../../work/index.ts');
  return only(await findReport(db, given), given, 'report', 'stemma show STORY');
}
