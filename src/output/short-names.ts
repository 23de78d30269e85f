import type { Dossier } from '../model/dossier.ts';

/** A run of this many hexadecimal digits with a digit among them is a hash, not a word: four of it tell it from others. */
const HASH = /(?=[a-f]*\d)[\da-f]{12,}/giu;

const cut = (ref: string): string => ref.replace(HASH, (hash) => `${hash.slice(0, 4)}…`);

/**
 * Names of files as people can read them: hashes in them cut, as long as no two become alike.
 *
 * @example shortNames(['000_1e9b221f95dae436', 'post']) // Map { '000_1e9b221f95dae436' => '000_1e9b…' }
 */
export function shortNames(refs: readonly string[]): ReadonlyMap<string, string> {
  const times = new Map<string, number>();
  for (const ref of refs) times.set(cut(ref), (times.get(cut(ref)) ?? 0) + 1);
  return new Map(
    refs.flatMap((ref) => (cut(ref) !== ref && times.get(cut(ref)) === 1 ? [[ref, cut(ref)] as const] : [])),
  );
}

/** The dossier with those names in every sentence that Stemma wrote. Words of the reports stay as they are. */
export function withShortNames(dossier: Dossier, names: ReadonlyMap<string, string>): Dossier {
  if (names.size === 0) return dossier;
  const short = (text: string): string => [...names].reduce((all, [ref, name]) => all.replaceAll(ref, name), text);
  const why = <T extends { readonly why: readonly string[] }>(one: T): T => ({ ...one, why: one.why.map(short) });
  const label = <T extends { readonly label: string }>(one: T): T => ({ ...one, label: short(one.label) });
  return {
    ...dossier,
    method: { ...dossier.method, limits: dossier.method.limits.map(short) },
    origins: dossier.origins.map((one) => label(why(one))),
    copies: {
      ...dossier.copies,
      pairs: dossier.copies.pairs.map(why),
      tree: { nodes: dossier.copies.tree.nodes.map(label), edges: dossier.copies.tree.edges.map(why) },
    },
    utterances: dossier.utterances.map(why),
    sums: dossier.sums.map(why),
    claims: dossier.claims.map(why),
    differences: dossier.differences.map(why),
  };
}
