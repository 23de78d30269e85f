import type { Annotated } from '../../src/model/annotated.ts';
import type { Report } from '../../src/model/report.ts';
import { quoteMarks } from '../../src/annotate/quote-marks.ts';
import { quotedRanges } from '../../src/annotate/quoted-ranges.ts';
import { derive } from '../../src/derive/index.ts';
import type { Derived } from '../../src/derive/index.ts';
import { gazetteer } from '../../src/gazetteer/index.ts';
import { en } from '../../src/lang/en/index.ts';
import { read } from '../../src/read/index.ts';

/** What a test says of a report. */
export interface Told {
  readonly id: string;
  readonly text: string;
  readonly outlet?: string;
  readonly published?: string;
}

export const report = ({ id, text, outlet, published }: Told): Report => ({
  id,
  ref: id,
  text,
  outlet: { name: outlet ?? null, stated: false },
  published:
    published === undefined
      ? null
      : { value: published, precision: published.length > 10 ? 'second' : 'day', stated: false },
  language: 'en',
});

/** A report with its quotation marks found, and nothing else. */
export function annotated(told: Told): Annotated {
  const text = read(report(told), en, gazetteer);
  const marks = quoteMarks(text, en);
  return {
    text,
    entities: [],
    mentions: [],
    moments: [],
    quantities: [],
    quoteMarks: marks,
    attributions: [],
    hedges: [],
    quotedRanges: quotedRanges(marks),
  };
}

export const story = (...told: readonly Told[]): Derived => derive(told.map(annotated), { gazetteer });

/** Invented prose about a harbour strike; each call gives other sentences. */
export const STRIKE = [
  'Dock workers in Karvale walked out before dawn on Tuesday and left eleven cargo ships waiting outside the breakwater.',
  'The walkout followed three weeks of failed talks over night shifts that the port wants to lengthen by two hours.',
  'Managers had hoped to keep the grain terminal open with office staff, but the cranes stood still by mid-morning.',
  'A small crowd gathered at the northern gate, where somebody had hung a painted sheet from the old signal tower.',
  'Fishing boats were let through after their owners agreed to unload at the far end of the quay without machines.',
  'The last strike of this length, nine winters ago, ended only when the ferry line threatened to move to another town.',
] as const;
export const STORM = [
  'Roof tiles and garden fences lay across the lanes of Orsk Bay after a night of gusts that nobody had forecast.',
  'Rescue crews pulled two hikers from a flooded culvert shortly after ten, both of them cold but otherwise unhurt.',
  'The school on Lantern Hill stays closed until the end of the week because water reached the boiler room.',
  'Engineers were walking the railway embankment on foot to look for places where the ballast had been washed out.',
] as const;
