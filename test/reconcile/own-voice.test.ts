import { describe, expect, it } from 'vitest';
import { alterations } from '../../src/reconcile/sayings/altered-words.ts';
import { en } from '../../src/lang/en/index.ts';
import type { StoryQuote } from '../../src/align/story-quotes.ts';
import type { Difference } from '../../src/model/claim.ts';
import { inDossierOf } from './in-dossiers.ts';

const found = (by: string, ...texts: readonly string[]): Difference[] =>
  inDossierOf(texts).filter((one) => one.by === by);

const shared = 'A fire burned down the Korvik mill on Monday.\nThe fire at the Korvik mill was seen from Karvale.';
const other = `${shared}\nNobody in Karvale slept that night.`;
const alone = (more: string): string[] =>
  found('presence/only-one', `${shared}\n${more}`, other).map(({ readings }) => readings[0]!.value);

describe('the tables of a writer who argues', () => {
  const { arguing, personal, opinionLabel, promotion } = en.reporting;
  it.each([
    [arguing, 'of course, the owner was fined twice.', 'the owner was fined twice in the course of a year.'],
    [arguing, 'if the board yields, the mill is lost.', 'the board did not say if the mill is lost.'],
    [arguing, 'the truth is that nobody was banned.', 'she told the truth.'],
    [personal, 'While I think the mill was sold', 'World War I was over.'],
    [personal, 'It was I who saw it; I’ve said so', 'I. Orsz, the miller, was there.'],
    [personal, 'In my view it was sold', 'The army was sold'],
    [personal, 'One thing that struck me is the mill', 'The mess at the mill'],
    [arguing, 'the fact that three men watched tells enough.', 'the fact was told.'],
    [opinionLabel, 'OPINION: The mill must go', 'Opinion is divided about the mill'],
    [promotion, 'delivered to your inbox weekly', 'the box was weekly'],
    [promotion, 'mira dahl and jon orsz report for the harbour news', 'the report for may is late'],
  ])('%s', (pattern, like, unlike) => {
    expect(pattern.test(like)).toBe(true);
    expect(pattern.test(unlike)).toBe(false);
  });
});

describe('what one report alone tells', () => {
  it('is no opinion of its writer', () => {
    const fact = 'The owner of the Korvik mill had been fined 4,300 crowns and banned in 2019.';
    expect(alone(fact)).toHaveLength(1);
    expect(alone(fact.replace('The owner', 'I know that the owner'))).toEqual([]);
    expect(alone(fact.replace('The owner', 'Of course, the owner'))).toEqual([]);
  });
  it('is left out of a report that tells another story', () => {
    const elsewhere = [
      'The singer Ines Orr was banned from the stage of the opera in Whitsand.',
      'The opera had sold nine hundred seats for the evening.',
      'The conductor resigned in protest.',
      'A critic praised the second act.',
      'The chorus went home by tram.',
      'The tailor had sewn three hundred gowns.',
      'A violinist broke two strings.',
      'The curtain fell at ten.',
      'The ushers counted the empty glasses.',
      'A poet wrote four verses about the opera.',
      'The painter of the stage lost a brush.',
      'The cellist played a waltz.',
      'The opera was built by a baker.',
      'The lamps were lit with gas.',
    ].join('\n');
    const named = `The watchman at the Korvik mill was identified as Pavel Orsz.`;
    const list = (text: string): number =>
      found('presence/only-one', text, other, other.replace('slept', 'rested')).length;
    expect(list(`${shared}\n${named}`)).toBe(1);
    expect(list(`${shared}\n${named}\n${elsewhere}`)).toBe(0);
  });
  it('does not show a half word, a light word or a title', () => {
    const [one] = found(
      'presence/only-one',
      `${shared}\nFollowing a raid on Monday morning, Harbour Director Ines Orr was arrested for first-hand dealing in mill shares.`,
      other,
    );
    expect(one?.why[0]).toContain('"Ines Orr"');
    expect(one?.why[0]).not.toMatch(/"hand"|"morning"|"following"/iu);
  });
});

describe('the words of one quotation', () => {
  const quoteOf = (text: string): StoryQuote =>
    ({ id: text, report: text, words: text.split(' '), elisions: [], insertions: [] }) as unknown as StoryQuote;
  const isContent = (word: string): boolean => word.length > 4;
  const changes = (a: string, b: string): number => alterations(quoteOf(a), quoteOf(b), isContent).length;
  it('are not changed where two of them only change places', () => {
    const words = 'the old ferry must not be painted and it must not be towed away from the quay';
    expect(changes(words, words.replace('painted', 'x').replace('towed', 'painted').replace('x', 'towed'))).toBe(0);
    expect(changes(words, words.replace('painted', 'burned'))).toBe(1);
  });
});

describe('doubt', () => {
  it('about why a thing was done is no doubt that it was', () => {
    const flat = 'The board filed a lawsuit against the Korvik dredging company in Whitsand on Monday.';
    const list = (doubted: string): number => found('wording/doubt', doubted, flat).length;
    expect(list('The board allegedly filed a lawsuit against the Korvik dredging company in Whitsand.')).toBe(1);
    expect(
      list(
        'The quarrel is apparently driven by a lawsuit the board filed against the Korvik dredging company in Whitsand.',
      ),
    ).toBe(0);
  });
});
