import type { Range } from '../../model/span.ts';
import type { Story } from '../comparer.ts';
import type { Entry, Side } from './entry.ts';
import { textOf, type Line } from './lines.ts';
import type { ParsedMeeting } from './meeting-lines.ts';
import { RETOLD } from './thresholds.ts';

const norms = ({ words }: Line, range: Range): string =>
  words
    .slice(...range)
    .map(({ norm }) => norm)
    .join(' ');

/** Runs of quoted words of a line. */
function quotations({ words }: Line): Range[] {
  const out: [number, number][] = [];
  words.forEach((word, i) => {
    if (!word.quoted) return;
    const last = out.at(-1);
    if (last && last[1] === i) last[1] = i + 1;
    else out.push([i, i + 1]);
  });
  return out;
}

const telling = (line: Line, [from, to]: Range): Set<string> =>
  new Set(
    line.words
      .slice(from, to)
      .filter((word) => !word.stop)
      .map(({ key }) => key),
  );

/** The shortest stretch of unquoted words of a line that has all the given keys the line has outside quotation marks. */
function retoldAt({ words }: Line, keys: ReadonlySet<string>): { range: Range; keys: ReadonlySet<string> } | null {
  const at = words.flatMap((word, i) => (!word.quoted && !word.stop && keys.has(word.key) ? [i] : []));
  if (at.length === 0) return null;
  const range: Range = [at[0]!, at.at(-1)! + 1];
  return words.slice(...range).some((word) => word.quoted)
    ? null
    : { range, keys: new Set(at.map((i) => words[i]!.key)) };
}

/** Whether a quotation mark stands in or beside a line: where marks were set badly, words look retold that are quoted. */
function hasMarks({ report, range }: Line, story: Story): boolean {
  const { text } = story.annotated.get(report)!.text.report;
  return /["“”„]/u.test(text.slice(Math.max(0, range[0] - 2), range[1] + 2));
}

/** Words that one report prints between quotation marks and the other retells in its own sentence. */
export function retold({ a, b }: ParsedMeeting, story: Story): Entry[] {
  const one = (quoting: Line, teller: Line, flipped: boolean): Entry[] =>
    quotations(quoting).flatMap((range): Entry[] => {
      const keys = telling(quoting, range);
      if (keys.size < RETOLD.words) return [];
      if (hasMarks(teller, story)) return [];
      const found = retoldAt(teller, keys);
      if (!found || found.keys.size < RETOLD.words || found.keys.size < RETOLD.share * keys.size) return [];
      if (found.range[1] - found.range[0] > RETOLD.longer * (range[1] - range[0])) return [];
      const names = new Set(quoting.words.filter((word) => word.capital).map(({ key }) => key));
      const plain = [...keys].filter((key) => !names.has(key));
      if (plain.filter((key) => found.keys.has(key)).length < Math.max(RETOLD.plain, RETOLD.share * plain.length))
        return [];
      const [said, told] = [norms(quoting, range), norms(teller, found.range)];
      if (said.includes(told) || told.includes(said)) return [];
      const quoted: Side = {
        line: quoting,
        value: `“${textOf(quoting, range, story)}”`,
        label: 'as a quotation',
        place: range,
      };
      const retelling: Side = {
        line: teller,
        value: textOf(teller, found.range, story),
        label: 'retold without quotation marks',
        place: found.range,
      };
      return [
        {
          rule: 'retold',
          kind: 'wording',
          verdict: 'compatible',
          value: 0.4,
          a: flipped ? retelling : quoted,
          b: flipped ? quoted : retelling,
          lead: 'The same words',
          about: [],
          exchanged: false,
        },
      ];
    });
  return [...one(a.line, b.line, false), ...one(b.line, a.line, true)];
}
