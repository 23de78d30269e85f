import type { AttributionLanguage, CueFrame, CueVerbs } from '../../model/language/attribution.ts';
import type { AttributionClass } from '../../model/attribution.ts';
import type { Item } from '../grammar/frames.ts';
import { endsLikeSpeech, isFinite } from '../grammar/phrases.ts';
import type { Lexicon } from '../grammar/lexicon.ts';

export type CueShape =
  /** "said", "has long argued", "will say" */
  | 'finite'
  /** "adding", "saying" */
  | 'participle'
  /** "to say" */
  | 'infinitive'
  /** "was told", "is said", "are believed" */
  | 'passive'
  /** "according to" */
  | 'phrase'
  /** "Dahl: …" */
  | 'colon'
  /** '"…" — Mira Orr' */
  | 'signature';

/** A cue found in a frame; `first`..`last` are item indexes, both included. */
export interface Cue {
  readonly shape: CueShape;
  /** First item of the verb group, auxiliaries included. */
  readonly first: number;
  /** The verb itself. */
  readonly verb: number;
  /** Last item: a particle or colon counts. */
  readonly last: number;
  readonly lemma: string;
  readonly class: AttributionClass;
  readonly frame: CueFrame;
  readonly negated: boolean;
  readonly rule: string;
}

const isSkipped = (item: Item): boolean =>
  item.tag === 'adv' || item.tag === 'neg' || item.tag === 'aux' || item.tag === 'modal';

/** Auxiliaries and adverbs before a verb. */
function groupStart(items: readonly Item[], verb: number): number {
  let first = verb;
  for (let i = verb - 1; i >= 0; i--) {
    const item = items[i]!;
    if (!isSkipped(item)) break;
    if (item.tag === 'adv' && items[i - 1]?.tag === 'punct' && i > 0) {
      first = i;
      break;
    }
    first = i;
  }
  return first;
}

/** Does a quotation that ends like speech stand right before the subject of this verb, or before the verb itself? */
function closesQuote(items: readonly Item[], first: number): boolean {
  for (let i = first - 1; i >= 0 && first - i < 14; i--) {
    const item = items[i]!;
    if (item.tag === 'quote') return endsLikeSpeech(item) || items[i + 1]?.text === ',';
    if (
      item.tag === 'verb' ||
      item.tag === 'aux' ||
      item.tag === 'modal' ||
      item.tag === 'that' ||
      item.tag === 'conj' ||
      item.tag === 'sub'
    )
      return false;
  }
  return false;
}

/** What stands after the verb decides which of its rows is meant. */
function rowFor(
  rows: readonly CueVerbs[],
  items: readonly Item[],
  after: number,
  particle: boolean,
  quoted: boolean,
): CueVerbs | null {
  const next = items[after];
  const say = rows.find((r) => r.frame === 'say' || r.frame === 'tell' || r.frame === 'ask');
  const object = rows.find((r) => r.frame === 'object');
  const action = rows.find((r) => r.frame === 'action');
  const fits = (row: CueVerbs | undefined): CueVerbs | null => row ?? null;
  if (quoted && next?.tag !== 'that') return fits(say ?? object ?? action);
  if (next?.tag === 'quote' && say?.strict && say.class === 'belief') return null;
  if (!next || next.tag === 'punct' || next.tag === 'quote' || next.tag === 'that') {
    if (
      say &&
      (!say.strict ||
        !next ||
        next.tag !== 'punct' ||
        next.text === ':' ||
        next.text === ',' ||
        after === items.length - 1)
    )
      return say;
    return next?.tag === 'quote' ? fits(object ?? action) : null;
  }
  if (next.tag === 'to' && items[after + 1]?.tag !== 'det') return fits(action ?? (say?.strict ? undefined : say));
  if (particle) return fits(object ?? action ?? say);
  if (action && object === undefined && say === undefined)
    return hasInfinitive(items, after)
      ? action
      : action.class === 'speech' && hasInfinitive(items, after, 12)
        ? action
        : action.class === 'belief' && (next.tag === 'to' || hasInfinitive(items, after))
          ? action
          : null;
  if (action && hasInfinitive(items, after) && !hasThat(items, after)) return action;
  if (say && !say.strict) return object && !hasClause(items, after) ? object : say;
  if (say?.strict && hasThat(items, after)) return say;
  return fits(object);
}

