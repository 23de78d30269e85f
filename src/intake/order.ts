import type { Report } from '../model/report.ts';

/**
 * One report for every id. Files with the same bytes are one report: the first name in the alphabet is kept, and a note
 * names the others, so that nothing is lost.
 */
export function withoutCopies(reports: readonly Report[]): Report[] {
  const byId = Map.groupBy(reports, (r) => r.id);
  return [...byId.values()].map((same) => {
    const [kept, ...others] = [...same].sort((a, b) => compare(a.file ?? a.ref, b.file ?? b.ref));
    if (others.length === 0) return kept!;
    const names = others.map((r) => r.file ?? r.ref).join(', ');
    return { ...kept!, notes: [...(kept!.notes ?? []), `same bytes as ${names}`] };
  });
}

/** By time of publication, undated last, then by content hash: never by name or by the order they came in. */
export function inOrder(reports: readonly Report[]): Report[] {
  const time = (r: Report): number => (r.published ? Date.parse(r.published.value) : Infinity);
  return [...reports].sort((a, b) => (time(a) === time(b) ? 0 : time(a) - time(b)) || compare(a.id, b.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
