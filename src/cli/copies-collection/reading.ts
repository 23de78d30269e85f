import { quoteMarks } from '../../annotate/quote-marks.ts';
import { quotedRanges } from '../../annotate/quoted-ranges.ts';
import type { PlanOptions } from '../../derive/collection/gathered.ts';
import { wordingOf } from '../../derive/wording.ts';
import { gazetteer } from '../../gazetteer/index.ts';
import { en } from '../../lang/en/index.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import type { Report } from '../../model/report.ts';
import { readAsNeeded } from '../../read/index.ts';
import type { LightText } from '../../derive/light-text.ts';

function reportOf({ id, text, published, outlet }: LightText): Report {
  return {
    id,
    ref: id,
    text,
    outlet: { name: outlet, stated: false },
    published:
      published === null
        ? null
        : { value: published, precision: published.length > 10 ? 'second' : 'day', stated: false },
    language: 'en',
  };
}

/** How the reports of a collection are read where that is worth it. */
export const readingWith = (known: Gazetteer): PlanOptions => ({
  language: en,
  gazetteer: known,
  wording: (light) => {
    const text = readAsNeeded(reportOf(light), en, known);
    const marks = quoteMarks(text, en);
    return wordingOf(text, marks, quotedRanges(marks), en);
  },
});

export const reading: PlanOptions = readingWith(gazetteer);
