import type { Annotated } from '../model/annotated.ts';
import { languageOf } from '../lang/index.ts';
import { alikeStatements, type Edge } from './alike-statements.ts';
import { figureGroups, isTollSlot } from './figure-groups.ts';
import { figureMentions } from './figure-mentions.ts';
import type { FigureGroup, FigureMention } from './figures.ts';
import { statements, type StatementWork } from './statements.ts';
import { vocabularyOf } from './terms.ts';
import { timeContext } from './time-context.ts';
import { timeGroups, type TimeGroup, type TimeWords } from './times.ts';
import { ALIGN, FIGURES, TIMES } from './thresholds.ts';
import { commonKeys, storyWeights, type StoryWeights } from './weights.ts';
import type { Weigh } from './overlap.ts';

/** Statements about one thing, in order of reports and place. */
export interface ClaimWork {
  readonly statements: readonly StatementWork[];
}

/** All statements of a story, grouped. */
export interface Alignment {
  readonly annotated: readonly Annotated[];
  readonly statements: readonly StatementWork[];
  /** Widely: all that may be about one thing. Who compares statements looks here, and judges each pair. */
  readonly claims: readonly ClaimWork[];
  /** Narrowly: the claims that a dossier tells. */
  readonly told: readonly ClaimWork[];
  /** Every figure in its place. */
  readonly mentions: readonly FigureMention[];
  /** Figures about one and the same thing. */
  readonly figures: readonly FigureGroup[];
  /** Moments that date one and the same thing. */
  readonly times: readonly TimeGroup[];
  readonly weigh: StoryWeights;
  /** What was compared less fully, and why. */
  readonly limits: readonly string[];
  /** Keys of words that reports of any event have. */
  readonly common: ReadonlySet<string>;
}

/** Statements with the same content words, taken as one while aligning: copies cost nothing. */
interface Node {
  readonly members: readonly StatementWork[];
  /** Its words with their weights, of length 1. */
  readonly vector: ReadonlyMap<string, number>;
}

function unit(vector: Map<string, number>): Map<string, number> {
  let sum = 0;
  for (const value of vector.values()) sum += value * value;
  const length = Math.sqrt(sum) || 1;
  for (const [key, value] of vector) vector.set(key, value / length);
  return vector;
}

function nodesOf(all: readonly StatementWork[], weigh: Weigh): Node[] {
  const groups = new Map<string, StatementWork[]>();
  for (const statement of all) {
    const key = [...statement.keys].sort().join(' ');
    const group = groups.get(key);
    if (group) group.push(statement);
    else groups.set(key, [statement]);
  }
  return [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, members]) => ({
      members,
      vector: unit(new Map([...members[0]!.keys].map((key) => [key, weigh(key)]))),
    }));
}

interface Cluster {
  nodes: number[];
  /** Sum of the members' unit vectors. */
  sum: Map<string, number>;
  size: number;
}

function centroidCosine(a: Cluster, b: Cluster): number {
  let dot = 0;
  let [lengthA, lengthB] = [0, 0];
  for (const [key, value] of a.sum) {
    lengthA += value * value;
    dot += value * (b.sum.get(key) ?? 0);
  }
  for (const value of b.sum.values()) lengthB += value * value;
  return dot / (Math.sqrt(lengthA * lengthB) || 1);
}

/**
 * Merges along the strongest edges first, and only where the two groups as wholes are alike (centroids): a chain of
 * neighbours does not become one claim, and a claim told in many words does not split.
 */
function merged(nodes: readonly Node[], edges: readonly Edge[]): Cluster[] {
  const clusterOf: Cluster[] = nodes.map((node, i) => ({ nodes: [i], sum: new Map(node.vector), size: 1 }));
  for (const edge of edges) {
    const a = clusterOf[edge.a]!;
    const b = clusterOf[edge.b]!;
    if (a === b) continue;
    const pair = a.nodes.length === 1 && b.nodes.length === 1;
    if ((pair ? edge.score : centroidCosine(a, b)) < ALIGN.merge) continue;
    const [into, from] = a.nodes.length >= b.nodes.length ? [a, b] : [b, a];
    for (const [key, value] of from.sum) into.sum.set(key, (into.sum.get(key) ?? 0) + value);
    into.nodes.push(...from.nodes);
    into.size += from.size;
    for (const node of from.nodes) clusterOf[node] = into;
  }
  return [...new Set(clusterOf)];
}

const byPlace = (a: StatementWork, b: StatementWork): number =>
  a.span.report < b.span.report
    ? -1
    : a.span.report > b.span.report
      ? 1
      : a.span.start - b.span.start || a.span.end - b.span.end;

