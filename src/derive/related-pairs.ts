import type { Gazetteer } from '../model/gazetteer.ts';
import type { Language } from '../model/language.ts';
import type { Pair } from '../model/copies.ts';
import { ChunkWriter } from './collection/chunk-writer.ts';
import { Gathered } from './collection/gathered.ts';
import { judged, toldUnread } from './collection/judge.ts';
import { instant } from './instant.ts';
import type { LightText } from './light-text.ts';
import type { Wording } from './wording.ts';
import { wordHashes } from './words.ts';

export interface CollectionOptions {
  readonly language: Language | null;
  readonly gazetteer: Gazetteer;
  /** Reads one text: its structure, its quotes. Called only for texts that share wording with another. */
  readonly wording: (text: LightText) => Wording;
}

const DAY = 86_400_000;

/**
 * Every related pair of a collection. Texts that share no wording with another are scanned once and never read.
 * For collections that are not in memory see collection/: the same steps, chunk by chunk.
 *
 * @returns pairs with `a` < `b` by id
 */
export function* relatedPairs(texts: readonly LightText[], options: CollectionOptions): Generator<Pair> {
  const gathered = new Gathered();
  const writer = new ChunkWriter(gathered.sampling);
  texts.forEach(({ id, text, outlet, published }, line) => {
    const words = wordHashes(text);
    const day = published === null ? NaN : instant(published) / DAY;
    writer.add(words, words.length, { id, host: outlet, day }, { start: 0, length: 0, line });
  });
  gathered.add(writer.finish(texts.length));
  const { plan, judgement } = gathered.plan((n) => texts[n]!.text, options);
  for (const cluster of plan.clusters) {
    for (const { pair } of judged(cluster, (n) => texts[n]!, judgement)) yield pair;
    yield* toldUnread(cluster, (n) => texts[n]!.id);
  }
}
