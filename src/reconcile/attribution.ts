import type { ClaimWork, StatementWork } from '../align/index.ts';
import { alikeness } from './alikeness.ts';
import { listed, outletOf, spanOf, type Comparer, type Draft, type Story } from './comparer.ts';
import { isNamed, maybeSame, sayingOf } from './speakers.ts';
import { ATTRIBUTION } from './thresholds.ts';

interface Voice {
  readonly name: string;
  readonly statements: StatementWork[];
}

/** The statements of a claim by who says them; speakers that can be one are one voice. */
function voicesOf(claim: ClaimWork): Voice[] {
  const voices: Voice[] = [];
  for (const statement of claim.statements) {
    const name = statement.attribution?.speaker;
    if (name === undefined || name === null || statement.attribution?.class === 'belief') continue;
    const known = voices.find((voice) => maybeSame(voice.name, name));
    if (known) known.statements.push(statement);
    else voices.push({ name, statements: [statement] });
  }
  return voices;
}

/** The same thing told in two reports under two sources. */
export const attribution: Comparer = {
  kind: 'attribution',
  compare(claim, story): Draft[] {
    const voices = voicesOf(claim);
    const drafts: Draft[] = [];
    for (const [i, a] of voices.entries())
      for (const b of voices.slice(i + 1)) {
        if (!isNamed(a.statements[0]!.attribution) && !isNamed(b.statements[0]!.attribution)) continue;
        const pair = tellTheSame(a, b, story);
        if (pair) drafts.push(draftOf(pair, [a, b], claim, story));
      }
    return drafts;
  },
};

function tellTheSame(a: Voice, b: Voice, story: Story): readonly [StatementWork, StatementWork] | null {
  for (const left of a.statements)
    for (const right of b.statements) {
      if (left.span.report === right.span.report) continue;
      const { share, weight } = alikeness(left, right, story.alignment.weigh);
      if (share >= ATTRIBUTION.share && weight >= ATTRIBUTION.weight) return [left, right];
    }
  return null;
}

function draftOf(
  pair: readonly [StatementWork, StatementWork],
  voices: readonly [Voice, Voice],
  claim: ClaimWork,
  story: Story,
): Draft {
  const where = (voice: Voice): string => listed(voice.statements.map((s) => outletOf(s.span.report, story)));
  return {
    kind: 'attribution',
    verdict: 'compatible',
    claim,
    readings: pair.map((first, i) => ({
      value: voices[i]!.name,
      spans: [first, ...voices[i]!.statements.filter((s) => s !== first)].map((s) => spanOf(s, sayingOf(s))),
    })),
    why: `${where(voices[0])} has it from ${voices[0].name}, ${where(voices[1])} from ${voices[1].name}.`,
    weight: 0.4,
    by: 'attribution/other-speaker',
  };
}
