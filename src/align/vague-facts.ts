import type { Range } from '../model/span.ts';
import { nearby, type Bare } from './facts.ts';
import type { Term, Vocabulary } from './terms.ts';

/** "Several times", "a few minutes", "hours into": numbers told without one. They meet, and contradict nothing. */
export function vagueFacts(list: readonly Term[], text: string, vocabulary: Vocabulary): Bare[] {
  const rows = vocabulary.comparison?.vagueNumbers;
  if (!rows) return [];
  return list.flatMap((term, i): Bare[] => {
    const before = list[i - 1];
    const few = before !== undefined && rows.words.includes(before.norm);
    const span = rows.spans[term.norm];
    if (!few && (span === undefined || before?.number || rows.notAfter.includes(before?.norm ?? ''))) return [];
    const range: Range = [few ? before.start : term.start, term.end];
    return [
      {
        class: span === undefined ? (rows.times.includes(term.norm) ? 'plain' : `count ${term.key}`) : 'time',
        lo: (span ?? 1) * 2,
        hi: (span ?? 1) * (few ? rows.few : rows.many),
        tolerance: 0,
        printed: text.slice(...range).toLowerCase(),
        raw: text.slice(...range).toLowerCase(),
        digits: true,
        vague: true,
        unit: '',
        hedged: true,
        open: false,
        label: false,
        perGame: false,
        outcome: null,
        further: false,
        near: nearby(list, range),
        range,
      },
    ];
  });
}
