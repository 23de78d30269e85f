import type { StoryQuote } from '../../src/align/story-quotes.ts';
import { tokens } from '../../src/read/tokens.ts';

/** A quote of a report with nothing but words and, maybe, a named speaker. */
export function quoteOf(id: string, report: string, text: string, speaker: string | null = null): StoryQuote {
  const found = tokens(text);
  return {
    id,
    report,
    content: [[0, text.length]],
    cue: [],
    source: [],
    type: 'direct',
    speaker,
    entity: speaker,
    byName: speaker !== null,
    via: [],
    anonymity: speaker === null ? 'none' : 'named',
    elisions: found.filter((t) => t.text === '...').map((t) => [t.start, t.end]),
    insertions: [],
    utterance: null,
    attribution: null,
    by: 'test',
    after: [],
    echo: null,
    frame: '',
    frameEntities: [],
    aroundEntities: [],
    words: found.filter((t) => t.kind === 'word' || t.kind === 'number').map((t) => t.norm),
  };
}
