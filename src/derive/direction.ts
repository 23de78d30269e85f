import type { Direction } from '../model/copies.ts';
import type { Background } from './background.ts';
import type { Evidence } from './evidence.ts';
import { lacking } from './lacking.ts';
import { lostParagraphs } from './lost-paragraphs.ts';
import type { NamedMedium } from './named-media.ts';
import { canBeBefore, namings, thirdMedia } from './naming.ts';
import type { Verdict } from './relation.ts';
import type { SharedWording } from './shared-wording.ts';
import { direction as weights } from './thresholds.ts';
import type { Witness } from './witness.ts';
import { nameOf, namesApart } from './wording.ts';

/** A direction with all that speaks for it, strongest first. */
export interface Weighed {
  readonly direction: Direction;
  readonly evidence: readonly Evidence[];
  /** 0 to 1: lead of the best direction over the next. */
  readonly lead: number;
}

/** The name as printed; a short form with whose it is: "the Post (Karvale Evening Post)". */
const printedName = ({ printed, isShort }: NamedMedium, of: Witness): string =>
  isShort ? `the ${printed} (${of.medium})` : printed;

/** Whether one outlet printed both. */
export const isOneOutlet = (a: Witness, b: Witness): boolean => a.medium !== null && a.medium === b.medium;

function byNaming(a: Witness, b: Witness, background: Background, to: 'a-from-b' | 'b-from-a'): Evidence[] {
  const best = namings(a, b, background)[0];
  if (!best) return [];
  if (!canBeBefore(b.window, a.window))
    return [
      {
        for: 'common-ancestor',
        weight: weights.namedButLater,
        why: `${nameOf(a.wording)} names ${printedName(best.named, b)}, but the report of it that we have is later: an earlier one is lost`,
        by: 'direction/named-but-later',
      },
    ];
  return [
    {
      for: to,
      weight: weights.named,
      why: `${nameOf(a.wording)} names ${printedName(best.named, b)} for it`,
      by: `direction/named-${best.named.cue}`,
    },
  ];
}

/** One text in two outlets, and one of them mentions the other: it says whose text it is. */
function byMention(a: Witness, b: Witness, verdict: Verdict): Evidence[] {
  if (verdict.relation !== 'same-copy' || a.medium === null || b.medium === null || a.medium === b.medium) return [];
  const mentions = (x: Witness, medium: string): boolean => x.named.some((n) => n.media.includes(medium));
  const [inA, inB] = [mentions(a, b.medium), mentions(b, a.medium)];
  if (inA === inB) return [];
  const [to, from, whom] = inA ? (['a-from-b', a, b] as const) : (['b-from-a', b, a] as const);
  return [
    {
      for: to,
      weight: weights.mentioned,
      why: `${nameOf(from.wording)} mentions ${whom.medium}`,
      by: 'direction/mentions-the-other',
    },
  ];
}

/** What is always likely where two outlets print one text and nothing else is known: both had it from an agency. */
function byDefault(a: Witness, b: Witness): Evidence[] {
  if (a.medium === null || b.medium === null || a.medium === b.medium) return [];
  return [
    {
      for: 'common-ancestor',
      weight: weights.twoOutlets,
      why: 'neither report names the other',
      by: 'direction/two-outlets',
    },
  ];
}

function byCredit(a: Witness, b: Witness, verdict: Verdict): Evidence[] {
  const out: Evidence[] = [];
  if (a.isAgency !== b.isAgency) {
    const [agency, client] = a.isAgency ? [a, b] : [b, a];
    // A part that a client had days before this text came out is from an earlier one of the agency.
    if (verdict.relation !== 'same-copy' && !canBeBefore(agency.window, client.window))
      return [
        {
          for: 'common-ancestor',
          weight: weights.agencyPart,
          why: `${agency.medium} is an agency, but this text of it is later: an earlier one is lost`,
          by: 'direction/agency-later',
        },
      ];
    out.push({
      for: a.isAgency ? 'b-from-a' : 'a-from-b',
      weight: verdict.relation === 'same-copy' ? weights.agencyItself : weights.agencyPart,
      why: `${agency.medium} is an agency, the other prints its copy`,
      by: 'direction/agency-itself',
    });
    return out;
  }
  const names = (list: readonly string[]): string[] =>
    [...new Set(list)].filter((name) => name !== a.medium && name !== b.medium);
  const credited = names([...a.agencies, ...b.agencies]);
  const relayed = names([...a.relays, ...b.relays]);
  if (credited.length + relayed.length > 0)
    out.push({
      for: 'common-ancestor',
      weight: weights.agencyCredit,
      why: credited.length > 0 ? `credited to ${credited.join(', ')}` : `passed on by ${relayed.join(', ')}`,
      by: 'direction/agency-credit',
    });
  return out;
}

