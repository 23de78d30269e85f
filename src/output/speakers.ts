import type { DossierAttribution, DossierQuote, Utterance } from '../model/dossier.ts';
import type { Anonymity } from '../model/attribution.ts';
import type { LookUp } from './look-up.ts';

/** Everything that one speaker says in a story. */
export interface Speaker {
  readonly name: string;
  /** The best rung of the ladder that any report gives. */
  readonly anonymity: Anonymity;
  readonly via: readonly string[];
  readonly party: string | null;
  readonly descriptions: readonly string[];
  /** Report ids, in the dossier's order. */
  readonly reports: readonly string[];
  readonly utterances: readonly Utterance[];
  /** Quotes that belong to no utterance of several. */
  readonly quotes: readonly DossierQuote[];
  /** Indirect speech. */
  readonly indirect: readonly DossierAttribution[];
}

const LADDER: readonly Anonymity[] = [
  'witnessed',
  'document',
  'named',
  'named-via-medium',
  'unnamed-role-reason',
  'unnamed-role',
  'affiliation',
  'vague',
  'none',
];

interface Found {
  readonly name: string;
  readonly anonymity: Anonymity[];
  readonly via: Set<string>;
  readonly reports: Set<string>;
  readonly entities: Set<string>;
  readonly utterances: Set<string>;
  readonly quotes: DossierQuote[];
  readonly indirect: DossierAttribution[];
}

/** Descriptions that add something: no forms of address, none that stands in another, articles and capitals apart. */
function telling(all: readonly string[]): string[] {
  const key = (text: string): string =>
    text
      .toLowerCase()
      .replace(/^(?:an?|the)\s+/u, '')
      .replace(/\s+/gu, ' ')
      .trim();
  const first = [...new Map(all.toReversed().map((text) => [key(text), text])).values()].toReversed();
  return first.filter(
    (text) => key(text).length > 3 && !first.some((other) => other !== text && key(other).includes(key(text))),
  );
}

function speakerOf(look: LookUp, found: Found): Speaker {
  const entities = look.dossier.entities.filter((one) => found.entities.has(one.id) || one.name === found.name);
  return {
    name: found.name,
    anonymity: LADDER.find((rung) => found.anonymity.includes(rung)) ?? 'none',
    via: [...found.via],
    party: entities.find((one) => one.party !== undefined)?.party ?? null,
    descriptions: telling(entities.flatMap((one) => one.descriptions.map((description) => description.text))),
    reports: look.dossier.reports.map((report) => report.id).filter((id) => found.reports.has(id)),
    utterances: look.dossier.utterances.filter((one) => found.utterances.has(one.id)),
    quotes: found.quotes.filter((quote) => quote.utterance === null),
    indirect: found.indirect,
  };
}

/** Who says what in several reports is one speaker, however each report calls them: keys joined by utterance. */
function sameVoice(quotes: readonly DossierQuote[], keyOf: (quote: DossierQuote) => string): (key: string) => string {
  const joined = new Map<string, string>();
  const rootOf = (key: string): string => {
    let at = key;
    while (joined.has(at)) at = joined.get(at)!;
    return at;
  };
  const first = new Map<string, string>();
  for (const quote of quotes) {
    if (quote.utterance === null) continue;
    const key = rootOf(keyOf(quote));
    const owner = rootOf(first.get(quote.utterance) ?? key);
    first.set(quote.utterance, owner);
    if (owner !== key) joined.set(key, owner);
  }
  return rootOf;
}

/** Speakers of a story, those in most reports first. Only speech and documents: beliefs and refusals are not said. */
export function speakers(look: LookUp): readonly Speaker[] {
  const { attributions, quotes } = look.dossier;
  const entityOf = new Map(attributions.map((one) => [one.id, one.entity]));
  const entityOfQuote = (quote: DossierQuote): string | null =>
    quote.attribution === null ? null : (entityOf.get(quote.attribution) ?? null);
  const spoken = quotes.filter(
    ({ speaker, type }) => speaker !== null && (type === 'direct' || type === 'mixed' || type === 'indirect'),
  );
  const rootOf = sameVoice(spoken, (quote) => entityOfQuote(quote) ?? quote.speaker!);
  const found = new Map<string, Found>();
  const at = (name: string, entity: string | null): Found => {
    const key = rootOf(entity ?? name);
    let one = found.get(key);
    if (!one) {
      one = {
        name,
        anonymity: [],
        via: new Set(),
        reports: new Set(),
        entities: new Set(entity === null ? [] : [entity]),
        utterances: new Set(),
        quotes: [],
        indirect: [],
      };
      found.set(key, one);
    }
    return one;
  };
  for (const quote of spoken) {
    const one = at(quote.speaker!, entityOfQuote(quote));
    one.anonymity.push(quote.anonymity);
    one.reports.add(quote.report);
    one.quotes.push(quote);
    if (quote.utterance !== null) one.utterances.add(quote.utterance);
    for (const medium of quote.via) one.via.add(medium);
  }
  const quoted = new Set(quotes.map((quote) => quote.attribution));
  for (const said of attributions) {
    if (said.speaker === null || (said.class !== 'speech' && said.class !== 'document')) continue;
    const one = at(said.speaker, said.entity);
    one.anonymity.push(said.anonymity);
    one.reports.add(said.report);
    for (const medium of said.via) one.via.add(medium);
    if (!quoted.has(said.id)) one.indirect.push(said);
  }
  return [...found.values()]
    .map((one) => speakerOf(look, one))
    .sort((a, b) => b.reports.length - a.reports.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
