/**
 * gazetteer/: which agencies and outlets are known, and how are they credited? General knowledge as data. A person adds
 * own rows through options; no rule depends on any single row.
 */
import type { Gazetteer } from '../model/gazetteer.ts';
import { agencies } from './agencies.ts';
import { outlets } from './outlets.ts';
import { places } from './places.ts';

export { agencyNamed, outletFromHost, outletNamed, hostOf } from './lookup.ts';

export const gazetteer: Gazetteer = { agencies, outlets, places };
