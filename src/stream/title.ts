import type { Story } from './story.ts';

/** What to call a story: as a person named it, else the title of its first report that has one, else its id. */
export const titleOf = (story: Pick<Story, 'id' | 'name' | 'members'>): string =>
  story.name ?? story.members.find((member) => member.title !== null)?.title ?? story.id;
