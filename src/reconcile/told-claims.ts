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

/** The words that stand for the claim: the statement most like all the others, in the report's own voice if possible. */
function faceOf(work: ClaimWork, story: Story): StatementWork {
  const counts = new Map<string, number>();
  for (const statement of work.statements)
    for (const key of statement.keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const likeness = (statement: StatementWork): number => {
    let both = 0;
    for (const key of statement.keys) both += (counts.get(key) ?? 0) * story.alignment.weigh(key);
    return both / Math.sqrt(statement.keys.size);
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
        text: faceOf(work, story).text,
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
