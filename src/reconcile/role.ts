import type { Span } from '../model/span.ts';
import { listed, outletOf, type Draft, type Story } from './comparer.ts';
import { ROLE } from './thresholds.ts';

/** What one report calls one person. */
interface Called {
  readonly report: string;
  readonly text: string;
  readonly span: Span;
  readonly keys: ReadonlySet<string>;
}

/** "the deputy head of the port" -> the words before "of", which say what somebody is. */
function keysOf(text: string, story: Story): Set<string> {
  const head = text.split(/\s(?:of|for|from|in|at|with|on)\s|,/u)[0] ?? text;
  const words = (head.toLowerCase().match(/[\p{L}'’-]+/gu) ?? []).filter((word) => word.length > 2 && !story.vocabulary.isStop(word));
  return new Set(words.map(story.vocabulary.key));
}

/** Persons of all reports by name; a family name alone joins nobody. */
function people(story: Story): Map<string, Called[]> {
  const out = new Map<string, Called[]>();
  for (const [report, { entities }] of story.annotated)
    for (const entity of entities) {
      const name = entity.name.toLowerCase().replace(/[^\p{L} ]/gu, '');
      if (entity.kind !== 'person' || !name.includes(' ')) continue;
      const list = out.get(name) ?? [];
      for (const { text, range } of entity.descriptions) {
        const keys = keysOf(text, story);
        if (text.length >= ROLE.shortest && keys.size > 0)
          list.push({ report, text, span: { report, start: range[0], end: range[1] }, keys });
      }
      out.set(name, list);
    }
  return out;
}

/** One person under two descriptions that share no word: a reader may take them for two. */
export function roles(story: Story): Draft[] {
  return [...people(story)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, called]) => {
      const byReport = Map.groupBy(called, (one) => one.report);
      if (byReport.size < 2) return [];
      const reports = [...byReport.values()];
      const differ = (a: readonly Called[], b: readonly Called[]): boolean =>
        a.every((x) => b.every((y) => ![...x.keys].some((key) => y.keys.has(key))));
      const readings: Called[][] = [];
      for (const list of reports) {
        const known = readings.find((reading) => !differ(reading, list));
        if (known) known.push(...list);
        else readings.push([...list]);
      }
      if (readings.length < 2) return [];
      return [
        {
          kind: 'role',
          verdict: 'compatible',
          claim: null,
          readings: readings.map((list) => ({ value: list[0]!.text, spans: list.map((one) => one.span) })),
          why: `One person is described in other words: ${readings
            .map((list) => `"${list[0]!.text}" in ${listed(list.map((one) => outletOf(one.report, story)))}`)
            .join('; ')}.`,
          weight: 0.28,
          by: 'role/description',
        } satisfies Draft,
      ];
    });
}
