import type { Annotated } from '../model/annotated.ts';
import type { Range } from '../model/span.ts';

/** Quoted words that one medium was told, not the public: found elsewhere word for word, they have the same source. */
export interface PrivateWord {
  readonly range: Range;
  readonly via: readonly string[];
}

const UNNAMED = new Set(['unnamed-role-reason', 'unnamed-role']);

/** Quotes of unnamed sources, and what sources told a named medium. */
export function privateWords(report: Annotated): PrivateWord[] {
  return report.attributions
    .filter((a) => a.class === 'speech' && UNNAMED.has(a.anonymity))
    .flatMap((a) => a.quoted.map((range) => ({ range, via: a.via })));
}
