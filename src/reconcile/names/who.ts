import type { StatementWork, Term } from '../../align/index.ts';
import { alikeness } from '../evidence/alikeness.ts';
import { outletOf, spanOf, type Draft, type Story } from '../comparer.ts';
import { around, pairsOf } from '../pairs.ts';
import { sharesSpecific, surelyOne } from '../evidence/surely-one.ts';
import { ATTRIBUTION, WHO } from '../thresholds.ts';

/** Somebody a statement is about by a noun: "a man", "the driver". */
interface Somebody {
  readonly term: Term;
  readonly at: number;
}

/** Nouns that stand alone: not "the reporter's", not the end of a compound. */
const nounsIn = ({ terms, text, span }: StatementWork, isOne: (term: Term) => boolean): Somebody[] =>
  terms.flatMap((term, at) => {
    const [before, after] = [
      text[term.start - span.start - 1] ?? ' ',
      text.slice(term.end - span.start, term.end - span.start + 2),
    ];
    return !term.capital && isOne(term) && /\s/u.test(before) && !/^[-’']/u.test(after) ? [{ term, at }] : [];
  });

const isAnybody = (story: Story): ((term: Term) => boolean) => {
  const words = story.vocabulary.language.reporting?.anybody ?? [];
  return ({ norm }) => words.includes(norm);
};

/** A noun for what somebody does, in the singular: "driver"; "number" and "helicopter" only look like one. */
const isDoer = ({ vocabulary }: Story): ((term: Term) => boolean) => {
  const { doers } = vocabulary.comparison ?? {};
  const { notDoers, kin = [] } = vocabulary.language.differences ?? {};
  return ({ norm, number }) =>
    !number &&
    norm.length > WHO.shortest &&
    !norm.endsWith('s') &&
    !kin.includes(norm) &&
    (doers?.test(norm) ?? false) &&
    !notDoers?.test(norm);
};

/** Whether a report calls somebody by a noun in a sentence or beside it: then it says who is meant. */
function saysWho({ span, around: [start, end] }: StatementWork, { norm }: Term, story: Story): boolean {
  const { text } = story.annotated.get(span.report)!.text.report;
  return text
    .slice(Math.max(0, start - WHO.beside), end + WHO.beside)
    .toLowerCase()
    .includes(norm);
}

/** One thing told of "a man" in one report and of "the driver" in another: the first does not say who is meant. */
export function whoIsMeant(story: Story): Draft[] {
  const [anybody, doer] = [isAnybody(story), isDoer(story)];
  const out: Draft[] = [];
  for (const claim of story.alignment.claims) {
    if (!claim.statements.some((one) => nounsIn(one, anybody).length > 0)) continue;
    for (const { a, b } of pairsOf(claim)) {
      const found = [
        [a, b],
        [b, a],
      ].flatMap(([plain, telling]) => {
        const [one, ...others] = nounsIn(plain!, anybody);
        // What both print parts nobody: "manslaughter", "the officer who arrested".
        const only = (x: StatementWork, y: StatementWork): Somebody[] =>
          nounsIn(x, doer).filter(({ term }) => !y.keys.has(term.key));
        const roles = only(telling!, plain!);
        return one && others.length === 0 && roles.length === 1 && only(plain!, telling!).length === 0
          ? [{ plain: plain!, telling: telling!, one, role: roles[0]! }]
          : [];
      })[0];
      if (!found || nounsIn(found.telling, anybody).length > 0) continue;
      const { share, weight, words } = alikeness(a, b, story.alignment.weigh);
      if (share < ATTRIBUTION.share || weight < ATTRIBUTION.weight || words < ATTRIBUTION.words) continue;
      if (
        !surelyOne(a, b, story) ||
        !sharesSpecific(a, b) ||
        a.negated !== b.negated ||
        saysWho(found.plain, found.role.term, story)
      )
        continue;
      out.push(draftOf(found.plain, found.one, found.telling, found.role, claim, story));
    }
  }
  return out;
}

function draftOf(
  plain: StatementWork,
  one: Somebody,
  telling: StatementWork,
  role: Somebody,
  claim: Draft['claim'],
  story: Story,
): Draft {
  const shown = (statement: StatementWork, { at }: Somebody): Draft['readings'][number] => {
    const span = spanOf(statement, around(statement.terms, [at, at + 1], WHO.shown));
    return { value: statement.terms[at]!.text, spans: [span] };
  };
  return {
    kind: 'referent',
    verdict: 'softening',
    claim,
    readings: [shown(telling, role), shown(plain, one)],
    why: `${outletOf(telling.span.report, story)} says who is meant, the ${role.term.text}; ${outletOf(plain.span.report, story)} only tells of a ${one.term.text}.`,
    weight: 0.33,
    by: 'referent/who-is-meant',
  };
}
