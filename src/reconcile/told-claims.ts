import type { Claim, Statement } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import type { ClaimWork, StatementWork, Term } from '../align/index.ts';
import type { Story } from './comparer.ts';
import { corroborate, type Corroboration } from './corroboration.ts';
import { tiesOf } from './tellers.ts';
import { LIMITS } from './thresholds.ts';

/** A claim of the dossier beside what it was made of. */
export interface ToldClaim {
  readonly work: ClaimWork;
  readonly claim: Claim;
  readonly corroboration: Corroboration;
}

/** A sentence of more words than this is no face of a claim. */
const LONGEST_SENTENCE = 40;
/** How much more a statement counts that can stand alone. */
const ALONE = 3;
/** And one whose whole sentence is short. */
const IN_SENTENCE = 2;

/** Whether a clause reads as a sentence: opens with a name or a determiner or opens its sentence, has a verb, and is no relative clause. */
function standsAlone({ terms, text, span, around }: StatementWork, story: Story): boolean {
  const comparison = story.vocabulary.comparison;
  const first = terms[0];
  if (!comparison || !first || terms.length < 4) return false;
  const opens = span.start <= around[0] + 1;
  const named = /^\p{Lu}|^\p{N}/u.test(first.text) || comparison.articles.includes(first.norm);
  const bound = [...comparison.relatives, ...comparison.coordinators, ...comparison.subordinators];
  if (bound.includes(first.norm) || (!opens && !(named && opensAfter(span, story)))) return false;
  const verb = terms.findIndex(
    ({ norm }, i) =>
      i > 0 &&
      (comparison.auxiliaries.includes(norm) ||
        (norm in comparison.irregular && !norm.endsWith('s')) ||
        /[a-z]{2}ed$/u.test(norm)),
  );
  const relative = terms.findIndex(({ norm }) => comparison.relatives.includes(norm));
  if (verb < 0 || (relative >= 0 && relative < verb)) return false;
  return !isCut(span, terms, story) && (text.match(/[“”"„]/gu)?.length ?? 0) % 2 === 0;
}

/** Whether the words before a clause end something: a mark, or "that" and "and". "Those who oppose | the deal have asked" is cut. */
function opensAfter({ report, start }: Span, story: Story): boolean {
  const before = story.annotated.get(report)?.text.report.text.slice(Math.max(0, start - 24), start) ?? '';
  if (!/\p{L}\s*$/u.test(before)) return true;
  const word = /(\p{L}+)\s*$/u.exec(before)![1]!.toLowerCase();
  const { coordinators = [], subordinators = [], relatives = [] } = story.vocabulary.comparison ?? {};
  return [...coordinators, ...subordinators, ...relatives].includes(word);
}

/** "The guard said that", "if the crew rejects": the clause ends before what it was about to say. */
function isCut(span: Span, terms: readonly Term[], story: Story): boolean {
  if (terms.at(-1)!.stop) return true;
  const after = story.annotated.get(span.report)?.text.report.text.slice(span.end, span.end + 24) ?? '';
  const next = /^[\s,]*(\p{L}+)/u.exec(after)?.[1]?.toLowerCase();
  if (next === undefined || /^\s*[,.;:!?)”"’—–-]/u.test(after)) return false;
  const { coordinators = [], subordinators = [] } = story.vocabulary.comparison ?? {};
  return ![...coordinators, ...subordinators].includes(next);
}

/** The whole sentence around a statement, where it is short enough to stand for a claim. */
function shortSentence(face: StatementWork, story: Story): string | null {
  const sentence = story.annotated
    .get(face.span.report)
    ?.text.report.text.slice(...face.around)
    .replace(/\s+/gu, ' ')
    .trim();
  return sentence && sentence.split(' ').length <= LONGEST_SENTENCE ? sentence : null;
}

/** The words of a claim: its face alone where that reads as a sentence, else the sentence around it, if short. */
const textOf = (face: StatementWork, story: Story): string =>
  standsAlone(face, story) ? face.text : (shortSentence(face, story) ?? face.text);

/** The statement that stands for the claim: most like all the others, and one that can stand alone if possible. */
function faceOf(work: ClaimWork, story: Story): StatementWork {
  const counts = new Map<string, number>();
  for (const statement of work.statements)
    for (const key of statement.keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const clarity = (statement: StatementWork): number =>
    standsAlone(statement, story) ? ALONE : shortSentence(statement, story) === null ? 1 : IN_SENTENCE;
  const likeness = (statement: StatementWork): number => {
    let both = 0;
    for (const key of statement.keys) both += (counts.get(key) ?? 0) * story.alignment.weigh(key);
    return (both / Math.sqrt(statement.keys.size)) * clarity(statement);
  };
  return work.statements.reduce((best, one) => (likeness(one) > likeness(best) ? one : best));
}

/** Claims with ids, those of several reports first. Statement ids run through the list. */
export function claimsOf(story: Story): ToldClaim[] {
  const ties = tiesOf(story);
  const allReports = [...story.annotated.keys()].sort();
  let statementNumber = 0;
  return story.alignment.told.slice(0, LIMITS.claims).map((work, i) => {
    const corroboration = corroborate(work, story, ties);
    const told = new Set(work.statements.map((statement) => statement.span.report));
    const statements = work.statements.map((one): Statement => {
      statementNumber++;
      return {
        id: `s${statementNumber}`,
        span: one.span,
        attribution: one.attribution?.id ?? null,
        negated: one.negated,
        hedged: one.hedged,
      };
    });
    const outlets = new Set([...told].map((report) => story.annotated.get(report)?.text.outlet.name ?? report));
    return {
      work,
      corroboration,
      claim: {
        id: `c${i + 1}`,
        text: textOf(faceOf(work, story), story),
        statements,
        readings: [],
        outlets: outlets.size,
        origins: corroboration.origins,
        parties: corroboration.parties,
        status: corroboration.status,
        silent: allReports.filter((report) => !told.has(report)),
        why: corroboration.why,
        by: 'align/claims',
      },
    };
  });
}