function hasInfinitive(items: readonly Item[], from: number, reach = 12): boolean {
  for (let i = from; i < items.length - 1 && i - from < reach; i++) {
    const tag = items[i]!.tag;
    if (tag === 'punct' && items[i]!.text !== '-') return false;
    if (tag === 'verb' || tag === 'aux' || tag === 'modal' || tag === 'that' || tag === 'quote') return false;
    if (tag === 'to') return ['verb', 'aux', 'adv', 'noun'].includes(items[i + 1]!.tag);
  }
  return false;
}

const hasThat = (items: readonly Item[], from: number): boolean => {
  for (let i = from; i < items.length && i - from < 8; i++) {
    if (items[i]!.tag === 'that') return true;
    if (items[i]!.text === ',' || items[i]!.tag === 'verb' || items[i]!.tag === 'ving') return false;
  }
  return false;
};

const hasClause = (items: readonly Item[], from: number): boolean => {
  for (let i = from; i < items.length; i++) {
    const item = items[i]!;
    if (item.tag === 'that' || item.tag === 'verb' || item.tag === 'aux' || item.tag === 'modal') return true;
    if (item.text === ',' || item.text === ';') return false;
  }
  return false;
};

/** '"…?" Orr pressed.': after speech any verb with nothing but circumstances behind it is a cue. */
function openCue(items: readonly Item[], verb: number): Cue | null {
  const next = items[verb + 1];
  if (
    items[verb]!.tag !== 'verb' ||
    /^[-‐‑]$/u.test(items[verb - 1]?.text ?? '') ||
    (next && !['punct', 'prep', 'adv', 'sub', 'time', 'to'].includes(next.tag)) ||
    next?.text === ':'
  )
    return null;
  const first = groupStart(items, verb);
  let i = first - 1;
  for (; i >= 0 && items[i]!.tag !== 'quote'; i--)
    if (!['name', 'noun', 'det', 'pron', 'poss', 'num'].includes(items[i]!.tag) && items[i]!.text !== '-') return null;
  if (i < 0 || i === first - 1 || first - i > 8 || !/[,?!][\s]*["'”’»]+$/u.test(items[i]!.text)) return null;
  return {
    shape: 'finite',
    first,
    verb,
    last: verb,
    lemma: items[verb]!.norm,
    class: 'speech',
    frame: 'say',
    negated: false,
    rule: 'attribution/open-verb',
  };
}

/** Physical or fixed uses of a verb that elsewhere tells of speech, and participles that name what stands before them. */
function notSpeech(
  items: readonly Item[],
  verb: number,
  last: number,
  lemma: string,
  data: AttributionLanguage,
): boolean {
  const ahead = (reach: number): readonly Item[] => items.slice(last + 1, last + 1 + reach);
  const idiom = Object.hasOwn(data.idioms, lemma) ? data.idioms[lemma]! : [];
  if (idiom.length > 0) {
    for (const item of ahead(4)) {
      if (idiom.includes(item.norm)) return true;
      if (!['det', 'poss', 'noun', 'num', 'adv'].includes(item.tag)) break;
    }
  }
  const other = Object.hasOwn(data.otherParticles, lemma) ? data.otherParticles[lemma]! : [];
  if (last === verb && other.length > 0) {
    const [next, second] = ahead(2);
    if (next && other.includes(next.norm)) return true;
    if (data.impersonal.includes(next?.norm ?? '') && second && other.includes(second.norm)) return true;
  }
  const inverts = items[verb]!.tag === 'verb' && (items[verb - 1]?.text === ',' || items[verb - 1]?.tag === 'quote');
  if (!inverts && data.clausal.includes(lemma) && isThingSpoken(items, last + 1)) return true;
  if (data.striking.includes(lemma))
    return !ahead(14).some((item) => item.tag === 'quote' || data.reasons.includes(item.norm));
  if (!data.naming.includes(lemma) || items[verb]!.tag !== 'verb') return false;
  return namesWhatStandsBefore(items, verb);
}

/** "Added six goals": a thing and no clause, no quotation, no colon. A clause after a conjunction is not its own. */
function isThingSpoken(items: readonly Item[], from: number): boolean {
  const first = items[from];
  if (!first || !['det', 'num', 'noun', 'name', 'poss'].includes(first.tag)) return false;
  for (let i = from; i < items.length && i - from < 30; i++) {
    const item = items[i]!;
    if (item.tag === 'quote' || item.tag === 'that' || item.text === ':' || isFinite(item)) return false;
    if (item.tag === 'sub' || item.tag === 'rel' || (item.text === ',' && i - from > 3)) return true;
  }
  return true;
}

/** "A firm called Orr moved in": one name after the verb, and then neither a second thing nor the end of the clause's subject. */
function namesWhatStandsBefore(items: readonly Item[], verb: number): boolean {
  const before = items[verb - 1];
  const aside = before?.text === ',' && (items[verb - 2]?.tag === 'noun' || items[verb - 2]?.tag === 'name');
  if (before?.tag !== 'noun' && !aside && !items.slice(Math.max(0, verb - 4), verb).some((item) => item.agent))
    return false;
  let i = verb + 1;
  if (items[i]?.tag === 'det') i++;
  const from = i;
  while (items[i]?.tag === 'name' || (items[i]?.tag === 'quote' && i === from)) i++;
  if (i === from) return false;
  const after = items[i];
  return !after || !['det', 'noun', 'quote', 'pron', 'ving', 'ven', 'sub', 'that'].includes(after.tag);
}

/**
 * "A man accused of theft", "when asked whether": a past form with no object, or right after a conjunction, is a participle, and
 * who stands before it is spoken to or about.
 */
function isReduced(
  items: readonly Item[],
  verb: number,
  group: readonly Item[],
  row: CueVerbs,
  data: AttributionLanguage,
): boolean {
  const item = items[verb]!;
  if (item.tag !== 'verb' || group.length > 0 || !data.participleEnding.test(item.norm)) return false;
  const next = items[verb + 1];
  if (next?.agent) return true;
  if (row.frame === 'ask' || row.frame === 'tell') return items[verb - 1]?.tag === 'sub';
  return row.frame === 'object' && next?.tag === 'prep';
}

function verbCue(items: readonly Item[], verb: number, lexicon: Lexicon, data: AttributionLanguage): Cue | null {
  const item = items[verb]!;
  const rows = item.lemma === null ? undefined : lexicon.cues.get(item.lemma);
  if (!rows) return openCue(items, verb);
  const particles = data.particles[item.lemma!];
  const next = items[verb + 1];
  let last = verb;
  let particle = false;
  if (particles && next && particles.includes(next.norm) && next.tag !== 'that' && items[verb + 2]?.tag !== 'num') {
    last = verb + 1;
    particle = true;
  } else if (data.needsParticle.includes(item.lemma!)) return null;
  const first = groupStart(items, verb);
  const group = items.slice(first, verb);
  const negated = group.some((i) => i.tag === 'neg' || /n['’]t$/u.test(i.norm));
  const before = items[first - 1];
  // "40 presumed to be lost": nobody is said to presume it.
  const reduced =
    next?.tag === 'to' &&
    group.length === 0 &&
    data.reducedPassives.includes(item.norm) &&
    (before?.tag === 'num' || before?.tag === 'noun' || before?.tag === 'punct');
  const passive =
    reduced ||
    (item.tag === 'ven' &&
      group.some((i) => (i.tag === 'aux' && lexicon.be.has(i.norm)) || i.norm === "'s" || i.norm === "'re"));
  if (item.tag === 'ven' && !passive && !group.some((i) => i.tag === 'aux')) return null;
  const quoted = closesQuote(items, first);
  if (!quoted && notSpeech(items, verb, last, item.lemma!, data)) return null;
  const row = rowFor(rows, items, last + 1, particle, quoted);
  if (!row) return null;
  // "bulletins, referred to as notices".
  if (particle && data.quotedAs.includes(items[last + 1]?.norm ?? '')) return null;
  if (!quoted && row.frame === 'object' && group.some((i) => data.ability.includes(i.norm)) && !negated) return null;
  if (!quoted && !particle && !passive && isReduced(items, verb, group, row, data)) return null;
  const shape: CueShape = passive
    ? 'passive'
    : item.tag === 'ving' && !group.some((i) => i.tag === 'aux')
      ? 'participle'
      : before?.tag === 'to'
        ? 'infinitive'
        : 'finite';
  return {
    shape,
    first: shape === 'infinitive' ? first - 1 : first,
    verb,
    last,
    lemma: item.lemma!,
    class: row.class,
    frame: row.frame,
    negated,
    rule: `attribution/${row.rule}`,
  };
}

function phraseCue(items: readonly Item[], at: number, data: AttributionLanguage): Cue | null {
  for (const phrase of data.sourcePhrases) {
    if (phrase.words.some((word, k) => items[at + k]?.norm !== word)) continue;
    const last = at + phrase.words.length - 1;
    if (data.notSources.includes(items[last + 1]?.norm ?? '')) return null;
    return {
      shape: 'phrase',
      first: at,
      verb: at,
      last,
      lemma: phrase.words.join(' '),
      class: phrase.class,
      frame: 'say',
      negated: false,
      rule: `attribution/${phrase.rule}`,
    };
  }
  return null;
}

/** "Dahl: …" at the head of a line or sentence, or right before a quotation. */
function colonCue(items: readonly Item[], at: number): Cue | null {
  if (items[at]!.text !== ':' || at === 0) return null;
  const quoteNext = items[at + 1]?.tag === 'quote' || at === items.length - 1;
  if (!quoteNext)
    for (let i = 0; i < at; i++) if (items[i]!.tag === 'verb' && items[i]!.lemma !== null && at - i < 12) return null;
  if (
    !quoteNext &&
    (at > 6 ||
      items.slice(0, at).some((i) => i.tag !== 'name' && i.tag !== 'noun' && i.tag !== 'prep' && i.tag !== 'poss'))
  )
    return null;
  if (!quoteNext && items[0]!.tag !== 'name') return null;
  return {
    shape: 'colon',
    first: at,
    verb: at,
    last: at,
    lemma: ':',
    class: 'speech',
    frame: 'say',
    negated: false,
    rule: 'attribution/colon',
  };
}

/** '"…" — Mira Orr': a name after a dash signs what was quoted. */
function signature(items: readonly Item[], at: number): Cue | null {
  if (items[at]!.text !== '—' && items[at]!.text !== '–' && items[at]!.text !== '-') return null;
  if (items[at - 1]?.tag !== 'quote' || items[at + 1]?.tag !== 'name' || at > 3) return null;
  for (let i = at + 1; i < items.length; i++)
    if (!['name', 'noun', 'punct', 'prep', 'det', 'num'].includes(items[i]!.tag)) return null;
  return {
    shape: 'signature',
    first: at,
    verb: at,
    last: at,
    lemma: '—',
    class: 'speech',
    frame: 'say',
    negated: false,
    rule: 'attribution/signature',
  };
}

/** No real sentence has more; a hostile one must not take time by the square of its length. */
const MOST_CUES = 40;

/** All cues of a frame, left to right. */
export function cues(items: readonly Item[], lexicon: Lexicon, data: AttributionLanguage): Cue[] {
  const out: Cue[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    const found =
      item.tag === 'verb' || item.tag === 'ving' || item.tag === 'ven'
        ? verbCue(items, i, lexicon, data)
        : item.tag === 'punct'
          ? (colonCue(items, i) ?? signature(items, i))
          : phraseCue(items, i, data);
    if (!found) continue;
    const previous = out.at(-1);
    if (
      found.shape === 'colon' &&
      previous &&
      i - previous.last < 25 &&
      !items.slice(previous.last, i).some((x) => x.tag === 'quote')
    )
      continue;
    if (previous && previous.last >= found.first) continue;
    out.push(found);
    if (out.length >= MOST_CUES) break;
    i = found.last;
  }
  return out;
}
