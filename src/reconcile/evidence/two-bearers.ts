import type { Span } from '../../model/span.ts';
import { distance } from '../names/name.ts';
import type { Draft, Story } from '../comparer.ts';
import { SPELLING } from '../thresholds.ts';

/** The other words of the names that a word is a part of, by the people and places that the report knows. */
function otherWords(span: Span, story: Story): string[] {
  const annotated = story.annotated.get(span.report);
  const own = annotated?.text.report.text.slice(span.start, span.end).toLowerCase();
  const entity = annotated?.entities.find(({ mentions }) =>
    mentions.some(([start, end]) => start <= span.start && span.end <= end),
  );
  return (entity?.name.toLowerCase().match(/[\p{L}’'-]{2,}/gu) ?? []).filter((word) => word !== own);
}

/**
 * Whether two spellings belong to two people or places: "Maren Dahl" and "Marren Orr" are no two spellings of one name, nor is a
 * short word of which half the letters differ, nor one that goes on ("Clar", "Clarito").
 */
export function twoBearers({ readings }: Draft, story: Story): boolean {
  const [a, b] = readings;
  if (!a || !b) return false;
  const [short, long] = [a.value.toLowerCase(), b.value.toLowerCase()].sort((x, y) => x.length - y.length);
  if (long!.startsWith(short!) && long!.length - short!.length > 1) return true;
  const [left, right] = [a, b].map(({ spans }) => new Set(spans.flatMap((span) => otherWords(span, story))));
  if ([...left!].some((word) => right!.has(word))) return false;
  return (left!.size > 0 && right!.size > 0) || (short!.length < SPELLING.longEnough && distance(short!, long!, 2) > 1);
}

/** "Dahl" in one report, "the mayor" in another, where both reports know the words for one person. */
export function oneBearer({ readings }: Draft, story: Story): boolean {
  const textOf = (report: string): string => story.annotated.get(report)!.text.report.text;
  const lastOf = (value: string): string => value.toLowerCase().split(/\s+/u).at(-1)!;
  const names = readings.map(
    ({ value, spans }) =>
      new Set(
        spans.flatMap(({ report, start, end }) =>
          (story.annotated.get(report)?.entities ?? [])
            .filter(({ mentions }) =>
              mentions.some(
                ([from, to]) =>
                  from < end && start < to && textOf(report).slice(from, to).toLowerCase().includes(lastOf(value)),
              ),
            )
            .map(({ name }) => name.toLowerCase().split(/\s+/u).at(-1)!),
        ),
      ),
  );
  return [...(names[0] ?? [])].some((name) => names.slice(1).every((other) => other.has(name)));
}
