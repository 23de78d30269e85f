import type { Furniture } from '../model/text.ts';
import type { FurnitureRule } from '../model/language/furniture.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import { compiled } from './patterns.ts';
import { isWhere, LONGEST_LINE } from './draft.ts';
import type { Draft } from './draft.ts';

interface Ready {
  readonly rule: FurnitureRule;
  readonly pattern: RegExp;
}

const ready = new WeakMap<Gazetteer, WeakMap<readonly FurnitureRule[], readonly Ready[]>>();

function rulesOf(rules: readonly FurnitureRule[], gazetteer: Gazetteer): readonly Ready[] {
  let byRules = ready.get(gazetteer);
  if (!byRules) ready.set(gazetteer, (byRules = new WeakMap()));
  let found = byRules.get(rules);
  if (!found)
    byRules.set(
      rules,
      (found = rules.map((rule) => ({ rule, pattern: compiled(rule.pattern, gazetteer, rule.ignoreCase) }))),
    );
  return found;
}

/**
 * Lines and parts of lines that the language's rules call furniture.
 *
 * @returns ranges in order of place, none overlapping
 * @example `READ MORE: The bridge that never opened` is `related`, `by: 'related/read-more'`
 */
export function furnitureByRules(draft: Draft): Furniture[] {
  const { report, paragraphs, language, gazetteer } = draft;
  if (!language?.furniture) return [];
  const out: Furniture[] = [];
  paragraphs.forEach(([start, end], index) => {
    const cut = Math.max(start, end - LONGEST_LINE);
    const line = report.text.slice(cut, end);
    for (const { rule, pattern } of rulesOf(language.furniture!.rules, gazetteer)) {
      if (!isWhere(rule.only, index, paragraphs.length)) continue;
      if (rule.takes === 'paragraph' && cut > start) continue;
      pattern.lastIndex = 0;
      const match = pattern.exec(line);
      if (!match) continue;
      out.push(
        rule.takes === 'paragraph'
          ? { kind: rule.kind, start, end, by: `furniture/${rule.rule}` }
          : {
              kind: rule.kind,
              start: cut + match.index,
              end: cut + match.index + match[0].trimEnd().length,
              by: `furniture/${rule.rule}`,
            },
      );
      break;
    }
  });
  return out;
}
