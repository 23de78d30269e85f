import type { Pair } from '../model/copies.ts';
import { directionEvidence, isOneOutlet, weigh } from './direction.ts';
import type { Background } from './background.ts';
import type { Evidence } from './evidence.ts';
import { canBeBefore, namings, oneStory } from './naming.ts';
import { quoteEvidence } from './quote-evidence.ts';
import { relation } from './relation.ts';
import type { Verdict } from './relation.ts';
import { sharedWording } from './shared-wording.ts';
import type { SharedWording } from './shared-wording.ts';
import { naming } from './thresholds.ts';
import type { Witness } from './witness.ts';

/** What two reports owe each other, with what was found on the way. */
export interface Related {
  readonly pair: Pair;
  readonly shared: SharedWording;
  readonly evidence: readonly Evidence[];
}

/** What relates two reports that share too few words of their own: naming the other, or quotes nobody else can have. */
function beyondWords(
  a: Witness,
  b: Witness,
  verdict: Verdict,
  shared: SharedWording,
  quotes: readonly Evidence[],
  background: Background,
): Verdict {
  if (verdict.relation !== 'independent') return verdict;
  const named =
    shared.all >= naming.sharedWords &&
    ((namings(a, b, background).length > 0 && canBeBefore(b.window, a.window)) ||
      (namings(b, a, background).length > 0 && canBeBefore(a.window, b.window))) &&
    oneStory(a, b, background);
  const inQuotes = shared.all - shared.prose;
  const why = [`${shared.all} words are the same${inQuotes > 0 ? `, ${inQuotes} of them in quotes` : ''}`];
  if (named) return { ...verdict, relation: 'partly-derived', confidence: 0.7, why, by: 'relation/names-the-other' };
  const quote = quotes[0];
  return quote ? { ...verdict, relation: 'partly-derived', confidence: 0.65, why, by: quote.by } : verdict;
}

/** The same judgement with more evidence for a direction, from elsewhere in the collection. */
export function withEvidence(related: Related, more: readonly Evidence[]): Related {
  const { pair } = related;
  if (more.length === 0 || pair.relation === 'independent') return related;
  const weighed = weigh([...related.evidence, ...more]);
  const known = new Set(related.evidence.map((e) => e.why));
  const kept = pair.why.filter((why) => !known.has(why));
  return {
    ...related,
    evidence: weighed.evidence,
    pair: { ...pair, direction: weighed.direction, why: [...kept, ...weighed.evidence.map((e) => e.why)] },
  };
}

/**
 * Judges two reports. Give them in the order of their ids; exchanging them exchanges the sides of the answer.
 */
export function relate(a: Witness, b: Witness, background: Background): Related {
  const shared = sharedWording(a.wording, b.wording);
  const beside = quoteEvidence(a, b, shared);
  const quotes = beside.length > 0 && oneStory(a, b, background) ? beside : [];
  const verdict = beyondWords(
    a,
    b,
    relation(a.wording, b.wording, shared, background.doublings),
    shared,
    quotes,
    background,
  );
  const base = {
    a: a.wording.id,
    b: b.wording.id,
    relation: verdict.relation,
    shareA: verdict.shareA,
    shareB: verdict.shareB,
    confidence: verdict.confidence,
    by: verdict.by,
  };
  if (verdict.relation === 'independent')
    return { pair: { ...base, direction: 'unknown', why: verdict.why }, shared, evidence: [] };
  const weighed = weigh([
    ...directionEvidence(a, b, shared, verdict, background),
    ...(verdict.relation === 'same-copy' || isOneOutlet(a, b) ? [] : quotes),
  ]);
  const why = [...verdict.why, ...weighed.evidence.map((e) => e.why)];
  return { pair: { ...base, direction: weighed.direction, why }, shared, evidence: weighed.evidence };
}
