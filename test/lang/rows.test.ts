import { describe, expect, it } from 'vitest';
import { languages } from '../../src/lang/index.ts';
import type { DerivationRule } from '../../src/model/language/derivation.ts';
import { languageOfText } from '../../src/intake/index.ts';
import { plainLanguageOf } from '../../src/intake/language.ts';
import { readIn } from './reading.ts';

/*
 * What every language has to keep: each row of its tables finds what its `like` sentence shows and leaves its `unlike` sentence alone.
 * A new language is tested by being in `languages`; nothing is to be added here.
 */
describe.each(languages.map((language) => [language.name, language] as const))('%s', (_name, language) => {
  const { attribution, moments, quantities, derivation } = language;
  const rulesIn = (text: string): string[] => readIn(language, text).attributions.map((a) => a.by);

  it.each(
    [...(attribution?.verbs ?? []), ...(attribution?.sourcePhrases ?? [])].map((row) => [row.rule, row] as const),
  )('cue %s', (rule, row) => {
    expect(rulesIn(row.like)).toContain(`attribution/${rule}`);
    expect(rulesIn(row.unlike)).not.toContain(`attribution/${rule}`);
  });

  it.each((moments?.patterns ?? []).map((row) => [row.rule, row] as const))('%s', (rule, row) => {
    expect(readIn(language, row.like).moments.map((m) => `${m.by} ${m.value}`)).toContain(`${rule} ${row.value}`);
    expect(readIn(language, row.unlike).moments.map((m) => m.by)).not.toContain(rule);
  });

  it.each((quantities?.hedges ?? []).map((row) => [row.rule, row] as const))('hedge %s', (rule, row) => {
    const hedges = (text: string): string[] => readIn(language, text).quantities.map((q) => q.by);
    expect(hedges(row.like).some((by) => by.endsWith(`/${rule}`))).toBe(true);
    expect(hedges(row.unlike).some((by) => by.endsWith(`/${rule}`))).toBe(false);
  });

  it.each((quantities?.notQuantities ?? []).map((row) => [row.rule, row] as const))('no quantity: %s', (_rule, row) => {
    const count = (text: string): number => readIn(language, text).quantities.length;
    expect(count(row.unlike)).toBeGreaterThan(0);
    expect(count(row.like)).toBeLessThan(count(row.unlike) + (row.like === row.unlike ? 0 : 1));
  });

  const medium = (row: DerivationRule, sentence: string, side: 'before' | 'after'): boolean => {
    const [before = '', after = ''] = sentence.split('{M}');
    return row.pattern.test(side === 'before' ? before : after);
  };
  it.each((derivation?.beforeMedium ?? []).map((row) => [row.rule, row] as const))(
    'before a medium: %s',
    (_rule, row) => {
      expect([medium(row, row.like, 'before'), medium(row, row.unlike, 'before')]).toEqual([true, false]);
    },
  );
  it.each((derivation?.afterMedium ?? []).map((row) => [row.rule, row] as const))(
    'after a medium: %s',
    (_rule, row) => {
      expect([medium(row, row.like, 'after'), medium(row, row.unlike, 'after')]).toEqual([true, false]);
    },
  );

  it.each((language.examples ?? []).map((row) => [`${row.rule}: ${row.like}`, row] as const))('%s', (_rule, row) => {
    const shown = (text: string): string => {
      const { entities, text: read } = readIn(language, text);
      return entities
        .map((e) => [e.kind, e.name, ...e.aliases, ...e.descriptions.map((d) => `<${d.text}>`)].join(' · '))
        .concat(read.sentences.length > 1 ? [`${read.sentences.length} sentences`] : [])
        .join('\n');
    };
    expect(shown(row.like)).toContain(row.finds);
    expect(shown(row.unlike)).not.toContain(row.finds);
  });
});

describe('the language of a report', () => {
  it('is told by the words that only it has', () => {
    expect(plainLanguageOf('The ferry sank off the coast, and the crew was saved by the guards.')).toBe('en');
    expect(plainLanguageOf('Die Fähre sank vor der Küste, und die Besatzung wurde von der Wache gerettet.')).toBe('de');
    expect(plainLanguageOf('Le ferry a coulé au large de la côte et les passagers ont été sauvés.')).toBeNull();
    expect(plainLanguageOf('De veerboot zonk voor de kust en de bemanning werd door de wacht gered.')).toBeNull();
  });
  it('is the declared one where nothing tells, and unknown where nobody says', () => {
    const french = 'Le ferry a coulé au large de la côte et les passagers ont été sauvés.';
    expect(languageOfText(french, 'fr-FR', { name: 'a.txt' })).toBe('fr');
    expect(languageOfText(french, undefined, { name: 'a.txt' })).toBe('und');
  });
});