function byDate(a: Witness, b: Witness): Evidence[] {
  if (a.window === null || b.window === null) return [];
  const same = isOneOutlet(a, b);
  const names = namesApart(a.wording, b.wording);
  const copy = (d: 'a-from-b' | 'b-from-a'): string => names[d === 'a-from-b' ? 0 : 1];
  const later = a.window.from >= b.window.to ? 'a-from-b' : b.window.from >= a.window.to ? 'b-from-a' : null;
  if (later === null) return [];
  return [
    same
      ? {
          for: later,
          weight: weights.update,
          why: `${copy(later)} is the later version of the same outlet`,
          by: 'direction/update',
        }
      : { for: later, weight: weights.later, why: `${copy(later)} printed it later`, by: 'direction/later' },
  ];
}

function byThird(a: Witness, b: Witness, verdict: Verdict, background: Background): Evidence[] {
  // In two versions of one text, and in two texts of one newsroom, the name came with the text.
  if (verdict.relation === 'same-copy' || isOneOutlet(a, b)) return [];
  const best = thirdMedia(a, b, background)[0];
  if (!best) return [];
  return [
    {
      for: 'common-ancestor',
      weight: weights.thirdMedium,
      why: `both name ${best.printed} for the same matter`,
      name: best.medium,
      by: 'direction/third-medium',
    },
  ];
}

const ORDER: readonly Evidence['for'][] = ['common-ancestor', 'a-from-b', 'b-from-a'];

/** Weighs all evidence openly: the direction with the greatest sum, `unknown` when nothing leads clearly. */
export function weigh(evidence: readonly Evidence[]): Weighed {
  const sums = ORDER.map((d) => ({ d, sum: evidence.filter((e) => e.for === d).reduce((n, e) => n + e.weight, 0) }));
  sums.sort((x, y) => y.sum - x.sum);
  const [best, next] = sums as [(typeof sums)[0], (typeof sums)[0], (typeof sums)[0]];
  const lead = best.sum - next.sum;
  const decided = lead >= weights.lead;
  return {
    direction: decided ? best.d : 'unknown',
    evidence: [...evidence].sort((x, y) => y.weight - x.weight || (x.by < y.by ? -1 : 1)),
    lead: Math.min(1, lead / weights.named),
  };
}

/** A credit is for the text, so it says nothing of two reports that share quotes alone. */
const isByProse = ({ by }: Verdict): boolean =>
  by === 'relation/whole-text' || by === 'relation/same-copy' || by === 'relation/shared-prose';

/** All that speaks for a direction between two related reports. */
export function directionEvidence(
  a: Witness,
  b: Witness,
  shared: SharedWording,
  verdict: Verdict,
  background: Background,
): Evidence[] {
  return [
    ...byNaming(a, b, background, 'a-from-b'),
    ...byNaming(b, a, background, 'b-from-a'),
    ...byThird(a, b, verdict, background),
    ...(isByProse(verdict) ? byCredit(a, b, verdict) : []),
    ...byMention(a, b, verdict),
    ...byDefault(a, b),
    ...byDate(a, b),
    // Two texts of one newsroom need no third text behind them: which is the later is known or not.
    ...lacking(a.wording, b.wording, shared, verdict).filter((e) => e.for !== 'common-ancestor' || !isOneOutlet(a, b)),
    ...lostParagraphs(a.wording, b.wording, verdict),
  ];
}
