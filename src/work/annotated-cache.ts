import { createHash } from 'node:crypto';
import type { Known } from '../collate.ts';
import type { Annotated } from '../model/annotated.ts';

interface Kept {
  readonly annotated: Annotated;
  readonly characters: number;
}

/** Characters of the texts that are remembered; what is found in them takes some 80 bytes a character. */
const MOST = 2_000_000;

/**
 * Remembers what was found in the reports that were collated last, by all that stands in them: a story that got a report is
 * collated again without reading the others anew. It lives as long as its process, so it is of one version of the program.
 *
 * @param most characters of text
 */
export function annotatedCache(most = MOST): Known {
  // A map keeps its order: the first is the one that was asked for longest ago.
  const kept = new Map<string, Kept>();
  let characters = 0;
  return {
    of(report, find) {
      const key = createHash('sha256').update(JSON.stringify(report)).digest('base64');
      const before = kept.get(key);
      if (before) {
        kept.delete(key);
        kept.set(key, before);
        return before.annotated;
      }
      const made: Kept = { annotated: find(), characters: report.text.length };
      kept.set(key, made);
      characters += made.characters;
      for (const [oldest, { characters: length }] of kept) {
        if (characters <= most) break;
        kept.delete(oldest);
        characters -= length;
      }
      return made.annotated;
    },
  };
}
