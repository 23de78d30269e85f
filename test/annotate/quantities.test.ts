import { describe, expect, it } from 'vitest';
import { found, told } from './quantities-reader.ts';

function reads(claim: string, text: string, ...expected: string[]): void {
  it(claim, () => {
    expect(told(text)).toEqual(expected);
  });
}

describe('numbers', () => {
  reads('reads words', 'Twenty-three dockers left.', '[23, 23] docker <Twenty-three dockers>');
  reads(
    'reads long words',
    'They counted two hundred and five thousand crates.',
    '[205000, 205000] crate <two hundred and five thousand crates>',
  );
  reads(
    'reads a decimal in words',
    'It cost two point five million dollars.',
    '[2500000, 2500000] dollar <two point five million dollars>',
  );
  reads('reads a dozen', 'A dozen cranes stood still.', '[12, 12] crane <A dozen cranes>');
  reads('reads half a million', 'Half a million crates arrived.', '[500000, 500000] crate <Half a million crates>');
  reads('reads a mixed fraction', 'The pier is 3 1/2 miles long.', '[3.5, 3.5] mile <3 1/2 miles>');
  reads('reads a fraction sign', 'Add ½ teaspoon of salt.', '[0.5, 0.5] teaspoon <½ teaspoon>');
  it('reads fractions of a group', () => {
    const [share] = found('Two-thirds of the dockers left.');
    expect(share).toMatchObject({ kind: 'ratio', unit: 'docker' });
    expect(share?.lo).toBeCloseTo(2 / 3, 9);
  });
  reads('reads one in five', 'One in five dockers is ill.', '[0.2, 0.2] docker <One in five dockers>');
  reads('reads one out of three', 'One out of four ships was late.', '[0.25, 0.25] ship <One out of four ships>');
  reads('mends a comma followed by a blank', 'Some counted 2, 000 crates.', '[2000, 2000] crate <2, 000 crates>');
  reads('mends a point followed by a blank', 'Prices rose 7. 4 percent.', '[7.4, 7.4] percentage up <7. 4 percent>');
  reads(
    'takes the minus as part of the value',
    'It was -5 degrees Celsius there.',
    '[-5, -5] celsius <-5 degrees Celsius>',
  );
  reads(
    'takes the minus word too',
    'It was minus-17 degrees Fahrenheit.',
    '[-17, -17] fahrenheit <minus-17 degrees Fahrenheit>',
  );
});

describe('ranges', () => {
  for (const words of ['10 to 12', '10-12', '10–12', '10 or 12', '10 - 12'])
    reads(`reads ${words}`, `Only ${words} ships came.`, `[10, 12] ship <${words} ships>`);
  reads('reads between', 'Between two and three per cent left.', '[2, 3] percentage <two and three per cent>');
  reads(
    'gives the first the scale of the second',
    'It holds 1 to 2 thousand crates.',
    '[1000, 2000] crate <1 to 2 thousand crates>',
  );
  reads(
    'gives the first the scale of the second, with money',
    'It costs $14 to $19 billion.',
    '[14000000000, 19000000000] dollar <$14 to $19 billion>',
  );
  reads(
    'keeps a change from one to the other apart',
    'Prices fell from $61 to $52 a barrel.',
    '[61, 61] dollar per barrel <$61>',
    '[52, 52] dollar per barrel <$52 a barrel>',
  );
  reads('reads a score, which is no range', 'The Gulls won 3-1.', '[1, 3] - <3-1>');
  it('keeps the order of a score in print', () => {
    expect(found('They were 2-0 down.')[0]).toMatchObject({ kind: 'score', printed: { lo: 2, hi: 0 } });
  });
});

describe('hedges leave an interval', () => {
  reads('about', 'About 30 ships came.', '[27, 33] ship about <About 30 ships>');
  reads('some', 'Some 30 ships came.', '[27, 33] ship about <Some 30 ships>');
  reads('nearly', 'Nearly 1,000 ships came.', '[900, 1000] ship about <Nearly 1,000 ships>');
  reads('at least', 'At least seven ships came.', '[7, ] ship at-least <At least seven ships>');
  reads('more than, of a count', 'More than 100 ships came.', '[101, ] ship more-than <More than 100 ships>');
  reads('more than, of money', 'It cost more than $100.', '[100, ] dollar more-than <more than $100>');
  reads('up to', 'Up to 45 ships came.', '[, 45] ship at-most <Up to 45 ships>');
  reads('as many as', 'As many as 45 ships came.', '[, 45] ship at-most <As many as 45 ships>');
  reads('no more than', 'No more than 45 ships came.', '[, 45] ship at-most <No more than 45 ships>');
  reads('fewer than', 'Fewer than 45 ships came.', '[, 44] ship less-than <Fewer than 45 ships>');
  reads('no fewer than', 'No fewer than 45 ships came.', '[45, ] ship at-least <No fewer than 45 ships>');
  reads('only changes nothing', 'Only 19 ships came.', '[19, 19] ship <19 ships>');
  reads('-odd', 'The 50-odd ships came.', '[45, 55] ship about <50-odd ships>');
  reads('or so', 'Thirty ships or so came.', '[27, 33] ship about <Thirty ships or so>');
  reads('or more', 'Thirty or more ships came.', '[30, ] ship at-least <Thirty or more ships>');
  reads('dozens', 'Dozens of ships came.', '[24, 120] ship <Dozens of ships>');
  reads(
    'tens of thousands',
    'Tens of thousands of crates fell.',
    '[20000, 100000] crate <Tens of thousands of crates>',
  );
  reads('a rise', 'Fares rose by 3%.', '[3, 3] percentage up <3%>');
  reads('a fall with a hedge', 'Fares are down nearly 50 percent.', '[45, 50] percentage down <nearly 50 percent>');
  reads(
    'the same again in brackets',
    'It lies about 20 miles (32 km) away.',
    '[18, 22] mile about <about 20 miles>',
    '[28.8, 35.2] kilometre about <32 km>',
  );
});

