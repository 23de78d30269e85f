import { gazetteer } from '../../gazetteer/index.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import { readConfig } from '../config.ts';

/** The gazetteer with what a person's config adds. */
export function gazetteerWith(config: string | null): Gazetteer {
  if (config === null) return gazetteer;
  const { agencies = [], outlets = [] } = readConfig(config);
  return { ...gazetteer, agencies: [...agencies, ...gazetteer.agencies], outlets: [...outlets, ...gazetteer.outlets] };
}
