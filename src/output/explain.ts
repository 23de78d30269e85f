import type { Dossier, DossierAttribution, DossierQuote } from '../model/dossier.ts';
import type { Pair } from '../model/copies.ts';
import type { Span } from '../model/span.ts';
import type { OutputOptions } from './output.ts';
import { lookUp, nameOf, spanOf, wordsOf } from './look-up.ts';
import type { LookUp } from './look-up.ts';
import { subjectOf } from './subject.ts';
import { wrapped } from './terminal/layout.ts';
import { printed, quoted, terminalPage } from './terminal/page.ts';
import * as words from './words.ts';

/** What stands behind one finding: a head line, notes, and the words it rests on. */
interface Explained {
  readonly head: string;
  readonly notes: readonly string[];
  /** Groups of words; the label is empty for a plain list. */
  readonly groups: readonly { readonly label: string; readonly spans: readonly Span[] }[];
  readonly why: readonly string[];
  readonly by: string;
}

const many = (...lists: readonly (readonly string[])[]): string[] => lists.flatMap((list) => [...list]);
const note = (label: string, value: string | null | undefined): string[] =>
  value === null || value === undefined || value === '' ? [] : [`${label}: ${words.oneLine(value)}`];

function pairOf(look: LookUp, refs: readonly string[]): Pair | undefined {
  const ids = refs.map((ref) => look.dossier.reports.find((one) => one.ref === ref || one.id === ref)?.id);
  return look.dossier.copies.pairs.find((pair) => ids.includes(pair.a) && ids.includes(pair.b) && ids[0] !== ids[1]);
}

function explainPair(look: LookUp, pair: Pair): Explained {
  const [a, b] = [nameOf(look, pair.a), nameOf(look, pair.b)];
  const shared = look.dossier.copies.passages.filter(
    (one) => [one.a.report, one.b.report].includes(pair.a) && [one.a.report, one.b.report].includes(pair.b),
  );
  return {
    head: `${a} and ${b}: ${words.relationWords[pair.relation]}; ${words.directionWords(pair.direction, a, b)}`,
    notes: [
      `share of the own words of ${a} that ${b} has too: ${pair.shareA.toFixed(2)}; the other way: ${pair.shareB.toFixed(2)}`,
      `how sure the relation is, 0 to 1: ${pair.confidence.toFixed(2)}`,
    ],
    groups: shared.map((one) => ({ label: `passage, ${one.kind}, ${one.cause} (${one.by})`, spans: [one.a, one.b] })),
    why: pair.why,
    by: pair.by,
  };
}

function said(look: LookUp, kind: string, one: DossierQuote | DossierAttribution): Explained {
  const at = (label: string, ranges: readonly (readonly [number, number])[]): Explained['groups'] =>
    ranges.length > 0 ? [{ label, spans: ranges.map((range) => spanOf(one.report, range)) }] : [];
  return {
    head: `${one.id} · ${kind}, ${one.type}, printed by ${nameOf(look, one.report)}`,
    notes: many(
      note('speaker', one.speaker ?? 'not told'),
      note('how named', words.anonymityWords[one.anonymity]),
      note('by way of', one.via.join(', ')),
      'chain' in one ? note('chain', one.chain.map((link) => link.name).join(' <- ')) : [],
      'rivals' in one ? note('could also be', one.rivals.join('; ')) : [],
      'utterance' in one ? note('utterance', one.utterance) : [],
    ),
    groups: many2(at('words', one.content), at('cue', one.cue), at('source', one.source)),
    why: [],
    by: one.by,
  };
}

const many2 = (...lists: readonly Explained['groups'][]): Explained['groups'] => lists.flat();

function explained(look: LookUp, id: string): Explained | null {
  const { dossier } = look;
  const difference = dossier.differences.find((one) => one.id === id);
  if (difference) {
    const { words: verdict } = words.verdictOf(difference);
    return {
      head: `${id} · ${words.kindWords[difference.kind]}: ${verdict}`,
      notes: many(note('about', subjectOf(look, difference)), note('claim', difference.claim)),
      groups: difference.readings.map((reading) => ({ label: words.oneLine(reading.value), spans: reading.spans })),
      why: difference.why,
      by: difference.by,
    };
  }
  const claim = dossier.claims.find((one) => one.id === id);
  if (claim)
    return {
      head: `${id} · Claim: ${words.oneLine(claim.text)}`,
      notes: many(
        [
          `${words.statusWords[claim.status].words}: ${words.counted(claim.outlets, claim.outlets, 'outlet')}, ${words.counted(claim.origins.min, claim.origins.max, 'origin')}`,
        ],
        note('origins', claim.origins.ids.map((origin) => look.origins.get(origin)?.label ?? origin).join('; ')),
        note('parties', claim.parties.join(', ')),
        note('silent', claim.silent.map((report) => nameOf(look, report)).join(', ')),
      ),
      groups: [{ label: '', spans: claim.statements.map((statement) => statement.span) }],
      why: claim.why,
      by: claim.by,
    };
  const utterance = dossier.utterances.find((one) => one.id === id);
  if (utterance) {
    const quotes = new Map(dossier.quotes.map((quote) => [quote.id, quote]));
    return {
      head: `${id} · Utterance of ${utterance.speaker ?? 'a speaker not told'}, ${String(utterance.readings.length)} readings`,
      notes: note('event', utterance.event),
      groups: utterance.readings.map((reading) => ({
        label:
          reading.changes.length === 0
            ? 'base'
            : reading.changes
                .map(
                  (change) =>
                    `${words.changeWords[change.kind]}: "${words.oneLine(change.base)}" -> "${words.oneLine(change.here)}"`,
                )
                .join('; '),
        spans: reading.quotes.flatMap((quote) => {
          const found = quotes.get(quote);
          return found ? found.content.map((range) => spanOf(found.report, range)) : [];
        }),
      })),
      why: utterance.why,
      by: utterance.by,
    };
  }
  const quote = dossier.quotes.find((one) => one.id === id);
  if (quote) return said(look, 'Quote', quote);
  const attribution = dossier.attributions.find((one) => one.id === id);
  if (attribution) return said(look, `Attribution (${attribution.class})`, attribution);
  return explainedValue(look, id);
}