describe('what is counted', () => {
  it('is the noun phrase, its head in the singular', () => {
    const text = 'Officials said 17 stranded sailors were held.';
    expect(found(text)[0]?.counted).toEqual({ text: 'stranded sailors', head: 'sailor', range: [18, 34] });
  });
  reads(
    'the dead and the wounded',
    'The blast left 14 dead and 61 wounded.',
    '[14, 14] dead <14 dead>',
    '[61, 61] wounded <61 wounded>',
  );
  reads('others', 'A captain and at least 13 others drowned.', '[13, ] other at-least <at least 13 others>');
  reads('the object of a casualty verb', 'The wave hit the pier, wounding 8.', '[8, 8] wounded <8>');
  reads('a partitive', 'Six of the sailors swam.', '[6, 6] sailor <Six of the sailors>');
  reads('the dead in a partitive', 'Three of the dead were sailors.', '[3, 3] dead <Three of the dead>');
  reads('a part and its whole', 'They found 11 of the 15 divers.', '[11, 11] diver <11>', '[15, 15] diver <15 divers>');
  reads('a pronoun', 'The crew, one of whom swam, is safe.', '[1, 1] - <one of whom>');
  reads('a compound', 'Six sea rescue units came.', '[6, 6] sea rescue unit <Six sea rescue units>');
  reads(
    'modifiers joined by and',
    'Three tug and pilot crews came.',
    '[3, 3] tug pilot crew <Three tug and pilot crews>',
  );
  reads('initials that look like a pronoun', 'The 16 US sailors left.', '[16, 16] us sailor <16 US sailors>');
  reads('one person', 'One sailor said so.', '[1, 1] sailor <One sailor>');
  reads('a share of a group', 'It hit 60% of the crews.', '[60, 60] percentage <60% of the crews>');
  reads(
    'list of hyphens',
    'It has two-, three- and eight-deck ferries.',
    '[2, 2] deck <two>',
    '[3, 3] deck <three>',
    '[8, 8] deck <eight-deck>',
  );
});

describe('money, measures, ages', () => {
  reads(
    'dollar signs',
    'He paid $5m, US$3bn and A$2.',
    '[5000000, 5000000] dollar <$5m>',
    '[3000000000, 3000000000] dollar <US$3bn>',
    '[2, 2] australian dollar <A$2>',
  );
  reads('an article before a dollar sign', 'A $5 million fine.', '[5000000, 5000000] dollar <$5 million>');
  reads('codes', 'It cost USD 200 or EUR125.', '[200, 200] dollar <USD 200>', '[125, 125] euro <EUR125>');
  reads('currency words', 'It cost 7 Australian dollars.', '[7, 7] australian dollar <7 Australian dollars>');
  reads('dollars and cents', 'It cost 3 dollars and 50 cents.', '[3.5, 3.5] dollar <3 dollars and 50 cents>');
  reads('pounds as money', 'The price was 40 pounds.', '[40, 40] pound sterling <40 pounds>');
  reads('pounds as weight', 'The fish weighed 40 pounds.', '[40, 40] pound-mass <40 pounds>');
  reads(
    'rates',
    'It makes $5 a barrel and 40 barrels per day.',
    '[5, 5] dollar per barrel <$5 a barrel>',
    '[40, 40] barrel per day <40 barrels per day>',
  );
  reads('glued units', 'A 9mph limit, a 3.4mm wire.', '[9, 9] mile per hour <9mph>', '[3.4, 3.4] millimetre <3.4mm>');
  reads(
    'square units',
    'It covers 1,340 sq m or 40 km2.',
    '[1340, 1340] square metre <1,340 sq m>',
    '[40, 40] square kilometre <40 km2>',
  );
  reads(
    'metres before millions',
    'The 26m (85ft) mast was seen by 5m people.',
    '[26, 26] metre <26m>',
    '[85, 85] foot <85ft>',
    '[5000000, 5000000] people <5m people>',
  );
  reads(
    'ages',
    'The 21-year-old met a girl aged six.',
    '[21, 21] year of age <21-year-old>',
    '[6, 6] year of age <aged six>',
  );
  reads('an age behind a name', 'Mira Dahl, 30, swam.', '[30, 30] year of age <30>');
  reads('a duration', 'The strike lasted six weeks.', '[6, 6] week <six weeks>');
  reads('times', 'He was called 3 times.', '[3, 3] count <3 times>');
});
