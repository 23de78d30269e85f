import type { StatementWork } from '../../align/index.ts';
import type { Story } from '../comparer.ts';
import type { Entry, Side } from './entry.ts';
import { textOf, type Line, type Word } from './lines.ts';
import type { Parsed } from './phrases.ts';
import { saidClause } from './said-clause.ts';
import { VOICE } from './thresholds.ts';

/** A saying of somebody named, as one report prints it: a clause with its subject, cut out of its sentence. */
interface Saying {
  readonly speaker: string;
  readonly statement: StatementWork;
  readonly line: Line;
  readonly place: Side['place'];
  readonly words: readonly Word[];
  /** Keys of its telling words. */
  readonly keys: ReadonlySet<string>;
  /** Whether most of its words stand in quotation marks. */
  readonly isQuoted: boolean;
}

/** Whether a person is named as the speaker, no body. */
function isPerson({ span, attribution }: StatementWork, story: Story): boolean {
  const entities = story.annotated.get(span.report)?.entities ?? [];
  return entities.some(({ id, kind }) => id === attribution?.entity && kind === 'person');
}

function sayingsOf(
  story: Story,
  lineAt: (statement: StatementWork) => Line | null,
  parse: (line: Line) => Parsed | null,
): Map<string, Saying[]> {
  const sayings = story.alignment.statements.flatMap((statement): Saying[] => {
    const one = statement.attribution;
    if (
      !one?.speaker ||
      one.entity === null ||
      one.class !== 'speech' ||
      !/^\p{Lu}/u.test(one.speaker) ||
      !one.anonymity.startsWith('named') ||
      statement.inTitle ||
      statement.terms.length < VOICE.shortest ||
      !isPerson(statement, story)
    )
      return [];
    const line = lineAt(statement);
    const clause = line && parse(line);
    const place = clause && saidClause(clause, statement.span, story.vocabulary);
    if (!place) return [];
    const words = line!.words.slice(...place);
    return [
      {
        // A full name once makes the last one enough to know somebody by.
        speaker: one.speaker.toLowerCase().split(/\s+/u).at(-1)!,
        statement,
        line: line!,
        place,
        words,
        keys: new Set(words.filter(({ stop }) => !stop).map(({ key }) => key)),
        isQuoted: words.filter(({ quoted }) => quoted).length > VOICE.quoted * words.length,
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
}

/** Whether two sayings have nearly the same telling words: then nothing is told in other words. */
function sameWords(x: Saying, y: Saying): boolean {
  const both = [...x.keys].filter((key) => y.keys.has(key)).length;
  return both >= VOICE.same * (x.keys.size + y.keys.size - both);
}

/** How surely two sayings of one person are one, told in other words; `null` where they are not, or word for word the same. */
function alikeness(
  x: Saying,
  y: Saying,
  story: Story,
  isVerb: (word: Word) => boolean,
  few: boolean,
): number | null {
  const weigh = story.alignment.weigh.between(x.line.report, y.line.report);
  const both = [...x.keys].filter((key) => y.keys.has(key) && !story.alignment.common.has(key));
  const sum = (keys: Iterable<string>): number => [...keys].reduce((total, key) => total + weigh(key), 0);
  const shared = sum(both);
  const light = Math.min(sum(x.keys), sum(y.keys));
  if (both.length === 0 || sameWords(x, y) || x.statement.negated !== y.statement.negated) return null;
  const run = longestRun(x, y);
  if (run.length > VOICE.copied) return null;
  // A name or a term that both use is no saying: something else must be said of it in both.
  const named = new Set([...x.words, ...y.words].filter(({ capital }) => capital).map(({ key }) => key));
  const inRun = new Set(run.map(({ key }) => key));
  const elsewhere = both.some((key) => !named.has(key) && !inRun.has(key));
  if (!few && !elsewhere && !run.some((word) => isVerb(word))) return null;
  // Somebody who says little in either report tells a rare thing once.
  const inBoth = [...x.keys].filter((key) => y.keys.has(key)).length;
  const rare = few && inBoth > 1 && sum(both.filter((key) => !named.has(key))) >= VOICE.rare;
  const alike =
    rare ||
    (both.length >= VOICE.words && shared >= VOICE.share * light) ||
    (run.length >= VOICE.run && both.length >= VOICE.runWords && shared >= VOICE.runShare * light);
  return alike ? shared + run.length : null;
}

/** What one named person says, in two reports in other words: each saying with the nearest of the other report. */
export function sameVoice(
  story: Story,
  lineAt: (statement: StatementWork) => Line | null,
  parse: (line: Line) => Parsed | null,
): Entry[] {
  const { grammar } = story.vocabulary.language;
  const verbs = new Set(grammar ? [...grammar.verbs, ...grammar.irregular.flat()] : []);
  const isVerb = ({ norm, capital }: Word): boolean => !capital && (verbs.has(norm) || /[a-z]{2}ed$/u.test(norm));
  return [...sayingsOf(story, lineAt, parse)].flatMap(([, sayings]): Entry[] => {
    const list = sayings.slice(0, VOICE.most);
    const counts = Map.groupBy(list, ({ line }) => line.report);
    const isFew = ({ line }: Saying): boolean => counts.get(line.report)!.length <= VOICE.few;
    // What a report prints in the very words of the other has its match already.
    const printed = (one: Saying, report: string): boolean =>
      list.some((other) => other.line.report === report && sameWords(one, other));
    const pairs: Alike[] = list.flatMap((x, i) =>
      list.slice(i + 1).flatMap((y): Alike[] => {
        // How two quotations of one saying differ is told by the apparatus of quotes; two that it does not join are two sayings.
        if (x.isQuoted && y.isQuoted) return [];
        if (x.line.report === y.line.report || printed(x, y.line.report) || printed(y, x.line.report)) return [];
        const score = alikeness(x, y, story, isVerb, isFew(x) && isFew(y));
        return score === null ? [] : [{ x, y, score }];
      }),
    );
    const best = (one: Saying, report: string): number =>
      Math.max(
        ...pairs
          .filter(({ x, y }) => (x === one && y.line.report === report) || (y === one && x.line.report === report))
          .map(({ score }) => score),
      );
    return pairs
      .filter(({ x, y, score }) => score >= best(x, y.line.report) && score >= best(y, x.line.report))
      .map(
        ({ x, y }): Entry => ({
          rule: 'same-voice',
          kind: 'wording',
          verdict: 'compatible',
          value: 0.5,
          a: sideOf(x, story),
          b: sideOf(y, story),
          lead: `What ${x.statement.attribution!.speaker!} said, told in two ways`,
          about: [],
          exchanged: false,
        }),
      );
  });
}

const sideOf = ({ line, place }: Saying, story: Story): Side => ({ line, value: textOf(line, place, story), place });
