import { afterEach, describe, expect, it } from 'vitest';
import { crewOf } from '../../src/cli/copies-collection/threads.ts';
import type { Crew } from '../../src/cli/copies-collection/threads.ts';

const crews: Crew[] = [];
afterEach(async () => {
  for (const one of crews.splice(0)) await one.close();
});
function crew(most: number, isAsked: boolean): Crew {
  const made = crewOf(most, isAsked);
  crews.push(made);
  return made;
}

describe('the threads of a collection', () => {
  it('are one for little work, however many could be had', async () => {
    expect((await crew(8, false).for(99, 100)).count).toBe(1);
  });

  it('are more for more work, never more than there may be', async () => {
    const one = crew(2, false);
    expect((await one.for(250, 100)).count).toBe(2);
    expect((await one.for(1e9, 100)).count).toBe(2);
  });

  it('stay for the next work: they are warm', async () => {
    const one = crew(2, false);
    const scanning = await one.for(250, 100);
    expect(await one.for(1, 100)).toBe(scanning);
  });

  it('are as many as were asked for', async () => {
    expect((await crew(2, true).for(1, 100)).count).toBe(2);
  });
});
