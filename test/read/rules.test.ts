import { describe, expect, it } from 'vitest';
import { creditRules, outletRules } from '../../src/lang/en/credit-rules.ts';
import { furnitureRules } from '../../src/lang/en/furniture-rules.ts';
import { BODY, textOf } from './report-of.ts';

/** The line where its rule looks for it: below the body, or above it. */
const placed = (line: string, only: 'top' | 'bottom' | undefined): string =>
  only === 'top' ? `${line}\n${BODY}` : `${BODY}\n${line}`;

describe('rules for furniture', () => {
  it.each(furnitureRules)('$rule marks: $like', ({ rule, kind, only, like }) => {
    const found = textOf(placed(like, only)).furniture;
    expect(found.filter((piece) => piece.by === `furniture/${rule}`).map((piece) => piece.kind)).toEqual([kind]);
  });
  it.each(furnitureRules)('$rule leaves alone: $unlike', ({ rule, only, unlike }) => {
    expect(textOf(placed(unlike, only)).furniture.filter((piece) => piece.by === `furniture/${rule}`)).toEqual([]);
  });
});

describe('rules for credits', () => {
  it.each(creditRules)('$rule finds: $like', (rule) => {
    const text = textOf(placed(rule.like, rule.only));
    expect(text.credits.map((credit) => credit.for)).toContain(rule.for);
  });
  it.each(creditRules)('$rule leaves alone: $unlike', (rule) => {
    expect(textOf(placed(rule.unlike, rule.only)).credits.filter((credit) => credit.by === rule.rule)).toEqual([]);
  });
});

describe('rules for the outlet', () => {
  it.each(outletRules)('$rule finds: $like', ({ like, stated }) => {
    const { outlet } = textOf(`${BODY}\n${like}`);
    expect(outlet.name).toMatch(/^(?:The )?Harbour Post$/u);
    expect(outlet.stated).toBe(stated);
  });
  it.each(outletRules)('$rule leaves alone: $unlike', ({ unlike }) => {
    expect(textOf(`${BODY}\n${unlike}`).outlet.name).toBeNull();
  });
});
