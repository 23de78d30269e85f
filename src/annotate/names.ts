/**
 * Who and what a report speaks of. Names are runs of capitals judged by their words, their neighbours and the rest of the text;
 * nominals ("the official") and pronouns are then bound, reading from the top, to what was introduced before. Two unnamed
 * sources stay two; where the text does not decide, rivals are kept.
 */
import type { QuoteMark } from '../model/attribution.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { Language } from '../model/language.ts';
import type { Entity, Mention } from '../model/names.ts';
import type { Text } from '../model/text.ts';
import { framesOf } from './grammar/frames.ts';
import { lexiconOf } from './grammar/lexicon.ts';
import { knownOf } from './names/known.ts';
import { readNames } from './names/reading.ts';
import { finished } from './names/finish.ts';

export interface NamesResult {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}

/** Entities of a report and every mention of them, in order of the text. */
export function names(text: Text, language: Language, gazetteer: Gazetteer, marks: readonly QuoteMark[]): NamesResult {
  const lexicon = lexiconOf(language);
  if (!lexicon || !language.names) return { entities: [], mentions: [] };
  const known = knownOf(language.names, gazetteer);
  return finished(readNames(text, framesOf(text, marks, lexicon), marks, lexicon, known));
}
