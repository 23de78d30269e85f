import type { Origin } from '../model/copies.ts';
import type { Related } from './relate.ts';
import { origins as limits } from './thresholds.ts';
import { Union } from './union.ts';
import type { Witness } from './witness.ts';
import { nameOf as nameOfWording, namesApart } from './wording.ts';

/** Origins of the texts of a story, and between which numbers their count lies. */
export interface Origins {
  readonly origins: readonly Origin[];
  readonly count: { readonly min: number; readonly max: number };
}

interface Join {
  readonly a: number;
  readonly b: number;
  readonly why: string;
  /** Surely one origin; else perhaps, which lowers `min` only. */
  readonly sure: boolean;
  readonly by: string;
}

const nameOf = ({ wording }: Witness): string => nameOfWording(wording);

function joinOf(related: Related, at: ReadonlyMap<string, number>, list: readonly Witness[]): Join | null {
  const { pair } = related;
  const [a, b] = [at.get(pair.a)!, at.get(pair.b)!];
  const names = namesApart(list[a]!.wording, list[b]!.wording).join(' and ');
  if (pair.relation === 'same-copy')
    return { a, b, sure: true, why: `${names} print the same text`, by: 'origin/same-copy' };
  if (pair.relation === 'independent') return null;
  const sameOutlet = list[a]!.medium !== null && list[a]!.medium === list[b]!.medium;
  if (sameOutlet) return { a, b, sure: true, why: `${names} are two reports of one outlet`, by: 'origin/update' };
  const derived =
    pair.direction === 'a-from-b'
      ? pair.shareA
      : pair.direction === 'b-from-a'
        ? pair.shareB
        : Math.min(pair.shareA, pair.shareB);
  if (pair.by === 'relation/private-words')
    return {
      a,
      b,
      sure: false,
      why: `${names} print a quote that only a third medium was given`,
      by: 'origin/private-words',
    };
  const share = Math.round(Math.max(pair.shareA, pair.shareB) * 100);
  if (derived >= limits.mostlyDerived)
    return { a, b, sure: true, why: `${names} have most of their words from one text`, by: 'origin/mostly-derived' };
  return {
    a,
    b,
    sure: false,
    why: `${names} share a source for a part (${share} % of one of them)`,
    by: 'origin/partly-derived',
  };
}

/** Reports of one publisher can come from one newsroom: that lowers the least number, it merges nothing. */
function families(list: readonly Witness[]): Join[] {
  const out: Join[] = [];
  list.forEach((x, a) => {
    for (let b = a + 1; b < list.length; b++) {
      const y = list[b]!;
      if (x.medium !== null && x.medium === y.medium)
        out.push({ a, b, sure: false, why: `${nameOf(x)} printed both`, by: 'origin/same-outlet' });
      else if (x.family !== null && x.family === y.family)
        out.push({
          a,
          b,
          sure: false,
          why: `${nameOf(x)} and ${nameOf(y)} belong to ${x.family}`,
          by: 'origin/publisher-family',
        });
    }
  });
  return out;
}

/** What a report says of how it was made. */
function isOwnReporting({ wording: { text }, medium, named }: Witness): boolean {
  if (text.furniture.some((f) => f.kind === 'contributor')) return true;
  return medium !== null && named.some((n) => n.media.includes(medium) && (n.cue === 'told' || n.cue === 'interview'));
}

function kindOf(members: readonly Witness[], ownOnes: readonly Related[]): Pick<Origin, 'kind' | 'label' | 'by'> {
  const agencies = [...new Set(members.flatMap((m) => (m.isAgency ? [m.medium!] : m.agencies)))].sort();
  if (agencies.length > 0) return { kind: 'agency-copy', label: `${agencies.join(' and ')} text`, by: 'origin/agency' };
  const relays = [...new Set(members.flatMap((m) => m.relays))].sort();
  if (relays.length > 0)
    return { kind: 'agency-copy', label: `a text that ${relays.join(' and ')} passed on`, by: 'origin/relayed' };
  const outlets = [...new Set(members.map(nameOf))].sort();
  const common = ownOnes.some(({ pair }) => pair.direction === 'common-ancestor');
  if (outlets.length > 1 && common)
    return { kind: 'agency-copy', label: 'a text nobody gave us', by: 'origin/lost-original' };
  if (members.some(isOwnReporting))
    return { kind: 'own-reporting', label: `${outlets.join(', ')}: own reporting`, by: 'origin/own-reporting' };
  return { kind: 'unknown', label: outlets.join(', '), by: 'origin/unknown' };
}

/**
 * Groups the reports of a story by whose wording they print. Reports that print one text are one origin. Reports that share a
 * part, or a publisher, may be one: they count once in `min`, apart in `max`.
 *
 * @param list in order of their ids
 */
export function originsOf(list: readonly Witness[], all: readonly Related[]): Origins {
  const at = new Map(list.map((w, i) => [w.wording.id, i]));
  const joins = [...all.flatMap((related) => joinOf(related, at, list) ?? []), ...families(list)];
  const sure = new Union(list.length);
  const perhaps = new Union(list.length);
  for (const join of joins) {
    perhaps.join(join.a, join.b);
    if (join.sure) sure.join(join.a, join.b);
  }
  const groups = sure.groups();
  const groupOf = new Int32Array(list.length);
  groups.forEach((group, n) => group.forEach((i) => (groupOf[i] = n)));
  const reasons = groups.map(() => ({
    inside: new Set<string>(),
    outward: new Set<string>(),
    related: [] as Related[],
  }));
  for (const join of joins) {
    const [x, y] = [groupOf[join.a]!, groupOf[join.b]!];
    if (x !== y) for (const n of [x, y]) reasons[n]!.outward.add(`perhaps not by itself: ${join.why}`);
    else if (join.sure) reasons[x]!.inside.add(join.why);
  }
  for (const one of all) {
    const n = groupOf[at.get(one.pair.a)!]!;
    if (n === groupOf[at.get(one.pair.b)!]) reasons[n]!.related.push(one);
  }
  const origins = groups.map((group, n): Origin => {
    const { inside, outward, related } = reasons[n]!;
    return {
      id: `o${n + 1}`,
      ...kindOf(
        group.map((i) => list[i]!),
        related,
      ),
      reports: group.map((i) => list[i]!.wording.id),
      why: [...inside, ...outward],
    };
  });
  return { origins, count: { min: Math.max(Math.min(1, list.length), perhaps.groups().length), max: groups.length } };
}
