import type { EntityKind } from '../model/names.ts';
import type { ClaimWork, StatementWork } from '../align/index.ts';
import { alikeness } from './alikeness.ts';
import { listed, outletOf, spanOf, type Comparer, type Draft, type Story } from './comparer.ts';
import { isPronoun, maybeSame, sayingOf, surelyDiffer } from './speakers.ts';
import { ATTRIBUTION } from './thresholds.ts';

interface Voice {
  readonly name: string;
  readonly statements: StatementWork[];
}

/** The statements of a claim by who says them; speakers that can be one are one voice. */
function voicesOf(claim: ClaimWork, { speakers }: Story): Voice[] {
  const voices: Voice[] = [];
  for (const statement of claim.statements) {
    const name = statement.attribution?.speaker;
    if (!name || isPronoun(name, speakers) || statement.attribution?.class !== 'speech') continue;
    const known = voices.find((voice) => maybeSame(voice.name, name, speakers));
    if (known) known.statements.push(statement);
    else voices.push({ name, statements: [statement] });
  }
  return voices;
}

/** What the report takes a speaker for; `null` where it named no entity. */
function kindOf({ attribution, span }: StatementWork, story: Story): EntityKind | null {
  const entities = story.annotated.get(span.report)?.entities ?? [];
  return entities.find((one) => one.id === attribution?.entity)?.kind ?? null;
}

/**
 * Whether two voices exclude each other: two people by name, or two bodies. A person may speak for the body, and words between
 * quotation marks given to two are told where utterances are compared.
 */
function exclude(a: StatementWork, b: StatementWork, story: Story): boolean {
  if (!surelyDiffer(a.attribution!, b.attribution!, story.speakers)) return false;
  const [x, y] = [kindOf(a, story), kindOf(b, story)];
  if (x === 'person' || y === 'person') return x === y;
  return [a, b].every((one) => one.attribution!.type !== 'direct' && one.attribution!.type !== 'mixed');
}

/** Whether two voices tell the same in two reports, neither of which has the other voice too. */
function tellTheSame(a: Voice, b: Voice, story: Story): boolean {
  const reportsA = new Set(a.statements.map((one) => one.span.report));
  if (b.statements.some((one) => reportsA.has(one.span.report))) return false;
  return a.statements.some((left) =>
    b.statements.some((right) => {
      const { share, weight, words } = alikeness(left, right, story.alignment.weigh);
      return share >= ATTRIBUTION.share && weight >= ATTRIBUTION.weight && words >= ATTRIBUTION.words;
    }),
  );
}

/** The same thing told in two reports under two sources. */
export const attribution: Comparer = {
  kind: 'attribution',
  compare(claim, story): Draft[] {
    const voices = voicesOf(claim, story);
    const parted = voices.filter((a) =>
      voices.some(
        (b) =>
          a !== b &&
          exclude(a.statements[0]!, b.statements[0]!, story) &&
          tellTheSame(a, b, story),
      ),
    );
    if (parted.length < 2) return [];
    const where = (voice: Voice): string => listed(voice.statements.map((one) => outletOf(one.span.report, story)));
    return [
      {
        kind: 'attribution',
        verdict: 'compatible',
        claim,
        readings: parted.map((voice) => ({
          value: voice.name,
          spans: voice.statements.map((one) => spanOf(one, sayingOf(one))),
        })),
        why: `${parted.map((voice) => `${where(voice)} has it from ${voice.name}`).join('; ')}.`,
        weight: 0.4,
        by: 'attribution/other-speaker',
      },
    ];
  },
};
