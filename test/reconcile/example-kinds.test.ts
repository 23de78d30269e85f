import { describe, expect, it } from 'vitest';
import type { Difference } from '../../src/model/claim.ts';
import type { Report } from '../../src/model/report.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import { align } from '../../src/align/index.ts';
import { collate } from '../../src/collate.ts';
import { reconcile } from '../../src/reconcile/index.ts';
import { storyOf, type Told } from '../align/story.ts';
import { noCopies } from './derived.ts';

function differences(...told: readonly Told[]): Difference[] {
  const annotated = storyOf(...told);
  return reconcile({ annotated, alignment: align(annotated), derived: noCopies(annotated) }).differences;
}

const valley = (text: string, published = '2033-09-14T09:00:00Z'): Told => ({ outlet: 'valley-echo', text, published });
const summit = (text: string, published = '2033-09-15T15:00:00Z'): Told => ({ outlet: 'summit-news', text, published });
const by = (rule: string, ...told: readonly Told[]): Difference | undefined =>
  differences(...told).find((one) => one.by.startsWith(rule));
const values = (one: Difference | undefined): string[] | undefined => one?.readings.map(({ value }) => value).sort();

function dossierOf(...told: readonly Told[]): Dossier {
  return collate(
    told.map(({ outlet, text, published }): Report => ({
      id: `r:${outlet}`,
      ref: outlet,
      text,
      outlet: { name: outlet, stated: true },
      published: published === undefined ? null : { value: published, precision: 'second', stated: true },
      language: 'en',
    })),
  );
}

describe('a part told in two or three words', () => {
  it('sets "sat in" beside "chaired"', () => {
    const one = by(
      'role/',
      valley('Petra Lund, whom Mayor Ivo Strand has hired as a surveyor, chaired the inquiry into the dam.'),
      summit('The surveyor Petra Lund took part in the inquiry into the dam on Tuesday.'),
    );
    expect([one?.kind, values(one)]).toEqual(['role', ['chaired', 'took part']]);
  });
  it('says nothing where one report gives both parts', () =>
    expect(
      by(
        'role/part',
        valley('Petra Lund chaired the inquiry. Petra Lund attended the inquiry on both days.'),
        summit('Petra Lund attended the inquiry.'),
      ),
    ).toBeUndefined());
  it('takes the one who was led for no leader', () =>
    expect(
      by('role/part', valley('Petra Lund was led the wrong way.'), summit('Petra Lund attended the wrong way.')),
    ).toBeUndefined());
});

describe('somebody who was asked', () => {
  it('was only told in the softer version', () =>
    expect(
      by(
        'wording/exclusive',
        valley('Korvik Power, the company that owns the dam, was consulted about the plan, the minister said.'),
        summit('The board of Korvik Power conceded that the minister had informed the company of the plan.'),
      )?.verdict,
    ).toBe('softening'));
});

describe('a government called after a person', () => {
  const title = 'Prime Minister Ivo Strand opened the dam at Korvik.';
  it('sees the name of somebody who does not head it', () => {
    const one = by('name/head', valley(title), summit('The Hellqvist government wants the dam to be filled by May.'));
    expect([one?.kind, one?.verdict]).toEqual(['name', 'conflict']);
  });
  it('sees it inside one report', () =>
    expect(by('name/head', summit(`${title} The Hellqvist government wants it filled.`))?.kind).toBe(
      'self-contradiction',
    ));
  it('tells two administrations apart in a story of two countries, if the head of one is called so too', () => {
    const heads = `${title} Prime Minister Ada Orr of Vale agreed.`;
    const other = summit('The Hellqvist administration is ready to fill the dam.');
    expect(by('name/head', valley(`${heads} The Strand administration has the money.`), other)?.verdict).toBe(
      'conflict',
    );
    expect(by('name/head', valley(heads), other)).toBeUndefined();
  });
  it('leaves a country and a past government alone', () => {
    expect(
      by('name/head', valley(title), summit('Power is dear in Norland. The Norland government has said so.')),
    ).toBeUndefined();
    expect(
      by('name/head', valley(title), summit('Strand broke with the habits of the Hellqvist government.')),
    ).toBeUndefined();
  });
});

describe('moments', () => {
  it('follow "the accident" back to the event that the report tells', () =>
    expect(
      by(
        'time/date',
        valley(
          'The rockfall in the quarry tunnel on 4 September killed five miners and injured nine. The tunnel is shut.',
        ),
        summit(
          'A sixth miner has died of injuries suffered in a rockfall in the quarry tunnel, the clinic said. He had been in a coma since the accident on 9 September.',
        ),
      )?.verdict,
    ).toBe('conflict'));
  it('are counted on from a day printed before', () =>
    expect(
      by(
        'time/date',
        valley('The owners shut the quarry on 5 September, a day after a rockfall blocked the eastern tunnel.'),
        summit('A rockfall blocked the eastern tunnel of the quarry on 8 September.'),
      )?.readings.map(({ value }) => value),
    ).toEqual(['5 September, a day after', '8 September']));
  it('date the talks of a story as a whole', () => {
    const one = by(
      'time/date',
      valley(
        'Talks between the mill and its weavers have begun. The talks, which were held in a barn last month, were calm.',
      ),
      summit(
        'The mill and its weavers are in talks. Weavers said there had been three meetings with the owner in recent days.',
      ),
    );
    expect([one?.kind, values(one)]).toEqual(['time', ['last month', 'recent days']]);
  });
  it('of the telling do not date the talks', () =>
    expect(
      by(
        'time/date',
        valley(
          'Talks between the mill and its weavers have begun. The talks, which were held in a barn last month, were calm.',
        ),
        summit('The mill and its weavers are in talks. A broadsheet wrote about the talks in recent days.'),
      ),
    ).toBeUndefined());
});

