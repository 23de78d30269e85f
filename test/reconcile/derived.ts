import type { Annotated } from '../../src/model/annotated.ts';
import type { Derived } from '../../src/reconcile/index.ts';

/** As if nobody had copied from anybody. */
export const noCopies = (annotated: readonly Annotated[]): Derived => ({
  copies: { passages: [], pairs: [], tree: { nodes: [], edges: [] } },
  origins: [],
  originCount: { min: 1, max: annotated.length },
});
