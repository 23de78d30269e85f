/**
 * Who said what. Frames (sentences with their quotations as opaque items) are searched for cues; each cue gets its source and
 * its content; quotations that stand alone go on with the speaker before them; then speakers, chains and anonymity are added,
 * and every pair of quotation marks is judged again in the light of what was found.
 */
import type { Attribution, Link, QuoteMark } from '../model/attribution.ts';
import type { Entity, Mention } from '../model/names.ts';
import type { Language } from '../model/language.ts';
import type { Range } from '../model/span.ts';
import type { Text } from '../model/text.ts';
import { framesOf } from './grammar/frames.ts';
import type { Frame } from './grammar/frames.ts';
import { lexiconOf } from './grammar/lexicon.ts';
import { anonymityOf, reasonIn, sourceCount } from './attribution/anonymity.ts';
import { speakingOf } from './attribution/can-speak.ts';
import { bareTitles } from './attribution/bare-titles.ts';
import { adding, goingOn, impossible } from './attribution/going-on.ts';
import { cited } from './attribution/cited.ts';
import type { Draft } from './attribution/draft.ts';
import { find } from './attribution/find.ts';
import { fragments } from './attribution/fragments.ts';
import { issuers } from './attribution/issuers.ts';
import { join } from './attribution/join.ts';
import { judged } from './attribution/judge.ts';
import { relay } from './attribution/relay.ts';
import { transcript } from './attribution/transcript.ts';
import { SpeakerIndex, speakerOf } from './attribution/speakers.ts';