describe('figures', () => {
  it('in two units are one figure', () =>
    expect(
      by(
        'figure/',
        valley('The line of stranded lorries is 10 miles long.'),
        summit('By night the line of lorries stretched for 16 kilometres.'),
      )?.verdict,
    ).toBe('rounding-or-unit'));
  it('of two voices in one sentence part', () => {
    const one = by(
      'figure/',
      valley('Officials say about 70 prisoners are still in the old wing.'),
      summit('The guards say there are 70 prisoners in the old wing, but the inspectors believe that only 64 remain.'),
    );
    expect(one?.readings.some(({ value }) => value.includes('64'))).toBe(true);
  });
  it('count the dead by what they did', () => {
    const one = by(
      'figure/',
      valley('A rockfall in the quarry killed two miners on Sunday.'),
      summit('A third miner has died after the rockfall in the quarry. His death brings the toll to three.'),
    );
    expect([one?.verdict, one?.readings.length]).toEqual(['update', 2]);
  });
  it('of dead and injured together are no toll of the dead', () =>
    expect(
      by(
        'figure/',
        valley('A rockfall in the quarry killed two people on Sunday.'),
        summit('The rockfall in the quarry left eleven people dead or injured.'),
      ),
    ).toBeUndefined());
  it('that a report says have risen are an update', () =>
    expect(
      by(
        'figure/',
        valley('Twenty-one lorries now wait at the border gate.'),
        summit('The number of lorries waiting at the border gate has risen to 27.'),
      )?.verdict,
    ).toBe('update'));
  it('told as from one to the other are an update', () =>
    expect(
      by(
        'figure/',
        valley('The latest offer would raise pay for weekend shifts by 3 per cent.'),
        summit('The mill has raised its offer of pay for weekend shifts from 3 percent to 4.5 percent.'),
      )?.verdict,
    ).toBe('update'));
  it('that fall later are told as they are', () =>
    expect(
      by(
        'figure/',
        valley('A rockfall in the quarry injured nine people at Korvik.'),
        summit('The rockfall in the quarry at Korvik left eight people injured.'),
      )?.why[0],
    ).toContain('the lower figure is the later one'));
  it('without a noun of their own add up', () => {
    const { sums } = dossierOf(
      valley('Thirty-one prisoners are in the old wing and 19 in the chapel, a list shows.'),
      summit('About 50 prisoners are still inside.'),
    );
    expect(sums.map(({ holds }) => holds)).toEqual([true]);
  });
});

describe('what stands between', () => {
  it('"without go-betweens" beside somebody who carried letters', () =>
    expect(
      by(
        'intermediary/go',
        valley('The mill met the weavers without intermediaries.'),
        summit('Two priests passed notes between the mill and the weavers.'),
      )?.verdict,
    ).toBe('compatible'));
});

describe('quotations', () => {
  it('cut inside without a mark are told', () =>
    expect(
      by(
        'wording/cut',
        valley('“The mill has put before the council what it thinks of the weavers’ plan,” the mill said.'),
        summit('The mill said it “has put what it thinks of the weavers’ plan” in writing.'),
      )?.kind,
    ).toBe('wording'));
  it('of one unnamed speaker keep the medium that heard them', () => {
    const words = '“The lamps went out one after the other and nobody in the tunnel said a word,”';
    const found = dossierOf(
      valley(`${words} a quarry worker told Reuters.`),
      summit(`${words} a quarry worker said, speaking on condition of anonymity.`),
    ).differences.find((one) => one.by === 'differences/quote-frame');
    expect(found?.kind).toBe('attribution');
  });
});

describe('sources', () => {
  it('are not parted where a person speaks for the body', () =>
    expect(
      by(
        'attribution/',
        valley('The water ministry said the Korvik dam would be filled before the first snow.'),
        summit(
          'Ada Brink, the spokeswoman of the water ministry, said the Korvik dam would be filled before the first snow.',
        ),
      ),
    ).toBeUndefined());
});

describe('the words of a claim', () => {
  it('stand alone', () => {
    const annotated = storyOf(
      valley('Workers, who climbed the broken Korvik tower without ropes, went home.'),
      summit('Two men climbed the broken Korvik tower without ropes.'),
    );
    const { claims } = reconcile({ annotated, alignment: align(annotated), derived: noCopies(annotated) });
    expect(claims[0]?.text).toMatch(/^Two men climbed the broken Korvik tower/u);
  });
});
