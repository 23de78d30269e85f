import * as align from '../align/thresholds.ts';
import * as derive from '../derive/thresholds.ts';
import * as reconcile from '../reconcile/thresholds.ts';

function flat(value: unknown, name: string, out: Record<string, number>): void {
  if (typeof value === 'number') out[name] = value;
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) flat(inner, `${name}.${key}`, out);
}

/** Every threshold a dossier was made with, under the name of its stage: `derive.PASSAGE.gap`. */
export function thresholds(): Record<string, number> {
  const out: Record<string, number> = {};
  flat({ ...derive }, 'derive', out);
  flat({ ...align }, 'align', out);
  flat({ ...reconcile }, 'reconcile', out);
  // A module lists its exports in one order in Node and in another in a bundle.
  return Object.fromEntries(Object.entries(out).sort(([a], [b]) => (a < b ? -1 : 1)));
}
