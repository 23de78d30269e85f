import type { Annotated } from '../model/annotated.ts';
import type { Range } from '../model/span.ts';

/** Quoted words that one medium was told, not the public: found elsewhere word for word, they have the same source. */
export interface PrivateWord {
  readonly range: Range;
  readonly via: readonly string[];
}

/** Quotes of sources that a report does not name and says why: they spoke to somebody, not to the public. */
export function privateWords(report: Annotated): PrivateWord[] {
  return report.attributions
    .filter((a) => a.class === 'speech' && a.anonymity === 'unnamed-role-reason')
    .flatMap((a) => a.quoted.map((range) => ({ range, via: a.via })));
}
