import type { Annotated } from '../../model/annotated.ts';
import type { Range } from '../../model/span.ts';
import type { Story } from '../comparer.ts';

/**
 * Reports that comment, and reports that hardly tell the story. Read on 900 reports of development stories: news shares mostly a fifth to a
 * half of its claims with the others, and its writer never says "I".
 */
const VOICE = {
  /** Claims from which a share of them says something. */
  fewestClaims: 16,
  /** Share of its claims that another report tells too, below which a report tells another story or argues. */
  ofStory: 0.21,
  /** Sentences in the first person, and their share of all, that make a comment. */
  sentences: 3,
  share: 0.06,
} as const;

/** A stretch of a report in which what stands in quotation marks is blanked: the words of the outlet itself. */
export function ownWords({ quotedRanges, text }: Annotated, [start, end]: Range): string {
  let out = '';
  let at = start;
  for (const [from, to] of quotedRanges.toSorted((a, b) => a[0] - b[0])) {
    if (to <= at || from >= end) continue;
    out += `${text.report.text.slice(at, Math.max(at, from))} `;
    at = Math.min(end, to);
  }
  return out + text.report.text.slice(at, end);
}

/** Whether the writer speaks as "I" in a sentence. */
export const isPersonal = (annotated: Annotated, around: Range, story: Story): boolean =>
  story.vocabulary.language.reporting?.personal.test(ownWords(annotated, around)) ?? false;

function isComment(annotated: Annotated, story: Story): boolean {
  const { text } = annotated;
  const label = story.vocabulary.language.reporting?.opinionLabel;
  if (label?.test(`${text.report.title ?? ''}`) || label?.test(text.report.text.slice(0, 80))) return true;
  const body = text.sentences.filter(({ paragraph }) => text.paragraphs[paragraph]?.role === 'body');
  const personal = body.filter(({ start, end }) => isPersonal(annotated, [start, end], story)).length;
  return personal >= VOICE.sentences && personal >= VOICE.share * body.length;
}

/** The reports whose writer argues: labelled as opinion, or in the first person. */
export const commenting = (story: Story): ReadonlySet<string> =>
  new Set([...story.annotated].filter(([, one]) => isComment(one, story)).map(([id]) => id));

/**
 * Reports that tell hardly anything that another report of the story tells: of another story that came in with it, or an argument about
 * many things. That nobody else prints what they say means nothing.
 */
export function outsiders({ alignment }: Story): ReadonlySet<string> {
  const counts = new Map<string, { all: number; shared: number }>();
  for (const { statements } of alignment.claims) {
    const reports = new Set(statements.map(({ span }) => span.report));
    for (const report of reports) {
      const count = counts.get(report) ?? { all: 0, shared: 0 };
      counts.set(report, { all: count.all + 1, shared: count.shared + (reports.size > 1 ? 1 : 0) });
    }
  }
  const isOut = ({ all, shared }: { all: number; shared: number }): boolean =>
    all >= VOICE.fewestClaims && shared < VOICE.ofStory * all;
  return new Set([...counts].filter(([, count]) => isOut(count)).map(([report]) => report));
}
