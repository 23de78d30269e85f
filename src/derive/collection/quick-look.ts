import { quoteMarks } from '../../annotate/quote-marks.ts';
import { quotedRanges } from '../../annotate/quoted-ranges.ts';
import type { Language } from '../../model/language.ts';
import type { Text } from '../../model/text.ts';
import { paragraphs } from '../../read/paragraphs.ts';
import type { LightText } from '../light-text.ts';
import { wordingOf } from '../wording.ts';
import type { Wording } from '../wording.ts';

const NONE: readonly never[] = [];

/** A text of which nothing was looked for but its paragraphs. */
function bareText({ id, text, outlet }: LightText): Text {
  const name = { name: outlet, stated: false };
  return {
    report: { id, ref: id, text, outlet: name, published: null, language: 'und' },
    paragraphs: paragraphs(text).map(([start, end], index) => ({ index, start, end, role: 'body', sentences: [0, 0] })),
    sentences: NONE,
    tokens: NONE,
    furniture: NONE,
    credits: NONE,
    outlet: name,
    published: null,
    title: null,
    byline: null,
    dateline: null,
  };
}

/**
 * A report as far as it is known without reading it: its words and its quotes. Reading finds furniture and speech without
 * marks as well, so that fewer words are its own.
 */
export function quickLook(light: LightText, language: Language | null): Wording {
  const text = bareText(light);
  const marks = quoteMarks(text, language);
  return wordingOf(text, marks, quotedRanges(marks), null);
}