/** Figures, sums, moments, entities, origins. */
function explainedValue(look: LookUp, id: string): Explained | null {
  const { dossier } = look;
  const bound = (value: number | null): string => (value === null ? 'open' : String(value));
  const figure = dossier.figures.find((one) => one.id === id);
  if (figure)
    return {
      head: `${id} · Figure: ${words.oneLine(wordsOf(look, figure.span))}`,
      notes: many(
        note('counted', figure.counted),
        [`can mean: ${bound(figure.lo)} to ${bound(figure.hi)} (${figure.unit})`],
        note('hedge', figure.hedge === null ? null : words.hedgeWords[figure.hedge]),
        note('given by', dossier.attributions.find((one) => one.id === figure.attribution)?.speaker),
        note('as of', figure.asOf),
      ),
      groups: [{ label: '', spans: [figure.span] }],
      why: [],
      by: figure.by,
    };
  const sum = dossier.sums.find((one) => one.id === id);
  if (sum)
    return {
      head: `${id} · Sum that ${sum.holds ? 'holds' : 'does not hold'}`,
      notes: [],
      groups: [...sum.parts, sum.total].map((part, i) => ({
        label: i < sum.parts.length ? 'part' : 'total',
        spans: dossier.figures.filter((one) => one.id === part).map((one) => one.span),
      })),
      why: sum.why,
      by: sum.by,
    };
  const moment = dossier.moments.find((one) => one.id === id);
  if (moment)
    return {
      head: `${id} · Moment: ${words.oneLine(wordsOf(look, moment.span))} = ${moment.value}`,
      notes: [
        `${moment.stated ? 'printed' : 'worked out from the date of the report'}: ${moment.from ?? 'open'} to ${moment.to ?? 'open'}`,
      ],
      groups: [{ label: '', spans: [moment.span] }],
      why: [],
      by: moment.by,
    };
  const entity = dossier.entities.find((one) => one.id === id);
  if (entity)
    return {
      head: `${id} · ${entity.kind}: ${entity.name}`,
      notes: many(note('also', entity.aliases.join(', ')), note('speaks for', entity.party)),
      groups: [{ label: '', spans: [...entity.descriptions.map((one) => one.span), ...entity.mentions.slice(0, 6)] }],
      why: [],
      by: entity.by,
    };
  const origin = dossier.origins.find((one) => one.id === id);
  if (origin)
    return {
      head: `${id} · Origin ${look.letters.get(id) ?? ''}: ${origin.label} (${words.originWords[origin.kind]})`,
      notes: note('reports', origin.reports.map((report) => nameOf(look, report)).join(', ')),
      groups: [],
      why: origin.why,
      by: origin.by,
    };
  return null;
}

/** Which ids there are, for a person who asked for another. */
export function knownIds(dossier: Dossier): string[] {
  const range = (label: string, items: readonly { readonly id: string }[]): string[] =>
    items.length === 0 ? [] : [`${label} ${items[0]!.id}${items.length > 1 ? ` to ${items.at(-1)!.id}` : ''}`];
  return [
    ...range('differences', dossier.differences),
    ...range('claims', dossier.claims),
    ...range('utterances', dossier.utterances),
    ...range('quotes', dossier.quotes),
    ...range('attributions', dossier.attributions),
    ...range('figures', dossier.figures),
    ...range('sums', dossier.sums),
    ...range('moments', dossier.moments),
    ...range('entities', dossier.entities),
    ...range('origins', dossier.origins),
    ...(dossier.reports.length > 1 ? [`pairs such as "${dossier.reports[0]!.ref} ${dossier.reports[1]!.ref}"`] : []),
  ];
}

/**
 * The rule, the reason and the exact words behind one finding; `null` when there is no such finding.
 *
 * @param id any id of the dossier (`d3`, `q1`, `c2` …), or two refs with a blank between: what one report owes the other
 */
export function explain(dossier: Dossier, id: string, options: OutputOptions = {}): string | null {
  const look = lookUp(dossier);
  const pair = pairOf(look, id.trim().split(/\s+/u));
  const found = pair ? explainPair(look, pair) : explained(look, id.trim());
  if (!found) return null;
  const page = terminalPage(dossier, options);
  const { paint: style, width } = page;
  const lines = [
    ...wrapped(style.bold(words.oneLine(found.head)), width, 2),
    ...found.notes.flatMap((one) => wrapped(`  ${words.oneLine(one)}`, width, 4)),
    ...found.groups.flatMap(({ label, spans }) => [
      ...(label === '' ? [''] : ['', ...wrapped(style.bold(label), width, 2)]),
      ...spans.flatMap((span) => quoted(page, span)),
    ]),
    '',
    ...found.why.flatMap((one) => wrapped(`why:  ${words.oneLine(one)}`, width, 6)),
    `rule: ${found.by}`,
  ];
  return printed(lines);
}
