import type { Language } from '../model/language.ts';
import { stem } from './stem.ts';

/** How one term of a report is used. */
export interface TermUse {
  /** Occurrences, those in the title and the first lines counted double. */
  count: number;
  readonly kind: 'word' | 'number' | 'name-pair';
  /** Written with a capital where a sentence does not ask for one, less the times it was not. */
  capitals: number;
  /** Stands in the title or the first lines. */
  lead: boolean;
  /** As first printed, to be shown to people. */
  readonly shown: string;
}

/** About the first two paragraphs: what a report is about stands there. */
const LEAD = 400;
/** Words in the title and the lead count this often. */
const PROMINENT = 2;
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*|\p{N}+(?:[.,:]\p{N}+)*/gu;
const SENTENCE_END = /[.!?:…]/;
const BETWEEN = /[\s"'“”‘’(\[«„]/;

const stopSets = new WeakMap<readonly string[], ReadonlySet<string>>();
const NONE: ReadonlySet<string> = new Set();
const PIECES = ['s', 't', 're', 've', 'll', 'd', 'm'];

function stopSet(language: Language | null): ReadonlySet<string> {
  const list = language?.text?.stopWords;
  if (!list) return NONE;
  let set = stopSets.get(list);
  if (!set) stopSets.set(list, (set = new Set([...list, ...PIECES])));
  return set;
}

const calendars = new WeakMap<Language, ReadonlySet<string>>();
function calendarOf(language: Language | null): ReadonlySet<string> {
  if (!language?.furniture) return NONE;
  let set = calendars.get(language);
  if (!set) calendars.set(language, (set = new Set(language.furniture.months.flat())));
  return set;
}

/** Whether a capital at `at` is asked for by a sentence, line or heading that begins there. */
function opensSentence(text: string, at: number): boolean {
  let i = at - 1;
  for (; i >= 0 && BETWEEN.test(text[i]!); i--) if (text[i] === '\n') return true;
  return i < 0 || SENTENCE_END.test(text[i]!);
}

/** The form in which a lower-case word is compared. */
export const termOf = (lower: string, language: Language | null): string =>
  language?.code === 'en' ? stem(lower) : lower;

interface Part {
  readonly text: string;
  readonly title: boolean;
}

function readPart({ text, title }: Part, terms: Map<string, TermUse>, language: Language | null): void {
  const stop = stopSet(language);
  const calendar = calendarOf(language);
  let before = '';
  let beforeShown = '';
  let beforeEnd = -2;
  for (const match of text.matchAll(WORD)) {
    const shown = match[0];
    const at = match.index;
    const lower = shown.toLowerCase();
    const number = lower.charCodeAt(0) < 58;
    const capital = !number && shown.charCodeAt(0) !== lower.charCodeAt(0);
    const lead = title || at < LEAD;
    const weight = lead ? PROMINENT : 1;
    const telling = shown.length > 1 && !stop.has(lower);
    if (telling) {
      const term = number ? lower : termOf(lower, language);
      let use = terms.get(term);
      if (!use)
        terms.set(term, (use = { count: 0, kind: number ? 'number' : 'word', capitals: 0, lead: false, shown }));
      use.count += weight;
      use.lead ||= lead;
      if (!title && !number) {
        if (!capital) use.capitals--;
        else if (!opensSentence(text, at)) use.capitals++;
      }
      if (capital && before !== '' && !title && at === beforeEnd + 1 && text[at - 1] === ' ' && !calendar.has(lower)) {
        const pair = `${before}_${lower}`;
        const known = terms.get(pair);
        if (known) known.count += weight;
        else
          terms.set(pair, {
            count: weight,
            kind: 'name-pair',
            capitals: 1,
            lead: at < LEAD,
            shown: `${beforeShown} ${shown}`,
          });
      }
    }
    before = capital && telling && !calendar.has(lower) ? lower : '';
    beforeShown = shown;
    beforeEnd = at + shown.length;
  }
}

/**
 * The terms of a report: stems of its telling words, its numbers, and pairs of capitalised words that stand together.
 *
 * @example termsOf('The mayor met Mira Dahl.', undefined, en).has('mira_dahl') // true
 */
export function termsOf(text: string, title: string | undefined, language: Language | null): Map<string, TermUse> {
  const terms = new Map<string, TermUse>();
  if (title) readPart({ text: title, title: true }, terms, language);
  readPart({ text, title: false }, terms, language);
  return terms;
}

const YEAR = /(?<!\p{N})(?:19[5-9]\d|20[0-4]\d)(?!\p{N})/gu;

/** Years that a text mentions, each once, in their order. */
export const yearsOf = (text: string): readonly string[] => [...new Set(text.match(YEAR) ?? [])];
