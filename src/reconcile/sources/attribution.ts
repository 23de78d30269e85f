import type { ClaimWork, StatementWork } from '../../align/index.ts';
import { alikeness } from '../evidence/alikeness.ts';
import { isOwnMedium } from './channels.ts';
import { listed, outletOf, spanOf, type Comparer, type Draft, type Story } from '../comparer.ts';
import { isPronoun, maybeSame, sayingOf, surelyDiffer } from './speakers.ts';
import { sharesSpecific, surelyOne } from '../evidence/surely-one.ts';
import { ATTRIBUTION } from '../thresholds.ts';
import { twoEvents } from '../variants/two-events.ts';

interface Voice {
  readonly name: string;
  readonly statements: StatementWork[];
}

/** The statements of a claim by who says them; speakers that can be one are one voice. */
function voicesOf(claim: ClaimWork, story: Story): Voice[] {
  const { speakers } = story;
  const voices: Voice[] = [];
  for (const statement of claim.statements) {
    const name = statement.attribution?.speaker;
    if (!name || isPronoun(name, speakers) || statement.attribution?.class !== 'speech') continue;
    // An interview printed as question and answer: the outlet speaks for nobody.
    if (isOwnMedium(statement.span.report, name, story)) continue;
    const known = voices.find((voice) => maybeSame(voice.name, name, speakers));
    if (known) known.statements.push(statement);
    else voices.push({ name, statements: [statement] });
  }
  return voices;
}

interface Called {
  readonly person: boolean;
  readonly speaksFor: boolean;
  readonly words: ReadonlySet<string>;
}

/** Whether stems name a body that is in a position to know. */
const knowsOf = (stems: readonly string[], { vocabulary: { language, stem } }: Story): boolean =>
  (language.claims?.knowing ?? []).some((word) => stems.includes(stem(word)));

