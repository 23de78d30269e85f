import type { Language } from '../../model/language.ts';
import type { CapitalNouns } from '../../model/language/grammar.ts';
import type { Text, Token } from '../../model/text.ts';
import type { Lexicon } from './lexicon.ts';
import type { RawItem } from './tags.ts';

/** What tells names from nouns in a language that prints both with a capital. */
export interface CapitalWords {
  /** A noun of the language's own lists, or a compound of one: "Hafensprecherin". */
  isCommon(norm: string): boolean;
  /** A title or role before a name, or a compound of one: "Hafenmeister". */
  isTitle(norm: string): boolean;
  isGiven(norm: string): boolean;
  isParticle(norm: string): boolean;
  /** Makes no name of the noun after it: "Millionen". */
  isMeasure(norm: string): boolean;
  isName(raw: Pick<RawItem, 'text' | 'norm'>, named: ReadonlySet<string>): boolean;
  /** A small word that may be an adjective of the noun after it. */
  isAdjective(raw: RawItem, next: RawItem | undefined): boolean;
  readonly adjectiveEnding: RegExp;
}

const ACRONYM = /^\p{Lu}{2,}$/u;
const CAPITAL = /^\p{Lu}/u;
/** No shorter word is looked for at the end of a compound. */
const SHORTEST_PART = 4;

/** Whether a word, or the end of it, is in a list. */
function endsIn(words: ReadonlySet<string>): (norm: string) => boolean {
  const known = new Map<string, boolean>();
  return (norm) => {
    let found = known.get(norm);
    if (found === undefined) {
      found = words.has(norm);
      for (let i = 1; !found && i <= norm.length - SHORTEST_PART; i++) found = words.has(norm.slice(i));
      if (known.size < 20_000) known.set(norm, found);
    }
    return found;
  };
}

export function capitalWordsOf(data: CapitalNouns, { names }: Language): CapitalWords {
  const titles = new Set(names ? [...Object.keys(names.honorifics), ...names.titles, ...names.roles] : []);
  const measures = new Set(data.notBeforeNames);
  const common = new Set(
    names
      ? [...titles, ...names.bodies, ...names.groups, ...names.media, ...names.documents, ...names.offices, ...measures]
      : measures,
  );
  const given = new Set(names ? [...names.givenNames.f, ...names.givenNames.m] : []);
  const particles = new Set(names?.nameParticles);
  return {
    isCommon: endsIn(common),
    isTitle: endsIn(titles),
    isGiven: (norm) => given.has(norm),
    isParticle: (norm) => particles.has(norm),
    isMeasure: (norm) => measures.has(norm),
    isName: ({ text, norm }, named) => named.has(norm) || ACRONYM.test(text),
    isAdjective: (raw, next) =>
      data.adjectiveEnding.test(raw.norm) &&
      next?.token?.kind === 'word' &&
      (CAPITAL.test(next.text) || data.adjectiveEnding.test(next.norm)),
    adjectiveEnding: data.adjectiveEnding,
  };
}

const isCapital = (token: Token | undefined): token is Token => token?.kind === 'word' && CAPITAL.test(token.text);
const NONE: ReadonlySet<string> = new Set();
const made = new WeakMap<Text, { lexicon: Lexicon; named: ReadonlySet<string> }>();

/**
 * Words that a text uses as names: after a given name, after a title, the second of two nouns in a row, the place of the
 * dateline. Elsewhere in the text they are names by themselves ("sagte Orr"). Empty where a capital tells.
 */
export function namedIn(text: Text, lexicon: Lexicon): ReadonlySet<string> {
  const words = lexicon.capitalNouns;
  if (!words) return NONE;
  const known = made.get(text);
  if (known?.lexicon === lexicon) return known.named;
  const named = new Set<string>();
  const { tokens } = text;
  const plain = (token: Token | undefined): token is Token =>
    isCapital(token) && !words.isCommon(token.norm) && !lexicon.classes.has(token.norm);
  const opens = new Set(text.sentences.map((sentence) => sentence.tokens[0]));
  tokens.forEach((token, i) => {
    if (!isCapital(token) || lexicon.classes.has(token.norm)) return;
    const before = tokens[i - 1];
    if (words.isGiven(token.norm)) {
      named.add(token.norm);
      let k = i + 1;
      while (k - i < 4 && tokens[k] && words.isParticle(tokens[k]!.norm)) k++;
      if (plain(tokens[k])) named.add(tokens[k]!.norm);
      return;
    }
    const next = tokens[i + 1];
    if (!plain(next) || words.isMeasure(token.norm) || before?.kind === 'number') return;
    named.add(next.norm);
    // "die Seestern Zwei", "alte Fähre Seestern": behind an article or adjective the first is a noun.
    const led =
      before !== undefined &&
      (lexicon.classes.get(before.norm) === 'det' ||
        (/^\p{Ll}/u.test(before.text) && words.adjectiveEnding.test(before.norm)));
    if (!words.isCommon(token.norm) && !led && !opens.has(i)) named.add(token.norm);
  });
  for (const word of text.dateline?.place.toLowerCase().match(/[\p{L}]+/gu) ?? []) named.add(word);
  made.set(text, { lexicon, named });
  return named;
}