const reportsOf = (claim: ClaimWork): number => new Set(claim.statements.map((s) => s.span.report)).size;

/**
 * One figure told by several reports is a claim too, even where the sentences around share few words ("six people died" as
 * a sentence, and "killing six" at the end of another). Left out where a claim has it already.
 */
function figureClaims(groups: readonly FigureGroup[], claims: readonly ClaimWork[]): ClaimWork[] {
  const claimOf = new Map(claims.flatMap((claim) => claim.statements.map((statement) => [statement, claim] as const)));
  return groups.flatMap((group) => {
    const values = Map.groupBy(group.mentions, ({ quantity }) => `${quantity.printed.lo} ${quantity.printed.hi}`);
    const named = [...values.values()].map((mentions) => [...new Set(mentions.map((mention) => mention.statement))]);
    const nearly =
      values.size > 1 && !isTollSlot(group.slot)
        ? [[...new Set(group.mentions.map((mention) => mention.statement))]]
        : [];
    return [...named, ...nearly]
      .map((list) => ({ statements: [...list].sort(byPlace) }))
      .filter((claim) => {
        // Told already where one claim has every report of it.
        const reports = Map.groupBy(claim.statements, (one) => claimOf.get(one));
        return (
          reportsOf(claim) > 1 &&
          ![...reports.values()].some((statements) => reportsOf({ statements }) === reportsOf(claim))
        );
      });
  });
}

function timeWords(annotated: readonly Annotated[]): TimeWords {
  const languages = [...new Set(annotated.flatMap((one) => languageOf(one.text.report.language) ?? []))];
  const all = (part: 'happenings' | 'aftermath' | 'female' | 'male'): Set<string> =>
    new Set(languages.flatMap((language) => language.comparison?.[part] ?? []));
  return {
    happenings: all('happenings'),
    aftermath: all('aftermath'),
    female: all('female'),
    male: all('male'),
    speaking: new Set(
      languages.flatMap((one) => (one.comparison?.speaking ?? []).map((word) => vocabularyOf(one).key(word))),
    ),
  };
}

/** The caps that bit: a table of a thousand figures is not compared figure by figure. */
function limitsOf(mentions: readonly FigureMention[], all: readonly StatementWork[]): string[] {
  const lines = [...Map.groupBy(mentions, ({ slot }) => slot)]
    .filter(([, list]) => list.length > FIGURES.most)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([slot, list]) =>
        `${list.length} figures of one kind (${slot.replace('=', '')}) are more than are compared: the first ${FIGURES.most} were`,
    );
  const moments = all.reduce((sum, { moments }) => sum + moments.length, 0);
  if (moments > TIMES.most)
    lines.push(`${moments} time expressions are more than are compared: the first ${TIMES.most} were`);
  return lines;
}

/**
 * Groups the statements of several reports that are about one thing. Cost: an index over the rarest words of each
 * statement, at most {@link ALIGN.neighbours} neighbours each. The order of `annotated` does not matter.
 */
export function align(annotated: readonly Annotated[]): Alignment {
  const all = annotated.flatMap(statements).sort(byPlace);
  const weigh = storyWeights(all);
  const nodes = nodesOf(all, weigh);
  const common = commonKeys(annotated);
  const grouped = (edges: readonly Edge[]): ClaimWork[] =>
    merged(nodes, edges).map((cluster) => ({
      statements: cluster.nodes.flatMap((i) => nodes[i]!.members).sort(byPlace),
    }));
  const edges = alikeStatements(nodes, weigh, common);
  const wide = grouped(edges.wide);
  const narrow = grouped(edges.narrow);
  const mentions = figureMentions(annotated, all).sort(
    (a, b) => byPlace(a.statement, b.statement) || a.quantity.range[0] - b.quantity.range[0],
  );
  const words = timeWords(annotated);
  const claimOf = new Map(wide.flatMap((claim) => claim.statements.map((statement) => [statement, claim] as const)));
  const figures = figureGroups(mentions, weigh);
  const ordered = (claims: readonly ClaimWork[]): ClaimWork[] =>
    [...claims, ...figureClaims(figures, claims)].sort(
      (a, b) =>
        reportsOf(b) - reportsOf(a) ||
        b.statements.length - a.statements.length ||
        byPlace(a.statements[0]!, b.statements[0]!),
    );
  return {
    annotated,
    statements: all,
    claims: ordered(wide),
    told: ordered(narrow),
    mentions,
    figures,
    times: timeGroups(all, (statement) => claimOf.get(statement), words, weigh, timeContext(annotated, all)),
    weigh,
    limits: limitsOf(mentions, all),
    common,
  };
}
