import type { Range, Span } from '../../model/span.ts';
import type { StatementWork } from '../../align/index.ts';
import type { Story } from '../comparer.ts';
import type { Entry, Side } from './entry.ts';
import type { Line, Word } from './lines.ts';
import type { Parsed } from './phrases.ts';
import { actsOf, oneAct, type Act } from './one-act.ts';
import { wholeQuotation } from './marks.ts';
import { saidClause } from './said-clause.ts';
import { SHOWN, VOICE } from './thresholds.ts';

/** A saying of somebody named, as one report prints it: a clause with its subject, cut out of its sentence. */
interface Saying {
  readonly speaker: string;
  readonly statement: StatementWork;
  readonly line: Line;
  readonly place: Side['place'];
  /** As printed, with the whole of a quotation that it breaks off. */
  readonly value: string;
  readonly words: readonly Word[];
  /** Keys of its telling words. */
  readonly keys: ReadonlySet<string>;
  readonly verbs: ReadonlySet<Word>;
  /** Whether most of its words stand in quotation marks. */
  readonly isQuoted: boolean;
  /** What it tells as done. */
  readonly acts: readonly Act[];
}

/** Whether a person is named as the speaker, no body. */
function isPerson({ span, attribution }: StatementWork, story: Story): boolean {
  const entities = story.annotated.get(span.report)?.entities ?? [];
  return entities.some(({ id, kind }) => id === attribution?.entity && kind === 'person');
}

/** "Port Marrow (CNA) The ferry …": furniture before a saying. */
const DATELINE = /^[\p{L} ,.]{2,40}\(\p{Lu}{2,}\)/u;

/** A clause with the one that hangs on its end ("…, which I took for thunder"), where both can be read at a glance. */
function withRelative({ words }: Line, [from, to]: Range, relatives: readonly string[]): Range {
  const next = words[to];
  if (!next || !relatives.includes(next.norm)) return [from, to];
  // Up to the mark that ends the quotation: what follows names the speaker.
  const turn = words.findIndex((word, i) => i >= to && word.quoted !== words[to - 1]!.quoted);
  const end = turn < 0 ? words.length : turn;
  return words[end - 1]!.end - words[from]!.start <= SHOWN.longest ? [from, end] : [from, to];
}

function sayingsOf(
  story: Story,
  lineAt: (statement: StatementWork) => Line | null,
  parse: (line: Line) => Parsed | null,
): Map<string, Saying[]> {
  const { coordinators, auxiliaries, be, subordinators, relatives } = story.vocabulary.language.grammar!;
  const variantWords = story.vocabulary.language.differences?.variants;
  const standAlone = new Set([...(variantWords?.openQuestions ?? []), ...(variantWords?.droppable ?? [])]);
  // "She called for …", "he urged them to …": no clause stands behind these.
  const noClauses = new Set(
    (story.vocabulary.language.attribution?.verbs ?? [])
      .filter(({ frame }) => frame === 'object' || frame === 'action')
      .map(({ rule }) => `attribution/${rule}`),
  );
  const all = story.alignment.statements;
  const at = new Map(all.map((one, i) => [one, i]));
  // "… and was held up by the tide", "… when I heard a bang": the clause before belongs to it.
  const joinedSpan = (statement: StatementWork): Span => {
    const before = all[at.get(statement)! - 1];
    const [first, second] = statement.terms;
    const lacksSubject =
      first && second && coordinators.includes(first.norm) && [...auxiliaries, ...be].includes(second.norm);
    const hangs = first && subordinators.includes(first.norm) && !standAlone.has(first.norm);
    const joins = before?.span.report === statement.span.report && before.sentence === statement.sentence;
    return (lacksSubject || hangs) && joins ? { ...statement.span, start: before.span.start } : statement.span;
  };
  const sayings = all.flatMap((statement): Saying[] => {
    const one = statement.attribution;
    if (
      !one?.speaker ||
      one.entity === null ||
      one.class !== 'speech' ||
      noClauses.has(one.by) ||
      !/^\p{Lu}/u.test(one.speaker) ||
      !one.anonymity.startsWith('named') ||
      statement.inTitle ||
      statement.terms.length < VOICE.shortest ||
      !isPerson(statement, story)
    )
      return [];
    const line = lineAt(statement);
    const clause = line && parse(line);
    const place = clause && saidClause(clause, joinedSpan(statement), story.vocabulary);
    if (!place) return [];
    const words = line!.words.slice(...place);
    const annotated = story.annotated.get(line!.report)!;
    const shown = withRelative(line!, place, relatives);
    const range = wholeQuotation(line!.words.slice(...shown), annotated);
    if (!range || DATELINE.test(annotated.text.report.text.slice(...range))) return [];
    const isQuoted = words.filter(({ quoted }) => quoted).length > VOICE.quoted * words.length;
    return [
      {
        // A full name once makes the last one enough to know somebody by.
        speaker: one.speaker.toLowerCase().split(/\s+/u).at(-1)!,
        statement,
        line: line!,
        place: shown,
        value: annotated.text.report.text.slice(...range).replace(/\s+/gu, ' '),
        words,
        keys: new Set(words.filter(({ stop }) => !stop).map(({ key }) => key)),
        verbs: new Set(words.filter((_, i) => clause!.classes[place[0] + i] === 'verb')),
        isQuoted,
        acts: actsOf(clause!, place, isQuoted, story.vocabulary),
      },
    ];
  });
  return Map.groupBy(sayings, ({ speaker }) => speaker);
}

