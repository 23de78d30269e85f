import type { Chunk } from './chunk.ts';

/** What is known of every report of a collection, by its number: a few dozen bytes each. */
export interface Reports {
  readonly count: number;
  readonly words: Uint32Array;
  readonly sameX: Uint32Array;
  readonly sameY: Uint32Array;
  readonly idHash: Float64Array;
  readonly day: Float64Array;
  /** Index into `hosts`, -1 for none. */
  readonly host: Int32Array;
  readonly hosts: readonly string[];
}

type Cards = Pick<Chunk, 'count' | 'words' | 'sameX' | 'sameY' | 'idHash' | 'day' | 'host' | 'hosts'>;

/** Joins the cards of chunks into one table. */
export function reportsOf(chunks: readonly Cards[]): Reports {
  const count = chunks.reduce((n, chunk) => n + chunk.count, 0);
  const out = {
    words: new Uint32Array(count),
    sameX: new Uint32Array(count),
    sameY: new Uint32Array(count),
    idHash: new Float64Array(count),
    day: new Float64Array(count),
    host: new Int32Array(count),
  };
  const hosts = new Map<string, number>();
  let base = 0;
  for (const chunk of chunks) {
    for (const key of ['words', 'sameX', 'sameY', 'idHash', 'day'] as const) out[key].set(chunk[key], base);
    const numbers = chunk.hosts.map((host) => {
      if (!hosts.has(host)) hosts.set(host, hosts.size);
      return hosts.get(host)!;
    });
    chunk.host.forEach((host, i) => {
      out.host[base + i] = host < 0 ? -1 : numbers[host]!;
    });
    base += chunk.count;
  }
  return { count, ...out, hosts: [...hosts.keys()] };
}

/** Reports with the very same words, and the order in which reports are looked at. */
export interface Distinct {
  /** Number of a report for each rank: the first of every group of identical reports, in an order that the ids give. */
  readonly order: Uint32Array;
  /** Rank of each report that is first in its group, -1 for the others. */
  readonly rank: Int32Array;
  /** For each rank the reports with the same words, in order, the first included; `null` where there is one. */
  readonly groups: ReadonlyMap<number, readonly number[]>;
  /** Reports whose id another one before them has: they are not looked at. */
  readonly sameId: readonly number[];
}

/** Puts reports in an order that does not depend on that of the input, and finds those with the very same words. */
export function distinctReports(reports: Reports): Distinct {
  const { count, idHash, sameX, sameY, words } = reports;
  const sorted = Uint32Array.from({ length: count }, (_, i) => i).sort((x, y) => idHash[x]! - idHash[y]! || x - y);
  const rank = new Int32Array(count).fill(-1);
  const order = new Uint32Array(count);
  const groups = new Map<number, number[]>();
  const byWords = new Map<number, number[]>();
  const sameId: number[] = [];
  let ranks = 0;
  for (let i = 0; i < sorted.length; i++) {
    const report = sorted[i]!;
    if (i > 0 && idHash[report]! >= 0 && idHash[report] === idHash[sorted[i - 1]!]) {
      sameId.push(report);
      continue;
    }
    const key = sameX[report]! * 0x200000 + (sameY[report]! >>> 11);
    const ranksWithKey = byWords.get(key);
    const first = ranksWithKey?.find((r) => words[order[r]!] === words[report] && sameY[order[r]!] === sameY[report]);
    if (first !== undefined) {
      const group = groups.get(first);
      if (group) group.push(report);
      else groups.set(first, [order[first]!, report]);
      continue;
    }
    if (ranksWithKey) ranksWithKey.push(ranks);
    else byWords.set(key, [ranks]);
    rank[report] = ranks;
    order[ranks++] = report;
  }
  return { order: order.slice(0, ranks), rank, groups, sameId };
}
