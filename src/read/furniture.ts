import type { FurnitureRule } from '../model/language/furniture.ts';
import type { Furniture } from '../model/text.ts';
import type { Draft } from './draft.ts';
import { isWhere, LONGEST_LINE } from './draft.ts';
import { videoLists } from './furniture-lists.ts';
import { gramsOf } from './grams.ts';
import { expression } from './patterns.ts';

function everyMatch(line: string, start: number, pattern: RegExp, kind: Furniture['kind'], by: string): Furniture[] {
  return [...line.matchAll(pattern)].map((match) => {
    const from = start + match.index;
    return { kind, start: from, end: from + match[0].trimEnd().length, by };
  });
}

interface Rule extends FurnitureRule {
  readonly expression: RegExp;
}

const known = new WeakMap<readonly FurnitureRule[], readonly Rule[]>();

function rulesOf(rules: readonly FurnitureRule[]): readonly Rule[] {
  let found = known.get(rules);
  if (!found) known.set(rules, (found = rules.map((rule) => ({ ...rule, expression: expressionOf(rule) }))));
  return found;
}

const expressionOf = ({ pattern, takes, ignoreCase }: FurnitureRule): RegExp =>
  expression(pattern, `${takes === 'matches' ? 'g' : ''}${ignoreCase ? 'i' : ''}`);

/**
 * Lines and parts of lines that the language's rules call furniture.
 *
 * @returns ranges in order of place, none overlapping
 * @example `READ MORE: The bridge that never opened` is `related`, `by: 'related/read-more'`
 */
export function furnitureByRules(draft: Draft): Furniture[] {
  const { report, paragraphs, language } = draft;
  const grams = gramsOf(report.text);
  const rules = rulesOf(language?.furniture?.rules ?? []).filter(({ expression }) => grams.mayMatch(expression));
  const out: Furniture[] = videoLists(draft);
  if (rules.length === 0) return out;
  paragraphs.forEach(([start, end], index) => {
    const cut = Math.max(start, end - LONGEST_LINE);
    const line = report.text.slice(cut, end);
    for (const { rule, kind, takes, only, expression } of rules) {
      if (!isWhere(only, index, paragraphs.length) || (takes === 'paragraph' && cut > start)) continue;
      if (takes === 'matches') {
        const whole = cut > start ? report.text.slice(start, end) : line;
        out.push(...everyMatch(whole, start, expression, kind, `furniture/${rule}`));
        continue;
      }
      const match = expression.exec(line);
      if (!match) continue;
      const by = `furniture/${rule}`;
      const from = cut + match.index;
      out.push(
        takes === 'paragraph'
          ? { kind, start, end, by }
          : { kind, start: from, end: from + match[0].trimEnd().length, by },
      );
      break;
    }
  });
  return out;
}