/** The longest run of words, the same in both, that has a telling one: its words in the first saying. */
function longestRun(a: Saying, b: Saying): readonly Word[] {
  let best: readonly Word[] = [];
  for (let i = 0; i < a.words.length; i++)
    for (let j = 0; j < b.words.length; j++) {
      let n = 0;
      while (a.words[i + n] && a.words[i + n]!.norm === b.words[j + n]?.norm) n++;
      const run = a.words.slice(i, i + n);
      if (n > best.length && run.some(({ stop }) => !stop)) best = run;
    }
  return best;
}

interface Alike {
  readonly x: Saying;
  readonly y: Saying;
  readonly score: number;
  /** Found by what was done, not by the words in common: the two are ranked apart. */
  readonly byAct: boolean;
}

/** Whether two sayings have nearly the same telling words: then nothing is told in other words. */
function sameWords(x: Saying, y: Saying): boolean {
  const both = [...x.keys].filter((key) => y.keys.has(key)).length;
  return both >= VOICE.same * (x.keys.size + y.keys.size - both);
}

/** How surely two sayings of one person are one, told in other words; `null` where they are not, or word for word the same. */
function alikeness(x: Saying, y: Saying, story: Story, few: boolean): number | null {
  const weigh = story.alignment.weigh.between(x.line.report, y.line.report);
  const both = [...x.keys].filter((key) => y.keys.has(key) && !story.alignment.common.has(key));
  const sum = (keys: Iterable<string>): number => [...keys].reduce((total, key) => total + weigh(key), 0);
  const shared = sum(both);
  const light = Math.min(sum(x.keys), sum(y.keys));
  if (both.length === 0 || sameWords(x, y) || x.statement.negated !== y.statement.negated) return null;
  const run = longestRun(x, y);
  if (run.length > VOICE.copied) return null;
  // A name, a date or a term that both use is no saying: something else must be said of it in both.
  const named = new Set(
    [...x.words, ...y.words].filter(({ capital, number }) => capital || number).map(({ key }) => key),
  );
  const inRun = new Set(run.map(({ key }) => key));
  const elsewhere = both.some((key) => !named.has(key) && !inRun.has(key));
  // "The deputy harbour safety adviser": who somebody is, nothing said.
  const { roles = [], titles = [] } = story.vocabulary.language.names ?? {};
  const last = run.findLast(({ stop }) => !stop)?.norm ?? '';
  const isOffice = roles.includes(last) || titles.includes(last);
  const tells = isOffice ? 0 : run.filter(({ stop, key }) => !stop && !named.has(key)).length;
  if (!elsewhere && tells < VOICE.runTelling && !run.some((word) => x.verbs.has(word))) return null;
  // Somebody who says little in either report tells a rare thing once.
  const inBoth = [...x.keys].filter((key) => y.keys.has(key)).length;
  const holds = inBoth >= VOICE.rareWords || run.length > 1;
  const rare =
    few &&
    inBoth > 1 &&
    holds &&
    shared >= VOICE.runShare * light &&
    sum(both.filter((key) => !named.has(key))) >= VOICE.rare;
  const alike =
    rare ||
    (both.length >= VOICE.words && shared >= VOICE.share * light) ||
    (run.length >= VOICE.run && both.length >= VOICE.runWords && shared >= VOICE.runShare * light);
  return alike ? shared + run.length : null;
}

