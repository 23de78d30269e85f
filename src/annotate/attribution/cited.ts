import type { Attribution } from '../../model/attribution.ts';
import type { AttributionLanguage } from '../../model/language/attribution.ts';
import { anonymityOf, sourceCount } from './anonymity.ts';
import type { Draft } from './draft.ts';
import type { SpeakerIndex } from './speakers.ts';

/** Kinds of speakers that report the words of others. */
const PASSES_ON = new Set(['medium', 'organisation', 'document']);

/** The attribution of the same sentence and source before this one; those found stand in the order of the drafts. */
function earlierInFrame(out: readonly Attribution[], drafts: readonly Draft[], one: Attribution, draft: Draft): number {
  for (let k = out.length - 1; k >= 0 && drafts[k]!.frame === draft.frame; k--)
    if (out[k]!.class === 'speech' && out[k]!.entity !== null && out[k]!.entity === one.entity) return k;
  return -1;
}

/**
 * "NWA reported the deal, citing two sources": the sources spoke, NWA passed it on. The attribution before gets them as its
 * speaker and the medium as a link; the citing itself is no statement.
 */
export function cited(
  all: readonly Attribution[],
  drafts: readonly Draft[],
  index: SpeakerIndex,
  data: AttributionLanguage,
): Attribution[] {
  const out: Attribution[] = [];
  all.forEach((one, i) => {
    const draft = drafts[i]!;
    const verb = draft.cue ? draft.frame.items[draft.cue.verb]!.norm : '';
    const citing = draft.cue?.shape === 'participle' && data.citing.includes(verb);
    const earlier = citing ? earlierInFrame(out, drafts, one, draft) : -1;
    if (!citing || earlier < 0 || one.content.length === 0 || draft.quotes.length > 0) {
      out.push(one);
      return;
    }
    const head = one.content[0]!;
    const mention = index.mentionOf(head) ?? index.within(head).find((m) => m.form !== 'pronoun') ?? null;
    const entity = mention ? index.entity(mention.entity) : undefined;
    const before = out[earlier]!;
    const medium = index.entity(before.entity!);
    // "Orr said, citing the mayor": Orr speaks all the same; only media pass on.
    if (
      !entity ||
      !medium ||
      !PASSES_ON.has(medium.kind) ||
      (entity.kind !== 'unnamed' && entity.kind !== 'group' && entity.kind !== 'person')
    ) {
      out.push(one);
      return;
    }
    const via = [medium.name, ...before.via];
    out[earlier] = {
      ...before,
      speaker: entity.name,
      entity: entity.id,
      via,
      chain: [
        ...before.chain.filter((l) => l.kind === 'outlet'),
        { kind: 'medium', name: medium.name },
        { kind: 'speaker', name: entity.name, range: mention!.range },
      ],
      anonymity: anonymityOf(entity, before.class, via, before.anonymityReason ?? null, data),
      sourceCount: sourceCount(entity.name, data),
      by: 'attribution/citing',
    };
    out.push(one);
  });
  return out;
}
