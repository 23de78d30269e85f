import type { Annotated } from '../model/annotated.ts';
import { languageOf } from '../lang/index.ts';
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

type Vector = ReadonlyMap<string, number>;

/** Statements with the same content words, taken as one while aligning: copies cost nothing. */
interface Node {
  readonly members: readonly StatementWork[];
  readonly vector: Vector;
}

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

function unit(vector: Map<string, number>): Map<string, number> {
  let sum = 0;
  for (const value of vector.values()) sum += value * value;
  const length = Math.sqrt(sum) || 1;
  for (const [key, value] of vector) vector.set(key, value / length);
  return vector;
}

function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [key, value] of small) sum += value * (large.get(key) ?? 0);
  return sum;
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

/**
 * How surely two statements tell one thing; 0 where they share only words of any report ("I think it would be better", "who
 * think we should"). Where the shorter one stands nearly whole in the longer one, that counts: a clause in a list.
 */
function nodeLikeness(a: Node, b: Node, weigh: Weigh, common: ReadonlySet<string>): number {
  const [few, many] = a.vector.size <= b.vector.size ? [a.vector, b.vector] : [b.vector, a.vector];
  let [telling, both, all] = [0, 0, 0];
  for (const key of few.keys()) {
    const weight = common.has(key) ? 0 : weigh(key);
    all += weight;
    if (!many.has(key)) continue;
    both += weight;
    if (weight > 0) telling++;
  }
  const score = cosine(a.vector, b.vector);
  if (telling === 0 || (telling < ALIGN.words && score < ALIGN.sameWords)) return 0;
  const held = telling >= ALIGN.heldWords && both >= ALIGN.held * all;
  return held ? Math.max(score, ALIGN.merge) : score;
}

/** For each node its most alike others, through an index of its rarest words; never all pairs. */
function edgesOf(nodes: readonly Node[], weigh: Weigh, likeness: (a: Node, b: Node) => number): Edge[] {
  const postings = new Map<string, number[]>();
  const rarest = nodes.map((node) =>
    [...node.vector.keys()].sort((x, y) => weigh(y) - weigh(x) || (x < y ? -1 : 1)).slice(0, ALIGN.indexedWords),
  );
  rarest.forEach((keys, i) => {
    for (const key of keys) {
      const list = postings.get(key);
      if (!list) postings.set(key, [i]);
      else if (list.length < ALIGN.longestPosting) list.push(i);
    }
  });
  const edges = new Map<string, Edge>();
  nodes.forEach((node, i) => {
    const seen = new Set<number>();
    for (const key of rarest[i]!) for (const j of postings.get(key)!) if (j !== i) seen.add(j);
    const scored = [...seen]
      .map((j) => ({ a: Math.min(i, j), b: Math.max(i, j), score: likeness(node, nodes[j]!) }))
      .filter((edge) => edge.score >= ALIGN.edge)
      .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
      .slice(0, ALIGN.neighbours);
    for (const edge of scored) edges.set(`${edge.a} ${edge.b}`, edge);
  });
  return [...edges.values()].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
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
  const grouped = (likeness: (a: Node, b: Node) => number): ClaimWork[] =>
    merged(nodes, edgesOf(nodes, weigh, likeness)).map((cluster) => ({
      statements: cluster.nodes.flatMap((i) => nodes[i]!.members).sort(byPlace),
    }));
  const wide = grouped((a, b) => cosine(a.vector, b.vector));
  const narrow = grouped((a, b) => nodeLikeness(a, b, weigh, common));
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
