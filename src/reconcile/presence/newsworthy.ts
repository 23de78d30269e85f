import type { Annotated } from '../../model/annotated.ts';
import type { Moment } from '../../model/moment.ts';
import type { Range } from '../../model/span.ts';
import type { StatementWork } from '../../align/index.ts';
import type { Story } from '../comparer.ts';
import { PRESENCE } from '../thresholds.ts';

/** The words of a language that say what matters, stemmed; built once a story. */
export interface TellingWords {
  readonly grave: ReadonlySet<string>;
  readonly steps: ReadonlySet<string>;
  readonly knowing: ReadonlySet<string>;
}

export function tellingWords({ vocabulary }: Story): TellingWords {
  const { comparison, language, stem } = vocabulary;
  return {
    grave: new Set([...(comparison?.grave ?? []), ...(language.differences?.telling ?? [])].map(stem)),
    steps: new Set((language.reporting?.steps ?? []).map(stem)),
    knowing: new Set([...(language.claims?.knowing ?? []), ...(language.reporting?.officials ?? [])]),
  };
}

const sharedStem = (word: string, story: Story): boolean => story.shared.has(word) || story.shared.has(`=${word}`);

/** Whether an official or a body is named as the source: what they say is a step of its own. */
function officialSpeaks({ attribution }: StatementWork, { knowing }: TellingWords): boolean {
  if (attribution?.class !== 'speech' && attribution?.class !== 'document') return false;
  if (attribution.class === 'document' || attribution.anonymity === 'document') return true;
  const words = attribution.speaker?.toLowerCase().split(/[^\p{L}]+/u) ?? [];
  return words.some((word) => knowing.has(word));
}

/** People named in full whom no other report names, and who are spoken of, not only quoted. */
function newPeople(statement: StatementWork, annotated: Annotated, story: Story): number {
  if (!statement.terms.some(({ capital, key }) => capital && !story.shared.has(key))) return 0;
  const [from, to] = statement.around;
  const sources = annotated.attributions.flatMap(({ source }) => source);
  const names = annotated.entities
    .filter(
      ({ kind, name, mentions }) =>
        kind === 'person' &&
        / /u.test(name) &&
        mentions.some(
          ([start, end]) =>
            start >= from && end <= to && !sources.some((source) => start < source[1] && source[0] < end),
        ),
    )
    .map(({ name }) => name.toLowerCase().split(/\s+/u).at(-1)!);
  return new Set(names.filter((name) => !sharedStem(story.vocabulary.stem(name), story))).size;
}

/** Times long before the report that a stretch of text tells of. */
export function pastTimes({ moments, text }: Annotated, [from, to]: Range): Moment[] {
  const published = Date.parse(text.published?.value ?? '');
  return moments.filter(
    ({ type, range, to: end }) =>
      type === 'DATE' &&
      range[0] >= from &&
      range[1] <= to &&
      end !== null &&
      Date.parse(end) < published - PRESENCE.past,
  );
}

/** How much a statement would matter to a reader who knows the other reports, one line a reason. */
export function newsworthiness(statement: StatementWork, words: TellingWords, story: Story): number {
  const annotated = story.annotated.get(statement.span.report)!;
  const { reporting } = story.vocabulary.language;
  const printed = annotated.text.report.text.slice(...statement.around).toLowerCase();
  const stems = new Set(statement.terms.filter((term) => !term.capital && !term.stop).map(({ stem }) => stem));
  const weighty = [...stems].filter((stem) => words.grave.has(stem) || words.steps.has(stem));
  const lonely = [...statement.keys].filter((key) => !story.shared.has(key)).length / statement.keys.size;
  const people = newPeople(statement, annotated, story);
  const counted = statement.quantities.some(
    ({ kind, printed: { lo } }) => (kind === 'count' && lo !== 1) || kind === 'money',
  );
  const official = officialSpeaks(statement, words);
  const corrects = reporting?.correction.test(printed) ?? false;
  if (weighty.length === 0 && people === 0 && !official && !corrects) return 0;
  const score =
    Math.min(
      weighty.length + weighty.filter((stem) => !sharedStem(stem, story)).length * PRESENCE.alone,
      PRESENCE.mostGrave,
    ) *
      PRESENCE.grave +
    (counted ? PRESENCE.counted : 0) +
    (statement.negated ? PRESENCE.negated : 0) +
    lonely * PRESENCE.lonely +
    Math.min(people, PRESENCE.mostPeople) * PRESENCE.person +
    (people > 0 && reporting?.naming.test(printed) ? PRESENCE.named : 0) +
    (official ? PRESENCE.official : 0) +
    (weighty.length > 0 && pastTimes(annotated, statement.around).length > 0 ? PRESENCE.earlier : 0) +
    (corrects ? PRESENCE.correction : 0);
  return score - (reporting?.standing.test(printed) ? PRESENCE.standing : 0);
}
