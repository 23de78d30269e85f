import type { Claim, Statement } from '../model/claim.ts';
import type { ClaimWork, StatementWork } from '../align/index.ts';
import type { Story } from './comparer.ts';
import { corroborate, passageIndex, type Corroboration } from './corroboration.ts';
import { LIMITS } from './thresholds.ts';

/** A claim of the dossier beside what it was made of. */
export interface ToldClaim {
  readonly work: ClaimWork;
  readonly claim: Claim;
  readonly corroboration: Corroboration;
}

/** A sentence of more words than this is no face of a claim. */
const LONGEST_SENTENCE = 25;
/** How much more a statement counts that can stand alone. */
const ALONE = 3;

/** Whether a clause reads as a sentence: opens with a name or a determiner or opens its sentence, has a verb, and is no relative clause. */
function standsAlone({ terms, text, span, around }: StatementWork, story: Story): boolean {
  const comparison = story.vocabulary.comparison;
  const first = terms[0];
  if (!comparison || !first || terms.length < 4) return false;
  const opens = span.start <= around[0] + 1;
  const named = /^\p{Lu}|^\p{N}/u.test(first.text) || comparison.articles.includes(first.norm);
  const bound = [...comparison.relatives, ...comparison.coordinators, ...comparison.subordinators];
  if (bound.includes(first.norm) || (!opens && !named)) return false;
  const past = comparison.irregular;
  const verb = terms.some(
    (term, i) => i > 0 && (comparison.auxiliaries.includes(term.norm) || term.norm in past || /[a-z]{2}ed$/u.test(term.norm)),
  );
  // "The guard said that", "a boat with the": cut before what it was about to say.
  return verb && !terms.at(-1)!.stop && /[”"’']/u.test(text) === /[“"‘'].*[”"’']/u.test(text);
}

/** The words of a claim: its face alone where that reads as a sentence, else the sentence around it, if short. */
function textOf(face: StatementWork, story: Story): string {
  if (standsAlone(face, story)) return face.text;
  const report = story.annotated.get(face.span.report);
  const sentence = report?.text.report.text.slice(...face.around).replace(/\s+/gu, ' ').trim() ?? '';
  return sentence !== '' && sentence.split(' ').length <= LONGEST_SENTENCE ? sentence : face.text;
}

/** The statement that stands for the claim: most like all the others, and one that can stand alone if possible. */
function faceOf(work: ClaimWork, story: Story): StatementWork {
  const counts = new Map<string, number>();
  for (const statement of work.statements)
    for (const key of statement.keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const likeness = (statement: StatementWork): number => {
    let both = 0;
    for (const key of statement.keys) both += (counts.get(key) ?? 0) * story.alignment.weigh(key);
    return (both / Math.sqrt(statement.keys.size)) * (standsAlone(statement, story) ? ALONE : 1);
  };
  return work.statements.reduce((best, one) => (likeness(one) > likeness(best) ? one : best));
}

/** Claims with ids, those of several reports first. Statement ids run through the list. */
export function claimsOf(story: Story): ToldClaim[] {
  const passages = passageIndex(story.derived.copies.passages);
  const allReports = [...story.annotated.keys()].sort();
  let statementNumber = 0;
  return story.alignment.claims.slice(0, LIMITS.claims).map((work, i) => {
    const corroboration = corroborate(work, story, passages);
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
