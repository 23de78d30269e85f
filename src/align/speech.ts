import type { Annotated } from '../model/annotated.ts';
import type { Language } from '../model/language.ts';
import { languages, languageOf } from '../lang/index.ts';
import { storyEntities, type StoryEntities } from './entities.ts';
import { storyQuotes, type StoryQuote } from './story-quotes.ts';
import { utteranceGroups, type IsContentWord } from './utterances.ts';

/** Who speaks in a story, in which quotes, and which quotes are one speech event. */
export interface Speech {
  readonly entities: StoryEntities;
  readonly quotes: readonly StoryQuote[];
  /** Quotes of one speech event, from at least two reports. */
  readonly groups: readonly (readonly StoryQuote[])[];
  readonly isContent: IsContentWord;
  /** Whether a sentence that begins with this word (lower case) hangs on the one before. */
  readonly hangs: (firstWord: string) => boolean;
  /** Whether a clause ends in a linking verb: what follows is said of its subject. */
  readonly links: (clause: string) => boolean;
  /** Whether a saying speaks to somebody ("you"). */
  readonly addresses: (saying: string) => boolean;
  /** What a word that is printed as it is spoken stands for, else the word. */
  readonly spoken: (word: string) => string;
  /** Whether a word (lower case) is a pronoun that stands for a thing told elsewhere. */
  readonly standsIn: (word: string) => boolean;
}

/** The languages of a story; all known ones where it has none of them. */
function languagesOf(annotated: readonly Annotated[]): readonly Language[] {
  const codes = [...new Set(annotated.map((one) => one.text.report.language))].sort();
  const spoken = codes.map(languageOf).filter((l) => l !== null);
  return spoken.length > 0 ? spoken : languages;
}

/** Joins speakers and quotes across the reports of a story. */
export function speech(annotated: readonly Annotated[]): Speech {
  const known = languagesOf(annotated);
  const stop = new Set(known.flatMap((l) => l.text.stopWords));
  const hanging = new Set(known.flatMap((l) => l.text.hangingStarts));
  const isContent = (word: string): boolean => {
    const apostrophe = word.indexOf("'"); // "I'm", "they've" and "Dahl's" tell what their first part tells
    return !stop.has(apostrophe < 0 ? word : word.slice(0, apostrophe));
  };
  const pronouns = new Set(known.flatMap((l) => l.differences?.standingIn ?? []));
  const spokenForms = new Map(known.flatMap((l) => Object.entries(l.differences?.spokenForms ?? {})));
  const entities = storyEntities(annotated);
  const filler = new Set(known.flatMap((l) => l.comparison?.speakerFiller ?? []));
  const quotes = storyQuotes(annotated, entities, filler);
  return {
    entities,
    quotes,
    groups: utteranceGroups(quotes, isContent),
    isContent,
    hangs: (word) => hanging.has(word.split(/['’]/u)[0]!), // "That's"
    addresses: (saying) => known.some((l) => l.differences?.addressed?.test(saying)),
    spoken: (word) => spokenForms.get(word) ?? word,
    standsIn: (word) => pronouns.has(word),
    links: (clause) => known.some((l) => l.differences?.linking?.test(clause)),
  };
}