export interface AttributionsFound {
  readonly attributions: readonly Attribution[];
  readonly quoteMarks: readonly QuoteMark[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}

const contains = (outer: Attribution, inner: Attribution): boolean =>
  outer !== inner &&
  inner.cue.length > 0 &&
  outer.content.some(([a, b]) => a <= inner.cue[0]![0] && inner.cue[0]![1] <= b);

/** The smallest attribution whose content holds the cue of another. */
function nested(all: readonly Attribution[]): Attribution[] {
  return all.map((one, i) => {
    // Nesting happens within a sentence: the neighbours in the list are enough.
    const near = all.slice(Math.max(0, i - 40), i + 41);
    const size = (a: Attribution): number => a.content.reduce((n, [s, e]) => n + e - s, 0);
    const around = near.filter((other) => contains(other, one) && other.class !== 'refusal' && !contains(one, other));
    const inside = around.sort((a, b) => size(a) - size(b))[0];
    return inside ? { ...one, inside: inside.id } : one;
  });
}

/** Words in quotation marks are the outermost speaker's: what these say of beliefs inside them is no attribution of the quotation. */
function undisputed(drafts: readonly Draft[]): Draft[] {
  const holds = (outer: Draft, inner: Draft): boolean =>
    outer !== inner &&
    outer.class === 'speech' &&
    outer.content.some(([a, b]) => inner.cueRanges.some(([s, e]) => a <= s && e <= b));
  return drafts.filter(
    (draft) => draft.class !== 'belief' || draft.quotes.length === 0 || !drafts.some((other) => holds(other, draft)),
  );
}

/** Reasons for anonymity by entity: given once, they hold for all that the source says. */
function reasons(
  all: readonly Frame[],
  drafts: readonly { draft: Draft; entity: Entity | null }[],
  text: string,
  language: Language,
): Map<string, Range> {
  const out = new Map<string, Range>();
  const data = language.attribution!;
  let last: Entity | null = null;
  const byFrame = Map.groupBy(drafts, ({ draft }) => draft.frame);
  for (const frame of all) {
    const here = (byFrame.get(frame) ?? []).filter(
      ({ entity }) => entity?.kind === 'unnamed' || entity?.kind === 'group',
    );
    const speaker = here[0]?.entity ?? null;
    const reason = reasonIn(text, [frame.start, frame.end], data);
    const owner: Entity | null = speaker ?? last;
    if (reason && owner && !out.has(owner.id)) out.set(owner.id, reason);
    last = speaker ?? last;
  }
  return out;
}

/** "Paris: shop raided", "Conclusion: …": a colon after what is no known speaker only heads what follows. */
const isHeading = (draft: Draft, entity: Entity | null, phrase: string): boolean =>
  draft.rule === 'attribution/colon' &&
  draft.quotes.length === 0 &&
  (entity === null || entity.kind === 'place' || entity.by === 'attribution/source' || /\s\p{Ll}+\s/u.test(phrase));

/** Attributions of a report, and its quotation marks judged again in their light. */
export function attributions(
  text: Text,
  language: Language,
  marks: readonly QuoteMark[],
  entities: readonly Entity[],
  mentions: readonly Mention[],
): AttributionsFound {
  const lexicon = lexiconOf(language);
  const data = language.attribution;
  const speaking = speakingOf(language);
  if (!lexicon || !data || !speaking) return { attributions: [], quoteMarks: marks, entities, mentions };
  const all = framesOf(text, marks, lexicon);
  const perFrame = all.map((frame) => find(frame, marks, lexicon, data, speaking));
  const turns = transcript(text, all, perFrame, marks);
  join(all, perFrame, marks, turns);
  fragments(all, perFrame, marks);
  const source = text.report.text;
  const index = new SpeakerIndex(source, entities, mentions, data);
  const drafts = perFrame.flatMap(undisputed).filter((d) => d.content.length > 0 || d.class === 'refusal');
  const spoken = drafts
    .map((draft) => ({ draft, ...speakerOf(draft, index, data) }))
    .filter(({ draft, entity }) => !isHeading(draft, entity, draft.head ? source.slice(...draft.head) : ''));
  goingOn(spoken, all, language);
  adding(spoken, all, language);
  impossible(spoken, language);
  issuers(spoken, index, data, all);
  bareTitles(spoken, index);
  const why = reasons(all, spoken, source, language);
  const own = text.outlet.name?.toLowerCase() ?? null;
  const out = spoken.map(({ draft, entity, rivals }, i): Attribution => {
    const through = relay(draft, index, data);
    const link =
      through === null
        ? null
        : { name: 'entity' in through ? index.entity(through.entity)!.name : through.name, range: through.range };
    const via = link && link.name.toLowerCase() !== own ? [link.name] : [];
    // What a survey found or a letter shows is told by the paper, not believed by it.
    const told = draft.class === 'speech' || draft.rule === 'attribution/belief-strictly';
    const klass = told && entity?.kind === 'document' ? 'document' : draft.class;
    const reason = entity ? (why.get(entity.id) ?? null) : null;
    const chain: Link[] = [];
    if (text.outlet.name !== null) chain.push({ kind: 'outlet', name: text.outlet.name });
    if (link && via.length > 0) chain.push({ kind: 'medium', name: link.name, range: link.range });
    if (entity && draft.head) chain.push({ kind: 'speaker', name: entity.name, range: draft.head });
    return {
      id: `a${i + 1}`,
      type:
        draft.rule === 'attribution/transcript'
          ? 'direct'
          : draft.quotes.length === 0
            ? 'indirect'
            : draft.loose
              ? 'mixed'
              : 'direct',
      class: klass,
      content: draft.content,
      cue: draft.cueRanges,
      source: draft.source,
      quoted: draft.quotes.map((q) => marks[q]!.inner),
      speaker: entity?.name ?? null,
      entity: entity?.id ?? null,
      rivals,
      via,
      chain,
      anonymity: anonymityOf(entity, klass, via, reason, data),
      ...(reason ? { anonymityReason: reason } : {}),
      sourceCount:
        draft.head && entity && (entity.kind === 'unnamed' || entity.kind === 'group')
          ? sourceCount(source.slice(...draft.head), data)
          : 1,
      inside: null,
      negated: draft.negated,
      by: draft.rule,
    };
  });
  const joined = nested(
    cited(
      out,
      spoken.map((s) => s.draft),
      index,
      data,
    ),
  );
  return {
    attributions: joined,
    quoteMarks: judged(marks, joined, source),
    entities: index.entities,
    mentions: [...mentions, ...index.added].sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]),
  };
}
