import type { StatementWork, Term } from '../../align/index.ts';
import type { Story } from '../comparer.ts';
import type { Entry, Side } from './entry.ts';
import type { Line } from './lines.ts';
import { VOICE } from './thresholds.ts';

/** A saying of somebody named, as one report prints it. */
interface Saying {
  readonly speaker: string;
  readonly statement: StatementWork;
}

/** Whether a person is named as the speaker, no body. */
function isPerson({ span, attribution }: StatementWork, story: Story): boolean {
  const entities = story.annotated.get(span.report)?.entities ?? [];
  return entities.some(({ id, kind }) => id === attribution?.entity && kind === 'person');
}

function sayingsOf(story: Story): Map<string, Saying[]> {
  const sayings = story.alignment.statements.flatMap((statement): Saying[] => {
    const one = statement.attribution;
    if (
      !one?.speaker ||
      one.class !== 'speech' ||
      !isPerson(statement, story) ||
      !one.anonymity.startsWith('named') ||
      statement.inTitle
    )
      return [];
    // A full name once makes the last one enough to know somebody by.
    const speaker = one.speaker.toLowerCase().split(/\s+/u).at(-1)!;
    if (statement.terms.length < VOICE.shortest) return [];
    return /^\p{Lu}/u.test(one.speaker) && one.entity !== null ? [{ speaker, statement }] : [];
  });
  return Map.groupBy(sayings, ({ speaker }) => speaker);
}

/** The longest run of words, the same in both, that has a telling one: its words in the first saying. */
function longestRun(a: StatementWork, b: StatementWork): readonly Term[] {
  let best: readonly Term[] = [];
  for (let i = 0; i < a.terms.length; i++)
    for (let j = 0; j < b.terms.length; j++) {
      let n = 0;
      while (a.terms[i + n] && a.terms[i + n]!.norm === b.terms[j + n]?.norm) n++;
      const run = a.terms.slice(i, i + n);
      if (n > best.length && run.some(({ stop }) => !stop)) best = run;
    }
  return best;
}

interface Alike {
  readonly x: StatementWork;
  readonly y: StatementWork;
  readonly score: number;
}

/** Whether two sayings have nearly the same telling words: then nothing is told in other words. */
function sameWords(x: StatementWork, y: StatementWork): boolean {
  const both = [...x.keys].filter((key) => y.keys.has(key)).length;
  return both >= VOICE.same * (x.keys.size + y.keys.size - both);
}

/** How surely two sayings of one person are one, told in other words; `null` where they are not, or word for word the same. */
function alikeness(
  x: StatementWork,
  y: StatementWork,
  story: Story,
  isVerb: (term: Term) => boolean,
  few: boolean,
): number | null {
  const weigh = story.alignment.weigh.between(x.span.report, y.span.report);
  const both = [...x.keys].filter((key) => y.keys.has(key) && !story.alignment.common.has(key));
  const sum = (keys: Iterable<string>): number => [...keys].reduce((total, key) => total + weigh(key), 0);
  const shared = sum(both);
  const light = Math.min(sum(x.keys), sum(y.keys));
  if (both.length === 0 || sameWords(x, y) || x.negated !== y.negated) return null;
  const run = longestRun(x, y);
  if (run.length > VOICE.copied) return null;
  // A name or a term that both use is no saying: something else must be said of it in both.
  const named = new Set([...x.terms, ...y.terms].filter(({ capital }) => capital).map(({ key }) => key));
  const inRun = new Set(run.map(({ key }) => key));
  const elsewhere = both.some((key) => !named.has(key) && !inRun.has(key));
  if (!few && !elsewhere && !run.some((term) => isVerb(term))) return null;
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
export function sameVoice(story: Story, lineAt: (statement: StatementWork) => Line | null): Entry[] {
  const { grammar } = story.vocabulary.language;
  const verbs = new Set(grammar ? [...grammar.verbs, ...grammar.irregular.flat()] : []);
  const isVerb = ({ norm, capital }: Term): boolean => !capital && (verbs.has(norm) || /[a-z]{2}ed$/u.test(norm));
  return [...sayingsOf(story)].flatMap(([, sayings]): Entry[] => {
    const list = sayings.slice(0, VOICE.most).map(({ statement }) => statement);
    const counts = Map.groupBy(list, ({ span }) => span.report);
    const isFew = ({ span }: StatementWork): boolean => counts.get(span.report)!.length <= VOICE.few;
    // What a report prints in the very words of the other has its match already.
    const printed = (one: StatementWork, report: string): boolean =>
      list.some((other) => other.span.report === report && sameWords(one, other));
    const pairs: Alike[] = list.flatMap((x, i) =>
      list.slice(i + 1).flatMap((y): Alike[] => {
        if (x.span.report === y.span.report || printed(x, y.span.report) || printed(y, x.span.report)) return [];
        const score = alikeness(x, y, story, isVerb, isFew(x) && isFew(y));
        return score === null ? [] : [{ x, y, score }];
      }),
    );
    const best = (one: StatementWork, report: string): number =>
      Math.max(
        ...pairs
          .filter(({ x, y }) => (x === one && y.span.report === report) || (y === one && x.span.report === report))
          .map(({ score }) => score),
      );
    return pairs
      .filter(({ x, y, score }) => score >= best(x, y.span.report) && score >= best(y, x.span.report))
      .flatMap(({ x, y }): Entry[] => {
        const [a, b] = [lineAt(x), lineAt(y)];
        if (!a || !b) return [];
        const side = (line: Line, statement: StatementWork): Side => {
          const from = line.words.findIndex((word) => word.start >= statement.span.start);
          const to = line.words.findLastIndex((word) => word.end <= statement.span.end) + 1;
          return { line, value: statement.text.replace(/\s+/gu, ' '), place: [from, Math.max(to, from + 1)] };
        };
        return [
          {
            rule: 'same-voice',
            kind: 'wording',
            verdict: 'compatible',
            value: 0.5,
            a: side(a, x),
            b: side(b, y),
            lead: `What ${x.attribution!.speaker!} is said to have said`,
            about: [],
            exchanged: false,
          },
        ];
      });
  });
}