/** All that the story calls a speaker: names, descriptions, the side it speaks for. `person` where it is one by name. */
function callOf({ attribution, span }: StatementWork, story: Story): Called {
  const words = new Set<string>();
  let speaksFor = false;
  const add = (text: string): void => {
    for (const word of text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
      if (!story.speakers.filler.has(word)) words.add(story.vocabulary.stem(word));
  };
  const name = attribution?.speaker ?? '';
  add(name);
  const own = story.annotated.get(span.report)?.entities.find((one) => one.id === attribution?.entity);
  for (const { entities } of story.annotated.values())
    for (const one of entities)
      if (one.name === (own?.name ?? name)) {
        for (const { text } of one.descriptions) {
          add(text);
          speaksFor ||= story.vocabulary.language.reporting?.speaksFor.test(text) ?? false;
        }
        if (one.party) add(one.party);
      }
  return { person: own?.kind === 'person', speaksFor, words };
}

/**
 * Whether two voices exclude each other. A person may speak for the body whose words describe that person.
 */
function exclude(a: StatementWork, b: StatementWork, story: Story): boolean {
  const [x, y] = [callOf(a, story), callOf(b, story)];
  // Two people who are quoted with like words said them both; words given to the wrong one show over whole quotations.
  if (x.person && y.person) return [a, b].some(({ attribution }) => attribution!.type !== 'direct');
  // "The state's chief officer" may be the very person whom the other names.
  const role = x.person ? b : a;
  const last = role.attribution!.speaker!.split(/\s+/u).at(-1)!;
  if (
    (x.person || y.person) &&
    /^\p{Ll}/u.test(last) &&
    !story.speakers.bodies.has(last) &&
    / /u.test(role.attribution!.speaker!)
  )
    return false;
  // Two bodies are mostly of one government or one force, whatever they are called.
  if (!x.person && !y.person) return false;
  // "Officials" and "authorities" may be the very officer whom the other names.
  const { anyOfficial = [] } = story.vocabulary.language.reporting ?? {};
  if (anyOfficial.includes(last.toLowerCase())) return false;
  // "Spokesman Ivo Strand", of whatever body.
  const person = x.person ? x : y;
  if (person.person && person.speaksFor && !knowsOf([...person.words], story)) return false;
  // The body is known by its own name: half of its words beside the person's name say that the person is of it.
  const body = x.person ? y.words : y.person || x.words.size <= y.words.size ? x.words : y.words;
  const other = body === x.words ? y.words : x.words;
  return [...body].filter((word) => other.has(word)).length * 2 < body.size;
}

/** Whether two voices tell the same in two reports, neither of which has the other voice too. */
function tellTheSame(a: Voice, b: Voice, story: Story): boolean {
  const reportsA = new Set(a.statements.map((one) => one.span.report));
  if (b.statements.some((one) => reportsA.has(one.span.report))) return false;
  return a.statements.some((left) =>
    b.statements.some((right) => {
      const { share, weight, words } = alikeness(left, right, story.alignment.weigh);
      return (
        share >= ATTRIBUTION.share &&
        weight >= ATTRIBUTION.weight &&
        words >= ATTRIBUTION.words &&
        left.hedged === right.hedged &&
        !twoEvents(left, right) &&
        (surelyOne(left, right, story) || (words >= ATTRIBUTION.manyWords && sharesSpecific(left, right)))
      );
    }),
  );
}

/** What a report prints of how it knows: the medium that heard the speaker, and why the speaker is not named. */
function linksOf({ attribution }: StatementWork): string[] {
  const { via, anonymityReason } = attribution!;
  return [
    ...via.map((medium) => `heard by ${medium}`),
    ...(anonymityReason ? ['with the reason for not being named'] : []),
  ];
}

const isUnnamed = ({ attribution }: StatementWork): boolean =>
  attribution?.class === 'speech' && attribution.type === 'indirect' && attribution.anonymity.startsWith('unnamed');

/**
 * One unnamed speaker told of in two reports, of which one drops a link of the chain that the other prints: a reader of the second
 * cannot know that it is second hand, or why the speaker hides. Quotations are told of with their readings.
 */
function droppedLink(claim: ClaimWork, story: Story): Draft | null {
  const unnamed = claim.statements.filter(isUnnamed);
  for (const full of unnamed)
    for (const bare of unnamed) {
      if (full.span.report === bare.span.report || linksOf(bare).length > 0 || linksOf(full).length === 0) continue;
      const [name, other] = [full.attribution!.speaker!, bare.attribution!.speaker!];
      if (!maybeSame(name, other, story.speakers)) continue;
      const { share, weight, words } = alikeness(full, bare, story.alignment.weigh);
      if (share < ATTRIBUTION.share || weight < ATTRIBUTION.weight || words < ATTRIBUTION.words) continue;
      return {
        kind: 'attribution',
        verdict: 'compatible',
        claim,
        readings: [
          { value: `${name}, ${listed(linksOf(full))}`, spans: [spanOf(full, sayingOf(full))] },
          { value: `${other}, nothing more`, spans: [spanOf(bare, sayingOf(bare))] },
        ],
        why: `${outletOf(full.span.report, story)} prints ${name} ${listed(linksOf(full))}; ${outletOf(bare.span.report, story)} drops that.`,
        weight: 0.3,
        by: 'attribution/dropped-link',
      };
    }
  return null;
}

/** The same thing told in two reports under two sources, or under one of which a link is dropped. */
export const attribution: Comparer = {
  kind: 'attribution',
  compare(claim, story): Draft[] {
    const voices = voicesOf(claim, story);
    const differ = (a: Voice, b: Voice): boolean =>
      a !== b &&
      surelyDiffer(a.statements[0]!.attribution!, b.statements[0]!.attribution!, story.speakers) &&
      tellTheSame(a, b, story);
    // One pair must exclude each other; then the others who tell it are worth naming too.
    const parted = voices.filter((a) => voices.some((b) => differ(a, b)));
    if (!parted.some((a) => parted.some((b) => differ(a, b) && exclude(a.statements[0]!, b.statements[0]!, story))))
      return [droppedLink(claim, story)].filter((draft) => draft !== null);
    const where = (voice: Voice): string => listed(voice.statements.map((one) => outletOf(one.span.report, story)));
    return [
      {
        kind: 'attribution',
        verdict: 'compatible',
        claim,
        readings: parted.map((voice) => ({
          value: voice.name,
          spans: voice.statements.map((one) => spanOf(one, sayingOf(one))),
        })),
        why: `${parted.map((voice) => `${where(voice)} has it from ${voice.name}`).join('; ')}.`,
        weight: 0.4,
        by: 'attribution/other-speaker',
      },
    ];
  },
};
