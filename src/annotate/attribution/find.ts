import type { QuoteMark } from '../../model/attribution.ts';
import type { AttributionLanguage } from '../../model/language/attribution.ts';
import type { Range } from '../../model/span.ts';
import type { Frame, Item } from '../grammar/frames.ts';
import { endsLikeSpeech, hasVerb, isFinite } from '../grammar/phrases.ts';
import type { Stretch } from '../grammar/phrases.ts';
import type { Lexicon } from '../grammar/lexicon.ts';
import { canSpeak, isThing } from './can-speak.ts';
import type { Speaking } from './can-speak.ts';
import { contentAfter, contentBefore, trimmedItems } from './contents.ts';
import { cues } from './cues.ts';
import type { Cue } from './cues.ts';
import { rangeOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { nounCues } from './noun-cues.ts';
import { resolveInherited, sourceOf } from './source-of.ts';
import { subjectBefore } from './sources.ts';
import type { Source } from './sources.ts';

const NONE: Source = { kind: 'none', range: [0, 0], head: [0, 0], from: 0, inverted: false };
const has = ([a, b]: Stretch): boolean => b > a;

/** Refusals and silences: no content, and no cue inside them counts. */
function refusals(items: readonly Item[], lexicon: Lexicon): { first: number; last: number }[] {
  const out: { first: number; last: number }[] = [];
  items.forEach((item, i) => {
    for (const words of lexicon.refusals.get(item.norm) ?? [])
      if (words.every((word, k) => items[i + k]?.norm === word)) {
        out.push({ first: i, last: i + words.length - 1 });
        break;
      }
  });
  return out;
}

/** "was quoted as saying" is one cue whose subject speaks. */
function quotedAs(items: readonly Item[], list: readonly Cue[], data: AttributionLanguage): Cue[] {
  const out: Cue[] = [];
  for (const cue of list) {
    const previous = out.at(-1);
    if (
      previous &&
      cue.shape === 'participle' &&
      data.quotedAs.includes(items[cue.first - 1]?.norm ?? '') &&
      previous.last === cue.first - 2 &&
      previous.shape === 'passive'
    )
      out[out.length - 1] = {
        ...previous,
        shape: 'finite',
        last: cue.last,
        verb: cue.verb,
        lemma: cue.lemma,
        frame: cue.frame,
        rule: 'attribution/quoted-as',
      };
    else out.push(cue);
  }
  return out;
}

/** "went on to say", "continued to insist": one cue, whose subject is that of the first verb. */
function led(items: readonly Item[], list: readonly Cue[], data: AttributionLanguage): Cue[] {
  return list.map((cue) => {
    if (cue.shape !== 'infinitive') return cue;
    const before = cue.first - 1;
    const verb = items[before]?.tag === 'verb' ? before : items[before]?.norm === 'on' ? before - 1 : -1;
    const lemma = items[verb]?.tag === 'verb' ? items[verb]!.lemma : null;
    if (lemma === null || !data.leading.includes(lemma)) return cue;
    let first = verb;
    while (first > 0 && ['aux', 'adv', 'modal'].includes(items[first - 1]!.tag)) first--;
    return { ...cue, shape: 'finite' as const, first };
  });
}

/** First words after a comma that carry on the clause broken off before the attribution. */
const CARRIES_ON = new Set(['verb', 'aux', 'modal', 'prep', 'to', 'that']);

/** "The nets, Orr noted, were old": both halves are what was said. */
function parenthesis(items: readonly Item[], cue: Cue, source: Source, boundary: number): Stretch[] | null {
  if (source.kind !== 'phrase' && source.kind !== 'pronoun') return null;
  const end = source.inverted ? source.range[1] : cue.last + 1;
  if (items[boundary - 1]?.text !== ',' || items[end]?.text !== ',' || boundary < 2) return null;
  const first = items[0]!.tag === 'conj' ? 1 : 0;
  const left = trimmedItems(items, [first, boundary]);
  const right = trimmedItems(items, [end, items.length]);
  const next = items[right[0]];
  if (
    !has(left) ||
    !has(right) ||
    !next ||
    next.tag === 'quote' ||
    next.tag === 'ving' ||
    next.tag === 'conj' ||
    next.tag === 'rel'
  )
    return null;
  if (items.slice(...left).some((x) => x.tag === 'quote')) return null;
  const broken = !hasVerb(items, left[0], left[1]);
  if (!broken && !CARRIES_ON.has(next.tag)) return null;
  if (broken && !hasVerb(items, right[0], right[1])) return null;
  return [left, right];
}

/** '"A," Orr said, turning round, "B."': the piece at the end goes on after an aside. */
function resumed(
  items: readonly Item[],
  cue: Cue,
  source: Source,
  others: readonly { cue: Cue; source: Source }[],
): Stretch | null {
  const from = source.inverted ? source.range[1] : cue.last + 1;
  let at = from;
  while (at < items.length && items[at]!.tag !== 'quote') at++;
  if (at >= items.length || at === from || items[at - 1]!.text !== ',') return null;
  if (
    others.some((o) => o.cue.first > cue.last && o.cue.first < at && (o.cue.shape === 'finite' || o.cue.last >= at - 3))
  )
    return null;
  return [at, at + 1];
}

/** "… yelled 'You lie!' at the chair": a quotation that is a sentence is the content; what hangs on it is not. */
function leadingQuotes(items: readonly Item[], [from, to]: Stretch): Stretch {
  if (!endsLikeSpeech(items[from])) return [from, to];
  let end = from + 1;
  while (end < to && (items[end]!.tag === 'quote' || (items[end]!.tag === 'punct' && items[end + 1]?.tag === 'quote')))
    end++;
  return [from, end];
}

function contentOf(
  items: readonly Item[],
  cue: Cue,
  source: Source,
  others: readonly { cue: Cue; source: Source }[],
  data: AttributionLanguage,
): Stretch[] {
  const after = cue.shape === 'phrase' ? null : contentAfter(items, cue, source, others, data);
  if (cue.shape === 'passive') {
    if (items[cue.last + 1]?.tag === 'that' && after) return [after];
    const subject = subjectBefore(items, cue.first);
    if (!has(subject.range) || (subject.kind === 'pronoun' && data.impersonal.includes(items[subject.range[0]]!.norm)))
      return after ? [after] : [];
    if (cue.frame === 'tell' || cue.frame === 'ask') return after ? [after] : [];
    const agent = source.kind === 'phrase';
    return after && !agent ? [subject.range, after] : [subject.range];
  }
  if (cue.shape === 'phrase') {
    const end = source.range[1];
    if (cue.first === 0 || (items[cue.first - 1]?.tag !== 'punct' && cue.first <= 2)) {
      const comma = items.findIndex((x, i) => i >= end && x.text === ',');
      const colon = items.findIndex((x, i) => i >= end && x.text === ':');
      const from = comma >= 0 ? comma + 1 : colon >= 0 ? colon + 1 : end;
      const stretch = trimmedItems(items, [from, items.length]);
      return has(stretch) ? [stretch] : [];
    }
    const before = contentBefore(items, cue.first, cue, others);
    const rest = trimmedItems(items, [end, items.length]);
    const goesOn = items[end]?.text === ',' && has(rest) && hasVerb(items, rest[0], rest[1]);
    // "He was, according to Orr, the last of them": broken off before its complement.
    const broken = before !== null && isFinite(items[before[1] - 1]);
    const head = items[rest[0]]?.tag;
    if (before && (broken ? has(rest) : goesOn && head !== 'det' && head !== 'rel' && head !== 'conj'))
      return [before, rest];
    if (before) return [before];
    return goesOn ? [rest] : [];
  }
  if (cue.shape === 'signature') return [[0, cue.first]];
  const boundary = source.inverted
    ? cue.first
    : source.kind === 'none' || source.kind === 'inherited'
      ? cue.first
      : source.from;
  const speaks = cue.frame === 'say' || cue.frame === 'tell' || cue.frame === 'ask';
  const finite = cue.shape === 'finite' || (cue.shape === 'participle' && source.kind === 'phrase');
  const closing = items[boundary - 1];
  const quoted = endsLikeSpeech(closing) || (closing?.text === ',' && items[boundary - 2]?.tag === 'quote');
  const around = speaks && finite ? parenthesis(items, cue, source, boundary) : null;
  if (around) return around;
  const before =
    (speaks || quoted) && finite && source.kind !== 'relative' && source.kind !== 'inherited'
      ? contentBefore(items, boundary, cue, others)
      : null;
  if (before && (source.inverted || !after || quoted)) {
    // "A," she said, "B": what follows a comma is more of it only when it is a quotation.
    const rest = resumed(items, cue, source, others);
    if (rest) return [before, rest];
    if (!after) return [before];
    return items[after[0]]!.tag === 'quote' ? [before, leadingQuotes(items, after)] : [before];
  }
  // "…, which Orr said was false": the relative pronoun belongs to the content.
  const relative = items[source.from - 1];
  if (after && isFinite(items[after[0]]) && relative && (relative.tag === 'rel' || relative.tag === 'that'))
    return [[source.from - 1, source.from], after];
  if (after && speaks && items[after[0]]!.tag === 'quote') return [leadingQuotes(items, after)];
  if (after && before && items[after[0]]!.tag === 'quote' && items[before[1] - 1]!.tag === 'quote')
    return [before, after];
  return after ? [after] : [];
}

/** The ranges of content, without quotation marks at the ends, and the marks in them. */
function ranges(
  items: readonly Item[],
  stretches: readonly Stretch[],
  marks: readonly QuoteMark[],
): { content: Range[]; quotes: number[]; loose: boolean } {
  const content: Range[] = [];
  const quotes: number[] = [];
  let loose = false;
  for (const [from, to] of stretches) {
    const inside = items.slice(from, to);
    for (const item of inside) {
      if (item.quote !== null && marks[item.quote]!.role !== 'title') quotes.push(item.quote);
      else if (item.tag !== 'punct' && item.tag !== 'that') loose = true;
    }
    const first = items[from]!;
    const last = items[to - 1]!;
    if (inside.every((item) => item.quote !== null || item.tag === 'punct')) {
      for (const item of inside) if (item.quote !== null) content.push(marks[item.quote]!.inner);
    } else
      content.push([
        first.quote !== null ? marks[first.quote]!.inner[0] : first.start,
        last.quote !== null ? marks[last.quote]!.inner[1] : last.end,
      ]);
  }
  return { content: content.sort((a, b) => a[0] - b[0]), quotes, loose };
}

/** "The ferry reportedly sank": an attribution to nobody; its content is the clause around the adverb. */
function hearsay(frame: Frame, marks: readonly QuoteMark[], data: AttributionLanguage): Draft[] {
  const items = frame.items;
  const out: Draft[] = [];
  items.forEach((item, i) => {
    if (!data.hearsay.includes(item.norm)) return;
    let first = i;
    while (first > 0 && ['aux', 'modal', 'adv'].includes(items[first - 1]!.tag)) first--;
    const subject = subjectBefore(items, first);
    let end = i + 1;
    while (end < items.length && items[end]!.text !== ',' && items[end]!.text !== ';') end++;
    const rest = trimmedItems(items, [i + 1, end]);
    const stretches: Stretch[] = [];
    if (has(subject.range) && subject.kind !== 'relative') stretches.push([subject.range[0], i]);
    if (has(rest)) stretches.push(rest);
    if (stretches.length > 0)
      out.push(
        draft(
          frame,
          null,
          [[item.start, item.end]],
          NONE,
          ranges(items, stretches, marks),
          'hedge',
          false,
          'attribution/hearsay',
        ),
      );
  });
  return out;
}

/** "The ministry's claim that no talks were held": what a noun tells. */
const told = (frame: Frame, marks: readonly QuoteMark[], data: AttributionLanguage, speaking: Speaking): Draft[] =>
  nounCues(frame.items, data, speaking).map(({ cue: [first, last], source: head, content }) => {
    const source: Source = { kind: 'phrase', range: head, head, from: head[0], inverted: false };
    const read = ranges(frame.items, [content], marks);
    return draft(frame, null, [rangeOf(frame.items, [first, last])], source, read, 'speech', false, 'attribution/noun');
  });

const cannotSpeak = (...args: Parameters<typeof canSpeak>): boolean => !canSpeak(...args);

/** A quotation right after a cue, or one that ends like speech in front of its clause. */
function besideQuote(items: readonly Item[], cue: Cue): boolean {
  for (let i = cue.last + 1; i <= cue.last + 3; i++) if (items[i]?.tag === 'quote') return true;
  for (let i = cue.first - 1; i >= 0 && cue.first - i < 12; i--)
    if (items[i]!.tag === 'quote') return endsLikeSpeech(items[i]);
  return false;
}

/** All attributions that one frame states by itself. */
export function find(
  frame: Frame,
  marks: readonly QuoteMark[],
  lexicon: Lexicon,
  data: AttributionLanguage,
  speaking: Speaking,
): Draft[] {
  const items = frame.items;
  const silent = refusals(items, lexicon);
  const all = led(items, quotedAs(items, cues(items, lexicon, data), data), data).filter(
    (cue) => !silent.some((r) => cue.first <= r.last && r.first <= cue.last),
  );
  const seen = all.map((cue) => {
    const source = sourceOf(items, cue);
    const gated = cue.class === 'speech' && cue.shape !== 'phrase' && has(source.head);
    const quoted = besideQuote(items, cue);
    const mute = gated && (quoted ? isThing : cannotSpeak)(items, source.head, speaking);
    return { cue, source, mute, quoted };
  });
  // A source that cannot speak is a verb or subject read wrongly; only words in quotation marks show that somebody spoke.
  const found = seen.filter(({ mute, quoted }) => !mute || quoted);
  const voiced = found.filter(({ mute }) => !mute);
  const out: Draft[] = [];
  for (const refusal of silent) {
    let first = refusal.first;
    while (first > 0 && items[first - 1]!.tag === 'adv') first--;
    const source = resolveInherited(items, subjectBefore(items, first), refusal.first, voiced);
    out.push(
      draft(
        frame,
        null,
        [rangeOf(items, [refusal.first, refusal.last + 1])],
        source,
        { content: [], quotes: [], loose: false },
        'refusal',
        false,
        'attribution/refusal',
      ),
    );
  }
  out.push(...hearsay(frame, marks, data), ...told(frame, marks, data, speaking));
  for (const { cue, source: direct, mute } of found) {
    const others = found.filter((other) => other.cue !== cue);
    const stretches = contentOf(items, cue, direct, others, data);
    const known = resolveInherited(items, direct, cue.first, voiced);
    if (cue.class === 'speech' && known.kind === 'inherited' && !canSpeak(items, known.head, speaking)) continue;
    const source = mute ? NONE : known;
    const cueRange = rangeOf(items, [cue.first, cue.last + 1]);
    const read = ranges(items, stretches, marks);
    if ((mute || cue.shape === 'infinitive') && read.quotes.length === 0) continue;
    if (
      !mute &&
      source.kind === 'none' &&
      cue.shape !== 'passive' &&
      (read.quotes.length === 0 || cue.shape === 'finite')
    )
      continue;
    const klass = cue.class === 'speech' && cue.shape === 'passive' && source.kind === 'none' ? 'hedge' : cue.class;
    out.push(draft(frame, cue, [cueRange], source, read, klass, cue.negated, cue.rule));
  }
  return out;
}

function draft(
  frame: Frame,
  cue: Cue | null,
  cueRanges: readonly Range[],
  source: Source,
  read: { content: Range[]; quotes: number[]; loose: boolean },
  klass: Draft['class'],
  negated: boolean,
  rule: string,
): Draft {
  const items = frame.items;
  const head = has(source.head) ? rangeOf(items, source.head) : null;
  const ranges_: Range[] = [];
  if (has(source.range)) ranges_.push(rangeOf(items, source.range));
  if (head && has(source.range) && (source.head[1] <= source.range[0] || source.head[0] >= source.range[1]))
    ranges_.unshift(head);
  return {
    frame,
    cue,
    cueRanges,
    source: ranges_,
    head,
    sourceKind: source.kind,
    ...read,
    class: klass,
    negated,
    rule,
  };
}