/**
 * How surely two sayings tell one act of which they say other things: of somebody who says little in one of the two reports. Of two
 * quotations he says little in both, and it is what he himself did or saw.
 */
function toldTwice(x: Saying, y: Saying, little: boolean, rather: boolean): number {
  const own = (acts: readonly Act[]): readonly Act[] => acts.filter((act) => act.own && act.object !== null);
  if (sameWords(x, y) || longestRun(x, y).length > VOICE.copied) return 0;
  if (x.isQuoted && y.isQuoted) return little ? oneAct(own(x.acts), own(y.acts)) : 0;
  return rather ? oneAct(x.acts, y.acts) : 0;
}

/** What one named person says, in two reports in other words: each saying with the nearest of the other report. */
export function sameVoice(
  story: Story,
  lineAt: (statement: StatementWork) => Line | null,
  parse: (line: Line) => Parsed | null,
): Entry[] {
  return [...sayingsOf(story, lineAt, parse)].flatMap(([, sayings]): Entry[] => {
    const list = sayings.slice(0, VOICE.most);
    const counts = Map.groupBy(list, ({ line }) => line.report);
    const isFew = ({ line }: Saying): boolean => counts.get(line.report)!.length <= VOICE.few;
    // What a report prints in the very words of the other has its match already.
    const printed = (one: Saying, report: string): boolean =>
      list.some((other) => other.line.report === report && sameWords(one, other));
    const pairs: Alike[] = list.flatMap((x, i) =>
      list.slice(i + 1).flatMap((y): Alike[] => {
        if (x.line.report === y.line.report || printed(x, y.line.report) || printed(y, x.line.report)) return [];
        const [little, rather] = [isFew(x) && isFew(y), isFew(x) || isFew(y)];
        // How two quotations of one saying differ is told by the apparatus of quotes; two that it does not join are two sayings, but
        // for an act that a witness tells twice.
        const words = x.isQuoted && y.isQuoted ? null : alikeness(x, y, story, little);
        const score = words ?? (toldTwice(x, y, little, rather) || null);
        return score === null ? [] : [{ x, y, score, byAct: words === null }];
      }),
    );
    const best = (one: Saying, report: string, isAct: boolean): number =>
      Math.max(
        ...pairs
          .filter(
            ({ x, y, byAct }) =>
              byAct === isAct && ((x === one && y.line.report === report) || (y === one && x.line.report === report)),
          )
          .map(({ score }) => score),
      );
    return pairs
      .filter(
        ({ x, y, score, byAct }) => score >= best(x, y.line.report, byAct) && score >= best(y, x.line.report, byAct),
      )
      .map(({ x, y }): Entry => ({
        rule: 'same-voice',
        kind: 'wording',
        verdict: 'compatible',
        value: 0.5,
        a: sideOf(x),
        b: sideOf(y),
        lead: `What ${x.statement.attribution!.speaker!} said, told in two ways`,
        about: [],
        exchanged: false,
      }));
  });
}

const sideOf = ({ line, place, value }: Saying): Side => ({ line, value, place });
