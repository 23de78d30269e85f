import type { Chunk } from '../../derive/collection/chunk.ts';
import type { Sampling } from '../../derive/collection/chunk-writer.ts';
import type { Cluster } from '../../derive/collection/plan.ts';
import type { LightText } from '../../derive/light-text.ts';
import type { Passage, Pair } from '../../model/copies.ts';

/** A pair as it is written: with its passages where they were asked for. */
export interface PairRow extends Pair {
  readonly passages?: readonly Pick<Passage, 'kind' | 'cause' | 'a' | 'b'>[];
}

/** What every thread must know to judge as the others do. */
export interface JudgeSetup {
  readonly sampleWords: readonly Uint32Array[];
  readonly isWhole: boolean;
  readonly count: number;
  readonly hosts: readonly string[];
  readonly boilerplate: Uint32Array;
  readonly mask: number;
  readonly passages: boolean;
  readonly config: string | null;
}

/** A cluster with the texts that are needed to judge it. */
export interface ClusterTask {
  readonly cluster: Cluster;
  readonly texts: readonly (readonly [report: number, text: LightText])[];
}

/** What a thread can be asked, and what it answers. */
export type Task =
  | { readonly kind: 'scan'; readonly bytes: Uint8Array; readonly sampling: Sampling }
  | { readonly kind: 'setup'; readonly setup: JudgeSetup }
  | { readonly kind: 'judge'; readonly tasks: readonly ClusterTask[] };

export type Answer =
  | { readonly kind: 'scan'; readonly chunk: Chunk; readonly bytes: Uint8Array }
  | { readonly kind: 'setup' }
  | { readonly kind: 'judge'; readonly rows: readonly (readonly PairRow[])[] };
